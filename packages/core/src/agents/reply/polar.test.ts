import { expect, test } from 'vitest';
import { fold } from '../../knowledge/words.js';
import { beginsWithVerb, denies, isPolar, isStated } from './polar.js';

test.each([
  'Schleifen Sie auch Scheren?',
  'Hallo, nehmt ihr Kreditkarten?',
  'Kostet es extra, wenn jemand abholt?',
  'Doen jullie ook reparaties?',
  'Bonjour, livrez-vous à Lyon ?',
  'Mi potete tenere un posto?',
  '¿Alquiláis patines?',
  'ich wollte fragen ob ihr sonntags offen habt',
  'I wonder whether you stock size 52',
  'Was the shop moved?',
  'was it always closed on Mondays?',
  'the pool is heated?',
  'on peut payer en trois fois',
  "y'a un vestiaire ?",
  'vous gardez les chats le week-end',
  'Bonjour, vous êtes en centre-ville ?',
  'vocês aceitam cartão',
  'ustedes venden semillas',
])('wants a yes or a no: %s', (text) => {
  expect(isPolar(fold(text))).toBe(true);
});

test.each([
  'Was kostet es?',
  'Wie lange hat das Büro auf?',
  'Wann kommen Sie vorbei?',
  'Chi tiene il corso?',
  '6 Stunden Werkbank, Monatspreis?',
  'Guten Tag, ich habe eine Frage',
  'Combien de temps faut-il ?',
  'le train est à quelle heure ?',
  'on peut venir quand',
  'the pool is heated to what?',
  'the sauna is for kids or adults?',
  'der Kurs ist morgens oder abends?',
  'Les draps sont fournis.',
  'ya hemos pagado',
  'vous fermez quand',
  'vocês abrem quando',
  'vous aviez raison',
  'vous trouverez la photo en pièce jointe',
])('wants something else: %s', (text) => {
  expect(isPolar(fold(text))).toBe(false);
});

test('a verb before its subject asks, what else ends like a verb does not', () => {
  for (const text of ['Tut das Bleaching weh', 'Zahlt die Kasse die Füllung']) expect(beginsWithVerb(fold(text))).toBe(true);
  for (const text of ['Seit der Reparatur quietscht es', 'Mit der Karte ging es']) expect(beginsWithVerb(fold(text))).toBe(false);
});

test('what leaves yes and no open denies nothing', () => {
  for (const text of ['You say yes or no, then we begin', 'Sie sagen ja oder nein', 'Usted dice sí o no'])
    expect(denies(fold(text))).toBe(false);
  for (const text of ['We do not begin', 'No dogs', 'Nein, das geht nicht', 'Nous ne louons plus de vélos'])
    expect(denies(fold(text))).toBe(true);
});

test.each([
  ['Les draps sont fournis ?', true],
  ['la torta è senza glutine?', true],
  ['el taller está abierto el martes?', true],
  ['der Eintritt ist frei?', true],
  ['Les draps sont fournis.', false],
  ['le train est à quelle heure ?', false],
])('%s is a statement that asks: %s', (text, is) => {
  expect(isStated(fold(text))).toBe(is);
});

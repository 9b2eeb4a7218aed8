import { expect, test } from 'vitest';
import { isOptIn, isOptOut, withoutKeyword } from './opt-out.js';

test.each(['STOP', 'Stop!', '«Stop»', 'STOP 🛑', 'Opt-out', 'unsubscribe', 'Arrêt', 'BAJA', 'Do you rent bikes?\nSTOP'])(
  'heard: %s',
  (text) => {
    expect(isOptOut(text)).toBe(true);
  },
);

test.each([
  ['a place', 'Stop 12'],
  ['a place', 'arrêt 5'],
  ['a floor', '2 baja'],
  ['a question', 'Stop?'],
  ['a sentence', 'Stop the order'],
  ['a contract', 'darme de baja'],
  ['a contract', 'Cancelar suscripción'],
  ['a contract', 'Me désabonner'],
  ['a course', 'Abmelden'],
  ['a course', 'uitschrijven'],
  ['a subscription', 'abbestellen'],
])('answered, because it may mean %s: %s', (_, text) => {
  expect(isOptOut(text)).toBe(false);
});

test('who was just asked with the same word answers', () => {
  expect(isOptOut('Baja', 'Tenemos sitio. ¿Temporada alta o baja?')).toBe(false);
  expect(isOptOut('arrêt', 'Quel arrêt ? Ou quelle gare ?')).toBe(false);
  expect(isOptOut('BAJA', '¿Quiere saber más? Responda BAJA para no recibir nada.')).toBe(true);
  expect(isOptOut('Stop', 'Is there anything else? Reply STOP to end.')).toBe(true);
  expect(isOptOut('Stop', 'Are you a non-stopper?')).toBe(true);
});

test.each(['START', 'Start!', 'unstop', 'Alta', 'Do you rent bikes?\nSTART'])('takes it back: %s', (text) => {
  expect(isOptIn(text, 'See you on Sunday.')).toBe(true);
});

test.each(['Subscribe', 'Subscribe me again', 'Wieder anmelden', 'Réabonner'])(
  'takes it back only right after we said how, else it may mean a contract or a course: %s',
  (text) => {
    expect(isOptIn(text, 'You will get no more advertising. If you change your mind, write START.')).toBe(true);
    expect(isOptIn(text, 'No enviaremos más publicidad. ALTA anula esta decisión.')).toBe(true);
    for (const before of ['The gym costs 30 euros a month.', '']) expect(isOptIn(text, before)).toBe(false);
  },
);

test.each(['Start?', 'When does the tour start', 'STOP', 'Anmelden', 'darme de alta', 'start 9'])('takes nothing back: %s', (text) => {
  expect(isOptIn(text)).toBe(false);
});

test('so does the word we asked with', () => {
  expect(isOptIn('Alta', '¿Temporada alta o baja?')).toBe(false);
  expect(isOptIn('ALTA', 'No enviaremos más publicidad. ALTA anula esta decisión.')).toBe(true);
});

test('who was just told with the same word in small letters names it, unless they write it as a keyword', () => {
  const seasons = 'Un kayak cuesta 25 euros en temporada baja y 35 en temporada alta.';
  expect([isOptOut('Baja', seasons), isOptIn('Alta', seasons), isOptOut('Arrêt', 'Prenez le bus à l’arrêt Mairie.')]).toEqual([
    false,
    false,
    false,
  ]);
  expect([isOptOut('BAJA', seasons), isOptIn('ALTA', seasons), isOptOut('Stop', 'The bus stop is near.')]).toEqual([true, true, true]);
});

test('what was said beside the word remains', () => {
  expect(withoutKeyword('Do you rent bikes?\nSTOP\n\nSTOP')).toBe('Do you rent bikes?');
  expect(withoutKeyword('START\nSTART')).toBe('');
  expect(withoutKeyword('Do you rent bikes?\nSTOP')).toBe('Do you rent bikes?');
  expect(withoutKeyword(' STOP\n')).toBe('');
});

import { expect, test } from 'vitest';
import { scoreLead } from './lead-score.js';

test.each([
  'which subjects do you teach for beginners',
  'do u rent kayaks?',
  'welche Sprachen unterrichtet ihr?',
  'vermietet ihr auch Schlafsäcke?',
  'quelles activités proposez-vous ?',
  'vous organisez des fêtes d’anniversaire ?',
  '¿qué talleres ofrecen?',
  'che corsi fate?',
  'noleggiate anche sci?',
  'que aulas oferecem?',
  'welke lessen geven jullie?',
  'Hola, ¿qué cursos ofrecen?',
  'hola que cursos ofrecen',
  'macht ihr auch Hochzeiten?',
  'we are planning a party, can you tell us more?',
  'which bike would suit me best?',
  'pouvez-vous m’en dire plus sur l’atelier ?',
])('asked what there is, a lead is warm: %s', (text) => {
  expect(scoreLead({ text })).toMatchObject({ tag: 'WARM', score: 45 });
});

test.each([
  'wann macht ihr auf',
  'macht ihr am Sonntag auf?',
  'machen Sie über Mittag zu?',
  'Que pena que não tem',
  'la borsa che mi avete mandato è rotta',
  'a encomenda que voces fazem chegou partida',
])('nor is what was said of hours, or of what was bought: %s', (text) => {
  expect(scoreLead({ text })).toMatchObject({ tag: 'COLD', score: 0 });
});

test.each([
  'what kind of service is this',
  'which form is best for a complaint',
  'can you explain the differences between my two invoices',
  'which positions are best for a student',
  'quel type de service est-ce',
  'que tipo de servicio es este',
  'quiero saber más sobre mi reclamación',
  'wat voor soort service is dit',
  'meer weten over mijn klacht',
  'wie funktionieren Rückgaben',
])('what is asked of service, bills, posts and complaints is no feature: %s', (text) => {
  expect(scoreLead({ text }).ledger.map(({ rule }) => rule)).not.toContain('features');
});

test.each(['what time do you open', 'which days do you close', 'quels horaires avez-vous ?', 'welche Telefonnummer habt ihr'])(
  'when or where is nothing that can be had: %s',
  (text) => {
    expect(scoreLead({ text }).ledger.map(({ rule }) => rule)).not.toContain('features');
  },
);

test.each([
  'quels cours proposez-vous et combien ça coûte ?',
  'do you rent canoes and how much is it',
  'what courses do you run, what is the price',
])('with its price it is no hotter than a price: %s', (text) => {
  expect(scoreLead({ text })).toMatchObject({ tag: 'WARM', score: 60 });
});

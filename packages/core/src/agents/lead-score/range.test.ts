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
  'we are planning a party, can you tell us more?',
  'which bike would suit me best?',
  'pouvez-vous m’en dire plus sur l’atelier ?',
])('asked what there is, a lead is warm: %s', (text) => {
  expect(scoreLead({ text })).toMatchObject({ tag: 'WARM', score: 45 });
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

import { expect, test } from 'vitest';
import { asksOfOtherYear, asksOfTomorrow, isOwnCase } from './own-case.js';

test.each([
  'Where is my refund? I cancelled last week',
  'Where is my parcel? Order LF-20931',
  'What time does my train leave tomorrow?',
  'Wo bleibt meine Lieferung? Sie sollte heute kommen',
  'Où est mon colis ? Commande 88213',
])('is about a case of one customer: %s', (text) => {
  expect(isOwnCase(text, text)).toBe(true);
});

test.each(['Where do I find my invoice?', 'Is my dog allowed today?', 'When is my deposit paid back?', 'Kann ich heute mein Rad abholen?'])(
  'asks for a rule: %s',
  (text) => {
    expect(isOwnCase(text, text)).toBe(false);
  },
);

test('prices of another year are told by a person', () => {
  expect(asksOfOtherYear('How much was the desk last year?')).toBe(true);
  expect(asksOfOtherYear('How much is the desk for a year?')).toBe(false);
});

test.each([
  'how much do i owe you?',
  'what was my last bill',
  'wieviel schulde ich euch noch',
  'combien je vous dois ?',
  'cuánto os debo de mi última compra',
  'quanto vos devo ainda?',
  'hoeveel moet ik nog betalen?',
])('what somebody owes stands in no document: %s', (text) => {
  expect(isOwnCase(text, text)).toBe(true);
});

test.each([
  'how much do i owe if i cancel late',
  'can i get a copy of my last bill',
  'cuánto debo dejar de fianza',
  'quanto devo pagare di acconto',
])('what anybody pays is a rule: %s', (text) => {
  expect(isOwnCase(text, text)).toBe(false);
});

test.each([
  ['mañana por la tarde estáis abiertos?', true],
  ['amanhã à tarde estão abertos?', true],
  ['por la tarde estáis abiertos?', false],
  ['abrís por la mañana?', false],
])('%s asks of tomorrow: %s', (ask, ofTomorrow) => {
  expect(asksOfTomorrow(ask)).toBe(ofTomorrow);
});

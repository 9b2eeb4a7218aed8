import { expect, test } from 'vitest';
import { intervalsOf, quantitiesOf, takesIn } from './intervals.js';
import { monthsOf } from './months.js';

test.each([
  ['a delay of two hours', '60 to 119 minutes', 'no'],
  ['a delay of two hours', '120 minutes or more', 'yes'],
  ['my car is 4.5 m long', 'Car up to 5 m', 'yes'],
  ['my son is 4', 'Children under 6 travel free', 'yes'],
  ['Meine Tochter ist 7', 'Kinder unter 6 fahren kostenlos', 'no'],
  ['Can my 11 year old go alone?', 'from the age of 10', 'yes'],
  ['eine Gruppe von 35 Personen', 'ab 12 Personen 15 %, ab 30 Personen 25 %', 'yes'],
  ['a sofa with 3 seats', 'Sofa (2 seats)', 'no'],
  ['for a year', '12 months', 'yes'],
  ['the 14 day pass', '7 days', 'no'],
  ['a 40 kg parcel', 'Bed 140 cm', 'silent'],
  ['a 9ft kayak', `Kayak 9'0"`, 'yes'],
  ['a 9ft kayak', `Kayak 7'6"`, 'no'],
  ['hose of 19 mm', 'Hose 13 mm', 'no'],
  ['a bottle of 500 ml', 'Bottle 0.5 litres', 'yes'],
  ['What does it cost?', 'Car up to 5 m', 'silent'],
  ['my order is about £420', 'For orders over £300 it is free.', 'yes'],
  ['Geht das bei 400 €?', 'Ab 500 € ist das möglich.', 'no'],
  ['I paid €30', 'A lamp costs €25.', 'silent'],
  ['we leave in 20 days', '28 to 15 days before: 30 %', 'yes'],
  ['we leave in 40 days', '28 to 15 days before: 30 %', 'no'],
  ['mio figlio di 9 anni', 'Ragazzi (7–12)', 'yes'],
  ['para un niño de 5 años', 'Niños (7–12)', 'no'],
  ['a 7 kW stove', 'Stove (9 kW)', 'no'],
  ['a 7 kW stove', 'Stove (7 kW)', 'yes'],
  ['un contrat de 5 ans', 'Enfants (7–12)', 'silent'],
])('"%s" and "%s": %s', (question, text, answer) => {
  expect(takesIn(intervalsOf(text), quantitiesOf(question))).toBe(answer);
});

test.each([
  ['High season (1 June to 31 August)', [6, 7, 8]],
  ['vom 1. November bis zum 31. Januar', [11, 12, 1]],
  ['zwischen April und Juni', [4, 5, 6]],
  ['closed in July', [7]],
  ['On 24 and 31 December', []],
])('the months of "%s"', (text, months) => {
  expect(monthsOf(text)).toEqual(months);
});

test.each([
  ['Up to 48 hours before the start you get the full amount back.', 'I cancel 30 hours before', 'no'],
  ['Up to 48 hours before the start you get the full amount back.', 'I cancel 3 days before', 'yes'],
  ['Bis 24 Stunden vorher ist die Absage kostenlos.', 'Ich sage 5 Stunden vorher ab', 'no'],
  ['Bis 24 Stunden vor dem Termin ist die Absage kostenlos.', 'Ich sage 2 Tage vorher ab', 'yes'],
  ['You can book up to 60 days ahead.', 'can I book 90 days ahead?', 'no'],
])('%s: %s: %s', (text, ask, verdict) => {
  expect(takesIn(intervalsOf(text), quantitiesOf(ask))).toBe(verdict);
});

test.each([
  ['how much is a kilo of flour', 'Flour 1 kg', 'yes'],
  ['price per kilo of flour', 'Flour 500 g', 'no'],
  ['was kostet das Kilo Mehl', 'Mehl 1 kg', 'yes'],
  ['quanto costa un chilo di farina', 'Farina 1 kg', 'yes'],
  ['quanto é um quilo de farinha', 'Farinha 1 kg', 'yes'],
  ['prix du litre de lasure', 'Lasure 1 l', 'yes'],
  ['half a kilo of flour', 'Flour 1 kg', 'silent'],
])('one of a unit: "%s" and "%s": %s', (question, text, answer) => {
  expect(takesIn(intervalsOf(text), quantitiesOf(question))).toBe(answer);
});

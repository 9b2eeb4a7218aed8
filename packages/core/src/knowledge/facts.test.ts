import { expect, test } from 'vitest';
import { factsOf, sameFact } from './facts.js';

const keys = (text: string) => factsOf(text).map((fact) => `${fact.type}:${fact.value}${fact.unit === '' ? '' : ` ${fact.unit}`}`);

test.each([
  ['€1,299.00', '1.299 EUR', true],
  ['€4.90', '4,90 €', true],
  ['$49', '€49', false],
  ['49', '€49', true],
  ['two weeks', '14 days', true],
  ['3 days', '3 working days', false],
  ['12 months', '1 year', true],
  ['10am', '10:00', true],
  ['7 pm', '19 Uhr', true],
  ['7 am', '19:00', false],
  ['20 %', '20 percent', true],
  ['24 December', '24.12.', true],
  ['May 4', '4. Mai', true],
  ['https://www.shop.example/a/', 'shop.example/a', true],
  ['+49 30 23125 110', '0049 30 23125110', true],
  ['48 hours', '2 days', true],
  ['9 h 30', '9:30', true],
  ['8 jours ouvrables', '8 working days', true],
  ['8 giorni lavorativi', '8 giorni', false],
  ['€49', '€4.90', false],
])('%s and %s are the same value: %s', (left, right, same) => {
  const [claim] = factsOf(`It is ${left}.`);
  const [source] = factsOf(`It is ${right}.`);
  expect(claim && source && sameFact(claim, source)).toBe(same);
});

test('ranges give all their values', () => {
  expect(keys('3–5 working days')).toEqual(['duration:3 workday', 'duration:5 workday']);
  expect(keys('from €49 to €99')).toEqual(['money:49 EUR', 'money:99 EUR']);
  expect(keys('Tuesday to Friday').sort()).toEqual(['weekday:2', 'weekday:3', 'weekday:4', 'weekday:5']);
  expect(keys('Mo–Fr')).toHaveLength(5);
});

test('words that only look like values are none', () => {
  expect(keys('So we do it, and one may march on.')).toEqual([]);
});

test('a range takes its unit over, also where that is two words', () => {
  expect(keys('prend 6 à 8 jours ouvrables')).toEqual(['duration:6 workday', 'duration:8 workday']);
  expect(keys('6 bis 8 Tage')).toEqual(['duration:144 hour', 'duration:192 hour']);
});

test('a column called Weekday is no weekday', () => {
  expect(keys('Weekday: Monday')).toEqual(['weekday:1']);
  expect(keys('Weekdays 9–17')).toContain('weekday:3');
});

test.each([
  ['open from 9 till 4 in the afternoon', ['number:9', 'time:960']],
  ['de 9 de la mañana a 2 de la tarde', ['time:540', 'time:840']],
  ['das 8 da manhã às 6h30 da tarde', ['time:480', 'time:1110']],
  ['de 8 heures du matin à 7 h du soir', ['time:480', 'time:1140']],
  ["om 7 uur 's avonds", ['time:1140']],
  ['um 8 Uhr abends', ['time:1200']],
  ['12 in the afternoon', ['time:720']],
])('the half of the day that stands behind an hour: %s', (text, values) => {
  expect(keys(text).map((key) => key.trim())).toEqual(values);
});

test('once is eleven in Spanish only', () => {
  expect(factsOf('once a month')).toEqual([]);
  expect(factsOf('once personas').map(({ value }) => value)).toContain('11');
});

test('what somebody may do at an age is no day in May', () => {
  expect(keys('Guests under 18 may not enter.')).toEqual(['number:18']);
  expect(keys('Children from 6 may swim alone.')).toEqual(['number:6']);
  expect(keys('We close on 10 may.')).toEqual(['date:10.5.']);
  expect(keys('from 10 may to 12 may')).toEqual(['date:10.5.', 'date:12.5.']);
});

import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { countsIn } from './counts.js';
import { daysWorkedOut } from './days-worked-out.js';
import { guardReply } from './guard-reply.js';
import { sameValue, valuesOf } from './values.js';
import { workedOutIn } from './worked-out.js';

const SOURCE = `# Hire
Canoes cost €42 a day, kayaks €26 a day. Groups of four boats or more get 10% off.
Late return costs €40 an hour.
Paddles cost €7 each.
Bonfires on the island are allowed from November to the end of February.
The island tour is on Saturday, 6.30–8 pm.`;

const { title, passages } = chunkDocument({ name: 'hire.md', content: SOURCE });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'hire', position, title })),
  1,
);
const passes = (question: string, reply: string): boolean =>
  guardReply({ reply, text: question, knowledge, brand: { company: 'Boathouse' } }).passed;

const steps = (reply: string, customer = ''): readonly string[] =>
  workedOutIn(
    reply,
    customer,
    () => false,
    () => true,
  ).map((worked) => `${worked.fact.value} = ${worked.steps}`);

test.each([
  ['Three paddles at £7 come to £21.', '', ['21 = 3 × 7']],
  ['It is £589, the case £99 and the strap £49: £737 in all.', '', ['737 = 589 + 99 + 49']],
  ['Two adults at £11.50 and £9 for the child make £32.', '', ['32 = 2 × 11.5 + 9']],
  ['Das kostet CHF 640, mit 10 % Rabatt also CHF 576.', '', ['576 = 640 − 10%']],
  ['La consultation est à 62 € par chat, soit 124 € pour les deux.', '', ['124 = 2 × 62']],
  ['De schipper kost drie keer € 45, samen € 135.', '', ['135 = 3 × 45']],
  ['Sono 30 € al mese, quindi 180 €.', 'per sei mesi', ['180 = 6 × 30']],
  ['Son 14 € cada una, en total 42 €.', 'somos tres', ['42 = 3 × 14']],
  ['São 12 € por dia, no total 84 €.', 'uma semana', ['84 = 7 × 12']],
  ['Everything back less £20, so £190.', 'I paid £210', ['190 = 210 − 20']],
  ['The first 3 days are free, then it is $15 a day, so $60.', 'for 7 days', ['60 = 4 × 15']],
])('%s is worked out', (reply, customer, expected) => {
  expect(steps(reply, customer)).toEqual(expected);
});

test.each([
  ['Three paddles at £7 come to £22.', ''],
  ['It is £589, the case £99 and the strap £49: £688 in all.', ''],
  ['Das kostet CHF 640, mit 10 % Rabatt also CHF 566.', ''],
  ['It is £40, and the bag is £20.', ''],
])('%s is not', (reply, customer) => {
  expect(steps(reply, customer)).toEqual([]);
});

test('a total goes out, one that was added up wrongly does not', () => {
  expect(passes('Two canoes for a day, how much?', 'Two canoes cost €84 a day.')).toBe(true);
  expect(passes('Two canoes for a day, how much?', 'Two canoes cost €86 a day.')).toBe(false);
  expect(passes('Two canoes for a day, how much?', 'Two canoes cost €52 a day.')).toBe(false);
  expect(passes('We are three hours late', 'Late return costs €40 an hour, so €120 in all.')).toBe(true);
  expect(passes('We are three hours late', 'Late return costs €40 an hour, so €100 in all.')).toBe(false);
});

test('counts are read from words, lengths of time and days', () => {
  expect(countsIn('for both of us')).toContain(2);
  expect(countsIn('thirteen people')).toContain(13);
  expect(countsIn('ein halbes Jahr')).toContain(6);
  expect(countsIn('a week before')).toContain(7);
  expect(countsIn('viermal')).toContain(4);
  expect(countsIn('from 10 June to 14 June')).toContain(4);
  expect(countsIn('£50 and 10%')).toEqual([]);
});

test('days follow from the days of the customer', () => {
  const days = (reply: string, customer: string): readonly string[] => daysWorkedOut(reply, customer).map(({ fact }) => fact.value);
  expect(days('At least 21 days before, so by 9 June.', 'We fly on 30 June')).toContain('9.6.');
  expect(days('At least 21 days before, so by 10 June.', 'We fly on 30 June')).not.toContain('10.6.');
  expect(days('They take three days, so Friday.', "It's Tuesday")).toContain('5');
  expect(days('They take three days, so Saturday.', "It's Tuesday")).not.toContain('6');
});

test('a month within a range, a bound put the other way round and the first hour of a range are read', () => {
  expect(passes('Bonfire in December?', 'Bonfires on the island are allowed in December.')).toBe(true);
  expect(passes('Bonfire in March?', 'Bonfires on the island are allowed in March.')).toBe(false);
  const [upTo, above] = ['cash up to €500', 'no cash above €500'].flatMap(valuesOf);
  expect(upTo !== undefined && above !== undefined && sameValue(upTo, above)).toBe(true);
  expect(passes('When is the tour?', 'The island tour is on Saturday at 18:30.')).toBe(true);
  expect(passes('When is the tour?', 'The island tour is on Saturday at 6:30.')).toBe(false);
});

import { expect, test } from 'vitest';
import { parseQuery } from '../../knowledge/query.js';
import { isContent } from '../../knowledge/slot.js';
import { expectationOf } from './expectation.js';
import { asksWhetherThereIs, settleAsks, type SettledAsk } from './settle-asks.js';

const hit = {
  documentId: 'd',
  title: '',
  score: 1,
  passage: { id: 'p', documentId: 'd', text: '', headings: [], position: 0 },
} as unknown as NonNullable<SettledAsk['answer']>['quotes'][number]['hit'];

function ask(text: string, said: string | null): SettledAsk {
  const answer = said === null ? null : { quotes: [{ text: said, hit, line: false }], coverage: 1, worth: 1, open: false };
  const query = parseQuery(text, {});
  return { ask: text, answer, content: query.slots.filter(isContent), wants: expectationOf(query) };
}
const said = (...asks: readonly SettledAsk[]) => settleAsks(asks).map(({ answer }) => answer?.quotes[0]?.text ?? null);

test('a price answers that there is one', () => {
  const tour = 'A guided tour costs £12 a person.';
  expect(said(ask('do you do guided tours?', null), ask('how much', tour))).toEqual([tour, tour]);
  const freight = 'Shipping a kite costs £9.';
  expect(said(ask('do you ship kites?', null), ask('how much', freight))).toEqual([freight, freight]);
  // Not of something else, and not what asks for more than yes.
  expect(said(ask('do you do guided dives?', null), ask('how much', tour))).toEqual([null, tour]);
  expect(said(ask('where do guided tours begin?', null), ask('how much', tour))).toEqual([null, tour]);
});

test('what only points back to a question without an answer is answered with that or not at all', () => {
  const assembly = 'Assembly costs £79.';
  expect(said(ask('do you take the old sofa?', null), ask('what does it cost?', assembly))).toEqual([null, null]);
  expect(said(ask('do you take the old sofa?', null), ask('what does it cost?', 'We take the old sofa for £35.'))[1]).toContain('£35');
  expect(said(ask('do you take the old sofa?', null), ask('what does assembly cost?', assembly))).toEqual([null, assembly]);
});

test('the same words once more answer no second question that wants a value which they lack', () => {
  const polish = 'Polishing is done in the yard.';
  expect(said(ask('where do you polish?', polish), ask('how long does polishing take?', polish))).toEqual([polish, null]);
  const days = 'Polishing takes 2 days in the yard.';
  expect(said(ask('where do you polish?', days), ask('how long does polishing take?', days))).toEqual([days, days]);
});

test('a price says nothing of today, nor of what is still free', () => {
  const room = 'A single room costs £60.';
  for (const text of ['is a single room still available?', 'do you have a single room today?', 'is the single room quiet?'])
    expect(said(ask(text, null), ask('what does the single room cost?', room))).toEqual([null, room]);
});

test.each([
  ['do you have lockers', true],
  ['y a des casiers ?', true],
  ['gibts Schließfächer?', true],
  ['do you have a table today?', false],
  ['what do you have', false],
])('%s asks whether there is something: %s', (ask, is) => {
  expect(asksWhetherThereIs(ask)).toBe(is);
});

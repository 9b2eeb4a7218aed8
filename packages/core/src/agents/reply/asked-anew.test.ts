import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { readingsOf } from './follow-up.js';

/** A hire of tents written for these tests. */
const TENTS = `# Tarn Tents

## Tents

| Tent | Sleeps | One week | Four weeks |
|---|---|---|---|
| Tarn Solo | 1 | £20 a day | £14 a day |
| Tarn Trio | 3 | £32 a day | £25 a day |

## Spare parts

| Part | Price |
|---|---|
| Groundsheet, Solo | £18 |
| Groundsheet, Trio | £29 |

## Cancelling

Cancelling up to 4 weeks before costs £15, after that half of the hire, and all of it in the last 3 days.

## Season

| Place | Spring (Apr – Jun) | Summer (Jul – Aug) |
|---|---|---|
| Pitch by the lake | £12 | £19 |
`;
const knowledge = createKnowledgeIndex(
  chunkDocument({ name: 'tents.md', content: TENTS }).passages.map((passage, position) => ({
    ...passage,
    id: `p${position}`,
    documentId: 'tents.md',
    title: 'Tarn Tents',
    position,
  })),
  1,
);
const pipeline = createPipeline();
async function said(text: string, ...before: readonly string[]): Promise<string> {
  const history = before.map((line, at) => ({ from: at % 2 === 0 ? ('customer' as const) : ('ai' as const), text: line }));
  const { reply } = await pipeline.analyze({ id: '1', text, history, knowledge, brand: { company: 'Tarn Tents' } });
  return reply?.source === 'knowledge' ? reply.text : '';
}

test('another model takes the place of the one before, not of the part that was asked about', () => {
  const options = { language: 'en', entryOf: (word: string) => knowledge.entryOf?.(word) ?? [] };
  const history = [{ from: 'customer' as const, text: 'What does a groundsheet for the Solo cost?' }];
  const [first] = readingsOf('and the Trio?', history, options);
  const raw = first?.slots.map((slot) => slot.raw) ?? [];
  expect(raw).toContain('groundsheet');
  expect(raw).not.toContain('Solo');
});

test('so many of them are counted as those before', () => {
  const history = [{ from: 'customer' as const, text: 'What do 4 tents cost?' }];
  const [first] = readingsOf('and if we take 9 of them?', history, { language: 'en' });
  expect(first?.quantities.map(({ amount }) => amount)).toEqual([9]);
});

test('in May is a month', () => {
  expect(parseQuery('a pitch in may', { language: 'en' }).slots.some(({ month }) => month === 5)).toBe(true);
  expect(parseQuery('may I pitch here?', { language: 'en' }).slots.some(({ month }) => month !== undefined)).toBe(false);
});

test('what holds beyond a bound answers what lies beyond it', async () => {
  expect(await said('What does it cost if we cancel 2 weeks before?')).toContain('half of the hire');
});

test('a time may name a column whose price is counted otherwise', async () => {
  expect(await said('How much is the Tarn Trio if I hire it for four weeks?')).toContain('£25 a day');
});

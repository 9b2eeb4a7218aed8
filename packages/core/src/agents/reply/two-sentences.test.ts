import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A nursery for plants written for these tests: what a question needs more than one line for. */
const PLANTS = `# Blattwerk

## Where we deliver

- Zone A: Austria, Northern Ireland and Germany.
- Zone B: Ireland, Sweden and Norway.

## What delivery costs

| Zone | Small box | Free delivery from |
|---|---|---|
| Zone A | €8 | €80 |
| Zone B | €14 | €120 |

## Pots

- Small pot: up to 2 litres
- Big pot: from 3 to 20 litres

| Pot | Planting |
|---|---|
| Small pot | €4 |
| Big pot | €9 |

## Repotting evening

It costs €18 for each person. Every Tuesday at 18:00, from March to June.

## Grafting course

It costs €45 for each person. Every Friday at 10:00.

## Season ticket

| Garden | Adult | Child |
|---|---|---|
| Rose garden | €30 | €12 |
| Herb garden | €20 | €9 |

- Watering can 5 litres: €16
- Watering can 9 litres: €21

## Plans

| Plan | Plants per month | Price per month |
|---|---|---|
| Sprout | 3 | €11 |
| Thicket | 12 | €29 |

- Night delivery: Thicket only
`;
const passages = chunkDocument({ name: 'plants.md', content: PLANTS }).passages.map((passage, position) => ({
  ...passage,
  id: `p${position}`,
  documentId: 'plants.md',
  title: 'Blattwerk',
  position,
}));
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();

async function said(text: string) {
  const { reply } = await pipeline.analyze({ id: '1', text, history: [], knowledge, brand: { company: 'Blattwerk' } });
  return reply?.source === 'knowledge' ? reply.text : '';
}

test.each([
  ['a place of a class, with both lines', 'how much is delivery of a small box to Sweden?', ['Zone B: Ireland, Sweden', '€14'], ['€8']],
  ['the longer of two names', 'what does delivery of a small box to Northern Ireland cost?', ['€8'], ['€14']],
  ['an amount of a class', 'what does planting cost for a pot of 7 litres?', ['€9'], ['€4']],
  [
    'the second question where the first was answered',
    'How much is the repotting evening, and on which day is it?',
    ['€18', 'Tuesday'],
    ['Friday'],
  ],
  ['no amount of free delivery for a price', 'how much is delivery to zone A?', ['€8'], ['€80']],
  ['a number where something is counted', 'how many plants per month do I get with Thicket?', ['12'], ['€29']],
  ['a no from those who alone have it', 'is there night delivery with Sprout?', ['Thicket only'], []],
])('%s: %s', async (_, ask, has, lacks) => {
  const reply = await said(ask);
  for (const words of has) expect(reply).toContain(words);
  for (const words of lacks) expect(reply).not.toContain(words);
});

test.each([
  ['a group that no column is for', 'what does the season ticket for the rose garden cost for students?', ['€30', '€12']],
  ['an amount that no item has', 'how much is the watering can in 12 litres?', ['€16', '€21']],
  ['a place of no class', 'how much is delivery of a small box to Portugal?', ['€8', '€14']],
])('%s gets no price: %s', async (_, ask, lacks) => {
  const reply = await said(ask);
  for (const words of lacks) expect(reply).not.toContain(words);
});

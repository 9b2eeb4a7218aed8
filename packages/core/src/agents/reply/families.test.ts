import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A maker of saxophones written for these tests: one word begins all names, other tables call the same things by the rest alone. */
const SAXOPHONES = `# Tonda

| Model | Price | Weight |
|---|---|---|
| Tonda Alto | €1,900 | 2.4 kg |
| Tonda Tenor | €2,600 | 3.3 kg |
| Tonda Baritone | €4,100 | 6.1 kg |

## Work

| Work | Alto | Tenor / Baritone |
|---|---|---|
| Overhaul | €310 | €480 |
| New pads | €140 | €220 |

## Parts

| Part | Fits | Price |
|---|---|---|
| Mouthpiece | Alto | €65 |
| Mouthpiece | Tenor | €85 |
| Mouthpiece | Baritone | €110 |
| Strap | Alto | €22 |
| Strap | Baritone | €38 |

## Delivery

| To | Price | Free from |
|---|---|---|
| Northern Ireland | €14 | €300 |
| Ireland | €19 | €500 |
`;
const passages = chunkDocument({ name: 'sax.md', content: SAXOPHONES }).passages.map((passage, position) => ({
  ...passage,
  id: `p${position}`,
  documentId: 'sax.md',
  title: 'Tonda',
  position,
}));
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();

test('a word that all names of a list share is their family', () => {
  expect(['Tonda', 'Alto', 'Strap'].map((word) => knowledge.isFamily?.(word))).toEqual([true, false, false]);
});

test.each([
  ['the rest of a name is enough', 'What does an overhaul cost for my Tonda Tenor?', ['€480'], ['€2,600', '€310']],
  ['what is told beside it tells which', 'I have the Tonda Baritone. How much is a new mouthpiece?', ['€110'], ['€65', '€85']],
  [
    'a place is not another whose name it ends',
    'from what amount is delivery to Ireland free? not for the north, please',
    ['€500'],
    ['€300'],
  ],
])('%s: %s', async (_, ask, has, lacks) => {
  const { reply } = await pipeline.analyze({ id: '1', text: ask, history: [], knowledge, brand: { company: 'Winds' } });
  const said = reply?.source === 'knowledge' ? reply.text : '';
  for (const words of has) expect(said).toContain(words);
  for (const words of lacks) expect(said).not.toContain(words);
});

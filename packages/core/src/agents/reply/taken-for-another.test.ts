import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Businesses written for these tests. */
const BAKERY = `# Corn & Crust
## Bread box
The weekly bread box costs €14.50. You can pause your subscription at any time in your account.
## Parking
There is no parking at the shop; the nearest car park is in Duke Street and charges £2.50 an hour.
## Children
Children from 8 to 14 may join the Saturday club from 10:00 to 12:00.
`;
const GARAGE = `# Garage Bellecour
## Horaires
Ouvert du lundi au vendredi de 8 h à 18 h.
## Tarifs
| Prestation | Citadine | SUV |
|---|---|---|
| Vidange | 89 € | 119 € |
| Freins avant | 210 € | 260 € |
`;

const knowledgeOf = (content: string) => {
  const { title, passages } = chunkDocument({ name: 'a.md', content });
  return createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'a', position, title })),
    1,
  );
};
const pipeline = createPipeline();

test.each([
  [BAKERY, 'Can I freeze the bread?'],
  [BAKERY, 'is there a service charge?'],
  [BAKERY, 'and in may?'],
  [GARAGE, 'Combien de rabais pour deux vidanges ?'],
])('of what it does not say nothing is told: %#', async (content, text) => {
  const { reply } = await pipeline.analyze({ id: text, text, knowledge: knowledgeOf(content) });
  expect(reply?.source).toBe('human_holding');
});

test.each([
  [BAKERY, 'Can I put my box on hold?', 'pause your subscription'],
  [GARAGE, 'Vos horaires ?', 'de 8 h à 18 h'],
])('and what it says is: %#', async (content, text, told) => {
  const { reply } = await pipeline.analyze({ id: text, text, knowledge: knowledgeOf(content) });
  expect(reply?.text).toContain(told);
});

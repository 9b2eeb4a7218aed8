import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A theatre written for these tests: questions as people put them in a hurry. */
const THEATRE = `# Lantern Theatre

## Decorations

Decorations may be brought in from noon on. Candles are forbidden.

## Costumes

| Costume | Rent | Deposit |
|---|---|---|
| Pirate | €18 | €40 |
| Ballerina | €22 | €60 |


## School performances

School performances take place on Thursday mornings. A school performance costs €6 for each pupil.

## Paying

Bills over €500 may be paid in four parts. Cheques are not taken.

## Somebody fell ill

At night call the house manager on 0555 201 334. In the daytime come to the ticket office.
`;
const passages = chunkDocument({ name: 'theatre.md', content: THEATRE }).passages.map((passage, position) => ({
  ...passage,
  id: `p${position}`,
  documentId: 'theatre.md',
  title: 'Lantern Theatre',
  position,
}));
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();

test.each([
  [
    'a second question without its apostrophe',
    'on which day are school performances, and whats the price for a pupil?',
    ['Thursday', '€6'],
    [],
  ],
  ['a sum that a condition takes in', 'our bill is €800, can we pay it in parts?', ['four parts'], []],
  ['who is to be called', 'who do I call at night if somebody fell ill?', ['0555 201 334'], []],
])('%s: %s', async (_, ask, has, lacks) => {
  const { reply } = await pipeline.analyze({ id: '1', text: ask, history: [], knowledge, brand: { company: 'Lantern Theatre' } });
  const said = reply?.source === 'knowledge' ? reply.text : '';
  for (const words of has) expect(said).toContain(words);
  for (const words of lacks) expect(said).not.toContain(words);
});

import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

const content = `# Boat hire

## Boats

| Boat | Passengers | Price |
|---|---|---|
| Heron | up to 4 | £40 |
| Osprey | up to 9 | £75 |
| Albatross | up to 20 | £160 |

## Sacks

| Sack | Load | Deposit |
|---|---|---|
| Linen | 5–10 kg | £3 |
| Jute | 11–25 kg | £6 |
`;
const { title, passages } = chunkDocument({ name: 'boats.md', content });
const knowledge = createKnowledgeIndex(
  passages.map((chunk, position) => ({ ...chunk, id: `b#${position}`, documentId: 'b', position, title })),
  1,
);

test.each([
  ['how much is a boat for 7 passengers', ['£75'], ['£40', '£160']],
  ['price of a boat hire for 4 people?', ['£40'], ['£75', '£160']],
  ['price of the Albatross boat for 7 people', ['£160'], ['£40', '£75']],
  ['deposit for a sack of 18 kg', ['£6'], ['£3']],
])('of what is told apart by how much it takes the row that takes it in: %s', async (text, right, wrong) => {
  const { reply } = await createPipeline().analyze({ id: text, text, knowledge });
  for (const value of right) expect(reply?.text).toContain(value);
  for (const value of wrong) expect(reply?.text).not.toContain(value);
});

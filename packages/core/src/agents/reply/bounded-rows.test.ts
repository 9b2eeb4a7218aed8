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
const rooms = `# Rooms

| Room | Guests | Rent |
|---|---|---|
| Blue Room | up to 12 | £51 |
| Green Room | up to 30 | £92 |
| Tower Room | up to 80 | £204 |
`;
const indexOf = (name: string, text: string) => {
  const { title, passages } = chunkDocument({ name, content: text });
  return createKnowledgeIndex(
    passages.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title })),
    1,
  );
};
const [boats, house] = [indexOf('boats.md', content), indexOf('rooms.md', rooms)];

test.each([
  ['how much is a boat for 7 passengers', ['£75'], ['£40', '£160']],
  ['price of a boat hire for 4 people?', ['£40'], ['£75', '£160']],
  ['price of the Albatross boat for 7 people', ['£160'], ['£40', '£75']],
  ['rent of a room for 25 guests', ['£92'], ['£51', '£204']],
  ['rent of the Tower Room for 25 guests', ['£204'], ['£51', '£92']],
  ['deposit for a sack of 18 kg', ['£6'], ['£3']],
])('of what is told apart by how much it takes the row that takes it in: %s', async (text, right, wrong) => {
  const { reply } = await createPipeline().analyze({ id: text, text, knowledge: /room/i.test(text) ? house : boats });
  for (const value of right) expect(reply?.text).toContain(value);
  for (const value of wrong) expect(reply?.text).not.toContain(value);
});

import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { expectationOf } from './expectation.js';
import { asksOwnHours } from './hours.js';

const asks = (text: string, language = 'en'): boolean => {
  const query = parseQuery(text, { language });
  return asksOwnHours(query, expectationOf(query));
};

test.each([
  ['When are you open?', 'en', true],
  ['What are your opening hours?', 'en', true],
  ['When are your branches open?', 'en', true],
  ['Are you open on Sundays?', 'en', true],
  ['Wann habt ihr geöffnet?', 'de', true],
  ['When is the café open?', 'en', false],
  ['When is the pool open?', 'en', false],
  ['Are you open over Easter?', 'en', false],
  ['How long does a repair take?', 'en', false],
])('%s', (text, language, is) => {
  expect(asks(text, language)).toBe(is);
});

const say = async (content: string, text: string) => {
  const { title, passages } = chunkDocument({ name: 'a.md', content });
  const all = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'a.md', title, position }));
  const { reply } = await createPipeline().analyze({ id: text, text, knowledge: createKnowledgeIndex(all, 1) });
  return reply?.source === 'knowledge' ? reply.text : '';
};
const ATELIERS = `# Ateliers

## Kendal

Our atelier is at 3 Dyers Row. It is open Monday to Friday from 9 am to 5 pm. It is also open on Saturday, from 10 am to 1 pm.

## Ambleside

Our atelier is at 8 Lake Road. It is open Tuesday to Friday from 11 am to 4 pm. It is closed on Monday.
`;

test('of several places all are told, each with all it says, or none', async () => {
  const said = await say(ATELIERS, 'When are you open?');
  expect(said).toContain('Kendal');
  for (const words of ['9 am to 5 pm', '10 am to 1 pm', 'Ambleside', '11 am to 4 pm']) expect(said).toContain(words);
});

test('a table of hours is told whole', async () => {
  const table =
    '# Kiln\n\n## Opening hours\n\n| Day | Open |\n|---|---|\n| Monday to Friday | 9 am – 6 pm |\n| Saturday | 9 am – 1 pm |\n| Sunday | closed |\n';
  const said = await say(table, 'When are you open?');
  for (const words of ['9 am – 6 pm', '9 am – 1 pm', 'closed']) expect(said).toContain(words);
});

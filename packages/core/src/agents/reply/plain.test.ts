import { expect, test } from 'vitest';
import { DEFAULT_BRAND } from '../../domain/settings.js';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import { candidatesIn, findAnswer } from './find-answer.js';
import { expectationOf } from './expectation.js';

const { title, passages } = chunkDocument({
  name: 'a.md',
  content: `# Pottery

Loom Street Pottery
Phone: 01539 555 0177
E-mail: clay@loomstreet.example

Aprons, towels and soap are there for everybody. An entrance exam costs £30. We have no lift.

## Kilns

Bring your pots on Mondays.

## Glaze room

The counter is open from 9:15 to 16:45.
`,
});
const all = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'a.md', title, position }));
const knowledge = createKnowledgeIndex(all, 1);

async function plainOf(text: string): Promise<readonly string[]> {
  const query = parseQuery(text, { language: DEFAULT_BRAND.defaultLanguage });
  const hits = await knowledge.search(text, { limit: 20, floor: 0 });
  const { all: candidates } = candidatesIn(query, expectationOf(query), hits, knowledge);
  return candidates.filter(({ isPlain }) => isPlain).map(({ unit }) => unit.text);
}

test.each([
  ['What is your phone number?', ['Phone: 01539 555 0177']],
  ['phone no?', ['Phone: 01539 555 0177']],
  ['What is your e-mail address?', ['E-mail: clay@loomstreet.example']],
  ['do you have an email?', ['E-mail: clay@loomstreet.example']],
  ['Do you have towels?', ['Aprons, towels and soap are there for everybody.']],
  ['Do you have kilns?', ['Bring your pots on Mondays.']],
  ['What are the opening hours of the counter in the glaze room?', ['The counter is open from 9:15 to 16:45.']],
  ['What are the opening hours of the drying cellar?', []],
  ['Do you have a lift?', []],
  ['Do you do driving exams?', []],
  ['How much are towels?', []],
])('%s', async (text, plain) => {
  expect(await plainOf(text)).toEqual(plain);
});

test.each([
  ['one number', 'You reach our desk by phone at 01539 555 0188 from noon.', 1],
  ['both of two numbers', 'You reach our desk by phone at 01539 555 0188 from noon. The kiln room rings on 01539 555 0199 from six.', 2],
])('%s is what is meant, though little else speaks for it: %s', async (_, content, said) => {
  const { title: name, passages: cut } = chunkDocument({ name: 'b.md', content: `# Reaching us\n\n${content} Clay is sold by weight.\n` });
  const index = createKnowledgeIndex(
    cut.map((passage, position) => ({ ...passage, id: `b${position}`, documentId: 'b.md', title: name, position })),
    1,
  );
  // As an encoder compares them that finds the line far from the question.
  const far = {
    ...index,
    compare: (_asked: string, lines: readonly string[]) => ({
      likeness: lines.map((_line, at) => 0.34 - at / 20),
      tokens: lines.map(() => ({ found: 0.48, unmet: 0.2 })),
      answerability: -2,
    }),
  };
  const query = parseQuery("what's your phone number?", { language: 'en' });
  const hits = await index.search(query.text, { limit: 20, floor: 0 });
  expect((await findAnswer(query, hits, far))?.quotes).toHaveLength(said);
});

import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

const files = {
  'prices.md': '# Prices\n\n| Treatment | Price |\n|---|---|\n| Eye test short | £25 |\n| Frame repair | £18 |\n',
  'kids.md': '# Young eyes\n\n## Prices for children\n\n| Treatment | Price |\n|---|---|\n| Eye test | £12 |\n| Patch | £4 |\n',
};
const knowledge = createKnowledgeIndex(
  Object.entries(files).flatMap(([name, content]) => {
    const { title, passages } = chunkDocument({ name, content });
    return passages.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
  }),
  1,
);
const say = async (text: string) => (await createPipeline().analyze({ id: text, text, knowledge })).reply?.text ?? '';

test('who names nobody is told first what holds for everybody, and for whom the other price is', async () => {
  const reply = await say('how much is an eye test');
  expect(reply).toContain('Eye test short – Price: £25');
  expect(reply).toContain('Prices for children: Eye test – Price: £12');
  expect(reply.indexOf('£25')).toBeLessThan(reply.indexOf('£12'));
});

test.each(['how much is an eye test for a child', 'how much is an eye test, my son is 7 years old'])(
  'who names somebody gets the price for them: %s',
  async (text) => {
    const reply = await say(text);
    expect(reply).toContain('£12');
    expect(reply).not.toContain('£25');
  },
);

test('what only children are offered is said as it stands', async () => {
  expect(await say('how much is a patch')).toContain('Patch – Price: £4');
});

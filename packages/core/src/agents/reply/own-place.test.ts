import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { asksOwnPlace } from './own-place.js';

const files = {
  'about.md': '# The clinic\n\nThe clinic was opened in 2009 by two sisters.\n\n## Getting here\n\n8 Mercer Street, Dunfold.\n',
  'treatments.md':
    '# What the clinic does\n\nThe clinic treats backs, knees and necks. The summer course of the clinic takes place from 9 to 20 July in the park.\n',
  'rules.md': '# Rules of the clinic\n\nThe clinic asks for a day of notice. In the clinic nobody smokes.\n',
};
const knowledge = createKnowledgeIndex(
  Object.entries(files).flatMap(([name, content]) => {
    const { title, passages } = chunkDocument({ name, content });
    return passages.map((passage, position) => ({ ...passage, id: `${name}#${position}`, documentId: name, position, title }));
  }),
  1,
);

test.each(['where is the clinic?', 'where is the clinic located', 'wo finde ich eure Praxis'])('%s', (text) => {
  const own = { ...knowledge, rarity: () => 0.2 };
  expect(asksOwnPlace(parseQuery(text), own, {})?.slots.some(({ terms }) => terms.includes('#address'))).toBe(true);
});

test.each([
  ['something of it', 'where is the summer course of the clinic?', 0.2],
  ['something else', 'where is the toilet?', 0.2],
  ['what it only speaks of', 'where is the clinic?', 0.9],
  ['when', 'when is the clinic open?', 0.2],
])('it is not its own place that is asked for: %s', (_, text, rarity) => {
  expect(asksOwnPlace(parseQuery(text), { ...knowledge, rarity: () => rarity }, {})).toBeUndefined();
});

test.each(['where is the clinic?', 'where is the clinic located'])(
  'says the address, and no day on which something takes place: %s',
  async (text) => {
    const reply = (await createPipeline().analyze({ id: text, text, knowledge })).reply?.text;
    expect(reply).toContain('8 Mercer Street');
    expect(reply).not.toContain('July');
  },
);

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

/** As if of all that a business may call itself only the place that was asked for stood in it. */
const isRare = (rarity: number, text: string) => {
  const asked = new Set(parseQuery(text).slots.flatMap(({ terms }) => terms));
  return (terms: readonly string[]) => (terms.some((term) => asked.has(term)) ? rarity : 0);
};

test.each([
  'where is the clinic?',
  'where is the clinic located',
  'wo finde ich eure Praxis',
  'dove si trova la palestra?',
  'dónde está el gimnasio?',
])('%s', (text) => {
  const own = { ...knowledge, rarity: isRare(0.2, text) };
  expect(asksOwnPlace(parseQuery(text), own, {})?.slots.some(({ terms }) => terms.includes('#address'))).toBe(true);
});

test.each([
  ['something of it', 'where is the summer course of the clinic?', 0.2],
  ['something else', 'where is the toilet?', 0.2],
  ['what it only speaks of', 'where is the clinic?', 0.9],
  ['when', 'when is the clinic open?', 0.2],
])('it is not its own place that is asked for: %s', (_, text, rarity) => {
  expect(asksOwnPlace(parseQuery(text), { ...knowledge, rarity: isRare(rarity, text) }, {})).toBeUndefined();
});

test.each(['where is the clinic?', 'where is the clinic located'])(
  'says the address, and no day on which something takes place: %s',
  async (text) => {
    const reply = (await createPipeline().analyze({ id: text, text, knowledge })).reply?.text;
    expect(reply).toContain('8 Mercer Street');
    expect(reply).not.toContain('July');
  },
);

test('the restaurant of a hotel is somewhere in it; the hotel is at its address', async () => {
  const { title, passages } = chunkDocument({
    name: 'hotel.md',
    content:
      '# Hotel Seeblick\n\n## The restaurant\n\nThe restaurant is on the second floor, above the lobby.\n\n## Breakfast in the restaurant\n\nBreakfast is served in the restaurant from 7 to 10.\n\n## Dinner in the restaurant\n\nThe restaurant serves dinner from 18:00. Tables in the restaurant are booked at the desk.\n\n## Address\n\nSeestrasse 4, 8000 Zürich.\n',
  });
  const hotel = createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `hotel.md#${position}`, documentId: 'hotel.md', position, title })),
    1,
  );
  const ask = async (text: string) => (await createPipeline().analyze({ id: text, text, knowledge: hotel })).reply?.text;
  expect(await ask('Where is the restaurant?')).toContain('second floor');
  expect(await ask('Where is the hotel?')).toContain('Seestrasse 4');
});

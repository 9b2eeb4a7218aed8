import { expect, test } from 'vitest';
import { alikeTerms } from './alike-terms.js';
import { chunkDocument } from './chunk.js';
import { createKnowledgeIndex } from './knowledge-index.js';

test('a word has the terms of what it is in English, and of the words that are the same there', () => {
  expect(alikeTerms('bougie', 'fr', ['en'])).toContain('candl');
  expect(alikeTerms('bougie', 'fr', ['de'])).toContain('kerz');
  expect(alikeTerms('candles', 'en', ['de', 'fr'])).toEqual(expect.arrayContaining(['kerz', 'boug']));
  expect(alikeTerms('bougie', 'de', ['de'])).toEqual([]);
  expect(alikeTerms('candle', 'en', ['en'])).toEqual([]);
  expect(alikeTerms('xyzzy', 'de', ['de'])).toEqual([]);
});

test('itself is not among them', () => {
  expect(alikeTerms('kerze', 'de', ['de'])).not.toContain('kerz');
});

test('of several words in English each alone says something else', () => {
  // "Take along".
  expect(alikeTerms('mitnehmen', 'de', ['en'])).toEqual([]);
});

test('but of English no concepts, and no word where the knowledge is not in English', () => {
  expect(alikeTerms('pfanne', 'de', ['de', 'en'])).toContain('pan');
  expect(alikeTerms('pfanne', 'de', ['de', 'en']).filter((term) => term.startsWith('#'))).toEqual([]);
  expect(alikeTerms('sarten', 'es', ['es', 'en'])).toContain('pan');
  expect(alikeTerms('sarten', 'es', ['es'])).not.toContain('pan');
});

test.each([
  ['on peut apporter des ciseaux ?', 'There is no confetti and there are no scissors in the hall.'],
  ['Sind Kerzen erlaubt?', 'Les bougies sont interdites dans la salle et dans la cour.'],
])('so a question finds its word in a knowledge of another language: %s', async (question, line) => {
  const { title, passages } = chunkDocument({
    name: 'hall.md',
    content: `# Hall\n## Rules\n${line}\n## P\nP 7.`,
  });
  const index = createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'hall', position, title })),
    1,
  );
  const [found] = await index.search(question);
  expect(found?.passage.text).toContain(line);
});

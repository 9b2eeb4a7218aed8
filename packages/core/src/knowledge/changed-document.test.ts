import { expect, test } from 'vitest';
import { chunkDocument } from './chunk.js';
import { documentTerms } from './document-terms.js';
import type { IndexedPassage } from './indexed-passage.js';
import { createKnowledgeIndex } from './knowledge-index.js';

const TABLE = (price: number) =>
  `# Prices\n\n| Room | Season | Price |\n|---|---|---|\n| Lark | Summer | €${price} |\n| Lark | Winter | €60 |\n| Finch | Summer | €90 |\n`;
const HOURS =
  '# Hours\n\n## Desk\n\nThe desk is open daily from 8:00 to 20:00.\n\n## Sauna\n\nThe sauna costs €12 and is closed on Mondays.\n';

function passagesOf(name: string, content: string): IndexedPassage[] {
  const { title, passages } = chunkDocument({ name, content });
  return passages.map((passage, position) => ({ ...passage, id: `${name}#${position}`, documentId: name, position, title }));
}
const many = Array.from({ length: 12 }, (_, index) =>
  passagesOf(`more-${index}.md`, `${HOURS}\n## Room ${index}\n\nRoom ${index} has a balcony.\n`),
);

const QUESTIONS = [
  'What does Lark cost in summer?',
  'When is the desk open?',
  'sauna on monday',
  'Is there a balcony in room 7?',
  'finch',
  'Was kostet die Sauna?',
];

test('an index made around one document that changed finds what one made anew finds', async () => {
  const [before, after] = [passagesOf('prices.md', TABLE(80)), passagesOf('prices.md', TABLE(85))];
  createKnowledgeIndex([...many.slice(0, 6).flat(), ...before, ...many.slice(6).flat()], 1);
  const around = createKnowledgeIndex([...many.slice(0, 6).flat(), ...after, ...many.slice(7).flat()], 2);
  const copies = [...many.slice(0, 6).flat(), ...after, ...many.slice(7).flat()].map((passage) => ({ ...passage }));
  const anew = createKnowledgeIndex(copies, 2);
  for (const question of QUESTIONS) {
    const found = await around.search(question, { limit: 20 });
    expect([question, found]).toEqual([question, await anew.search(question, { limit: 20 })]);
    expect([question, found.length > 0]).toEqual([question, true]);
  }
  for (const word of ['lark', 'sauna', 'balcony', 'desk'])
    expect([around.knows?.(word), around.isCommon?.(word), around.entryOf?.(word)]).toEqual([
      anew.knows?.(word),
      anew.isCommon?.(word),
      anew.entryOf?.(word),
    ]);
  const row = (await around.search('Lark summer'))[0];
  expect(row && around.table?.(row.passage)).toEqual(row && anew.table?.(row.passage));
});

test('nothing is made anew of a document that stays the same, and passages that lie apart are found all the same', async () => {
  const [hours, prices] = [passagesOf('hours.md', HOURS), passagesOf('prices.md', TABLE(80))];
  const [first] = documentTerms([...hours, ...prices]);
  expect(documentTerms([...hours, ...passagesOf('prices.md', TABLE(81))])[0]).toBe(first);
  expect(documentTerms([...hours])[0]).toBe(first);
  expect(documentTerms(hours.slice(0, 1))[0]).not.toBe(first);
  const mixed = createKnowledgeIndex([...hours.slice(0, 1), ...prices, ...hours.slice(1)], 1);
  expect((await mixed.search('what does the sauna cost'))[0]?.passage.text).toContain('€12');
});

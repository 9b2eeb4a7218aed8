import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Tables with a key of two columns, with a name in the head of a column, with seasons above and intervals in rows. */
const FILES: Readonly<Record<string, string>> = {
  'workshops.csv':
    'Workshop,City,Weekday,Start,Teacher\nSushi,Utrecht,Monday,18:00,Aiko\nSushi,Ghent,Wednesday,17:30,Bart\nBread,Utrecht,Thursday,19:00,Mirjam\nBread,Ghent,Tuesday,10:00,Lies\n',
  'rates.md': '# Rates\n\n| Card | Utrecht | Ghent |\n|---|---|---|\n| Gold card | €199 | €189 |\n| Silver card | €99 | €95 |\n',
  'boats.md':
    '# Boats\n\n## Summer (1 May to 30 September)\n\n| Boat | Adult |\n|---|---|\n| Heron | €12 |\n\n## Winter (1 October to 30 April)\n\n| Boat | Adult |\n|---|---|\n| Heron | €7 |\n',
  'delays.md': '# Delays\n\n| Delay | Compensation |\n|---|---|\n| 60 to 119 minutes | 25% |\n| 120 minutes or more | 50% |\n',
  'dorms.md':
    '# Dorms\n\n| Room | Weeknight | Weekend |\n|---|---|---|\n| Dorm A (mixed) | €21 | €25 |\n| Dorm B (women) | €23 | €27 |\n| Dorm C (mixed) | €26 | €30 |\n',
  'faq.csv': 'question,answer\nIs there a lift?,"Yes, in both kitchens."\n',
};
const passages = Object.entries(FILES).flatMap(([name, content]) => {
  const { title, passages: chunks } = chunkDocument({ name, content });
  return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
});
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();

test.each([
  ['Who teaches bread in Ghent?', 'Lies', 'Mirjam'],
  ['How much is the gold card in Ghent?', '€189', '€199'],
  ['What does an adult pay on the Heron in July?', '€12', '€7'],
  ['What does an adult pay on the Heron in January?', '€7', '€12'],
  ['What compensation do I get for a delay of 3 hours?', '50%', '25%'],
  ['Who teaches sushi on Wednesdays?', 'Bart', 'Aiko'],
  ['how much is dorm b at the weekend', '€27', '€25'],
  ['do you have a lift', 'both kitchens', 'Utrecht'],
])('%s', async (text, right, wrong) => {
  const { reply } = await pipeline.analyze({ id: text, text, knowledge });
  expect(reply?.text).toContain(right);
  expect(reply?.text).not.toContain(wrong);
});

test.each([
  'Who teaches bread in Arnhem?',
  'How much is the gold card in Paris?',
  'Who teaches pasta in Ghent?',
  'dorm d on a weeknight?',
  'Dorm D price?',
])('nobody guesses: %s', async (text) => {
  expect((await pipeline.analyze({ id: text, text, knowledge })).reply?.source).toBe('human_holding');
});

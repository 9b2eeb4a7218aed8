import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { groundSlots } from '../../knowledge/ground-slots.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import { asMeant } from './as-meant.js';

const passages = chunkDocument({
  name: 'kiln.md',
  content: '# Kiln\n\nThe saddler mends a blanket. Boats are stored in a barn. The trellis has a weight of 9 kg.',
}).passages;
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'kiln.md', title: 'Kiln', position })),
  1,
);

test.each([
  ['who mends a blnaket?', 'who mends a blanket?'],
  ['is the wieght ok', 'is the weight ok'],
  ['and the waranty?', 'and the warranty?'],
  // A word of its own, and one that is no slip of any.
  ['do you store boots?', 'do you store boots?'],
  ['do you sell quartzite?', 'do you sell quartzite?'],
  ['what of the blanket?', 'what of the blanket?'],
])('%s', (typed, meant) => {
  const query = parseQuery(typed);
  expect(asMeant({ ...query, slots: groundSlots(query, knowledge) })).toBe(meant);
});

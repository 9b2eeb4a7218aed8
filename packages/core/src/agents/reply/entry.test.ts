import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { evidenceOfMessage } from './evidence-of-message.js';

/** A knowledge whose encoder doubts that documents answer anything. */
const { title, passages } = chunkDocument({
  name: 'house.md',
  content:
    '# The baths\n\n- Lockers: 40 of them, €1 back when you leave.\n- Towels: €3.\n\n## Café\n\nOpen from noon. Cake on Sundays.\n\n## Children’s corner\n\nThere is a shallow pool for toddlers.\n',
});
const index = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `h#${position}`, documentId: 'h', position, title })),
  1,
);
const doubting = {
  ...index,
  compare: (_text: string, lines: readonly string[]) => ({ likeness: lines.map(() => 0.3), answerability: -3 }),
};

async function oddsOf(text: string): Promise<Readonly<Record<string, number>>> {
  const understanding = { language: 'en', entities: [], topic: 'inquiry', isQuestion: true, summary: '', keyPhrases: [] } as const;
  const brand = {
    company: 'Wellham',
    products: [],
    defaultLanguage: 'en',
    tone: 'friendly',
    signature: '',
    description: '',
    emoji: false,
    maxReplyLength: 500,
  } as const;
  const [reading] = await evidenceOfMessage({ text, history: [], brand, understanding, contactName: null }, doubting);
  return Object.fromEntries((reading?.candidates ?? []).map(({ said, evidence }) => [said.slice(0, 10), evidence['askable'] ?? 0]));
}

test('whether there is something is answered by what stands under its name', async () => {
  expect((await oddsOf('do you have lockers?'))['- Lockers:']).toBeGreaterThan(0);
  expect((await oddsOf('is there a café?'))['Open from ']).toBeGreaterThan(0);
});

test.each([
  ['what is asked beyond the name', 'do you have lockers for skis?', '- Lockers:'],
  ['another entry', 'do you have lockers?', '- Towels: '],
  ['how much', 'how much are lockers?', '- Lockers:'],
])('%s stays in doubt', async (_, text, said) => {
  expect((await oddsOf(text))[said] ?? -3).toBeLessThan(0);
});

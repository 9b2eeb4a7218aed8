import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';

const HOURS = `# Hours

The library opens at 8:45. The reading room closes at 20:15. The archive closes at 18:00. The café is open until 9:30 pm.
The bus seats 18 people. The tour lasts 45 minutes.
`;
const { title, passages } = chunkDocument({ name: 'hours.md', content: HOURS });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'hours.md', position, title })),
  1,
  {},
);
const passes = (reply: string) => guardReply({ reply, knowledge, history: [{ from: 'customer', text: 'Hello?' }] }).passed;

describe('times of day in words', () => {
  it.each([
    'The reading room closes at quarter past eight.',
    'The archive closes at six.',
    'The archive closes at 6.',
    'The café is open until half nine.',
    'The bus seats eighteen people.',
    'The tour lasts forty-five minutes.',
  ])('passes: %s', (reply) => {
    expect(passes(reply)).toBe(true);
  });

  it.each([
    'The reading room closes at quarter past seven.',
    'The archive closes at seven.',
    'The archive closes at 7.',
    'The café is open until half ten.',
    'The bus seats nineteen people.',
    'The tour lasts thirty-five minutes.',
  ])('is held: %s', (reply) => {
    expect(passes(reply)).toBe(false);
  });
});

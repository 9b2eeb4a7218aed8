import { expect, test } from 'vitest';
import { chunkDocument } from '../knowledge/chunk.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import type { Encoder, LanguageModel } from '../ports/models.js';
import { createPipeline } from './pipeline.js';

const { title, passages } = chunkDocument({
  name: 'rental.md',
  content: '# Rental\n## Boats\nA canoe costs €27 for two hours and carries three people.\n## Dogs\nDogs may come along in a canoe.\n',
});
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'rental', position, title })),
  1,
);
const PARAPHRASE = 'Your four-legged friend is welcome aboard with the three of you.';
const HARD = 'We are three friends with a dog and would love to spend some time on the water, which boat suits us?';

/** Knows no texts, and says of every statement the same; counts how often it is asked. */
function encoderThatSays(worth: number): Encoder & { judged: number } {
  const nothing = new Float32Array(4);
  const encoder = {
    id: 'fixed',
    dimensions: 4,
    judged: 0,
    encode: () => nothing,
    entailment: {
      id: 'fixed',
      read: (text: string) => ({ vector: nothing, tokens: new Float32Array(0), pieces: [{ id: 1, start: 0, end: text.length }] }),
      judge: ({ statements }: { readonly statements: readonly unknown[] }) => {
        encoder.judged += 1;
        return statements.map(() => worth);
      },
    },
  };
  return encoder;
}

const languageModel: LanguageModel = {
  id: 'm',
  generate: async () => ({
    text: JSON.stringify({ reply_text: PARAPHRASE, confidence: 0.9, requires_human: false, suggested_actions: [] }),
    finish: 'stop',
    usage: { inputTokens: 1, outputTokens: 1, cachedTokens: 0 },
  }),
};

const analyze = (encoder: Encoder | undefined, text = HARD) =>
  createPipeline({ models: { languageModel, ...(encoder && { encoder }) } }).analyze({
    id: 'm1',
    text,
    knowledge,
    brand: { company: 'Lakeside' },
  });

test('what a model words freely goes out where the meaning bears it out, and not by rules alone', async () => {
  expect((await analyze(undefined)).reply?.text).not.toBe(PARAPHRASE);
  const { reply, stages } = await analyze(encoderThatSays(1));
  expect(reply).toMatchObject({ text: PARAPHRASE, source: 'model' });
  expect(stages.find(({ name }) => name === 'output_guard')?.source).toBe('local');
});

test('what the meaning does not bear out stays here', async () => {
  expect((await analyze(encoderThatSays(-1))).reply?.text).not.toBe(PARAPHRASE);
});

test('what is made of the words of the knowledge is checked by rules', async () => {
  const encoder = encoderThatSays(-1);
  const { reply, stages } = await analyze(encoder, 'How much is a canoe for two hours?');
  expect(reply?.text).toContain('€27');
  expect(stages.find(({ name }) => name === 'output_guard')?.source).toBe('rules');
  expect(encoder.judged).toBe(0);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAiStandIn } from '../testkit/openai/stand-in.js';
import { vectorOf } from '../testkit/openai/embeddings.js';
import type { OpenAiStandIn } from '../testkit/openai/types.js';
import { listModels, openai, type OpenAiOptions } from './index.js';

const signal = new AbortController().signal;
let service: OpenAiStandIn;
beforeAll(async () => void (service = await openAiStandIn({ apiKey: 'sk-test', now: () => Date.UTC(2026, 10, 25) })));
beforeEach(() => service.reset());
afterAll(() => service.close());

const models = (options: Partial<OpenAiOptions> = {}) =>
  openai({
    apiKey: 'sk-test',
    baseUrl: service.url,
    models: { embedding: 'text-embedding-3-small', moderation: 'omni-moderation-latest' },
    ...options,
  });

describe('an embedding model', () => {
  it('gives each text its own vector, whatever the order of the answer', async () => {
    const { embedder } = models();
    const texts = ['Do you ship to Lyon?', '  ', 'A full service costs €89.'];
    const vectors = (await embedder?.embed(texts, signal)) ?? [];
    expect([embedder?.id, embedder?.dimensions]).toEqual(['text-embedding-3-small', 1_536]);
    expect(vectors.map((vector) => vector.length)).toEqual([1_536, 1_536, 1_536]);
    for (const index of [0, 2]) expect(vectors[index]).toEqual(Float32Array.from(vectorOf(texts[index] ?? '', 1_536)));
    expect(vectors[1]?.every((value) => value === 0)).toBe(true);
    expect(service.requests()[0]?.body).toMatchObject({ input: [texts[0], texts[2]], encoding_format: 'float' });
  });

  it('asks for many in several requests, in order', async () => {
    const texts = Array.from({ length: 600 }, (_, index) => `passage ${index}`);
    const vectors = await models({ dimensions: 8 }).embedder?.embed(texts, signal);
    expect(service.requests().map(({ body }) => (body as { input: string[] }).input.length)).toEqual([256, 256, 88]);
    expect(vectors?.[599]).toEqual(Float32Array.from(vectorOf('passage 599', 8)));
    service.reset();
    await models({ dimensions: 8 }).embedder?.embed(
      ['a'.repeat(30_000), 'b'.repeat(30_000), 'c'.repeat(30_000), 'd'.repeat(30_000)],
      signal,
    );
    expect(service.requests()).toHaveLength(2);
  });

  it('tells vectors of different lengths apart, and does not take others', async () => {
    expect(models({ dimensions: 512 }).embedder?.id).toBe('text-embedding-3-small/512');
    expect(() => models({ models: { embedding: 'nomic-embed-text' } })).toThrow(/option dimensions/);
    const compatible = await openAiStandIn({ kind: 'compatible' });
    const { embedder } = openai({ baseUrl: compatible.url, models: { embedding: 'nomic-embed-text' }, dimensions: 1_024 });
    await expect(embedder?.embed(['a'], signal)).rejects.toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('768'),
    });
    await compatible.close();
  });

  it('asks nothing for nothing', async () => {
    expect(await models().embedder?.embed([], signal)).toEqual([]);
    expect(service.requests()).toEqual([]);
  });
});

describe('a moderation', () => {
  const moderate = (text: string, options: Partial<OpenAiOptions> = {}) => models(options).moderator?.moderate(text, signal);

  it('lets an angry customer through, though the service flags the words, and no threat', async () => {
    const angry = 'You idiots lost my parcel again, useless!';
    expect(await moderate(angry)).toEqual({ flagged: false, categories: [] });
    expect(await moderate(angry, { moderationThresholds: { harassment: 0.9 } })).toEqual({ flagged: true, categories: ['harassment'] });
    expect(await moderate('I will hurt you')).toEqual({ flagged: true, categories: ['harassment/threatening', 'violence'] });
  });

  it('hears of danger to a person early', async () => {
    service.behave({ endpoint: 'moderations', outcome: { kind: 'scores', scores: { 'self-harm': 0.41, sexual: 0.8 } } });
    expect(await moderate('I cannot go on')).toEqual({ flagged: true, categories: ['self-harm'] });
  });

  it('asks nothing about nothing, and names the model where there is none', async () => {
    expect(await moderate('  ')).toEqual({ flagged: false, categories: [] });
    expect(service.requests()).toEqual([]);
    const gone = models({ models: { moderation: 'text-moderation-007' } }).moderator;
    await expect(gone?.moderate('Hello', signal)).rejects.toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('REPLYFORCE_MODEL_MODERATION'),
    });
  });
});

describe('listModels', () => {
  it('tells which models there are, and which end when', async () => {
    const listed = await listModels({ apiKey: 'sk-test', baseUrl: service.url }, signal);
    expect(listed).toContainEqual({ id: 'gpt-6-luna', shutdown: null });
    expect(listed).toContainEqual({ id: 'gpt-4o-mini', shutdown: '2027-01-14' });
    await expect(listModels({ apiKey: 'sk-other', baseUrl: service.url }, signal)).rejects.toMatchObject({ code: 'configuration_invalid' });
  });
});

import { describe, expect, it } from 'vitest';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { chunkDocument } from '../knowledge/chunk.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import type { LanguageModel, ModelPorts } from '../ports/models.js';
import { createPipeline } from '../pipeline/pipeline.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { createBreakers } from './breakers.js';
import { protectModels } from './protect-models.js';

const never = new AbortController().signal;
const REQUEST = { messages: [{ role: 'user', content: 'Hello' }] } as const;

function begin(models: ModelPorts) {
  const runtime = manualRuntime();
  const breakers = createBreakers(runtime, silentLogger);
  return { runtime, breakers, models: protectModels(models, breakers, runtime) };
}

/** A reply model that does what it is told, and counts. */
function replyModel(answer: (call: number, signal: AbortSignal) => Promise<string>) {
  const calls = { count: 0 };
  const model: LanguageModel = {
    id: 'reply-1',
    generate: async (_request, signal) => {
      calls.count += 1;
      const text = await answer(calls.count, signal);
      return { text, finish: 'stop', usage: { inputTokens: 1, outputTokens: 1, cachedTokens: 0 } };
    },
  };
  return { model, calls };
}

const broken = () => Promise.reject(new Error('503'));
const ask = (models: ModelPorts, signal = never) => models.languageModel?.generate(REQUEST, signal);

async function askInVain(models: ModelPorts, times = 5) {
  for (let time = 0; time < times; time += 1) await expect(ask(models)).rejects.toThrow();
}

describe('a model behind a breaker', () => {
  it('is not called while it does not answer, and is again when it does', async () => {
    const { model, calls } = replyModel((call) => (call <= 6 ? broken() : Promise.resolve('Hi')));
    const { models, runtime, breakers } = begin({ languageModel: model });
    await askInVain(models);
    await expect(ask(models)).rejects.toMatchObject({ code: 'service_unavailable', retryable: true, retryAfterMs: 30_000 });
    expect(calls.count).toBe(5);
    await runtime.advance(30_000);
    await expect(ask(models)).rejects.toThrow('503');
    await expect(ask(models)).rejects.toMatchObject({ code: 'service_unavailable' });
    expect(calls.count).toBe(6);
    await runtime.advance(30_000);
    for (let time = 0; time < 3; time += 1) expect((await ask(models))?.text).toBe('Hi');
    expect(breakers.paused()).toEqual([]);
  });

  it('is not blamed for a request it refuses, nor for asking us to come a little later; for a used-up quota it is', async () => {
    const fails = (error: ReplyForceError) => begin({ languageModel: replyModel(() => Promise.reject(error)).model });
    for (const error of [new ReplyForceError('platform_rejected'), new ReplyForceError('rate_limited')]) {
      const { models, breakers } = fails(error);
      await askInVain(models, 10);
      expect(breakers.paused()).toEqual([]);
    }
    const { models, breakers } = fails(new ReplyForceError('rate_limited', 'quota', { retryable: false }));
    await askInVain(models);
    expect(breakers.paused()).toMatchObject([{ kind: 'model', service: 'languageModel', account: 'reply-1', tenantId: null }]);
  });

  it('keeps the model that reads apart from the one that writes, though both are the same', async () => {
    const { model, calls } = replyModel((call) => (call <= 5 ? broken() : Promise.resolve('Hi')));
    const { models, breakers } = begin({ languageModel: model, understandingModel: model });
    for (let time = 0; time < 5; time += 1) await expect(models.understandingModel?.generate(REQUEST, never)).rejects.toThrow('503');
    await expect(models.understandingModel?.generate(REQUEST, never)).rejects.toMatchObject({ code: 'service_unavailable' });
    expect(breakers.paused()).toMatchObject([{ kind: 'model', service: 'understandingModel', account: 'reply-1' }]);
    expect((await ask(models))?.text).toBe('Hi');
    expect(calls.count).toBe(6);
  });

  it('has a deadline of its own, and is left behind where it does not heed it', async () => {
    const { model } = replyModel(() => new Promise(() => undefined));
    const { models, runtime, breakers } = begin({ languageModel: model });
    for (let time = 0; time < 5; time += 1) {
      const failing = expect(ask(models)).rejects.toMatchObject({ name: 'TimeoutError' });
      await runtime.advance(35_000);
      await failing;
    }
    expect(breakers.paused()).toHaveLength(1);
  });

  it('is blamed for a budget it lets run out, and not where the caller gave up or gave it no time', async () => {
    const seen: unknown[] = [];
    const slow = () =>
      replyModel((_call, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))))
        .model;
    const after = async (ms: number, reason: DOMException) => {
      const { models, runtime, breakers } = begin({ languageModel: slow() });
      for (let time = 0; time < 5; time += 1) {
        const controller = new AbortController();
        const failing = expect(ask(models, controller.signal)).rejects.toBe(reason);
        await runtime.advance(ms);
        controller.abort(reason);
        await failing;
      }
      seen.push(breakers.paused().length);
    };
    await after(1_500, new DOMException('late', 'TimeoutError'));
    await after(1_500, new DOMException('gone', 'AbortError'));
    await after(20, new DOMException('late', 'TimeoutError'));
    expect(seen).toEqual([1, 0, 0]);
  });

  it('that answers within the call costs no promise and is always let through', () => {
    const { models } = begin({ language: { id: 'local', detect: () => ({ language: 'de', confidence: 1 }) } });
    expect(models.language?.detect('Guten Tag')).toEqual({ language: 'de', confidence: 1 });
    const thrower = begin({
      language: {
        id: 'local',
        detect: () => {
          throw new Error('bug');
        },
      },
    });
    for (let time = 0; time < 9; time += 1) expect(() => thrower.models.language?.detect('x')).toThrow('bug');
  });
});

describe('the pipeline while a model does not answer', () => {
  const document = chunkDocument({ name: 'plans.md', type: 'markdown', content: '# Plans\n\nThe Pro plan costs €29 per month.' });
  const passages = document.passages.map((passage, position) => ({
    ...passage,
    id: `p${position}`,
    documentId: 'd',
    position,
    title: document.title,
  }));
  const knowledge = createKnowledgeIndex(passages, 1);

  async function withBrokenReplyModel() {
    const { model, calls } = replyModel(broken);
    const runtime = manualRuntime();
    const breakers = createBreakers(runtime, silentLogger);
    const models = { languageModel: model };
    await askInVain(protectModels(models, breakers, runtime));
    return { calls, pipeline: createPipeline({ models, runtime, breakers }) };
  }

  it('answers from the knowledge what it can support, and says what is missing', async () => {
    const { pipeline, calls } = await withBrokenReplyModel();
    const analysis = await pipeline.analyze({ id: 'm', text: 'How much is the Pro plan?', knowledge });
    expect(analysis.reply).toMatchObject({ source: 'knowledge', requiresHuman: false });
    expect(analysis.reply?.text).toContain('€29');
    expect(analysis.reply?.claims.every(({ supported }) => supported)).toBe(true);
    expect(analysis.handoff).toEqual({ needed: false, triggers: [] });
    expect(analysis.stages.find(({ name }) => name === 'reply')?.degraded).toContain('languageModel');
    expect(calls.count).toBe(5);
  });

  it('holds and calls a person where it cannot: model_unavailable', async () => {
    const { pipeline } = await withBrokenReplyModel();
    const analysis = await pipeline.analyze({ id: 'm', text: 'Do you rent out paragliders?', knowledge });
    expect(analysis.reply).toMatchObject({ source: 'human_holding', requiresHuman: true });
    expect(analysis.handoff).toEqual({ needed: true, triggers: ['model_unavailable'] });
  });

  it('asks a moderation that fails five times no more: moderation_skipped at once', async () => {
    let asked = 0;
    const moderator = {
      id: 'moderation-1',
      moderate: async () => {
        asked += 1;
        throw new Error('503');
      },
    };
    const pipeline = createPipeline({ models: { moderator }, runtime: manualRuntime() });
    for (let time = 0; time < 7; time += 1) {
      const { guardrail } = await pipeline.analyze({ id: 'm', text: 'Hello there', knowledge });
      expect(guardrail).toMatchObject({ passed: true, flags: ['moderation_skipped'] });
    }
    const { stages } = await pipeline.analyze({ id: 'm', text: 'Hello there', knowledge });
    expect(asked).toBe(5);
    expect(stages[0]?.degraded).toContain('moderation-1 does not answer and is left alone');
  });

  it('opens the breaker of a model that the agent’s own budget gave up on', async () => {
    let asked = 0;
    const sentiment = { id: 'hangs', classify: () => new Promise<never>(() => void (asked += 1)) };
    const runtime = manualRuntime();
    const pipeline = createPipeline({ models: { sentiment }, runtime });
    for (let time = 0; time < 7; time += 1) {
      const analysis = pipeline.analyze({ id: 'm', text: 'Hello there', knowledge });
      await runtime.advance(1_000);
      await analysis;
    }
    expect(asked).toBe(5);
  });
});

describe('an encoder behind a breaker', () => {
  it('compares token by token as before, and one that does not answer is not called for that either', async () => {
    let calls = 0;
    const answers = [Promise.resolve({ vector: Float32Array.of(1), tokens: Float32Array.of(1, 0) })];
    const tokens = { width: 2, share: 0.4, encode: () => ((calls += 1), answers.pop() ?? broken()) };
    const { models } = begin({ encoder: { id: 'encoder-1', dimensions: 1, encode: () => Float32Array.of(1), tokens } });
    const read = async () => models.encoder?.tokens?.encode('text', 'line', never);
    expect(models.encoder?.tokens).toMatchObject({ width: 2, share: 0.4 });
    expect(await read()).toEqual({ vector: Float32Array.of(1), tokens: Float32Array.of(1, 0) });
    for (let time = 0; time < 5; time += 1) await expect(read()).rejects.toThrow('503');
    await expect(read()).rejects.toMatchObject({ code: 'service_unavailable' });
    expect(calls).toBe(6);
  });
});

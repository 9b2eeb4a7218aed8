import { ReplyForceError, type GenerateRequest } from '@replyforce/core';
import { describe, expect, it } from 'vitest';
import { fromAiSdk, type AiSdkCall, type AiSdkModel, type AiSdkResult } from './index.js';

const signal = new AbortController().signal;
const REQUEST: GenerateRequest = {
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Hello' },
    { role: 'assistant', content: 'Hi' },
    { role: 'user', content: 'Bye' },
  ],
  jsonSchema: { name: 'reading', schema: { type: 'object' } },
  maxOutputTokens: 40,
};

/** The same answer in the shapes of the three specifications. */
const ANSWERS: readonly (readonly [AiSdkModel['specificationVersion'], AiSdkResult])[] = [
  ['v2', { content: text('{"a":1}'), finishReason: 'stop', usage: { inputTokens: 12, outputTokens: 3, cachedInputTokens: 8 } }],
  [
    'v3',
    {
      content: text('{"a":1}'),
      finishReason: { unified: 'stop' },
      usage: { inputTokens: { total: 12, cacheRead: 8 }, outputTokens: { total: 3 } },
    },
  ],
  [
    'v4',
    {
      content: text('A draft. {"a":1}'),
      structuredOutputText: '{"a":1}',
      finishReason: { unified: 'stop' },
      usage: { inputTokens: { total: 12, cacheRead: 8 }, outputTokens: { total: 3 } },
    },
  ],
];

function text(words: string) {
  return [
    { type: 'reasoning', text: 'Let me think.' },
    { type: 'text', text: words.slice(0, 4) },
    { type: 'text', text: words.slice(4) },
  ];
}

function modelOf(
  specificationVersion: AiSdkModel['specificationVersion'],
  doGenerate: (call: AiSdkCall) => Promise<AiSdkResult>,
): AiSdkModel {
  return { specificationVersion, provider: 'mistral.chat', modelId: 'mistral-small', doGenerate };
}

describe.each(ANSWERS)('a model of specification %s', (version, answer) => {
  it('is asked in its terms and understood', async () => {
    const calls: AiSdkCall[] = [];
    const model = fromAiSdk(modelOf(version, async (call) => (calls.push(call), answer)));
    expect(model.id).toBe('mistral-small');
    expect(await model.generate(REQUEST, signal)).toEqual({
      text: '{"a":1}',
      finish: 'stop',
      usage: { inputTokens: 12, outputTokens: 3, cachedTokens: 8 },
    });
    expect(calls).toEqual([
      {
        prompt: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: [{ type: 'text', text: 'Hello' }] },
          { role: 'assistant', content: [{ type: 'text', text: 'Hi' }] },
          { role: 'user', content: [{ type: 'text', text: 'Bye' }] },
        ],
        maxOutputTokens: 40,
        responseFormat: { type: 'json', name: 'reading', schema: { type: 'object' } },
        abortSignal: signal,
      },
    ]);
  });

  it.each([
    ['length', 'length'],
    ['content-filter', 'filtered'],
    ['other', 'stop'],
  ])('may end with %s', async (reason, finish) => {
    const finishReason = version === 'v2' ? reason : { unified: reason };
    const result = await fromAiSdk(modelOf(version, async () => ({ ...answer, finishReason }))).generate(REQUEST, signal);
    expect(result.finish).toBe(finish);
    expect(result.text === '').toBe(finish === 'filtered');
  });

  it('may break off', async () => {
    const finishReason = version === 'v2' ? 'error' : { unified: version === 'v3' ? 'error' : 'interrupted' };
    const asking = fromAiSdk(modelOf(version, async () => ({ ...answer, finishReason }))).generate(REQUEST, signal);
    await expect(asking).rejects.toMatchObject({ code: 'platform_unavailable' });
  });
});

it('tells of tokens that were written to the cache', async () => {
  const usage = { inputTokens: { total: 12, cacheRead: 2, cacheWrite: 9 }, outputTokens: { total: 3 } };
  const model = fromAiSdk(modelOf('v4', async () => ({ content: text('Yes.'), finishReason: { unified: 'stop' }, usage })));
  expect((await model.generate(REQUEST, signal)).usage).toEqual({ inputTokens: 12, outputTokens: 3, cachedTokens: 2, cacheWriteTokens: 9 });
});

describe('fromAiSdk', () => {
  class ApiCallError extends Error {
    override readonly name = 'AI_APICallError';
    readonly requestBodyValues = { messages: 'the words of a customer' };
    readonly responseHeaders: Readonly<Record<string, string>>;
    constructor(
      readonly statusCode: number | undefined,
      readonly responseBody = '',
      headers: Readonly<Record<string, string>> = {},
    ) {
      super('Incorrect API key provided: secret-key');
      this.responseHeaders = headers;
    }
  }

  const failing = async (thrown: unknown) => {
    const model = fromAiSdk(modelOf('v3', () => Promise.reject(thrown as Error)));
    const error: unknown = await model.generate(REQUEST, signal).catch((reason: unknown) => reason);
    if (!ReplyForceError.is(error)) throw new Error('no error of ours');
    expect(`${error.message}${JSON.stringify(error.cause ?? '')}`).not.toMatch(/secret-key|customer/);
    return error;
  };

  it('turns what a provider throws into errors of ours, without the request and the key', async () => {
    expect(await failing(new ApiCallError(401))).toMatchObject({ code: 'configuration_invalid' });
    expect(await failing(new ApiCallError(404))).toMatchObject({ code: 'configuration_invalid' });
    expect(await failing(new ApiCallError(429, '', { 'Retry-After': '7' }))).toMatchObject({ code: 'rate_limited', retryAfterMs: 7_000 });
    expect(await failing(new ApiCallError(429, '{"error":{"code":"insufficient_quota"}}'))).toMatchObject({ retryable: false });
    expect(await failing(new ApiCallError(400))).toMatchObject({ code: 'platform_rejected' });
    expect(await failing(new ApiCallError(undefined))).toMatchObject({ code: 'platform_unavailable' });
    expect(await failing(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }))).toMatchObject({
      message: 'mistral.chat did not answer (TypeError, ECONNREFUSED).',
    });
  });

  it('gives up with the signal', async () => {
    const controller = new AbortController();
    const reason = new DOMException('late', 'TimeoutError');
    const model = fromAiSdk(
      modelOf('v4', (call) => new Promise((_, reject) => call.abortSignal?.addEventListener('abort', () => reject(new Error('aborted'))))),
    );
    const asking = model.generate(REQUEST, controller.signal);
    controller.abort(reason);
    await expect(asking).rejects.toBe(reason);
    await expect(model.generate(REQUEST, controller.signal)).rejects.toBe(reason);
  });

  it('takes another name, and no model that it does not know', () => {
    expect(
      fromAiSdk(
        modelOf('v2', async () => ANSWERS[0]![1]),
        { id: 'writer' },
      ).id,
    ).toBe('writer');
    expect(() => fromAiSdk({ ...modelOf('v2', async () => ANSWERS[0]![1]), specificationVersion: 'v1' as never })).toThrow(/v2, v3, v4/);
    expect(() => fromAiSdk('openai/gpt-6' as never)).toThrow(/not a name/);
  });
});

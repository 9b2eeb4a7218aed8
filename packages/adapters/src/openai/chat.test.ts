import { ReplyForceError, webRuntime, type GenerateRequest } from '@replyforce/core';
import { afterEach, describe, expect, it } from 'vitest';
import { openAiStandIn } from '../testkit/openai/stand-in.js';
import type { OpenAiStandIn, OpenAiStandInOptions } from '../testkit/openai/types.js';
import { readCompletion, sumUsage } from './chat/answer.js';
import { openai, type OpenAiOptions } from './index.js';

const KEY = 'sk-proj-a-key-of-the-tests-0123456789';
const signal = new AbortController().signal;
const HELLO: GenerateRequest = { messages: [{ role: 'user', content: 'Where is my order?' }] };
const SCHEMA = {
  type: 'object',
  properties: { topic: { type: 'string', enum: ['shipping', 'other'] }, urgent: { type: ['boolean', 'null'] } },
  required: ['topic', 'urgent'],
  additionalProperties: false,
} as const;
const AS_JSON: GenerateRequest = { ...HELLO, jsonSchema: { name: 'reading', schema: SCHEMA }, maxOutputTokens: 200 };

let service: OpenAiStandIn;
afterEach(() => service.close());

/** Pauses are noted instead of made. */
async function begin(standIn: OpenAiStandInOptions = {}, options: Partial<OpenAiOptions> = {}) {
  service = await openAiStandIn({ apiKey: KEY, ...standIn });
  const pauses: number[] = [];
  const runtime = { ...webRuntime(), sleep: async (ms: number) => void pauses.push(ms) };
  const { languageModel: model, understandingModel } = openai({ apiKey: KEY, baseUrl: service.url, runtime, ...options });
  return { model, understandingModel, pauses, bodies: () => service.requests().map(({ body }) => body as Record<string, unknown>) };
}

async function failure(work: Promise<unknown>): Promise<ReplyForceError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!ReplyForceError.is(error)) throw new Error('It did not fail with an error of ours.', { cause: error });
  expect(`${error.message}${JSON.stringify(error)}${String(error.cause)}`).not.toContain('sk-proj');
  return error;
}

describe('a chat model', () => {
  it('writes without thinking, within its bound, and says what it used', async () => {
    const { model, bodies } = await begin({ answer: ({ text }) => `You asked: ${text}` });
    expect(model.id).toBe('gpt-6-luna');
    const result = await model.generate({ ...HELLO, maxOutputTokens: 50 }, signal);
    expect(result).toEqual({
      text: 'You asked: Where is my order?',
      finish: 'stop',
      usage: { inputTokens: 6, outputTokens: 8, cachedTokens: 0 },
    });
    expect(bodies()).toEqual([{ model: 'gpt-6-luna', messages: HELLO.messages, reasoning_effort: 'none', max_completion_tokens: 50 }]);
  });

  it('tells of tokens that were written to the cache, which cost more', async () => {
    const { model } = await begin();
    expect((await model.generate(HELLO, signal)).usage).not.toHaveProperty('cacheWriteTokens');
    const details = { cached_tokens: 100, cache_write_tokens: 1_200 };
    const { usage } = readCompletion({
      choices: [{ finish_reason: 'stop', message: { content: 'Yes.' } }],
      usage: { prompt_tokens: 1_500, completion_tokens: 2, prompt_tokens_details: details },
    });
    expect(usage).toEqual({ inputTokens: 1_500, outputTokens: 2, cachedTokens: 100, cacheWriteTokens: 1_200 });
    expect(sumUsage(usage, { inputTokens: 5, outputTokens: 1, cachedTokens: 0 })).toMatchObject({ cacheWriteTokens: 1_200 });
  });

  it('tells of tokens that came from the cache', async () => {
    const { model } = await begin();
    const messages = [{ role: 'system', content: 'A fact of the business. '.repeat(400) }, ...HELLO.messages] as const;
    await model.generate({ messages }, signal);
    const { usage } = await model.generate({ messages }, signal);
    expect(usage.cachedTokens).toBeGreaterThanOrEqual(1_024);
    expect(usage.cachedTokens).toBeLessThanOrEqual(usage.inputTokens);
  });

  it('asks for strict JSON', async () => {
    const { model, bodies } = await begin({ answer: () => ({ json: { topic: 'shipping', urgent: null } }) });
    const { text, finish } = await model.generate(AS_JSON, signal);
    expect([JSON.parse(text), finish]).toEqual([{ topic: 'shipping', urgent: null }, 'stop']);
    expect(bodies()).toMatchObject([
      {
        response_format: { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema: SCHEMA } },
        messages: HELLO.messages,
      },
    ]);
  });

  it('asks once more, for more, where JSON was cut off, and counts both', async () => {
    const { model, bodies } = await begin({ answer: () => ({ json: { topic: 'shipping', urgent: true } }) });
    const { text, finish, usage } = await model.generate({ ...AS_JSON, maxOutputTokens: 5 }, signal);
    expect([JSON.parse(text), finish]).toEqual([{ topic: 'shipping', urgent: true }, 'stop']);
    expect(bodies().map((body) => body['max_completion_tokens'])).toEqual([5, 10]);
    expect(usage).toEqual({ inputTokens: 12, outputTokens: 5 + 9, cachedTokens: 0 });
  });

  it('does so once only', async () => {
    const { model } = await begin({ answer: () => ({ json: { topic: 'shipping', urgent: true } }) });
    expect(await model.generate({ ...AS_JSON, maxOutputTokens: 2 }, signal)).toMatchObject({
      finish: 'length',
      usage: { outputTokens: 6 },
    });
    expect(service.requests()).toHaveLength(2);
  });

  it('keeps the first answer where the second one fails', async () => {
    const { model } = await begin({ answer: () => ({ json: { topic: 'shipping', urgent: true } }) });
    service.behave({ outcome: { kind: 'error', status: 500 } });
    service.behave({ times: 1, outcome: { kind: 'length' } });
    // Nobody knows what the second one will be billed.
    const unknown = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };
    expect(await model.generate(AS_JSON, signal)).toMatchObject({ finish: 'length', usage: unknown });
    expect(service.requests()).toHaveLength(3);
  });

  it('gives words that were cut off as they are', async () => {
    const { model } = await begin({ answer: () => 'A long answer that does not fit at all.' });
    expect(await model.generate({ ...HELLO, maxOutputTokens: 3 }, signal)).toMatchObject({ text: 'A long answe', finish: 'length' });
    expect(service.requests()).toHaveLength(1);
  });

  it('gives no words of an answer that was refused or filtered, and does not ask again', async () => {
    const { model } = await begin();
    service.behave({ times: 1, outcome: { kind: 'content_filter' } });
    service.behave({ times: 1, outcome: { kind: 'refusal' } });
    expect(await model.generate(AS_JSON, signal)).toMatchObject({ text: '', finish: 'refusal' });
    expect(await model.generate(AS_JSON, signal)).toMatchObject({ text: '', finish: 'filtered' });
    service.behave({ times: 1, outcome: { kind: 'error', status: 400, code: 'content_filter' } });
    expect(await model.generate(AS_JSON, signal)).toMatchObject({ text: '', finish: 'filtered', usage: { inputTokens: 0 } });
    expect(service.requests()).toHaveLength(3);
  });

  it('has JSON repaired once, and says what is wrong with it', async () => {
    const { model, bodies } = await begin();
    service.behave({ times: 1, outcome: { kind: 'answer', json: { topic: 'weather' } } });
    const { text } = await model.generate(AS_JSON, signal);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['topic', 'urgent']);
    expect(bodies()[1]?.['messages']).toEqual([
      ...HELLO.messages,
      { role: 'assistant', content: '{"topic":"weather"}' },
      {
        role: 'user',
        content:
          'That does not fit: $ lacks urgent; $.topic must be one of ["shipping","other"]. Answer with the corrected JSON object and nothing else.',
      },
    ]);
    service.behave({ outcome: { kind: 'malformed_json' } });
    const broken = await model.generate(AS_JSON, signal);
    expect(() => JSON.parse(broken.text) as unknown).toThrow();
    expect(service.requests()).toHaveLength(4);
  });
});

describe('what a server refuses to be told', () => {
  it('is left out from then on', async () => {
    const { model, bodies } = await begin({ models: [{ id: 'gpt-6-luna', kind: 'chat', family: 'legacy' }] });
    await model.generate(HELLO, signal);
    await model.generate(HELLO, signal);
    expect(bodies().map((body) => body['reasoning_effort'])).toEqual(['none', undefined, undefined]);
  });

  it('is the bound by its other name, and never no bound', async () => {
    const { model, bodies } = await begin({ models: [{ id: 'gpt-4o-next', kind: 'chat' }] }, { models: { reply: 'gpt-4o-next' } });
    await model.generate({ ...HELLO, maxOutputTokens: 9 }, signal);
    expect(bodies().map((body) => [body['max_tokens'], body['max_completion_tokens']])).toEqual([
      [9, undefined],
      [undefined, 9],
    ]);
    await service.close();
    const { model: unbounded } = await begin(
      { kind: 'compatible', refuses: ['max_tokens', 'max_completion_tokens'] },
      { models: { reply: 'llama3.2' } },
    );
    expect(await failure(unbounded.generate({ ...HELLO, maxOutputTokens: 9 }, signal))).toMatchObject({ code: 'platform_rejected' });
    expect(service.requests()).toHaveLength(2);
  });

  it('is not a schema that is none: that is our fault', async () => {
    const { model } = await begin();
    const jsonSchema = { name: 'reading', schema: { type: 'object', properties: { a: { type: 'string' } } } };
    const error = await failure(model.generate({ ...HELLO, jsonSchema }, signal));
    expect(error).toMatchObject({ code: 'platform_rejected', message: expect.stringContaining('invalid_json_schema') });
    expect(service.requests()).toHaveLength(1);
  });
});

describe('a compatible server', () => {
  const asCompatible = (refuses: readonly string[], more: OpenAiStandInOptions = {}) =>
    begin({ kind: 'compatible', refuses, ...more }, { models: { reply: 'llama3.2', understanding: 'llama3.2' } });

  it('is told of the schema in words as well, in the one system message', async () => {
    const { model, bodies } = await asCompatible([]);
    const messages = [{ role: 'system', content: 'Be brief.' }, ...HELLO.messages] as const;
    await model.generate({ ...AS_JSON, messages }, signal);
    const sent = bodies()[0];
    expect(sent).toMatchObject({ max_tokens: 200, response_format: { type: 'json_schema' } });
    expect(sent).not.toHaveProperty('reasoning_effort');
    const [system, user] = (sent?.['messages'] ?? []) as readonly { readonly role: string; readonly content: string }[];
    expect([system?.role, user?.role]).toEqual(['system', 'user']);
    expect(system?.content).toContain(JSON.stringify(SCHEMA));
  });

  it('is asked for any JSON where it knows no schemas, and for nothing but words where it knows neither', async () => {
    const formats = () => service.requests().map(({ body }) => (body as { response_format?: { type: string } }).response_format?.type);
    const json = { topic: 'other', urgent: false };
    const one = await asCompatible(['json_schema'], { answer: () => ({ json }) });
    await one.model.generate(AS_JSON, signal);
    await one.model.generate(AS_JSON, signal);
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_object']);
    await service.close();
    const other = await asCompatible(['response_format'], { answer: () => `Here it is:\n\`\`\`json\n${JSON.stringify(json)}\n\`\`\`` });
    expect(JSON.parse((await other.model.generate(AS_JSON, signal)).text)).toEqual(json);
    expect(formats()).toEqual(['json_schema', 'json_object', undefined]);
  });

  it('needs no key', async () => {
    service = await openAiStandIn({ kind: 'compatible' });
    const { languageModel, embedder, moderator } = openai({ baseUrl: service.url, models: { reply: 'llama3.2' } });
    expect((await languageModel.generate(HELLO, signal)).finish).toBe('stop');
    expect([embedder, moderator]).toEqual([undefined, undefined]);
  });
});

describe('what goes wrong', () => {
  it('is tried again once, after as long as the service asks', async () => {
    const { model, pauses } = await begin();
    service.behave({ times: 1, outcome: { kind: 'rate_limit', retryAfterMs: 120 } });
    expect((await model.generate(HELLO, signal)).finish).toBe('stop');
    service.behave({ times: 1, outcome: { kind: 'rate_limit', retryAfterSeconds: 1 } });
    expect((await model.generate(HELLO, signal)).finish).toBe('stop');
    expect(pauses).toEqual([120, 1_000]);
    service.behave({ outcome: { kind: 'error', status: 500 } });
    expect(await failure(model.generate(HELLO, signal))).toMatchObject({ code: 'platform_unavailable', retryable: true });
    expect(service.requests()).toHaveLength(6);
    expect(pauses[2]).toBeGreaterThanOrEqual(200);
    expect(pauses[2]).toBeLessThanOrEqual(400);
  });

  it('is not waited for where that takes long: whoever asked is told how long', async () => {
    const { model, pauses } = await begin();
    service.behave({ outcome: { kind: 'rate_limit', retryAfterSeconds: 20 } });
    expect(await failure(model.generate(HELLO, signal))).toMatchObject({ code: 'rate_limited', retryable: true, retryAfterMs: 20_000 });
    expect([service.requests().length, pauses]).toEqual([1, []]);
  });

  it('is no reason to come again where the quota is used up, or the request is at fault', async () => {
    const { model } = await begin();
    service.behave({ times: 1, outcome: { kind: 'error', status: 400, code: 'context_length_exceeded', param: 'messages' } });
    service.behave({ times: 1, outcome: { kind: 'insufficient_quota' } });
    expect(await failure(model.generate(HELLO, signal))).toMatchObject({ code: 'rate_limited', retryable: false });
    const { code, message } = await failure(model.generate(HELLO, signal));
    expect(code).toBe('platform_rejected');
    expect(message).toMatch(
      /^127\.0\.0\.1:\d+ refused the request, at messages \(status 400, context_length_exceeded, request req_\w+\)\.$/,
    );
    expect(service.requests()).toHaveLength(2);
  });

  it('is tried again where the connection broke, before or in the middle of the answer', async () => {
    const { model } = await begin();
    service.behave({ times: 1, outcome: { kind: 'drop' } });
    expect((await model.generate(HELLO, signal)).finish).toBe('stop');
    service.behave({ outcome: { kind: 'drop_mid_answer' } });
    expect(await failure(model.generate(HELLO, signal))).toMatchObject({ code: 'platform_unavailable' });
    expect(service.requests()).toHaveLength(4);
  });

  it('names what has to be changed: the key, the model, the address', async () => {
    const { understandingModel } = await begin({}, { apiKey: 'sk-proj-another-key' });
    const refused = await failure(understandingModel.generate(HELLO, signal));
    expect(refused).toMatchObject({ code: 'configuration_invalid', message: expect.stringContaining('OPENAI_API_KEY') });
    await service.close();

    const models = { reply: 'gpt-7', understanding: 'gpt-3.5-turbo-0301' };
    const { model, understandingModel: ended } = await begin({}, { models });
    const messages = [await failure(model.generate(HELLO, signal)), await failure(ended.generate(HELLO, signal))].map(
      ({ message }) => message,
    );
    expect(messages[0]).toContain('no model gpt-7');
    expect(messages[0]).toContain('REPLYFORCE_MODEL_REPLY');
    expect(messages[1]).toContain('REPLYFORCE_MODEL_UNDERSTANDING');
    service.behave({ times: 1, outcome: { kind: 'http', status: 200, body: '<html>a page</html>' } });
    expect(await failure(model.generate(HELLO, signal))).toMatchObject({
      code: 'platform_unavailable',
      message: expect.stringContaining('OPENAI_BASE_URL'),
    });
  });

  it('ends with the signal, in a request and between two', async () => {
    const { model } = await begin();
    service.behave({ delayMs: 60_000 });
    const controller = new AbortController();
    const reason = new DOMException('late', 'TimeoutError');
    const asking = model.generate(HELLO, controller.signal);
    controller.abort(reason);
    await expect(asking).rejects.toBe(reason);
    await expect(model.generate(HELLO, controller.signal)).rejects.toBe(reason);

    service.behave({ outcome: { kind: 'error', status: 503 } });
    const pausing = new AbortController();
    const sleep = async () => pausing.abort(reason);
    const { languageModel } = openai({ apiKey: KEY, baseUrl: service.url, runtime: { ...webRuntime(), sleep } });
    await expect(languageModel.generate(HELLO, pausing.signal)).rejects.toBe(reason);
    expect(service.requests().filter(({ status }) => status === 503)).toHaveLength(1);
  });
});

describe('openai()', () => {
  it('needs a usable key and address, and repeats neither', async () => {
    service = await openAiStandIn();
    const fault = async (options: OpenAiOptions) => (await failure((async () => openai(options))())).message;
    expect(await fault({})).toContain('OPENAI_API_KEY');
    expect(await fault({ apiKey: 'sk-proj-1\nx: y' })).toContain('OPENAI_API_KEY is no key');
    expect(await fault({ apiKey: KEY, baseUrl: 'https://me:sk-proj-2@example.com/v1' })).toContain('OPENAI_BASE_URL');
  });

  it('takes an address without its path', async () => {
    service = await openAiStandIn({ apiKey: KEY });
    const { languageModel } = openai({ apiKey: KEY, baseUrl: service.url.replace('/v1', '/') });
    expect((await languageModel.generate(HELLO, signal)).finish).toBe('stop');
  });
});

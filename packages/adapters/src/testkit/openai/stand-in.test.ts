import { afterEach, describe, expect, it } from 'vitest';
import { exchange } from '../http-exchange.js';
import { openAiControl } from './control-client.js';
import { openAiStandIn } from './stand-in.js';
import type { OpenAiStandIn, OpenAiStandInOptions } from './types.js';

const MESSAGES = [{ role: 'user', content: 'Hello, answer in JSON' }];
const STRICT = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false };

let service: OpenAiStandIn;
afterEach(() => service.close());

async function begin(options: OpenAiStandInOptions = {}) {
  service = await openAiStandIn({ apiKey: 'sk-test', now: () => Date.UTC(2026, 10, 25), ...options });
  return async (path: string, body?: object, key = 'sk-test') => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const text = body ? { body: JSON.stringify(body) } : {};
    const reply = await exchange({ method: body ? 'POST' : 'GET', url: `${service.url}/${path}`, headers, ...text });
    const json = JSON.parse(reply.body) as {
      readonly error?: { readonly code: string | null; readonly param: string | null; readonly message: string };
      readonly choices?: readonly { readonly message: { readonly content: string }; readonly finish_reason: string }[];
    };
    return { status: reply.status, headers: reply.headers, json, error: json.error };
  };
}

const format = (schema: object) => ({ response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } } });

describe('the stand-in for OpenAI', () => {
  it('refuses what the real one refuses, and says which parameter it is', async () => {
    const call = await begin();
    const refused = async (body: object) => {
      const { status, error } = await call('chat/completions', { model: 'gpt-6-luna', messages: MESSAGES, ...body });
      return [status, error?.code ?? null, error?.param ?? null];
    };
    expect(await refused({})).toEqual([200, null, null]);
    expect(await refused({ max_tokens: 9 })).toEqual([400, 'unsupported_parameter', 'max_tokens']);
    expect(await refused({ temperature: 0 })).toEqual([400, 'unsupported_parameter', 'temperature']);
    expect(await refused({ temperature: 0, reasoning_effort: 'none' })).toEqual([200, null, null]);
    expect(await refused({ reasoning_effort: 'much' })).toEqual([400, 'invalid_value', 'reasoning_effort']);
    expect(await refused({ max_output_tokens: 9 })).toEqual([400, 'unknown_parameter', 'max_output_tokens']);
    expect(await refused({ max_completion_tokens: 0 })).toEqual([400, 'invalid_type', 'max_completion_tokens']);
    expect(await refused({ messages: [{ role: 'customer', content: 'x' }] })).toEqual([400, 'invalid_value', 'messages[0].role']);
    expect(await refused({ messages: [{ role: 'user', content: 'x' }], response_format: { type: 'json_object' } })).toEqual([
      400,
      null,
      'messages',
    ]);
    expect(await refused({ model: 'gpt-4o', reasoning_effort: 'none' })).toEqual([400, 'unsupported_parameter', 'reasoning_effort']);
    expect(await refused({ model: 'gpt-4o', max_tokens: 9 })).toEqual([200, null, null]);
    expect(await refused({ model: 'gpt-7' })).toEqual([404, 'model_not_found', null]);
    expect(await refused({ model: 'gpt-3.5-turbo-0301' })).toEqual([404, 'model_not_found', null]);
    expect(await refused({ model: 'omni-moderation-latest' })).toEqual([404, 'model_not_found', 'model']);
  });

  it('takes strict schemas only', async () => {
    const call = await begin();
    const refused = async (schema: object) => {
      const { status, error } = await call('chat/completions', { model: 'gpt-6-luna', messages: MESSAGES, ...format(schema) });
      return status === 200 ? null : error?.code;
    };
    expect(await refused(STRICT)).toBeNull();
    expect(await refused({ ...STRICT, required: [] })).toBe('invalid_json_schema');
    expect(await refused({ ...STRICT, additionalProperties: true })).toBe('invalid_json_schema');
    expect(await refused({ ...STRICT, properties: { a: { type: 'string', maxLength: 5 } } })).toBe('invalid_json_schema');
    expect(await refused({ ...STRICT, properties: { a: { type: 'array', items: { type: 'object', properties: {} } } } })).toBe(
      'invalid_json_schema',
    );
    expect(await refused({ type: 'array', items: { type: 'string' } })).toBe('invalid_json_schema');
  });

  it('lets a model go on the day of its end', async () => {
    let now = Date.UTC(2027, 0, 13);
    const call = await begin({ now: () => now });
    const ask = async () => (await call('chat/completions', { model: 'gpt-4o-mini', messages: MESSAGES })).status;
    expect(await ask()).toBe(200);
    now = Date.UTC(2027, 0, 14);
    expect(await ask()).toBe(404);
    expect(JSON.stringify((await call('models')).json)).not.toContain('gpt-4o-mini');
  });

  it('answers with JSON that fits the schema, the same to the same request', async () => {
    const call = await begin();
    const schema = {
      ...STRICT,
      properties: { a: { enum: ['x', 'y'] }, b: { type: ['integer', 'null'], minimum: 3, maximum: 5 } },
      required: ['a', 'b'],
    };
    const ask = async (words: string) => {
      const body = { model: 'gpt-6-luna', messages: [{ role: 'user', content: words }], ...format(schema) };
      return (await call('chat/completions', body)).json.choices?.[0]?.message.content ?? '';
    };
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(ask));
    for (const answer of answers) expect(answer).toMatch(/^\{"a":"[xy]","b":([345]|null)\}$/);
    expect(new Set(answers).size).toBeGreaterThan(1);
    expect(await ask('a')).toBe(answers[0]);
  });

  it('does as it is told, the newest rule first, and is steered from elsewhere', async () => {
    const call = await begin({ answer: () => 'as always' });
    const control = openAiControl(service.url);
    await control.behave({ endpoint: 'chat', times: 1, outcome: { kind: 'answer', text: 'as told' } });
    await control.behave({ model: 'gpt-6-sol', outcome: { kind: 'rate_limit', retryAfterSeconds: 3 } });
    const ask = async (model: string) => call('chat/completions', { model, messages: MESSAGES });
    const limited = await ask('gpt-6-sol');
    expect([limited.status, limited.headers['retry-after'], limited.error?.code]).toEqual([429, '3', 'rate_limit_exceeded']);
    expect((await ask('gpt-6-luna')).json.choices?.[0]?.message.content).toBe('as told');
    expect((await ask('gpt-6-luna')).json.choices?.[0]?.message.content).toBe('as always');
    expect((await control.requests(1)).map(({ number, endpoint, model, status }) => [number, endpoint, model, status])).toEqual([
      [2, 'chat', 'gpt-6-luna', 200],
      [3, 'chat', 'gpt-6-luna', 200],
    ]);
    await control.clearBehaviours();
    expect((await ask('gpt-6-sol')).status).toBe(200);
    await control.reset();
    expect(await control.requests()).toEqual([]);
  });

  it('takes its key only, and keeps none', async () => {
    const call = await begin();
    expect((await call('models', undefined, 'sk-a-wrong-key')).status).toBe(401);
    expect(JSON.stringify(service.requests())).not.toMatch(/sk-/);
  });
});

describe('the stand-in for a compatible server', () => {
  it('knows the older names, passes over what it does not know, and has no moderation', async () => {
    const call = await begin({ kind: 'compatible', answer: () => 'word '.repeat(40) });
    const ask = async (body: object) => call('chat/completions', { model: 'llama3.2', messages: MESSAGES, ...body });
    expect((await ask({ max_tokens: 5, reasoning_effort: 'none' })).json.choices?.[0]).toMatchObject({ finish_reason: 'length' });
    expect((await ask({ max_completion_tokens: 5 })).json.choices?.[0]).toMatchObject({ finish_reason: 'stop' });
    expect((await call('moderations', { input: 'x' })).status).toBe(404);
    expect((await ask({ model: 'gpt-6-luna' })).error).toMatchObject({
      code: null,
      message: expect.stringContaining('try pulling it first'),
    });
  });
});

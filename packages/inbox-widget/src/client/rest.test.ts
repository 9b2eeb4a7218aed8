import { describe, expect, test, vi } from 'vitest';
import { createRestClient } from './rest.js';
import { createTokenSource, type TokenProvider } from './token-source.js';

const inAnHour = (): number => Date.now() + 3_600_000;
const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });

function client(answers: readonly (Response | Error)[]) {
  let minted = 0;
  const provider = vi.fn(async () => ({ token: `token-${(minted += 1)}`, expiresAt: inAnHour() }));
  const queue = [...answers];
  const fetch = vi.fn(async (_url: RequestInfo | URL, _init?: RequestInit): Promise<Response> => {
    const answer = queue.shift() ?? new Error('unexpected request');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const rest = createRestClient({ endpoint: 'https://engine.test', tokens: createTokenSource(provider), fetch });
  const authorizations = (): readonly unknown[] => fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('authorization'));
  return { rest, fetch, provider, authorizations };
}

describe('requests', () => {
  test('carry the token, the query without its empty parts, and the body as JSON', async () => {
    const { rest, fetch } = client([json({ ok: true })]);
    await rest.request('/api/v1/x', {
      method: 'POST',
      query: { a: 'ä&b', b: undefined },
      body: { content: 'Hi' },
      headers: { 'idempotency-key': 'k' },
    });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('https://engine.test/api/v1/x?a=%C3%A4%26b');
    expect(init).toMatchObject({
      method: 'POST',
      body: '{"content":"Hi"}',
      headers: { authorization: 'Bearer token-1', 'content-type': 'application/json', 'idempotency-key': 'k' },
    });
  });

  test('refresh a refused token once, then give up', async () => {
    const good = client([json({}, 401), json({ value: 1 })]);
    await expect(good.rest.request('/x')).resolves.toEqual({ value: 1 });
    expect(good.authorizations()).toEqual(['Bearer token-1', 'Bearer token-2']);
    const bad = client([json({}, 401), json({ code: 'token_expired' }, 401)]);
    await expect(bad.rest.request('/x')).rejects.toMatchObject({ code: 'unauthorized', status: 401 });
    expect(bad.fetch).toHaveBeenCalledTimes(2);
  });

  test('fail with the code and the words of a problem document, or with their status', async () => {
    const { rest } = client([json({ code: 'sequence_conflict', detail: 'It moved on.' }, 412), new Response('<html>', { status: 502 })]);
    await expect(rest.request('/x')).rejects.toMatchObject({ code: 'sequence_conflict', status: 412, message: 'It moved on.' });
    await expect(rest.request('/x')).rejects.toMatchObject({ code: 'http_502', status: 502 });
  });

  test('say that the server cannot be reached', async () => {
    const { rest } = client([new TypeError('Failed to fetch')]);
    await expect(rest.request('/x')).rejects.toMatchObject({ code: 'network', status: 0 });
  });

  test('an answer without a body is undefined', async () => {
    const { rest } = client([new Response(null, { status: 204 })]);
    await expect(rest.request('/x')).resolves.toBeUndefined();
  });
});

describe('tokens', () => {
  test('one request serves all who ask at the same time, and lasts until shortly before it ends', async () => {
    let now = 0;
    const provider = vi.fn(async () => ({ token: `at-${now}`, expiresAt: new Date(now + 60_000).toISOString() }));
    const tokens = createTokenSource(provider, () => now);
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['at-0', 'at-0']);
    now = 44_000;
    expect(await tokens.get()).toBe('at-0');
    now = 46_000;
    expect(await tokens.get()).toBe('at-46000');
    expect(provider).toHaveBeenCalledTimes(2);
  });

  test('a token that somebody already replaced is not asked for again', async () => {
    const { provider, rest } = client([json({}), json({})]);
    await rest.request('/x');
    const tokens = createTokenSource(provider);
    const first = await tokens.get();
    const [a, b] = await Promise.all([tokens.refresh(first), tokens.refresh(first)]);
    expect(a).toBe(b);
    expect(await tokens.refresh(first)).toBe(a);
    expect(provider).toHaveBeenCalledTimes(3);
  });

  test('a provider that fails means: not authorized', async () => {
    const tokens = createTokenSource(() => Promise.reject(new Error('no')));
    await expect(tokens.get()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  test('a provider that throws fails as one that rejects, and is asked again', async () => {
    const provider = vi.fn<TokenProvider>(async () => ({ token: 'at-last', expiresAt: inAnHour() }));
    provider.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const tokens = createTokenSource(provider);
    await expect(tokens.refresh('old')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(await tokens.get()).toBe('at-last');
  });

  test('a browser that is offline reaches no provider, which ends nobody’s session', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const tokens = createTokenSource(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(tokens.get()).rejects.toMatchObject({ code: 'network' });
    vi.unstubAllGlobals();
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from './session.js';

const USER = { id: 'u', tenant_id: 't', email: 'ada@example.com', role: 'admin' };
const opened = (token: string): Response => Response.json({ access_token: token, token_type: 'Bearer', expires_in: 3600, user: USER });
const refused = (code: string, detail: string): Response => Response.json({ code, detail }, { status: 401 });

const fetchMock = vi.fn<typeof fetch>();
beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const paths = (): readonly string[] => fetchMock.mock.calls.map(([path, init]) => `${init?.method ?? 'GET'} ${String(path)}`);

test('the inbox first takes the token of the login, then a renewed one', async () => {
  fetchMock.mockResolvedValueOnce(opened('first')).mockResolvedValueOnce(opened('second'));
  const session = createSession();
  expect(await session.login('ada@example.com', 'secret')).toEqual(USER);
  expect((await session.token()).token).toBe('first');
  expect((await session.token()).token).toBe('second');
  expect(paths()).toEqual(['POST /api/v1/auth/login', 'POST /api/v1/auth/refresh']);
});

test('a token that ran out while nobody used it is renewed', async () => {
  let now = 0;
  fetchMock.mockResolvedValueOnce(opened('old')).mockResolvedValueOnce(opened('new'));
  const session = createSession(() => now);
  await session.login('a', 'b');
  now = 3_580_000;
  expect((await session.token()).token).toBe('new');
});

test('a wrong password is told in the words of the server', async () => {
  fetchMock.mockResolvedValueOnce(refused('invalid_credentials', 'The password is wrong.'));
  await expect(createSession().login('a', 'b')).rejects.toMatchObject({ code: 'invalid_credentials', message: 'The password is wrong.' });
});

test('without a cookie nobody is signed in; a server that cannot be reached is said', async () => {
  fetchMock.mockResolvedValueOnce(refused('unauthorized', 'Sign in.'));
  expect(await createSession().resume()).toBeUndefined();
  fetchMock.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(createSession().resume()).rejects.toMatchObject({ code: 'network' });
});

test('renewals that happen at once share one request, since a refresh token works once', async () => {
  fetchMock.mockResolvedValueOnce(opened('one'));
  const session = createSession();
  await Promise.all([session.resume(), session.resume()]);
  expect(fetchMock).toHaveBeenCalledOnce();
});

test('two tabs renew one after the other: the cookie of one request works once, and the next one is set by its answer', async () => {
  let queue: Promise<unknown> = Promise.resolve();
  const request = (_name: string, _options: LockOptions, work: () => Promise<unknown>) => (queue = queue.then(work, work));
  vi.stubGlobal('navigator', { locks: { request } });
  let cookie = 1;
  let valid = 1;
  fetchMock.mockImplementation(async () => {
    const sent = cookie;
    await Promise.resolve();
    if (sent !== valid) return refused('unauthorized', 'Sign in again.');
    valid += 1;
    await Promise.resolve();
    cookie = valid;
    return opened(`token-${valid}`);
  });
  expect(await Promise.all([createSession().resume(), createSession().resume()])).toEqual([USER, USER]);
});

test('a tab that hangs in its turn does not keep the others from going on', async () => {
  const bound = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(bound.signal);
  const request = (_name: string, { signal }: LockOptions) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
  vi.stubGlobal('navigator', { locks: { request } });
  fetchMock.mockResolvedValueOnce(new Response(null, { status: 204 }));
  const leaving = createSession().logout();
  await Promise.resolve();
  expect(fetchMock).not.toHaveBeenCalled();
  bound.abort();
  await leaving;
  expect(paths()).toEqual(['DELETE /api/v1/auth/logout']);
  vi.restoreAllMocks();
});

test('what goes wrong in its own turn is not tried a second time', async () => {
  const request = (_name: string, _options: LockOptions, work: () => Promise<unknown>) => work();
  vi.stubGlobal('navigator', { locks: { request } });
  fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(createSession().logout()).rejects.toMatchObject({ code: 'network' });
  expect(fetchMock).toHaveBeenCalledOnce();
});

test('names the company, and nothing where that may not be read', async () => {
  const session = createSession();
  fetchMock.mockResolvedValueOnce(Response.json({ company: 'Brombekk' })).mockResolvedValueOnce(refused('forbidden', ''));
  expect(await session.company()).toBe('Brombekk');
  expect(await session.company()).toBe('');
});

test('asks for services that do not answer; none where the server does not say', async () => {
  const session = createSession();
  const service = { kind: 'channel', service: 'facebook', channel_id: 'c', name: 'Page', state: 'open', since: '', retry_at: '' };
  fetchMock
    .mockResolvedValueOnce(Response.json({ data: [service], next_cursor: null }))
    .mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await session.pausedServices()).toEqual([service]);
  expect(await session.pausedServices()).toEqual([]);
  expect(paths()).toEqual(['GET /api/v1/services/paused', 'GET /api/v1/services/paused']);
});

test('signing out forgets the token', async () => {
  fetchMock
    .mockResolvedValueOnce(opened('first'))
    .mockResolvedValueOnce(new Response(null, { status: 204 }))
    .mockResolvedValueOnce(refused('unauthorized', ''));
  const session = createSession();
  await session.login('a', 'b');
  await session.logout();
  await expect(session.token()).rejects.toMatchObject({ status: 401 });
});

test('a sign-out that does not reach the server is said: the cookie still opens the session', async () => {
  const session = createSession();
  fetchMock.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(session.logout()).rejects.toMatchObject({ code: 'network' });
  fetchMock.mockResolvedValueOnce(new Response(null, { status: 204 }));
  await expect(session.logout()).resolves.toBeUndefined();
});

test('a request of the console brings the token, and once a new one where that has run out', async () => {
  fetchMock
    .mockResolvedValueOnce(opened('first'))
    .mockResolvedValueOnce(refused('unauthorized', 'The token has expired.'))
    .mockResolvedValueOnce(opened('second'))
    .mockResolvedValueOnce(Response.json({ data: [] }))
    .mockResolvedValueOnce(refused('forbidden', 'Your role does not allow this.'))
    .mockResolvedValueOnce(refused('unauthorized', 'You are signed out.'));
  const session = createSession();
  await session.login('a', 'b');
  expect(await session.request('GET', '/api/v1/dlq')).toEqual({ data: [] });
  expect(paths()).toEqual(['POST /api/v1/auth/login', 'GET /api/v1/dlq', 'POST /api/v1/auth/refresh', 'GET /api/v1/dlq']);
  expect(new Headers(fetchMock.mock.calls[3]?.[1]?.headers).get('authorization')).toBe('Bearer second');
  await expect(session.request('POST', '/api/v1/dlq/j/retry')).rejects.toMatchObject({ message: 'You are signed out.' });
});

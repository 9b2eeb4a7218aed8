import { fetchHttp, HttpNotSentError, webRuntime, type HttpClient, type HttpRequest, type OutgoingMessage } from '@replyforce/core';
import { afterEach, describe, expect, it } from 'vitest';
import { xStandIn, type XStandIn } from '../../testkit/index.js';
import { X_ERRORS } from './errors.js';
import { x, type XOptions } from './index.js';

const runtime = webRuntime();
const message: OutgoingMessage = {
  to: '783214',
  accountId: '2244994945',
  text: 'We open at nine.',
  attachments: [],
  correlationId: 'rf:1',
  baseUrl: null,
};

async function sendOver(
  answer: { status: number; headers?: Record<string, string>; body?: unknown },
  changes: Partial<OutgoingMessage> = {},
  options: Partial<XOptions> = {},
) {
  const requests: HttpRequest[] = [];
  const http: HttpClient = (request) => {
    requests.push(request);
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
    return Promise.resolve({ status: answer.status, headers: answer.headers ?? {}, body });
  };
  const adapter = x({ consumerSecret: 'secret', ...options });
  const result = await adapter.send({ ...message, ...changes }, { accessToken: 'token' }, { runtime, http }, new AbortController().signal);
  return { result, request: requests[0], calls: requests.length };
}

const problem = (status: number, name?: string) => ({
  title: 'Refused',
  detail: 'Refused',
  type: name === undefined ? 'about:blank' : `https://api.twitter.com/2/problems/${name}`,
  status,
});

it('sends a text as platform-apis.md 6.4 has it', async () => {
  const { request, result } = await sendOver({
    status: 201,
    body: { data: { dm_conversation_id: '1-2', dm_event_id: '1960000000000000001' } },
  });
  expect(request).toMatchObject({
    method: 'POST',
    url: 'https://api.x.com/2/dm_conversations/with/783214/messages',
    headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    body: '{"text":"We open at nine."}',
  });
  expect(result).toEqual({ outcome: 'accepted', platformMid: '1960000000000000001', status: 'sent' });
});

it('takes its base URL from the options, and that of the account before it', async () => {
  const accepted = { status: 201, body: { data: { dm_event_id: '1' } } };
  const options = { apiUrl: 'http://x.example/' };
  expect((await sendOver(accepted, {}, options)).request?.url).toBe('http://x.example/2/dm_conversations/with/783214/messages');
  expect((await sendOver(accepted, { baseUrl: 'http://own.example/a' }, options)).request?.url).toBe(
    'http://own.example/a/2/dm_conversations/with/783214/messages',
  );
  expect((await sendOver(accepted, { to: '../users' })).request?.url).toBe('https://api.x.com/2/dm_conversations/with/..%2Fusers/messages');
});

describe('what an answer means', () => {
  it.each([
    [401, undefined, { outcome: 'failed', affects: 'credentials', failure: { code: 'needs_reauth' } }],
    [403, undefined, { outcome: 'failed', affects: 'message', failure: { code: 'recipient_unreachable' } }],
    [403, 'client-forbidden', { outcome: 'failed', affects: 'channel', failure: { code: 'channel_paused' } }],
    [402, undefined, { outcome: 'failed', affects: 'channel', failure: { code: 'channel_paused' } }],
    [429, 'usage-capped', { outcome: 'failed', affects: 'channel', failure: { code: 'channel_paused' } }],
    [429, undefined, { outcome: 'retry', afterMs: 15 * 60_000, failure: { code: 'rate_limited' } }],
    [404, 'resource-not-found', { outcome: 'failed', affects: 'message', failure: { code: 'rejected' } }],
    [400, 'invalid-request', { outcome: 'failed', affects: 'message', failure: { code: 'rejected' } }],
    [503, undefined, { outcome: 'retry', failure: { code: 'temporary' } }],
  ])('HTTP %s %s', async (status, name, expected) => {
    expect((await sendOver({ status, body: problem(status, name) })).result).toMatchObject(expected);
    expect((await sendOver({ status, body: { errors: [problem(status, name)] } })).result).toMatchObject(expected);
  });

  it('reads the failure inside a good answer', async () => {
    const { result } = await sendOver({ status: 200, body: { errors: [problem(403)] } });
    expect(result).toMatchObject({ outcome: 'failed', affects: 'message', failure: { code: 'recipient_unreachable' } });
    expect((await sendOver({ status: 200, body: { data: { dm_event_id: '7' }, errors: [problem(403)] } })).result).toMatchObject({
      outcome: 'accepted',
      platformMid: '7',
    });
  });

  it('is uncertain where nobody can know', async () => {
    for (const body of ['', 'OK', '[]', {}, { data: {} }, { data: { dm_event_id: '' } }])
      expect((await sendOver({ status: 201, body })).result).toMatchObject({ outcome: 'uncertain' });
    for (const status of [500, 502, 503, 504, 408])
      expect((await sendOver({ status, body: '<html>' })).result).toMatchObject({ outcome: 'uncertain' });
  });

  it('waits until the limit is reset', async () => {
    const reset = String(Math.ceil(Date.now() / 1_000) + 120);
    const { result } = await sendOver({
      status: 429,
      headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset },
      body: problem(429),
    });
    expect(result).toMatchObject({ outcome: 'retry', afterMs: expect.any(Number) });
    if (result.outcome === 'retry') expect(result.afterMs).toBeGreaterThan(115_000);
  });

  it('says it in words a person can act on, without X’s own text', async () => {
    const { result } = await sendOver({ status: 403, body: { ...problem(403), detail: 'secret detail\n' } });
    expect(JSON.stringify(result)).not.toContain('secret detail');
    for (const { words } of X_ERRORS) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});

it('sends nothing that cannot go out whole', async () => {
  for (const [changes, code] of [
    [{ text: 'x'.repeat(10_001) }, 'text_too_long'],
    [{ text: ' ' }, 'empty_text'],
    [{ attachments: [{ type: 'image' }] }, 'unsupported'],
  ] as const) {
    const { result, calls } = await sendOver({ status: 201 }, changes);
    expect([calls, result]).toMatchObject([0, { outcome: 'failed', affects: 'message', failure: { code } }]);
  }
  const http: HttpClient = () => Promise.reject(new Error('not to be called'));
  expect(await x({ consumerSecret: '' }).send(message, {}, { runtime, http }, new AbortController().signal)).toMatchObject({
    affects: 'credentials',
  });
});

it('retries only what certainly never left', async () => {
  const over = (http: HttpClient, signal = new AbortController().signal) =>
    x({ consumerSecret: '' }).send(message, { accessToken: 't' }, { runtime, http }, signal);
  expect(await over(() => Promise.reject(new HttpNotSentError('refused')))).toMatchObject({
    outcome: 'retry',
    failure: { code: 'not_sent' },
  });
  expect(await over(() => Promise.reject(new Error('ECONNRESET')))).toMatchObject({ outcome: 'uncertain' });
  expect(await over(() => Promise.reject(new Error('never asked')), AbortSignal.abort())).toMatchObject({ outcome: 'retry' });
});

describe('with the stand-in', () => {
  let standIn: XStandIn;
  afterEach(() => standIn.close());

  const send = (text: string, changes: Partial<OutgoingMessage> = {}, token = 'token') =>
    x({ consumerSecret: 'secret' }).send(
      { ...message, text, baseUrl: standIn.url, ...changes },
      { accessToken: token },
      { runtime, http: fetchHttp() },
      runtime.timeout(5_000),
    );

  it('is understood, dropped connections and all', async () => {
    const account = { channel: 'twitter', id: '2244994945', accessToken: 'token', recipients: ['783214'] } as const;
    standIn = await xStandIn({ consumerSecret: 'secret', accounts: [account] });
    expect(await send('Grüße 😀 “ok”')).toMatchObject({ outcome: 'accepted', platformMid: standIn.sent()[0]?.platformMid });
    expect(standIn.sent()).toMatchObject([{ channel: 'twitter', account: '2244994945', to: '783214', text: 'Grüße 😀 “ok”' }]);
    expect(await send('b', {}, 'wrong')).toMatchObject({ outcome: 'failed', affects: 'credentials' });
    expect(await send('c', { to: '5' })).toMatchObject({
      outcome: 'failed',
      affects: 'message',
      failure: { code: 'recipient_unreachable' },
    });
    expect(await send('d', { to: 'not a number' })).toMatchObject({ outcome: 'failed', failure: { code: 'rejected' } });
    standIn.behave({ times: 1, outcome: { kind: 'drop_unread' } });
    expect(await send('e')).toMatchObject({ outcome: 'uncertain' });
    standIn.behave({ times: 1, outcome: { kind: 'drop_after_accept' } });
    expect(await send('f')).toMatchObject({ outcome: 'uncertain' });
    standIn.behave({ times: 1, outcome: { kind: 'error', code: 429, problem: 'usage-capped' } });
    expect(await send('g')).toMatchObject({ outcome: 'failed', affects: 'channel' });
    expect(standIn.sent().map(({ text }) => text)).toEqual(['Grüße 😀 “ok”', 'f']);
  });

  const file = (mimeType: string, size: number) => ({ name: 'a file', mimeType, bytes: new Uint8Array(size).fill(7) });

  it('uploads a file in pieces, waits for a film, and sends it by its id', async () => {
    const owner = { channel: 'twitter', id: '2244994945', accessToken: 'token' } as const;
    standIn = await xStandIn({ consumerSecret: 'secret', accounts: [owner, { channel: 'twitter', id: '5', accessToken: 'other' }] });
    const picture = { attachments: [{ type: 'image' }], file: file('image/png', 5 * 1024 * 1024) } as const;
    expect(await send('the new one', picture)).toMatchObject({ outcome: 'accepted' });
    expect(await send('', { attachments: [{ type: 'image' }], file: file('image/gif', 9) })).toMatchObject({ outcome: 'accepted' });
    expect(await send('', { attachments: [{ type: 'video' }], file: file('video/mp4', 9) })).toMatchObject({ outcome: 'accepted' });
    expect(standIn.sent().map(({ text, type }) => [text, type])).toEqual([
      ['the new one', 'media'],
      ['', 'media'],
      ['', 'media'],
    ]);
    for (const [changes, failure] of [
      [{ attachments: [{ type: 'image' }], file: file('image/bmp', 9) }, 'rejected'],
      [{ attachments: [{ type: 'image' }], file: file('image/png', 6 * 1024 * 1024) }, 'file_too_large'],
      [{ attachments: [{ type: 'image', url: 'https://a.example/a.png' }] }, 'unsupported'],
      [{ attachments: [{ type: 'file' }], file: file('application/pdf', 9) }, 'unsupported'],
    ] as const)
      expect(await send('', changes)).toMatchObject({ outcome: 'failed', affects: 'message', failure: { code: failure } });
    expect(await send('', picture, 'wrong')).toMatchObject({ outcome: 'failed', affects: 'credentials' });
    expect(standIn.sent()).toHaveLength(3);
  });

  it('goes on with a film that X was still working on, and uploads it once', async () => {
    const owner = { channel: 'twitter', id: '2244994945', accessToken: 'token' } as const;
    standIn = await xStandIn({ consumerSecret: 'secret', accounts: [owner], filmLooks: 12 });
    const adapter = x({ consumerSecret: 'secret' });
    const paths: string[] = [];
    const http: HttpClient = (request) => {
      paths.push(new URL(request.url).pathname.replace(/\d{5,}/, 'ID'));
      return fetchHttp()(request);
    };
    // A clock of its own: nobody waits for a film in a test.
    let clock = 0;
    const fast = { ...runtime, elapsed: () => clock, sleep: async (ms: number) => void (clock += ms) };
    const film = { ...message, text: '', baseUrl: standIn.url, attachments: [{ type: 'video' } as const], file: file('video/mp4', 9) };
    const tries = [];
    for (let index = 0; index < 2; index += 1)
      tries.push((await adapter.send(film, { accessToken: 'token' }, { runtime: fast, http }, AbortSignal.timeout(20_000))).outcome);
    expect(tries).toEqual(['retry', 'accepted']);
    expect(
      paths.slice(0, paths.indexOf('/2/dm_conversations/with/ID/messages')).filter((path) => path.endsWith('/initialize')),
    ).toHaveLength(1);
  });

  it('keeps to the limit of 15 minutes', async () => {
    standIn = await xStandIn({ consumerSecret: 'secret', sendLimit: 2, accounts: [{ channel: 'twitter', id: '1', accessToken: 'token' }] });
    expect(await send('1')).toMatchObject({ outcome: 'accepted' });
    expect(await send('2')).toMatchObject({ outcome: 'accepted' });
    const third = await send('3');
    expect(third).toMatchObject({ outcome: 'retry', failure: { code: 'rate_limited' } });
    if (third.outcome === 'retry') expect(third.afterMs).toBeGreaterThan(14 * 60_000);
  });
});

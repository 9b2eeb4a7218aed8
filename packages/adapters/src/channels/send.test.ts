import {
  fetchHttp,
  HttpNotSentError,
  webRuntime,
  type ChannelAdapter,
  type ChannelContext,
  type HttpClient,
  type HttpRequest,
  type OutgoingMessage,
} from '@replyforce/core';
import { describe, expect, it } from 'vitest';
import { graphStandIn } from '../testkit/index.js';
import { messenger } from './messenger/index.js';
import { whatsapp } from './whatsapp/index.js';

const SECRET = 'test_app_secret';
// platform-apis.md 2.2
const PROOF = 'd6c4deea04dad311877a7fc71b2040fadb5f611475eeec72bb3c0bfad16d5e04';
const runtime = webRuntime();
const options = { appSecret: SECRET, verifyToken: 'token' };

const message: OutgoingMessage = {
  to: '33612345678',
  accountId: '42',
  text: 'We open at nine.',
  attachments: [],
  correlationId: 'rf:1',
  baseUrl: null,
};

/** Sends over a client that answers as given, and gives back the request it saw. */
async function sendOver(
  adapter: ChannelAdapter,
  answer: { status: number; headers?: Record<string, string>; body?: unknown },
  changes: Partial<OutgoingMessage> = {},
) {
  const requests: HttpRequest[] = [];
  const http: HttpClient = (request) => {
    requests.push(request);
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
    return Promise.resolve({ status: answer.status, headers: answer.headers ?? {}, body });
  };
  const result = await adapter.send(
    { ...message, ...changes },
    { accessToken: 'EAAtoken' },
    { runtime, http },
    new AbortController().signal,
  );
  return { result, request: requests[0], body: JSON.parse(String(requests[0]?.body ?? 'null')) as unknown, calls: requests.length };
}

const bothAdapters: readonly (readonly [string, ChannelAdapter])[] = [
  ['messenger', messenger(options)],
  ['whatsapp', whatsapp(options)],
];

describe('messenger', () => {
  it('sends a text as platform-apis.md 2.6 has it', async () => {
    const { request, body, result } = await sendOver(
      messenger(options),
      { status: 200, body: { recipient_id: '7', message_id: 'm_1' } },
      { to: '7' },
    );
    expect(request).toMatchObject({
      method: 'POST',
      url: `https://graph.facebook.com/v26.0/42/messages?appsecret_proof=${PROOF}`,
      headers: { authorization: 'Bearer EAAtoken', 'content-type': 'application/json' },
    });
    expect(body).toEqual({ recipient: { id: '7' }, messaging_type: 'RESPONSE', message: { text: 'We open at nine.', metadata: 'rf:1' } });
    expect(result).toEqual({ outcome: 'accepted', platformMid: 'm_1', status: 'sent' });
  });

  it('takes base URL and version from its options, and the base URL of the account before that', async () => {
    const adapter = messenger({ ...options, graphUrl: 'http://graph.example/', graphVersion: 'v25.0' });
    const accepted = { status: 200, body: { message_id: 'm_1' } };
    expect((await sendOver(adapter, accepted)).request?.url).toMatch(/^http:\/\/graph\.example\/v25\.0\/42\/messages\?/);
    expect((await sendOver(adapter, accepted, { baseUrl: 'http://own.example/x' })).request?.url).toMatch(
      /^http:\/\/own\.example\/x\/v25\.0\/42\/messages$/,
    );
    expect((await sendOver(adapter, accepted, { accountId: '../me?x' })).request?.url).toContain('/v25.0/..%2Fme%3Fx/messages?');
  });

  it('proves nothing while it has no app secret', async () => {
    const { request } = await sendOver(messenger({ appSecret: [], verifyToken: [] }), { status: 200, body: { message_id: 'm_1' } });
    expect(request?.url).toBe('https://graph.facebook.com/v26.0/42/messages');
  });
});

describe('whatsapp', () => {
  const accepted = { status: 200, body: { messaging_product: 'whatsapp', messages: [{ id: 'wamid.1', message_status: 'accepted' }] } };

  it('sends a text as platform-apis.md 4.4 has it', async () => {
    const { body, result } = await sendOver(whatsapp(options), accepted);
    expect(body).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '33612345678',
      type: 'text',
      text: { body: 'We open at nine.', preview_url: false },
      biz_opaque_callback_data: 'rf:1',
    });
    expect(result).toEqual({ outcome: 'accepted', platformMid: 'wamid.1', status: 'accepted' });
  });

  it('addresses people without a number by their scoped id, and quotes what it answers', async () => {
    const { body } = await sendOver(whatsapp(options), accepted, { to: 'US.13491208655302741918', replyTo: 'wamid.in' });
    expect(body).toMatchObject({ recipient: 'US.13491208655302741918', context: { message_id: 'wamid.in' } });
    expect(body).not.toHaveProperty('to');
  });
});

describe.each(bothAdapters)('%s', (name, adapter) => {
  const graphError = (code: number, subcode?: number) => ({
    error: { message: 'x', code, ...(subcode === undefined ? {} : { error_subcode: subcode }) },
  });

  it('is uncertain after a 2xx that names no message', async () => {
    for (const body of ['', 'OK', '[]', {}, { message_id: '' }, { messages: [] }, { messages: [null] }]) {
      expect((await sendOver(adapter, { status: 200, body })).result).toMatchObject({ outcome: 'uncertain' });
    }
  });

  it('is uncertain after a 5xx that is not Meta’s own word, and retries after one that is', async () => {
    for (const status of [500, 502, 503, 504])
      expect((await sendOver(adapter, { status, body: '<html>' })).result).toMatchObject({ outcome: 'uncertain' });
    expect((await sendOver(adapter, { status: 500, body: graphError(2) })).result).toMatchObject({
      outcome: 'retry',
      failure: { code: 'temporary' },
    });
    expect((await sendOver(adapter, { status: 500, body: graphError(999_999) })).result).toMatchObject({ outcome: 'retry' });
  });

  it('waits as long as the headers say, else as the table says', async () => {
    const headers = { 'x-business-use-case-usage': '{"42":[{"estimated_time_to_regain_access":7}]}' };
    expect((await sendOver(adapter, { status: 400, headers, body: graphError(4) })).result).toMatchObject({
      outcome: 'retry',
      afterMs: 420_000,
    });
    expect((await sendOver(adapter, { status: 400, body: graphError(130429) })).result).toMatchObject({ outcome: 'retry', afterMs: 5_000 });
    expect((await sendOver(adapter, { status: 429, body: 'slow down' })).result).toMatchObject({ outcome: 'retry', afterMs: 60_000 });
  });

  it('tells who is to be slower, and does not take that for a fault of the platform', async () => {
    const throttled = async (status: number, body: unknown) => {
      const { result } = await sendOver(adapter, { status, body });
      return 'throttled' in result ? result.throttled : undefined;
    };
    expect(await throttled(400, graphError(4))).toBe('account');
    expect(await throttled(400, graphError(130429))).toBe('account');
    expect(await throttled(429, 'slow down')).toBe('account');
    expect(await throttled(400, graphError(131056))).toBe('recipient');
    expect(await throttled(500, graphError(2))).toBeUndefined();
  });

  it('says what has to change', async () => {
    const affected = async (status: number, body: unknown) => (await sendOver(adapter, { status, body })).result;
    expect(await affected(401, graphError(190, 460))).toMatchObject({
      outcome: 'failed',
      affects: 'credentials',
      failure: { code: 'needs_reauth' },
    });
    expect(await affected(400, graphError(10, 2018278))).toMatchObject({
      outcome: 'failed',
      affects: 'message',
      failure: { code: 'window_closed' },
    });
    expect(await affected(400, graphError(368))).toMatchObject({
      outcome: 'failed',
      affects: 'channel',
      failure: { code: 'channel_paused' },
    });
    expect(await affected(400, graphError(131050))).toMatchObject({
      outcome: 'failed',
      affects: 'message',
      optedOutOf: 'marketing_messages',
    });
    expect(await affected(404, 'no such page')).toMatchObject({ outcome: 'failed', affects: 'message', failure: { code: 'rejected' } });
    expect(await affected(302, '')).toMatchObject({ outcome: 'failed', affects: 'message' });
  });

  it('sends nothing that cannot go out whole', async () => {
    const refused = async (changes: Partial<OutgoingMessage>) => {
      const { result, calls } = await sendOver(adapter, { status: 200 }, changes);
      expect(calls).toBe(0);
      return result;
    };
    const { maxText } = adapter.limits;
    expect(await refused({ text: 'x'.repeat(maxText + 1) })).toMatchObject({
      outcome: 'failed',
      affects: 'message',
      failure: { code: 'text_too_long' },
    });
    expect(await refused({ text: ' \n' })).toMatchObject({ outcome: 'failed', failure: { code: 'empty_text' } });
    expect(await refused({ attachments: [{ type: 'image' }] })).toMatchObject({ outcome: 'failed', failure: { code: 'unsupported' } });
    expect((await sendOver(adapter, { status: 400, body: graphError(100) }, { text: 'x'.repeat(maxText) })).calls).toBe(1);
  });

  it('asks for credentials where there are none', async () => {
    const context: ChannelContext = { runtime, http: () => Promise.reject(new Error('not to be called')) };
    expect(await adapter.send(message, {}, context, new AbortController().signal)).toMatchObject({
      outcome: 'failed',
      affects: 'credentials',
    });
  });

  it('retries only what certainly never left', async () => {
    const over = (http: HttpClient, signal = new AbortController().signal) =>
      adapter.send(message, { accessToken: 'EAAtoken' }, { runtime, http }, signal);
    expect(await over(() => Promise.reject(new HttpNotSentError('refused')))).toMatchObject({
      outcome: 'retry',
      failure: { code: 'not_sent' },
    });
    expect(await over(() => Promise.reject(new Error('ECONNRESET')))).toMatchObject({ outcome: 'uncertain' });
    expect(await over(() => Promise.reject(new Error('never asked')), AbortSignal.abort())).toMatchObject({ outcome: 'retry' });
  });

  it('is understood by the stand-in, dropped connections and all', async () => {
    const account = {
      channel: adapter.type === 'facebook' ? ('facebook' as const) : ('whatsapp' as const),
      id: '42',
      accessToken: 'EAAtoken',
    };
    const standIn = await graphStandIn({ appSecret: SECRET, accounts: [account] });
    try {
      const send = (correlationId: string, changes: Partial<OutgoingMessage> = {}, token = 'EAAtoken') =>
        adapter.send(
          { ...message, correlationId, baseUrl: standIn.url, ...changes },
          { accessToken: token },
          { runtime, http: fetchHttp() },
          runtime.timeout(5_000),
        );
      const result = await send('rf:a', { text: 'Grüße 😀 / “ok”' });
      expect(result).toMatchObject({ outcome: 'accepted', platformMid: standIn.sent()[0]?.platformMid });
      expect(standIn.sent()).toMatchObject([{ account: '42', to: '33612345678', text: 'Grüße 😀 / “ok”', correlationId: 'rf:a' }]);

      expect(await send('rf:b', {}, 'wrong')).toMatchObject({ outcome: 'failed', affects: 'credentials' });
      expect(await send('rf:c', { accountId: '43' })).toMatchObject({ outcome: 'failed', affects: 'credentials' });
      standIn.behave({ times: 1, outcome: { kind: 'drop_unread' } });
      expect(await send('rf:d')).toMatchObject({ outcome: 'uncertain' });
      standIn.behave({ times: 1, outcome: { kind: 'drop_after_accept' } });
      expect(await send('rf:e')).toMatchObject({ outcome: 'uncertain' });
      const away = standIn.refuse(300);
      expect(await send('rf:f')).toMatchObject({ outcome: 'retry' });
      await away;
      expect(await send('rf:g')).toMatchObject({ outcome: 'accepted' });
      expect(standIn.sent().map((sent) => sent.correlationId)).toEqual(['rf:a', 'rf:e', 'rf:g']);
    } finally {
      await standIn.close();
    }
  });

  it(`has the alias scope of ${name}`, () => {
    expect(adapter.aliasScope(adapter.type === 'facebook' ? 'psid' : 'phone')).toBe(adapter.type === 'facebook' ? 'account' : 'tenant');
  });
});

import { utf8, webRuntime, type ChannelContext, type Message, type OutgoingMessage } from '@replyforce/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callbackReceiver, type Receiver } from '../../testkit/index.js';
import { api } from './index.js';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const runtime = webRuntime();
const context: ChannelContext = { runtime, http: () => Promise.reject(new Error('the general client is not for addresses of tenants')) };
const adapter = api({ allowedAddresses: ['loopback'] });
let program: Receiver;

beforeAll(async () => void (program = await callbackReceiver({ secret: SECRET })));
afterAll(() => program.close());

const message: Message = {
  id: '0198a000-0000-7000-8000-000000000001',
  tenantId: 't',
  conversationId: 'conversation-1',
  sequence: 2,
  senderType: 'ai',
  senderId: null,
  kind: 'text',
  content: 'Yes: it is €3,290.',
  attachments: [],
  platformMid: null,
  status: 'sending',
  failure: null,
  turnId: 'turn-1',
  disclosure: true,
  analysis: null,
  origin: 'live',
  context: null,
  versions: [],
  reactions: [],
  deletedAt: null,
  platformAt: null,
  createdAt: Date.UTC(2026, 10, 25),
};
const outgoing: OutgoingMessage = {
  to: 'customer-9',
  accountId: 'shop',
  text: message.content,
  attachments: [],
  correlationId: 'rf:attempt-1',
  baseUrl: null,
  origin: { message, inReplyTo: ['m-1', 'm-2'] },
};

const send = (credentials: Record<string, unknown> = {}, changed: Partial<OutgoingMessage> = {}) =>
  adapter.send(
    { ...outgoing, ...changed },
    { callbackUrl: program.url, callbackSecret: SECRET, ...credentials },
    context,
    runtime.timeout(2_000),
  );

describe('a callback', () => {
  it('says whom, what, and what it answers', async () => {
    program.answerWith();
    expect(await send()).toEqual({ outcome: 'accepted', platformMid: message.id, status: 'sent', httpStatus: 204 });
    const { headers, body, id } = program.callbacks().at(-1) ?? {};
    expect(id).toBe(message.id);
    expect(headers?.['content-type']).toBe('application/json');
    expect(body).toEqual({
      type: 'message.reply',
      conversation_id: 'conversation-1',
      contact: { id: 'customer-9' },
      in_reply_to: ['m-1', 'm-2'],
      message: expect.objectContaining({ id: message.id, sender_type: 'ai', content: 'Yes: it is €3,290.', disclosure: true }) as object,
    });
    expect(JSON.stringify(body)).not.toContain('tenant');
  });

  it('is signed over id, time and bytes, with the key in base64 behind whsec_', async () => {
    // The vector that the libraries of Standard Webhooks test themselves by.
    const vector = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const verify = (headers: Record<string, string>) =>
      api({ appSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }).verify(utf8('{"test": 2432232314}'), headers, context);
    expect(await verify(vector)).toBe(true);
    expect(await verify({ ...vector, 'webhook-signature': `v1,${'A'.repeat(43)}= ${vector['webhook-signature']}` })).toBe(true);
    expect(await verify({ ...vector, 'webhook-timestamp': '1614265331' })).toBe(false);
    expect(await verify({ ...vector, 'Webhook-Id': 'msg_other' })).toBe(false);
    await send();
    expect(program.callbacks().at(-1)?.genuine).toBe(true);
    await send({ callbackSecret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
    expect(program.callbacks().at(-1)?.genuine).toBe(false);
  });

  it('may be signed with a secret that is any text', async () => {
    const plain = await callbackReceiver({ secret: 'any text ü' });
    await send({ callbackUrl: plain.url, callbackSecret: 'any text ü' });
    expect(plain.callbacks()).toMatchObject([{ genuine: true }]);
    await plain.close();
  });

  it('carries the same webhook-id and a time of its own at every try', async () => {
    const before = program.callbacks().length;
    program.answerWith({ status: 500 }, { status: 404 }, { hold: 3_000 });
    const results = [await send(), await send(), await send({}, { correlationId: 'rf:attempt-3' }), await send()];
    expect(results.map(({ outcome }) => outcome)).toEqual(['retry', 'retry', 'retry', 'accepted']);
    const tries = program.callbacks().slice(before);
    expect(tries.map(({ id, genuine }) => [id, genuine])).toEqual(Array.from({ length: 4 }, () => [message.id, true]));
  });

  it.each([
    [
      { status: 302, headers: { location: 'http://127.0.0.1/' } },
      { outcome: 'retry', failure: { code: 'callback_302' } },
    ],
    [{ status: 401 }, { outcome: 'failed', affects: 'credentials' }],
    [{ status: 410 }, { outcome: 'failed', affects: 'channel' }],
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { outcome: 'retry', afterMs: 7_000, throttled: 'account' },
    ],
    [{ status: 429 }, { outcome: 'retry', afterMs: 10_000 }],
    [
      { status: 503, headers: { 'retry-after': '0' } },
      { outcome: 'retry', afterMs: 1_000 },
    ],
    [
      { status: 503, headers: { 'retry-after': '99999999' } },
      { outcome: 'retry', afterMs: 3_600_000 },
    ],
    [{ status: 503, headers: { 'retry-after': 'soon' } }, { outcome: 'retry' }],
  ])('answered with %j', async (answer, result) => {
    program.answerWith(answer);
    expect(await send()).toMatchObject(result);
  });

  it('is not needed: without an address a reply is sent when it is stored', async () => {
    const before = program.callbacks().length;
    expect(await send({ callbackUrl: undefined })).toMatchObject({ outcome: 'accepted', status: 'sent' });
    expect(program.callbacks()).toHaveLength(before);
  });

  it('never goes out unsigned, nor to an address that is not public', async () => {
    const before = program.callbacks().length;
    expect(await send({ callbackSecret: undefined })).toMatchObject({ outcome: 'failed', affects: 'credentials' });
    const closed = api();
    const result = await closed.send(outgoing, { callbackUrl: program.url, callbackSecret: SECRET }, context, runtime.timeout(2_000));
    expect(result).toMatchObject({
      outcome: 'retry',
      failure: { code: 'not_sent', message: expect.stringMatching(/no public address/) as string },
    });
    expect(program.callbacks()).toHaveLength(before);
  });
});

describe('credentials', () => {
  it('are refused with an address that is closed and with a secret that is none', () => {
    const faults = api().credentialFaults?.({ callbackUrl: 'http://127.0.0.1:9/x', callbackSecret: 'whsec_!' });
    expect(faults?.map(({ path }) => path)).toEqual(['credentials.callback_url', 'credentials.callback_secret']);
    expect(adapter.credentialFaults?.({ callbackUrl: 'http://127.0.0.1:9/x', callbackSecret: SECRET })).toEqual([]);
  });
});

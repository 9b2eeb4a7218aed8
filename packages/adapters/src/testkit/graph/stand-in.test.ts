import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webRuntime, type InboundEvent } from '@replyforce/core';
import { afterEach, describe, expect, it } from 'vitest';
import { messenger } from '../../channels/messenger/index.js';
import { whatsapp } from '../../channels/whatsapp/index.js';
import { readText } from '../http-exchange.js';
import { standInControl, graphStandIn, messengerText, type StandIn, type GraphStandInOptions } from '../index.js';

const SECRET = 'test_app_secret';
const adapters = {
  facebook: messenger({ appSecret: SECRET, verifyToken: '' }),
  whatsapp: whatsapp({ appSecret: SECRET, verifyToken: '' }),
};
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).toReversed()) await close();
});

async function start(options: Partial<GraphStandInOptions> = {}): Promise<StandIn> {
  const accounts = [
    { channel: 'facebook', id: 'page', accessToken: 'T1' },
    { channel: 'whatsapp', id: 'phone', accessToken: 'T2' },
  ] as const;
  const standIn = await graphStandIn({ appSecret: SECRET, accounts, webhookDelayMs: 5, redeliveryMs: [20, 40], ...options });
  cleanUp.push(standIn.close);
  return standIn;
}

/** An engine that only verifies and parses; the first webhooks of each kind can be refused. */
async function startEngine(refuseFirst = 0): Promise<{ url: string; events: InboundEvent[]; attempts: () => number }> {
  const events: InboundEvent[] = [];
  let attempts = 0;
  const server: Server = createServer((request: IncomingMessage, response) => {
    void readText(request).then(async (text) => {
      attempts += 1;
      const channel = request.url === '/webhooks/facebook' ? 'facebook' : 'whatsapp';
      const valid = await adapters[channel].verify(Buffer.from(text), request.headers as Record<string, string>, {
        runtime: webRuntime(),
        http: () => Promise.reject(new Error()),
      });
      if (valid && attempts > refuseFirst) events.push(...adapters[channel].parse(JSON.parse(text)));
      response.writeHead(!valid ? 401 : attempts > refuseFirst ? 200 : 503).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, events, attempts: () => attempts };
}

async function post(standIn: StandIn, account: string, body: unknown, options: { token?: string; path?: string; query?: string } = {}) {
  const token = options.token ?? (account === 'phone' ? 'T2' : 'T1');
  const response = await fetch(`${standIn.url}${options.path ?? `/v26.0/${account}/messages`}${options.query ?? ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: (text.startsWith('{') ? JSON.parse(text) : text) as Record<string, never>,
  };
}

const text = (words: string, correlationId?: string, to = '7') => ({
  recipient: { id: to },
  messaging_type: 'RESPONSE',
  message: { text: words, ...(correlationId === undefined ? {} : { metadata: correlationId }) },
});
const waText = (words: string, correlationId = 'rf:w', to = '33612345678') => ({
  messaging_product: 'whatsapp',
  to,
  type: 'text',
  text: { body: words },
  biz_opaque_callback_data: correlationId,
});

async function until(condition: () => boolean, ms = 3_000): Promise<void> {
  const end = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** By kind and status: webhooks are posted side by side and may overtake one another, as the real ones do. */
function inOrder(events: readonly InboundEvent[]): readonly InboundEvent[] {
  const rank = (event: InboundEvent) => `${event.kind} ${'status' in event ? event.status : ''}`;
  return events.toSorted((left, right) => rank(left).localeCompare(rank(right)));
}

describe('answers', () => {
  it('know an Instagram account by its own id and by its page’s, and count bytes', async () => {
    const standIn = await start({ accounts: [{ channel: 'instagram', id: '1784', pageId: '42', accessToken: 'T1' }] });
    expect(await post(standIn, '1784', text('é'.repeat(500)))).toMatchObject({
      status: 200,
      json: { message_id: expect.stringMatching(/^aWdf/) },
    });
    expect(await post(standIn, '42', text('Hi'))).toMatchObject({ status: 200 });
    expect(await post(standIn, '1784', text('é'.repeat(501)))).toMatchObject({ status: 400, json: { error: { code: 100 } } });
    expect(await post(standIn, '43', text('Hi'))).toMatchObject({ status: 400, json: { error: { code: 100, error_subcode: 33 } } });
    expect(standIn.sent()).toMatchObject([{ channel: 'instagram', account: '1784' }, { account: '1784' }]);
  });

  it('are those of the platform for an accepted send', async () => {
    const standIn = await start();
    const messengerAnswer = await post(standIn, 'page', text('Hi'));
    expect(messengerAnswer).toMatchObject({ status: 200, json: { recipient_id: '7', message_id: expect.stringMatching(/^m_/) } });
    const whatsappAnswer = await post(standIn, 'phone', waText('Hi'));
    expect(whatsappAnswer.json).toMatchObject({
      messaging_product: 'whatsapp',
      contacts: [{ input: '33612345678', wa_id: '33612345678' }],
      messages: [{ id: expect.stringMatching(/^wamid\./), message_status: 'accepted' }],
    });
    expect(standIn.sent()).toMatchObject([
      { number: 1, channel: 'facebook', account: 'page', to: '7', text: 'Hi', correlationId: null },
      { number: 2, channel: 'whatsapp', account: 'phone', to: '33612345678', text: 'Hi', correlationId: 'rf:w' },
    ]);
  });

  it('refuse tokens, accounts, proofs and paths that are wrong, in the shape of a Graph error', async () => {
    const standIn = await start();
    const code = async (...call: Parameters<typeof post> extends [unknown, ...infer Rest] ? Rest : never) => {
      const answer = await post(standIn, ...call);
      const { error } = answer.json as { error?: { code: number; type: string; fbtrace_id: string } };
      expect(error).toMatchObject({ type: 'OAuthException', fbtrace_id: expect.any(String) });
      return [answer.status, error?.code];
    };
    expect(await code('page', text('Hi'), { token: 'T2' })).toEqual([401, 190]);
    expect(await code('page', text('Hi'), { token: '' })).toEqual([401, 190]);
    expect(await code('nobody', text('Hi'))).toEqual([400, 100]);
    expect(await code('page', text('Hi'), { query: '?appsecret_proof=00' })).toEqual([400, 100]);
    expect(await code('page', text('Hi'), { path: '/page/messages' })).toEqual([400, 2500]);
    expect(await code('page', text('Hi'), { path: '/v26/page/messages' })).toEqual([400, 2500]);
    expect(standIn.sent()).toEqual([]);
  });

  it.each([
    ['page', 'not json', 100],
    ['page', {}, 100],
    ['page', { recipient: { id: '7' }, message: { text: 'Hi' } }, 100],
    ['page', { recipient: { id: '7' }, messaging_type: 'MESSAGE_TAG', message: { text: 'Hi' } }, 100],
    ['page', { recipient: { id: '7' }, messaging_type: 'RESPONSE', message: {} }, 100],
    ['page', { recipient: { id: '7' }, messaging_type: 'RESPONSE', message: { text: 'Hi', attachment: {} } }, 100],
    ['page', text('x'.repeat(2_001)), 100],
    ['page', text('Hi', 'x'.repeat(1_001)), 100],
    ['phone', { to: '33612345678', type: 'text', text: { body: 'Hi' } }, 100],
    ['phone', { messaging_product: 'whatsapp', type: 'text', text: { body: 'Hi' } }, 100],
    ['phone', waText('Hi', 'rf:1', 'Léa'), 131009],
    ['phone', waText(''), 131008],
    ['phone', waText('x'.repeat(4_097)), 100],
    ['phone', waText('Hi', 'x'.repeat(513)), 100],
    ['phone', { messaging_product: 'whatsapp', to: '33612345678', type: 'template' }, 131008],
  ])('refuse on %s a body like %j', async (account, body, code) => {
    const standIn = await start();
    expect(await post(standIn, account, body)).toMatchObject({ status: 400, json: { error: { code } } });
    expect(standIn.sent()).toEqual([]);
  });

  it('know only the recipients they were given', async () => {
    const standIn = await start({
      accounts: [
        { channel: 'facebook', id: 'page', recipients: ['7'] },
        { channel: 'whatsapp', id: 'phone', recipients: [] },
      ],
    });
    expect((await post(standIn, 'page', text('Hi'))).status).toBe(200);
    expect((await post(standIn, 'page', text('Hi', undefined, '8'))).json).toMatchObject({ error: { code: 100, error_subcode: 2018001 } });
    expect((await post(standIn, 'phone', waText('Hi'))).json).toMatchObject({ error: { code: 131030 } });
  });

  it('take typing and read marks without counting them as sends', async () => {
    const standIn = await start();
    expect((await post(standIn, 'page', { recipient: { id: '7' }, sender_action: 'typing_on' })).json).toEqual({ recipient_id: '7' });
    expect((await post(standIn, 'phone', { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.1' })).json).toEqual({
      success: true,
    });
    expect(standIn.sent()).toEqual([]);
  });
});

describe('behaviours', () => {
  it('fail as told, for one account, one recipient or a number of times', async () => {
    const standIn = await start();
    standIn.behave({ account: 'page', to: '8', outcome: { kind: 'error', code: 551 } });
    standIn.behave({ account: 'page', to: '9', times: 1, outcome: { kind: 'http', status: 500 } });
    standIn.behave({ account: 'phone', outcome: { kind: 'rate_limit', regainMinutes: 4, retryAfterSeconds: 9 } });
    expect((await post(standIn, 'page', text('Hi'))).status).toBe(200);
    expect((await post(standIn, 'page', text('Hi', 'rf:1', '8'))).json).toMatchObject({ error: { code: 551 } });
    expect(await post(standIn, 'page', text('Hi', 'rf:2', '9'))).toMatchObject({ status: 500, json: '' });
    expect((await post(standIn, 'page', text('Hi', 'rf:2', '9'))).status).toBe(200);
    const limited = await post(standIn, 'phone', waText('Hi'));
    expect(limited).toMatchObject({ status: 429, json: { error: { code: 130429, error_data: { messaging_product: 'whatsapp' } } } });
    expect(limited.headers.get('retry-after')).toBe('9');
    expect(JSON.parse(limited.headers.get('x-business-use-case-usage') ?? '')).toMatchObject({
      phone: [{ estimated_time_to_regain_access: 4 }],
    });
    expect(Object.fromEntries(standIn.correlations())).toEqual({ 'rf:1': 1, 'rf:2': 2, 'rf:w': 1 });
  });

  it('drop connections before and after accepting', async () => {
    const standIn = await start();
    standIn.behave({ times: 1, outcome: { kind: 'drop_unread' } });
    await expect(post(standIn, 'page', text('Hi', 'rf:1'))).rejects.toThrow();
    expect([standIn.sent().length, standIn.correlations().size]).toEqual([0, 0]);
    standIn.behave({ times: 1, outcome: { kind: 'drop_after_accept' } });
    await expect(post(standIn, 'page', text('Hi', 'rf:2'))).rejects.toThrow();
    expect(standIn.sent()).toMatchObject([{ correlationId: 'rf:2' }]);
  });

  it('delay, and accept even when the caller has gone', async () => {
    const standIn = await start();
    standIn.behave({ times: 1, delayMs: 80 });
    const send = fetch(`${standIn.url}/v26.0/page/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer T1' },
      body: JSON.stringify(text('Hi', 'rf:1')),
      signal: AbortSignal.timeout(30),
    });
    await expect(send).rejects.toThrow();
    expect(await standIn.waitFor((sends) => sends.length === 1, 1_000)).toMatchObject([{ correlationId: 'rf:1' }]);
  });

  it('refuse connections for a while and come back on the same port', async () => {
    const standIn = await start();
    const back = standIn.refuse(60);
    await expect(post(standIn, 'page', text('Hi'))).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await back;
    expect((await post(standIn, 'page', text('Hi'))).status).toBe(200);
  });

  it('are forgotten with everything else on reset', async () => {
    const standIn = await start();
    await post(standIn, 'page', text('Hi', 'rf:1'));
    standIn.behave({ outcome: { kind: 'http', status: 500 } });
    standIn.reset();
    expect([standIn.sent().length, standIn.correlations().size]).toEqual([0, 0]);
    expect((await post(standIn, 'page', text('Hi'))).status).toBe(200);
  });
});

describe('webhooks', () => {
  it('follow a Messenger send: its echo, its delivery and, if wished, its read', async () => {
    const engine = await startEngine();
    const standIn = await start({ callbackUrl: engine.url, reads: true });
    await post(standIn, 'page', text('Grüße / hello', 'rf:1'));
    await until(() => engine.events.length === 3);
    const [sent] = standIn.sent();
    expect(inOrder(engine.events)).toMatchObject([
      {
        kind: 'echo',
        accountId: 'page',
        participant: { id: '7' },
        platformMid: sent?.platformMid,
        correlationId: 'rf:1',
        text: 'Grüße / hello',
      },
      { kind: 'receipt', status: 'delivered', watermark: sent?.time },
      { kind: 'receipt', status: 'read', watermark: sent?.time },
    ]);
  });

  it('follow a WhatsApp send: sent, delivered and, if wished, read', async () => {
    const engine = await startEngine();
    const standIn = await start({ callbackUrl: engine.url, reads: true });
    await post(standIn, 'phone', waText('Hi', 'rf:1'));
    await until(() => engine.events.length === 3);
    const about = {
      kind: 'status',
      platformMid: standIn.sent()[0]?.platformMid,
      correlationId: 'rf:1',
      participant: { id: '33612345678' },
    };
    expect(inOrder(engine.events)).toMatchObject(['delivered', 'read', 'sent'].map((status) => ({ ...about, status })));
  });

  it('follow a send whose connection was dropped, and none that was refused', async () => {
    const engine = await startEngine();
    const standIn = await start({ callbackUrl: engine.url, deliveries: false });
    standIn.behave({ times: 1, outcome: { kind: 'drop_after_accept' } });
    await expect(post(standIn, 'phone', waText('Hi', 'rf:1'))).rejects.toThrow();
    standIn.behave({ times: 1, outcome: { kind: 'accept_then_fail', code: 131026 } });
    await post(standIn, 'phone', waText('Hi', 'rf:2'));
    standIn.behave({ times: 1, outcome: { kind: 'error', code: 131047 } });
    await post(standIn, 'phone', waText('Hi', 'rf:3'));
    await until(() => engine.events.length === 2 && standIn.pendingWebhooks() === 0);
    expect(inOrder(engine.events)).toMatchObject([
      { status: 'failed', correlationId: 'rf:2', failure: { code: 'recipient_unreachable' } },
      { status: 'sent', correlationId: 'rf:1' },
    ]);
  });

  it('are delivered again until they are taken', async () => {
    const engine = await startEngine(3);
    const standIn = await start({ callbackUrl: engine.url });
    const delivery = await standIn.deliver('facebook', messengerText({ pageId: 'page', from: '7', text: 'Hi' }));
    expect(delivery).toEqual({ delivered: true, attempts: 4, status: 200 });
    expect(engine.events).toMatchObject([{ kind: 'message', text: 'Hi' }]);
  });

  it('outlast an engine that is away, and give up when their time is over', async () => {
    const standIn = await start({ callbackUrl: 'http://127.0.0.1:2', redeliverForMs: 100 });
    expect(await standIn.deliver('facebook', messengerText({ pageId: 'page', from: '7', text: 'Hi' }))).toMatchObject({
      delivered: false,
      status: null,
    });
    const patient = await start({ callbackUrl: 'http://127.0.0.1:2' });
    const delivery = patient.deliver('facebook', messengerText({ pageId: 'page', from: '7', text: 'Hi' }));
    expect(patient.pendingWebhooks()).toBe(1);
    const engine = await startEngine();
    patient.setCallbackUrl(engine.url);
    expect(await delivery).toMatchObject({ delivered: true, status: 200 });
    expect(patient.pendingWebhooks()).toBe(0);
  });
});

describe('control API', () => {
  it('steers a stand-in from another process', async () => {
    const engine = await startEngine(1);
    const standIn = await start({ echoes: false, deliveries: false });
    const control = standInControl(standIn.url);
    await control.addAccount({ channel: 'facebook', id: 'second', accessToken: 'T3' });
    await control.behave({
      account: 'second',
      times: 1,
      delayMs: 1,
      outcome: { kind: 'error', code: 2, httpStatus: 500, transient: true },
    });
    expect(await post(standIn, 'second', text('Hi', 'rf:user_name'), { token: 'T3' })).toMatchObject({
      status: 500,
      json: { error: { is_transient: true } },
    });
    const waiting = control.sent({ waitMs: 2_000 });
    await post(standIn, 'second', text('Hi', 'rf:user_name'), { token: 'T3' });
    expect(await waiting).toMatchObject([
      { number: 1, account: 'second', correlationId: 'rf:user_name', platformMid: expect.stringMatching(/^m_/) },
    ]);
    expect(await control.sent({ after: 1, waitMs: 20 })).toEqual([]);
    expect(Object.fromEntries(await control.correlations())).toEqual({ 'rf:user_name': 2 });

    await control.setCallbackUrl(engine.url);
    const body = messengerText({ pageId: 'page', from: '7', text: 'Hi' });
    expect(await control.deliver('facebook', body)).toEqual({ delivered: true, attempts: 2, status: 200 });
    expect(engine.events).toMatchObject([{ kind: 'message', text: 'Hi' }]);
    expect(await control.pendingWebhooks()).toBe(0);

    await control.behave({ outcome: { kind: 'http', status: 503 } });
    await control.clearBehaviours();
    expect((await post(standIn, 'page', text('Hi'))).status).toBe(200);
    await control.reset();
    expect(await control.sent()).toEqual([]);
    await control.refuse(50);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await control.sent()).toEqual([]);
  });

  it('names what there is to whoever asks for something else', async () => {
    const standIn = await start();
    const response = await fetch(`${standIn.url}/__control/constructor`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ routes: expect.arrayContaining(['GET sends']) });
  });
});

it('waitFor says what it saw instead', async () => {
  const standIn = await start();
  await post(standIn, 'page', text('Hi there'));
  await expect(standIn.waitFor((sends) => sends.length === 2, 20)).rejects.toThrow(/1 messages were sent.*Hi there/);
});

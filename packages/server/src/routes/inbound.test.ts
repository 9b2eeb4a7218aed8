import { callbackReceiver, signCallback, apiEnvelope, type Receiver } from '@replyforce/adapters/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXED_REPLY } from '../testing/fixed-pipeline.js';
import {
  bearer,
  connectProgram,
  createBusiness,
  createInstallation,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
let installation: Installation;
let acme: Business;
let rival: Business;
let channelId: string;
let program: Receiver;

beforeAll(async () => {
  installation = await createInstallation();
  program = await callbackReceiver({ secret: SECRET });
  [acme, rival] = [await createBusiness(installation, 'Acme'), await createBusiness(installation, 'Rival')];
  channelId = await connectProgram(installation, acme, {
    callback_url: program.url,
    callback_secret: SECRET,
    app_secret: 'of the program',
  });
  await installation.engine.rf.start();
});
afterAll(async () => {
  await installation.close();
  await program.close();
});

const post = (payload: object, { key = acme.keys.agent, id = channelId, headers = {} } = {}) =>
  installation.app.inject({ method: 'POST', url: `/api/v1/channels/${id}/inbound`, headers: { ...bearer(key), ...headers }, payload });

const message = (id: string, changed: object = {}) => ({
  message_id: id,
  contact: { id: `customer-${id}`, name: 'Zoë', email: 'Zoe@Example.com', phone: '+1 555 0100' },
  text: 'When are you open?',
  ...changed,
});

const callbacksTo = (customer: string) =>
  program.callbacks().filter(({ body }) => (body as { contact: { id: string } }).contact.id === customer);

const conversationOf = async (customerName: string) =>
  (await installation.engine.rf.tenant(acme.tenant.id).conversations.list()).data.find(({ contact }) => contact.name === customerName);

describe('a message of a program', () => {
  it('is stored and answered; the reply comes back signed', async () => {
    const saidAt = Math.floor(Date.now() / 1_000 - 5) * 1_000;
    const timestamp = `${new Date(saidAt + 3_600_000).toISOString().slice(0, 19)}+01:00`;
    const response = await post(message('m-1', { timestamp }));
    expect([response.statusCode, response.json()]).toEqual([
      202,
      { id: expect.stringMatching(/^[0-9a-f-]{36}$/), message_id: 'm-1', duplicate: false },
    ]);
    const [callback] = await program.waitFor(() => callbacksTo('customer-m-1').length > 0);
    const conversation = await waitFor(() => conversationOf('Zoë'));
    expect(callback).toMatchObject({
      genuine: true,
      body: {
        type: 'message.reply',
        conversation_id: conversation.id,
        contact: { id: 'customer-m-1' },
        in_reply_to: ['m-1'],
        message: { sender_type: 'ai', content: expect.stringContaining(FIXED_REPLY) as string },
      },
    });
    expect(conversation).toMatchObject({ channelType: 'api', contact: { email: 'Zoe@Example.com', phone: '+1 555 0100' } });
    const messages = await waitFor(async () => {
      const { data } = await installation.engine.rf.tenant(acme.tenant.id).conversations.messages(conversation.id);
      return data.some(({ status }) => status === 'sent') ? data : undefined;
    });
    expect(messages.map(({ platformMid, status }) => [platformMid, status])).toEqual([
      [callback?.id, 'sent'],
      ['m-1', 'received'],
    ]);
    expect(messages[1]?.platformAt).toBe(saidAt);
  });

  it('that comes again is a duplicate for ever, whatever time it gives, and is answered once', async () => {
    const first = await post(message('m-2', { timestamp: Date.now() - 5_000 }));
    await program.waitFor(() => callbacksTo('customer-m-2').length > 0);
    const again = await Promise.all([
      post(message('m-2')),
      post(message('m-2', { timestamp: Math.floor(Date.now() / 1_000) })),
      post(message('m-2', { text: 'x' })),
    ]);
    expect(again.map((one) => one.json())).toEqual(again.map(() => ({ ...first.json<object>(), duplicate: true })));
    await post(message('m-2-later'));
    await program.waitFor(() => callbacksTo('customer-m-2-later').length > 0);
    expect(callbacksTo('customer-m-2')).toHaveLength(1);
  });

  it('is answered though the callback fails at first: tried again as the same message', async () => {
    program.answerWith({ status: 500 }, { status: 503 });
    await post(message('m-3'));
    await program.waitFor(() => callbacksTo('customer-m-3').length === 3);
    const tries = callbacksTo('customer-m-3');
    expect([new Set(tries.map(({ id }) => id)).size, tries.every(({ genuine }) => genuine)]).toEqual([1, true]);
    const [{ id } = { id: '' }] = tries;
    const sent = await waitFor(async () => {
      const found = await installation.engine.rf.tenant(acme.tenant.id).messages.get(id);
      return found.status === 'sent' ? found : undefined;
    });
    const attempts = await installation.engine.storage.forTenant(acme.tenant.id).messages.attempts(sent.id);
    expect(attempts.map(({ state, error }) => [state, error])).toEqual([
      ['failed', expect.stringContaining('callback_500')],
      ['failed', expect.stringContaining('callback_503')],
      ['accepted', null],
    ]);
  });

  it('that the program refuses stays failed until a person has it handed over again; the log says what was answered', async () => {
    program.answerWith({ status: 422 });
    await post(message('m-6'));
    await program.waitFor(() => callbacksTo('customer-m-6').length === 1);
    const ask = (method: 'GET' | 'POST', path = '', { key = acme.keys.admin, id = channelId } = {}) =>
      installation.app.inject({ method, url: `/api/v1/channels/${id}/callbacks${path}`, headers: bearer(key) });
    const [tried] = callbacksTo('customer-m-6');
    const retry = `/${tried?.id}/retry`;
    const log = async () => {
      const { data } = (await ask('GET')).json<{ data: readonly Record<string, unknown>[] }>();
      return data.filter((one) => one['webhook_id'] === tried?.id);
    };
    const failed = await waitFor(async () => ((await log())[0]?.['message_status'] === 'failed' ? log() : undefined));
    expect(failed).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        webhook_id: tried?.id,
        conversation_id: (tried?.body as { conversation_id: string } | undefined)?.conversation_id,
        number: 1,
        status: 'failed',
        http_status: 422,
        error: expect.stringContaining('callback_422'),
        message_status: 'failed',
        created_at: expect.any(String),
        settled_at: expect.any(String),
      },
    ]);
    expect([
      (await ask('POST', retry, { key: acme.keys.agent })).statusCode,
      (await ask('GET', '', { key: rival.keys.admin })).statusCode,
    ]).toEqual([403, 404]);
    expect((await ask('GET', '', { id: acme.channelId })).json()).toMatchObject({ code: 'unsupported' });
    expect((await ask('POST', '/none/retry')).statusCode).toBe(404);
    const again = await ask('POST', retry);
    expect([again.statusCode, again.json()]).toEqual([202, { webhook_id: tried?.id, status: 'queued' }]);
    await program.waitFor(() => callbacksTo('customer-m-6').length === 2);
    expect(callbacksTo('customer-m-6')[1]?.id).toBe(tried?.id);
    const all = await waitFor(async () => ((await log())[0]?.['message_status'] === 'sent' ? log() : undefined));
    expect(all.map(({ number, status, http_status: http }) => [number, status, http])).toEqual([
      [2, 'accepted', 204],
      [1, 'failed', 422],
    ]);
    const taken = await ask('POST', retry);
    expect([taken.statusCode, taken.json()]).toMatchObject([409, { detail: expect.stringContaining('has taken it') }]);
  });

  it('may come signed to the webhook address as well, with the secret of its channel', async () => {
    const body = JSON.stringify(
      apiEnvelope({ accountId: `program-of-${acme.tenant.slug}`, from: 'by-webhook', text: 'Open now?', id: 'w-1' }),
    );
    const deliver = (headers: Record<string, string>) =>
      installation.app.inject({
        method: 'POST',
        url: '/webhooks/api',
        headers: { 'content-type': 'application/json', ...headers },
        payload: body,
      });
    expect((await deliver({})).statusCode).toBe(401);
    expect((await deliver(signCallback(body, 'of another'))).statusCode).toBe(401);
    expect((await deliver(signCallback(body, 'of the program'))).statusCode).toBe(200);
    await program.waitFor(() => callbacksTo('by-webhook').length > 0);
  });

  it('honours an Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const first = await post(message('m-4'), { headers });
    const second = await post(message('m-4'), { headers });
    expect([second.json(), second.headers['idempotency-replayed']]).toEqual([first.json(), 'true']);
    expect((await post(message('m-5'), { headers })).json()).toMatchObject({ code: 'idempotency_key_reused' });
  });
});

describe('what is refused', () => {
  it.each([
    [{ message_id: '' }, 'message_id'],
    [{ contact: { id: ' ' } }, 'contact.id'],
    [{ contact: { id: 'c', email: 'nobody' } }, 'contact.email'],
    [{ text: 'x'.repeat(20_001) }, 'text'],
    [{ timestamp: 'yesterday' }, 'timestamp'],
    [{ timestamp: '2099-01-01T00:00:00Z' }, 'timestamp'],
    [{ text: '  ' }, 'message'],
    [{ attachments: [{ type: 'image', url: 'javascript:alert(1)' }] }, 'attachments.0.url'],
    [{ attachments: [{ type: 'image' }] }, 'attachments'],
  ])('%j', async (changed, path) => {
    const response = await post(message('bad', changed));
    expect([response.statusCode, response.json().code, response.json().errors[0].path]).toEqual([422, 'validation_failed', path]);
  });

  it('another tenant’s channel, a platform’s, one that is gone, a viewer', async () => {
    const code = async (options: Parameters<typeof post>[1]) => (await post(message('x'), options)).json<{ code: string }>().code;
    expect(await code({ key: rival.keys.admin })).toBe('not_found');
    expect(await code({ id: acme.channelId })).toBe('unsupported');
    expect(await code({ id: 'none' })).toBe('not_found');
    expect(await code({ key: acme.keys.viewer })).toBe('forbidden');
    const gone = await connectProgram(installation, rival);
    await installation.engine.rf.tenant(rival.tenant.id).channels.disconnect(gone, { type: 'cli', id: 'test' });
    expect(await code({ key: rival.keys.admin, id: gone })).toBe('channel_unavailable');
  });
});

describe('connecting a program', () => {
  const connect = (credentials: object) =>
    installation.app.inject({
      method: 'POST',
      url: '/api/v1/channels',
      headers: bearer(acme.keys.admin),
      payload: { type: 'api', account_id: 'second', name: 'Second', credentials },
    });

  it('says where messages go, and makes a secret where none was given', async () => {
    const made = (await connect({ callback_url: 'https://program.example/replies' })).json();
    expect(made).toMatchObject({
      webhook_url: `http://rf.test/api/v1/channels/${made.id}/inbound`,
      callback_secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) as string,
    });
    const given = (await connect({ callback_url: 'https://program.example/replies', callback_secret: SECRET })).json();
    expect(given).not.toHaveProperty('callback_secret');
    expect((await connect({})).json()).not.toHaveProperty('callback_secret');
  });

  it('refuses a callback address inside the house', async () => {
    const errors = (await connect({ callback_url: 'https://10.0.0.7/replies' })).json().errors as object[];
    expect(errors).toEqual([{ path: 'credentials.callback_url', message: expect.stringMatching(/no public address/) as string }]);
  });
});

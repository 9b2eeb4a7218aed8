import {
  instagramItem,
  instagramText,
  messengerItem,
  metaJson,
  signMeta,
  signX,
  whatsappMessage,
  whatsappText,
  xAccountActivityMessage,
  xMessage,
  xTyping,
} from '@replyforce/adapters/testkit';
import type { ChannelType } from '@replyforce/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  APP_SECRET,
  bearer,
  CONSUMER_SECRET,
  createBusiness,
  createInstallation,
  VERIFY_TOKEN,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;
const ACCOUNTS = { facebook: 'page-acme', instagram: '17841400000000001', whatsapp: '109000000000001', twitter: '2244994945' } as const;
type Platform = keyof typeof ACCOUNTS;

beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  for (const type of ['instagram', 'whatsapp', 'twitter'] as const) {
    const channel = { type, accountId: ACCOUNTS[type], name: type, credentials: { access_token: 'token' } };
    await tenant().channels.add(channel, { type: 'cli', id: 'test' });
  }
  await installation.engine.rf.start();
});
afterAll(() => installation.close());

const tenant = () => installation.engine.rf.tenant(acme.tenant.id);

function post(channel: Platform, value: unknown, secret = channel === 'twitter' ? CONSUMER_SECRET : APP_SECRET) {
  const payload = channel === 'twitter' ? JSON.stringify(value) : metaJson(value);
  const signature =
    channel === 'twitter'
      ? { 'x-twitter-webhooks-signature': signX(payload, secret) }
      : { 'x-hub-signature-256': signMeta(payload, secret) };
  return installation.app.inject({ method: 'POST', url: `/webhooks/${channel}`, payload, headers: signature });
}

const conversationsOn = async (channel: ChannelType) =>
  (await tenant().conversations.list()).data.filter((conversation) => conversation.channelType === channel);

describe('a customer of each platform', () => {
  it.each([
    ['instagram', (at: number) => instagramText({ accountId: ACCOUNTS.instagram, from: '639', text: 'Are you open?', mid: 'aWdf1', at })],
    [
      'twitter',
      (at: number) => xMessage({ accountId: ACCOUNTS.twitter, from: '783214', text: 'Are you open?', id: '1960000000000000001', at }),
    ],
  ] as const)('is answered once on %s, however often the message is delivered', async (channel, body) => {
    const at = Date.now() - 1_000;
    for (let time = 0; time < 3; time += 1) expect((await post(channel, body(at))).statusCode).toBe(200);
    const conversation = await waitFor(async () => {
      const [found] = await conversationsOn(channel);
      const sent = found && (await tenant().conversations.messages(found.id)).data.filter(({ status }) => status === 'sent');
      return sent?.length === 1 ? found : undefined;
    });
    const messages = (await tenant().conversations.messages(conversation.id)).data;
    expect(messages.map(({ senderType }) => senderType).toSorted()).toEqual(['ai', 'customer']);
    expect((await post(channel, body(at), 'another secret')).statusCode).toBe(401);
  });

  it('is the same event in both envelopes of X', async () => {
    const said = { accountId: ACCOUNTS.twitter, from: '555', text: 'Hello', id: '1960000000000000099', at: Date.now() - 1_000 };
    const receive = (value: unknown) => {
      const body = new TextEncoder().encode(JSON.stringify(value));
      return installation.engine.rf.receive('twitter', body, { 'x-twitter-webhooks-signature': signX(body, CONSUMER_SECRET) });
    };
    expect(await receive(xMessage(said))).toEqual({ stored: 1, duplicates: 0 });
    expect(await receive(xAccountActivityMessage(said))).toEqual({ stored: 0, duplicates: 1 });
  });
});

it('a WhatsApp customer who was two has one conversation that goes on, and the API leads there', async () => {
  const said = (from: string, text: string) => whatsappText({ phoneNumberId: ACCOUNTS.whatsapp, from, text });
  const answered = (count: number) =>
    waitFor(async () => {
      const all = await conversationsOn('whatsapp');
      const texts = await Promise.all(all.map(async ({ id }) => (await tenant().conversations.messages(id)).data));
      return texts.flat().filter(({ status }) => status === 'accepted').length === count ? all : undefined;
    });
  const get = async (path: string) =>
    (await installation.app.inject({ method: 'GET', url: `/api/v1/conversations/${path}`, headers: bearer(acme.keys.agent) })).json<
      Record<string, unknown>
    >();
  await post('whatsapp', said('DE.900', 'Are you open?'));
  const [byId] = await answered(1);
  await post('whatsapp', said('491700000900', 'And on Sunday?'));
  const byNumber = (await answered(2)).find(({ id }) => id !== byId?.id);
  const both = JSON.stringify(said('491700000900', 'Hello?')).replace('"wa_id"', '"user_id":"DE.900","wa_id"');
  await post('whatsapp', JSON.parse(both));
  await answered(3);
  await post('whatsapp', said('DE.900', 'It is me.'));
  await answered(4);
  expect(await get(byId?.id ?? '')).toMatchObject({ status: 'closed', continued_in: byNumber?.id });
  expect(await get(byNumber?.id ?? '')).toMatchObject({ status: 'open', continued_in: null, sequence: 6 });
  expect(await get(`${byNumber?.id}/earlier`)).toMatchObject({ data: [{ id: byId?.id }] });
  const reply = await installation.app.inject({
    method: 'POST',
    url: `/api/v1/conversations/${byId?.id}/messages`,
    headers: bearer(acme.keys.agent),
    payload: { content: 'We are here.' },
  });
  expect([reply.statusCode, reply.json()]).toMatchObject([202, { conversation_id: byNumber?.id }]);
});

describe('what says nothing', () => {
  const fb = { pageId: ACCOUNTS.facebook, from: '71' };
  const ig = { accountId: ACCOUNTS.instagram, from: '72' };
  const wa = { phoneNumberId: ACCOUNTS.whatsapp, from: '33612345678' };
  it.each<readonly [Platform, unknown, string]>([
    ['facebook', messengerItem(fb, { reaction: { mid: 'm_1', action: 'react', emoji: '👍' } }), 'reaction: kept until its message comes'],
    ['facebook', messengerItem(fb, { message_edit: { mid: 'm_1', text: 'Other', num_edit: 1 } }), 'edit: kept until its message comes'],
    ['facebook', messengerItem(fb, { pass_thread_control: { new_owner_app_id: '1' } }), 'noted: routing, pass to 1'],
    ['facebook', messengerItem(fb, { account_linking: { status: 'linked' } }), 'noted: account_linking'],
    ['instagram', instagramItem(ig, { message: { mid: 'aWdf9', is_deleted: true } }), 'deletion: kept until its message comes'],
    ['whatsapp', whatsappMessage(wa, { type: 'reaction', reaction: { message_id: 'wamid.1' } }), 'reaction: kept until its message comes'],
    [
      'whatsapp',
      whatsappMessage(wa, { type: 'system', system: { type: 'user_changed_number', wa_id: '33699999999' } }),
      'ignored: identity of somebody who is not known',
    ],
    ['twitter', xTyping({ accountId: ACCOUNTS.twitter, from: '77' }), 'noted: typing'],
    [
      'twitter',
      { data: { event_type: 'space.start', filter: { user_id: ACCOUNTS.twitter }, payload: {} } },
      'unknown: event type space.start is not known',
    ],
  ])('is kept with its verdict and shows no empty message: %s', async (channel, body, verdict) => {
    const before = (await tenant().conversations.list()).data.length;
    expect((await post(channel, body)).statusCode).toBe(200);
    const newest = await settled();
    expect(newest).toMatchObject({ channelType: channel, verdict });
    expect((await tenant().conversations.list()).data).toHaveLength(before);
  });

  it.each<readonly [Platform, unknown, string]>([
    ['facebook', messengerItem({ ...fb, from: '81' }, { referral: { source: 'SHORTLINK', ref: 'x' } }), 'referral'],
    ['instagram', standby(instagramItem({ ...ig, from: '82' }, { message: { mid: 'aWdf10', text: 'Hi' } })), 'text'],
  ])('is shown and not answered where it is news all the same: %s', async (channel, body, kind) => {
    expect((await post(channel, body)).statusCode).toBe(200);
    expect((await settled()).verdict).toMatch(/^stored as message/);
    const [conversation] = (await tenant().conversations.list()).data;
    const messages = (await tenant().conversations.messages(conversation?.id ?? '')).data;
    expect(messages.map((message) => message.kind)).toEqual([kind]);
  });
});

/** The newest event, when something has become of it. */
function settled() {
  return waitFor(async () => {
    const [newest] = (await tenant().ingest.list({ limit: 1 })).data;
    return newest?.verdict ? newest : undefined;
  });
}
function standby({ object, entry: [first] }: ReturnType<typeof instagramItem>): unknown {
  return { object, entry: [{ id: first?.id, time: first?.time, standby: first?.messaging }] };
}

describe('the handshakes', () => {
  const get = (path: string) => installation.app.inject({ url: `/webhooks/${path}` });

  it('is Meta’s for Instagram', async () => {
    const response = await get(`instagram?hub.mode=subscribe&hub.verify_token=${VERIFY_TOKEN}&hub.challenge=42`);
    expect([response.statusCode, response.body]).toEqual([200, '42']);
  });

  it('is a signed token for X, and nothing else is signed', async () => {
    const token = 'MTIzNDU2Nzg5MGFiY2RlZg';
    const response = await get(`twitter?crc_token=${token}`);
    expect([response.statusCode, response.json()]).toEqual([200, { response_token: signX(token, CONSUMER_SECRET) }]);
    expect(response.headers['content-type']).toContain('application/json');
    for (const query of ['', '?crc_token=', `?crc_token=${encodeURIComponent('{"data":{"event_type":"dm.received"}}')}`]) {
      const refused = await get(`twitter${query}`);
      expect([refused.statusCode, refused.json()]).toMatchObject([400, { code: 'malformed_challenge' }]);
      expect(refused.body).not.toContain('sha256=');
    }
  });
});

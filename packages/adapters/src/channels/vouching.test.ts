import { afterEach, expect, test } from 'vitest';
import { echoPipeline, replyForce, type ReplyForce } from '@replyforce/core';
import { memoryStorage } from '@replyforce/core/memory';
import { manualRuntime, plainVault } from '@replyforce/core/testing';
import { signMeta, signX } from '../testkit/index.js';
import { whatsapp } from './whatsapp/index.js';
import { x } from './twitter/index.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

/** Two accounts; the attacker's brings an app of its own. */
async function begin() {
  const runtime = manualRuntime();
  const account = (type: 'whatsapp' | 'twitter', accountId: string, secret?: string) =>
    ({
      type,
      accountId,
      name: accountId,
      credentials: { access_token: 't', ...(secret !== undefined && { app_secret: secret }) },
    }) as const;
  rf = replyForce({
    runtime,
    storage: memoryStorage({ now: runtime.now }),
    vault: plainVault(),
    channels: [whatsapp({ appSecret: 'ours', verifyToken: 'v' }), x({ consumerSecret: 'ours' })],
    accounts: [
      account('whatsapp', 'victim'),
      account('whatsapp', 'attacker', 'theirs'),
      account('twitter', 'victim'),
      account('twitter', 'attacker', 'theirs'),
    ],
    pipeline: echoPipeline(),
  });
  await rf.start();
  return rf;
}

const bytes = (body: unknown) => new TextEncoder().encode(JSON.stringify(body));

function change(phone: string) {
  const message = { id: `wamid.${phone}`, from: '4915111111', timestamp: '1790000000', type: 'text', text: { body: 'Forged' } };
  return { field: 'messages', value: { messaging_product: 'whatsapp', metadata: { phone_number_id: phone }, messages: [message] } };
}

test('an account with an app of its own cannot speak for another beside itself, however long the list', async () => {
  const engine = await begin();
  const filler = Array.from({ length: 20 }, () => ({ field: 'messages', value: {} }));
  const body = bytes({
    object: 'whatsapp_business_account',
    entry: [
      { id: '1', changes: [change('attacker')] },
      { id: '2', changes: [change('victim'), ...filler] },
    ],
  });
  await expect(engine.receive('whatsapp', body, { 'x-hub-signature-256': signMeta(body, 'theirs') })).rejects.toMatchObject({
    code: 'invalid_signature',
  });
  const own = bytes({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [change('attacker')] }] });
  expect(await engine.receive('whatsapp', own, { 'x-hub-signature-256': signMeta(own, 'theirs') })).toMatchObject({ stored: 1 });
});

test('nor take back the permission of another at X', async () => {
  const engine = await begin();
  const revoke = (user: string) =>
    bytes({ for_user_id: 'attacker', user_event: { revoke: { source: { user_id: user }, date_time: 'x' } } });
  const forged = revoke('victim');
  await expect(engine.receive('twitter', forged, { 'x-twitter-webhooks-signature': signX(forged, 'theirs') })).rejects.toMatchObject({
    code: 'invalid_signature',
  });
});

test('an account with an app of its own is heard however much its platform delivers at once', async () => {
  const engine = await begin();
  const entry = Array.from({ length: 30 }, (_, at) => {
    const { value, ...field } = change('attacker');
    const messages = value.messages.map((message) => ({ ...message, id: `wamid.${at}` }));
    return { id: '1', changes: [{ ...field, value: { ...value, messages } }] };
  });
  const body = bytes({ object: 'whatsapp_business_account', entry });
  expect(await engine.receive('whatsapp', body, { 'x-hub-signature-256': signMeta(body, 'theirs') })).toMatchObject({ stored: 30 });
  const events = Array.from({ length: 30 }, (_, at) => ({
    event_uuid: `${at}`,
    event_type: 'chat.received',
    filter: { user_id: 'attacker' },
  }));
  const ofX = bytes({ data: events });
  expect(await engine.receive('twitter', ofX, { 'x-twitter-webhooks-signature': signX(ofX, 'theirs') })).toMatchObject({ stored: 30 });
});

test('one that names more accounts than a handful is not heard: each would have to be looked up', async () => {
  const engine = await begin();
  const entry = Array.from({ length: 30 }, (_, at) => ({ id: '1', changes: [change(`number-${at}`)] }));
  const body = bytes({ object: 'whatsapp_business_account', entry });
  await expect(engine.receive('whatsapp', body, { 'x-hub-signature-256': signMeta(body, 'theirs') })).rejects.toMatchObject({
    code: 'invalid_signature',
  });
});

import { echoPipeline, replyForce, type ReplyForce } from '@replyforce/core';
import { memoryStorage } from '@replyforce/core/memory';
import { manualRuntime, plainVault } from '@replyforce/core/testing';
import { afterEach, expect, test } from 'vitest';
import { signMeta } from '../testkit/index.js';
import { whatsapp } from './whatsapp/index.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

const number = (accountId: string, waba_id: string, secret?: string) =>
  ({
    type: 'whatsapp',
    accountId,
    name: accountId,
    credentials: { access_token: 't', waba_id, ...(secret !== undefined && { app_secret: secret }) },
  }) as const;

/** Two numbers of one business account, one of another that brings its own app. */
async function begin() {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [whatsapp({ appSecret: 'ours', verifyToken: 'v' })],
    accounts: [
      number('1', 'business'),
      number('2', 'business'),
      number('3', 'other', 'theirs'),
      number('4', 'shared', 'theirs'),
      number('5', 'shared'),
    ],
    pipeline: echoPipeline(),
  });
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const engine = rf;
  const tell = async (business: string, field: string, value: object, secret = 'ours', more: readonly object[] = []) => {
    const entry = [{ id: business, time: 1_790_000_000, changes: [...more, { field, value }] }];
    const body = new TextEncoder().encode(JSON.stringify({ object: 'whatsapp_business_account', entry }));
    const result = await engine.receive('whatsapp', body, { 'x-hub-signature-256': signMeta(body, secret) });
    await runtime.advance(1_000);
    return result;
  };
  const statuses = async () =>
    Object.fromEntries((await tenant.channels.list()).map(({ accountId, status }) => [accountId, status] as const));
  return { tenant, tell, statuses };
}

const banned = (waba_ban_state: string) => ({ event: 'DISABLED_UPDATE', ban_info: { waba_ban_state, waba_ban_date: 'x' } });

test('what is said of a business account reaches each of its numbers, once', async () => {
  const { tell, tenant, statuses } = await begin();
  expect(await tell('business', 'account_update', banned('DISABLE'))).toEqual({ stored: 2, duplicates: 0 });
  expect(await statuses()).toEqual({ '1': 'paused', '2': 'paused', '3': 'active', '4': 'active', '5': 'active' });
  expect(await tell('business', 'account_update', banned('DISABLE'))).toEqual({ stored: 0, duplicates: 2 });
  await tell('business', 'account_update', banned('REINSTATE'));
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'active', '4': 'active', '5': 'active' });
  expect(await tell('business', 'account_update', banned('SCHEDULE_FOR_DISABLE'))).toEqual({ stored: 2, duplicates: 0 });
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'active', '4': 'active', '5': 'active' });
  await tell('business', 'message_template_status_update', {
    event: 'REJECTED',
    message_template_id: 7,
    message_template_name: 'hello',
    message_template_language: 'en',
  });
  const log = (await tenant.ingest.list()).data.filter(({ kind }) => kind === 'template');
  expect(log.map(({ verdict }) => verdict)).toEqual([
    'noted: template, hello en status REJECTED',
    'noted: template, hello en status REJECTED',
  ]);
});

test('of a business nobody has connected it is kept all the same', async () => {
  const { tell, statuses } = await begin();
  expect(await tell('stranger', 'account_update', banned('DISABLE'))).toEqual({ stored: 1, duplicates: 0 });
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'active', '4': 'active', '5': 'active' });
});

test('an app of one’s own speaks for its own business account alone', async () => {
  const { tell, statuses } = await begin();
  await expect(tell('business', 'account_update', banned('DISABLE'), 'theirs')).rejects.toMatchObject({ code: 'invalid_signature' });
  await expect(tell('stranger', 'account_update', banned('DISABLE'), 'theirs')).rejects.toMatchObject({ code: 'invalid_signature' });
  expect(await tell('other', 'account_update', banned('DISABLE'), 'theirs')).toEqual({ stored: 1, duplicates: 0 });
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'paused', '4': 'active', '5': 'active' });
});

test('of a business account that is shared, those hear it who are with the app that says it', async () => {
  const { tell, statuses } = await begin();
  expect(await tell('shared', 'account_update', banned('DISABLE'), 'theirs')).toEqual({ stored: 1, duplicates: 0 });
  expect(await statuses()).toMatchObject({ '4': 'paused', '5': 'active' });
  expect(await tell('shared', 'account_update', banned('DISABLE'))).toEqual({ stored: 1, duplicates: 1 });
  expect(await statuses()).toMatchObject({ '4': 'paused', '5': 'paused' });
});

test('a message in one body with news of the business is kept', async () => {
  const { tell } = await begin();
  const message = {
    field: 'messages',
    value: {
      messaging_product: 'whatsapp',
      metadata: { phone_number_id: '3' },
      messages: [{ id: 'wamid.1', from: '4915111111', timestamp: '1790000000', type: 'text', text: { body: 'Hello' } }],
    },
  };
  expect(await tell('other', 'account_update', banned('DISABLE'), 'theirs', [message])).toEqual({ stored: 2, duplicates: 0 });
});

test('whoever names a business account that is not theirs is refused', async () => {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    http: ({ url }) => {
      const numbers = url.includes('/victim/') ? [{ id: '1' }] : [{ id: '9' }];
      const body = url.includes('/phone_numbers') ? { data: numbers } : { id: '9' };
      return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(body) });
    },
    channels: [whatsapp({ appSecret: 'ours', verifyToken: 'v' })],
    accounts: [number('1', 'victim')],
    pipeline: echoPipeline(),
  });
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const ann = { type: 'user', id: 'ann' } as const;
  await expect(tenant.channels.add(number('9', 'victim'), ann)).rejects.toMatchObject({ code: 'validation_failed' });
  expect(await tenant.channels.add(number('9', 'own'), ann)).toMatchObject({ status: 'active' });
});

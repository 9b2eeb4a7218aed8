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
    accounts: [number('1', 'business'), number('2', 'business'), number('3', 'other', 'theirs')],
    pipeline: echoPipeline(),
  });
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const engine = rf;
  const tell = async (business: string, field: string, value: object, secret = 'ours') => {
    const entry = [{ id: business, time: 1_790_000_000, changes: [{ field, value }] }];
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
  expect(await statuses()).toEqual({ '1': 'paused', '2': 'paused', '3': 'active' });
  expect(await tell('business', 'account_update', banned('DISABLE'))).toEqual({ stored: 0, duplicates: 2 });
  await tell('business', 'account_update', banned('REINSTATE'));
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'active' });
  expect(await tell('business', 'account_update', banned('SCHEDULE_FOR_DISABLE'))).toEqual({ stored: 2, duplicates: 0 });
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'active' });
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
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'active' });
});

test('an app of one’s own speaks for its own business account alone', async () => {
  const { tell, statuses } = await begin();
  await expect(tell('business', 'account_update', banned('DISABLE'), 'theirs')).rejects.toMatchObject({ code: 'invalid_signature' });
  await expect(tell('stranger', 'account_update', banned('DISABLE'), 'theirs')).rejects.toMatchObject({ code: 'invalid_signature' });
  expect(await tell('other', 'account_update', banned('DISABLE'), 'theirs')).toEqual({ stored: 1, duplicates: 0 });
  expect(await statuses()).toEqual({ '1': 'active', '2': 'active', '3': 'paused' });
});

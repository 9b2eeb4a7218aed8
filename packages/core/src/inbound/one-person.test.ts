import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { SendResult } from '../ports/channel-adapter.js';
import type { Pipeline } from '../ports/pipeline.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainNotifiers } from '../testing/plain-notifiers.js';
import { plainVault } from '../testing/plain-vault.js';

const ADA = { type: 'user', id: 'ada' } as const;
const MINUTE = 60_000;
const BSUID = { aliases: [{ kind: 'bsuid', value: 'BSUID' }] } as const;
let rf: ReplyForce | undefined;
let wake: () => void = () => undefined;
afterEach(() => {
  wake();
  return rf?.stop();
});

/** Thinks about what says so until the test is over. */
function pondering(): Pipeline {
  const awake = new Promise<void>((resolve) => (wake = resolve));
  return {
    analyze: async (input, signal, sign) => {
      if (JSON.stringify(input).includes('PONDER')) await awake;
      return echoPipeline().analyze(input, signal, sign);
    },
  };
}

/** Two WhatsApp numbers of one business, and a desk that is told. */
async function begin() {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const told = plainNotifiers();
  const channel = plainChannel('whatsapp');
  rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [{ ...channel, aliasScope: () => 'tenant' }],
    accounts: ['one', 'two'].map((accountId) => ({ type: 'whatsapp', accountId, name: accountId, credentials: { access_token: 'token' } })),
    pipeline: pondering(),
    notifiers: told,
  });
  await rf.start();
  const tenantId = (await storage.tenants.find('default'))?.id ?? '';
  const tenant = rf.tenant(tenantId);
  await tenant.settings.updateNotifications({ addresses: ['desk@shop.example'], unansweredSeconds: 86_400 }, ADA);
  let number = 0;
  const say = async (account: string, from: string, text: string, more: object = {}, ms = 5_000) => {
    number += 1;
    const event = { type: 'message', account, from, id: `m${number}`, at: runtime.now(), text, ...more };
    await rf?.receive('whatsapp', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.advance(ms);
  };
  const goingOn = async () => (await tenant.conversations.list()).data.filter(({ continuedIn }) => continuedIn === null);
  const audited = async () => (await storage.forTenant(tenantId).audit.list({})).data;
  return { told, channel, say, goingOn, audited };
}

it('tells people of the conversation on another account where a question is left, and of no other', async () => {
  const { told, say, goingOn } = await begin();
  await say('one', '111', 'hello');
  await say('two', 'BSUID', 'PONDER: where is my parcel?', {}, 20);
  await say('two', '111', 'hello there');
  expect(told.mails).toEqual([]);
  await say('one', '111', 'me again', BSUID, MINUTE);
  const found = await goingOn();
  const left = found.filter(({ status }) => status === 'needs_human');
  expect([found.length, left.length]).toEqual([2, 1]);
  expect(left[0]).toMatchObject({ owner: 'holding', handoffReason: 'unresolved' });
  expect(told.mails.map(({ subjectId }) => subjectId)).toEqual([left[0]?.id]);
});

it('leaves a line in the audit log: which contact became part of which, by what account’s word, once', async () => {
  const { say, goingOn, audited } = await begin();
  await say('two', 'BSUID', 'hello');
  const [gone] = await goingOn();
  await say('one', '111', 'hello there');
  for (const text of ['me again', 'and again']) await say('one', '111', text, BSUID);
  const found = await goingOn();
  const lines = (await audited()).filter(({ action }) => action === 'contact.merged');
  expect(lines).toMatchObject([
    {
      actor: { type: 'system', id: 'identity' },
      resource: { type: 'contact', id: found[0]?.contact.id },
      metadata: { absorbed: gone?.contact.id, channel_id: expect.any(String) },
    },
  ]);
});

it('tells people of each conversation in which something is left', async () => {
  const { told, say, goingOn } = await begin();
  for (const account of ['one', 'two']) {
    await say(account, 'BSUID', 'PONDER: where is my parcel?', {}, 20);
    await say(account, '111', 'hello');
  }
  await say('one', '111', 'me again', BSUID, MINUTE);
  const ids = (await goingOn()).map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(told.mails.map(({ subjectId }) => subjectId).toSorted()).toEqual(ids.toSorted());
});

it('calls a person for a question whose answer waits until the account may send again', async () => {
  const { told, channel, say, goingOn } = await begin();
  const failure = { code: 'rate_limited', message: 'slow down' } as const;
  const later: SendResult = { outcome: 'retry', failure, afterMs: 2 * MINUTE };
  channel.answerWith(({ to }) => (to === 'BSUID' ? later : { outcome: 'accepted', platformMid: `to ${to}`, status: 'sent' }));
  await say('one', 'BSUID', 'where is my parcel?', {}, 10_000);
  await say('one', '111', 'Thanks!');
  await say('one', '111', 'ok', BSUID, MINUTE);
  const [kept] = await goingOn();
  expect(kept).toMatchObject({ owner: 'holding', status: 'needs_human', handoffReason: 'unresolved' });
  expect(told.mails.map(({ subjectId }) => subjectId)).toEqual([kept?.id]);
});

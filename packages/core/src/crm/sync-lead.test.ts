import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainCrm } from '../testing/plain-crm.js';
import { plainVault } from '../testing/plain-vault.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

/** The number that a CRM is given of somebody who writes on WhatsApp under this name; `said` is a number they give themselves. */
async function numberOf(from: string, said?: string): Promise<unknown> {
  const runtime = manualRuntime();
  const crm = plainCrm();
  const plain = plainChannel('whatsapp');
  const channel: ChannelAdapter = {
    ...plain,
    parse: (body) =>
      plain
        .parse(body)
        .map((event) =>
          'participant' in event && event.participant && said !== undefined
            ? { ...event, participant: { ...event.participant, phone: said } }
            : event,
        ),
  };
  rf = replyForce({
    runtime,
    storage: memoryStorage({ now: runtime.now }),
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: 'whatsapp', accountId: 'number-1', name: 'Number', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
    crm: [{ adapter: crm.adapter, credentials: {} }],
  });
  await rf.start();
  const message = { type: 'message', account: 'number-1', from, id: 'm1', text: 'Do you ship today?', at: runtime.now() };
  await rf.receive('whatsapp', new TextEncoder().encode(JSON.stringify([message])), {});
  await runtime.advance(2_000);
  await rf.stop();
  const [record] = await crm.records();
  expect(record).toBeDefined();
  return record?.fields['phone'];
}

it('the number that WhatsApp reaches somebody at has its plus; one that was only said stays as it was said', async () => {
  expect(await numberOf('33612345678')).toBe('+33612345678');
  expect(await numberOf('US.anna', '4155550123')).toBe('4155550123');
});

/** Somebody who writes, each time with what is known of them by then; what the CRM holds after each. */
async function toldOf(contacts: readonly Readonly<Record<string, string>>[], profileName?: string) {
  const runtime = manualRuntime();
  const crm = plainCrm();
  const plain = plainChannel();
  let known: Readonly<Record<string, string>> = {};
  const channel: ChannelAdapter = {
    ...plain,
    parse: (body) =>
      plain
        .parse(body)
        .map((event) =>
          'participant' in event && event.participant ? { ...event, participant: { ...event.participant, ...known } } : event,
        ),
    ...(profileName !== undefined && {
      fetchProfile: async () => {
        await runtime.sleep(3_000);
        return { outcome: 'found', profile: { name: profileName } } as const;
      },
    }),
  };
  rf = replyForce({
    runtime,
    storage: memoryStorage({ now: runtime.now }),
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: 'facebook', accountId: 'shop', name: 'Shop', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
    crm: [{ adapter: crm.adapter, credentials: {} }],
  });
  await rf.start();
  const held: unknown[] = [];
  for (const [index, contact] of contacts.entries()) {
    known = contact;
    const message = { type: 'message', account: 'shop', from: 'anna', id: `m${index}`, text: 'Do you ship today?', at: runtime.now() };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([message])), {});
    await runtime.advance(10_000);
    const [record] = await crm.records();
    const { firstname, lastname, email, phone } = record?.fields ?? {};
    held.push([firstname, lastname, email, phone].filter((value) => value !== undefined).join(' '));
  }
  await rf.stop();
  return held;
}

it('what is learnt of somebody later is told though their score stays, and what was there stays', async () => {
  const told = await toldOf([
    {},
    { email: 'anna@example.com' },
    { phone: '+33612345678', email: 'other@example.com' },
    { name: 'Anna Weiss' },
    { name: 'Bea Braun' },
  ]);
  const known = 'anna@example.com +33612345678';
  expect(told.slice(1)).toEqual(['anna@example.com', known, `Anna Weiss ${known}`, `Anna Weiss ${known}`]);
});

it('a name that the platform tells after the lead was pushed is told', async () => {
  expect(await toldOf([{}], 'Anna Weiss')).toEqual(['Anna Weiss']);
});

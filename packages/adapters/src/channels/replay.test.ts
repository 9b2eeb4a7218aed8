import { memoryStorage } from '@replyforce/core/memory';
import { echoPipeline, replyForce, type ChannelAdapter, type InboundEvent } from '@replyforce/core';
import { manualRuntime, plainVault } from '@replyforce/core/testing';
import { expect, it } from 'vitest';
import { readFixtures } from '../testkit/read-fixtures.js';
import { api } from './api/index.js';
import { instagram } from './instagram/index.js';
import { messenger } from './messenger/index.js';
import { x } from './twitter/index.js';
import { whatsapp } from './whatsapp/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Again, twice at once, and as late as platforms still deliver (platform-apis.md 1.5). */
const LATER: readonly (readonly [name: string, ms: number])[] = [
  ['twice at once', 0],
  ['after 11 minutes', 11 * MINUTE],
  ['after 25 hours', 25 * HOUR],
  ['after 8 days', 8 * 24 * HOUR],
];
const meta = { appSecret: 's', verifyToken: 'v' };
const CHANNELS: readonly (readonly [folder: string, adapter: ChannelAdapter, credentials: Readonly<Record<string, string>>])[] = [
  ['messenger', messenger(meta), { access_token: 't' }],
  ['instagram', instagram(meta), { access_token: 't' }],
  ['whatsapp', whatsapp(meta), { access_token: 't' }],
  ['twitter', x({ consumerSecret: 's' }), { access_token: 't' }],
  ['api', api(), {}],
];

const cases = CHANNELS.flatMap(([folder, adapter, credentials]) =>
  readFixtures(new URL(`./${folder}/fixtures/`, import.meta.url)).map(({ name, body }) => ({
    label: `${folder}/${name}`,
    adapter,
    credentials,
    body,
    events: adapter.parse(body),
  })),
);

function saidAt(events: readonly InboundEvent[]): number {
  return Math.max(0, ...events.map(({ platformAt }) => platformAt ?? 0)) || 1_790_000_000_000;
}

it.each(cases)('$label, delivered again and again, is stored once and answered once at most', async (given) => {
  // The first of them may come twice at once as well.
  expect(await play(given, 2)).toEqual(await play(given, 1));
});

/** Delivers it at first, and later in pairs, and says what is held then and how often each person was answered. */
async function play({ label, adapter: real, credentials, body, events }: (typeof cases)[number], atFirst: number) {
  const runtime = manualRuntime(saidAt(events));
  const storage = memoryStorage({ now: runtime.now });
  const sent = new Map<string, number>();
  let sends = 0;
  const adapter: ChannelAdapter = {
    ...real,
    verify: () => true,
    send: async ({ to }) => {
      sent.set(to, (sent.get(to) ?? 0) + 1);
      return { outcome: 'accepted', platformMid: `ours-${(sends += 1)}`, status: 'sent' };
    },
    fetchProfile: async () => ({ outcome: 'unknown' }),
  };
  const accounts = [...new Set(events.map(({ accountId }) => accountId))]
    .filter((id) => id !== '')
    .map((accountId) => ({ type: real.type, accountId, name: accountId, credentials }));
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [adapter],
    accounts,
    pipeline: echoPipeline(),
  });
  await rf.start();
  try {
    const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
    const deliver = () => rf.receive(real.type, new TextEncoder().encode(JSON.stringify(body)), {});
    const held = async () => {
      const all: string[] = [];
      for (const { id } of (await tenant.conversations.list({ limit: 100 })).data)
        for (const message of (await tenant.conversations.messages(id, { limit: 100 })).data)
          all.push(`${message.senderType} ${message.kind} ${message.origin} ${message.platformMid ?? message.createdAt}`);
      return all.toSorted();
    };
    await Promise.all(Array.from({ length: atFirst }, deliver));
    await runtime.advance(3_000);
    const [first, replies] = [await held(), [...sent.values()]];
    expect(Math.max(0, ...replies)).toBeLessThanOrEqual(1);
    if (events.some(({ kind }) => kind === 'message')) expect(first).not.toEqual([]);
    if (label.endsWith('/text')) expect(replies).toEqual([1]);
    for (const [, ms] of LATER) {
      runtime.skip(ms);
      const results = await Promise.all([deliver(), deliver()]);
      expect(results.map(({ stored }) => stored)).toEqual([0, 0]);
      await runtime.advance(3_000);
      expect(await held()).toEqual(first);
      expect([...sent.values()]).toEqual(replies);
    }
    return { first, replies };
  } finally {
    await rf.stop();
  }
}

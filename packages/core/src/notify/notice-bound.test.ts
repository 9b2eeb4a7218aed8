import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { Pipeline } from '../ports/pipeline.js';
import type { RateLimiter } from '../ports/rate-limiter.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainNotifiers } from '../testing/plain-notifiers.js';
import { plainVault } from '../testing/plain-vault.js';

const ADA = { type: 'user', id: 'ada' } as const;
const MINUTE = 60_000;
const running: ReplyForce[] = [];
afterEach(() => Promise.all(running.splice(0).map((rf) => rf.stop())));

const handsOff: Pipeline = {
  analyze: async (input, signal, sign) => ({
    ...(await echoPipeline().analyze(input, signal, sign)),
    handoff: { needed: true, triggers: ['human_requested'] },
  }),
};

async function begin(rateLimiter?: RateLimiter) {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const told = plainNotifiers();
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [plainChannel()],
    accounts: [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: handsOff,
    notifiers: told,
    ...(rateLimiter && { rateLimiter }),
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  await tenant.settings.updateNotifications(
    { email: 'off', addresses: ['desk@shop.example'], webhookUrl: 'https://hook.example/', unansweredSeconds: 86_400 },
    ADA,
  );
  const flood = async (customers: number, name = 'c') => {
    const events = Array.from({ length: customers }, (_, index) => {
      const id = `${name}${index}`;
      return { type: 'message', account: 'page', from: id, id, at: runtime.now(), text: 'Is there anybody?' };
    });
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify(events)), {});
    await runtime.advance(MINUTE);
  };
  /** Time passes in steps, as it does where workers look for what is due. */
  const later = async (minutes: number) => {
    for (let minute = 0; minute < minutes * 2; minute += 1) {
      runtime.skip(MINUTE / 2 - 1_000);
      await runtime.advance(1_000);
    }
  };
  return { told, flood, later, tenant };
}

it('a receiver is told twenty things at once and sixty within an hour; what is over it waits and is told', async () => {
  const { told, flood, later } = await begin();
  await flood(80);
  for (const sent of [told.mails, told.calls]) expect(sent).toHaveLength(20);
  await later(58);
  for (const sent of [told.mails, told.calls]) {
    expect(sent.length).toBeGreaterThan(50);
    expect(sent.length).toBeLessThanOrEqual(60);
  }
  await later(60);
  expect(new Set(told.mails.map(({ subjectId }) => subjectId)).size).toBe(80);
  expect([told.mails.length, told.calls.length]).toEqual([80, 80]);
});

it('what was settled meanwhile takes no room: who comes after it waits for minutes', async () => {
  const { told, flood, later, tenant } = await begin();
  await flood(80);
  const first = (await tenant.conversations.list({ limit: 100 })).data;
  for (const { id } of first) await tenant.conversations.setStatus(id, 'closed', ADA);
  await later(1);
  const before = told.mails.length;
  await flood(1, 'late');
  await later(25);
  expect(told.mails.length).toBe(before + 1);
  expect(first.map(({ id }) => id)).not.toContain(told.mails.at(-1)?.subjectId);
});

it('each receiver has room of its own, and no wait counts as a failed try', async () => {
  const { told, flood, later, tenant } = await begin();
  await tenant.settings.updateNotifications({ addresses: ['desk@shop.example', 'night@shop.example'] }, ADA);
  await flood(21);
  for (const to of ['desk@shop.example', 'night@shop.example']) expect(told.mails.filter((mail) => mail.to === to)).toHaveLength(20);
  await later(5);
  expect(told.mails).toHaveLength(42);
  expect((await tenant.deadLetters.list()).data).toEqual([]);
});

it('goes out without the counts where those cannot be reached', async () => {
  const { told, flood } = await begin({ reserve: () => Promise.reject(new Error('ECONNREFUSED')), close: async () => undefined });
  await flood(25);
  expect(told.mails).toHaveLength(25);
});

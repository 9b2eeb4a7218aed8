import { afterEach, describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { SendRates, SendResult } from '../ports/channel-adapter.js';
import type { RateLimiter } from '../ports/rate-limiter.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
const SECOND = 1_000;
const running: ReplyForce[] = [];

const accepted = (number: number): SendResult => ({ outcome: 'accepted', platformMid: `mid-${number}`, status: 'sent' });
const busy: SendResult = { outcome: 'retry', failure: { code: 'not_sent', message: 'The platform could not be reached.' } };

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

async function begin(options: { readonly rates?: SendRates; readonly rateLimiter?: RateLimiter } = {}) {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const storage = memoryStorage({ now: runtime.now });
  const warnings: string[] = [];
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    logger: { ...silentLogger, warn: (_fields, message) => void warnings.push(message) },
    channels: [{ ...channel, limits: { ...channel.limits, ...(options.rates && { rates: options.rates }) } }],
    accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
    ...(options.rateLimiter && { rateLimiter: options.rateLimiter }),
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const begun = runtime.now();
  const left: number[] = [];
  let number = 0;
  /** What the platform does from now on; when each request reached it is kept, in ms since the beginning. */
  const platform = (answer: (request: number) => SendResult | Promise<SendResult>) =>
    channel.answerWith(() => {
      left.push(runtime.now() - begun);
      return answer((number += 1));
    });
  platform(accepted);
  const ask = async (from: string, text = `Is ${from} heard?`) => {
    const event = { type: 'message', account: ACCOUNT, from, id: `${from}-${text}`, text, at: runtime.now() };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.advance(1);
  };
  const replies = async () => {
    const conversations = (await tenant.conversations.list({ limit: 100 })).data;
    const all = await Promise.all(conversations.map(async ({ id }) => (await tenant.conversations.messages(id)).data));
    return all.flat().filter(({ senderType }) => senderType !== 'customer');
  };
  const statuses = async () => (await replies()).map(({ status }) => status);
  return { rf, runtime, channel, storage, tenant, platform, ask, replies, statuses, left, warnings };
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** Five customers whose first sends fail: the breaker is open. */
async function outage({ platform, ask, left }: Begun, answer: SendResult = busy): Promise<void> {
  platform(() => answer);
  for (let customer = 1; customer <= 5; customer += 1) await ask(`c${customer}`);
  expect(left).toHaveLength(5);
}

describe('a platform that does not answer', () => {
  it('is not asked a sixth time; after 30 s one trial at a time, after three all; nothing is lost or doubled', async () => {
    const engine = await begin();
    const { ask, channel, left, platform, replies, rf, runtime, statuses, storage, tenant } = engine;
    await outage(engine);
    const opened = left[4] ?? 0;
    for (let customer = 6; customer <= 10; customer += 1) await ask(`c${customer}`);
    await runtime.advance(25 * SECOND);
    expect(left).toHaveLength(5);
    expect((await rf.status()).paused).toMatchObject([{ kind: 'channel', service: 'facebook', tenantId: tenant.id, state: 'open' }]);
    expect((await rf.status()).sendsDelayed.breaker).toBeGreaterThanOrEqual(10);
    // What waits has no attempt and has used up no retry.
    const waiting = (await replies()).filter(({ content }) => /c(6|7|8|9|10) /.test(content));
    expect(waiting.map(({ status }) => status)).toEqual(Array(5).fill('queued'));
    expect(await Promise.all(waiting.map(({ id }) => storage.forTenant(tenant.id).messages.attempts(id)))).toEqual([[], [], [], [], []]);

    let inTrial = 0;
    const side: number[] = [];
    platform(async (request) => {
      side.push((inTrial += 1));
      await runtime.sleep(100);
      inTrial -= 1;
      return accepted(request);
    });
    await runtime.advance(60 * SECOND);
    // What is due is found by a sweep, each second.
    expect(left[5]).toBeGreaterThanOrEqual(opened + 30 * SECOND);
    expect(left[5]).toBeLessThanOrEqual(opened + 31 * SECOND);
    expect(side.slice(0, 3)).toEqual([1, 1, 1]);
    expect(await statuses()).toEqual(Array(10).fill('sent'));
    expect(left).toHaveLength(15);
    const texts = channel.sent.slice(5).map(({ text }) => /c\d+/.exec(text)?.[0]);
    expect(new Set(texts).size).toBe(10);
    expect((await rf.status()).paused).toEqual([]);
  });

  it('is left alone again at a trial that fails', async () => {
    const engine = await begin();
    await outage(engine);
    await engine.ask('c6');
    await engine.runtime.advance(33 * SECOND);
    expect(engine.left).toHaveLength(6);
    await engine.runtime.advance(25 * SECOND);
    expect(engine.left).toHaveLength(6);
    await engine.runtime.advance(8 * SECOND);
    expect(engine.left).toHaveLength(7);
  });

  it('may have taken what nobody heard of: uncertain sends count, and are not sent again', async () => {
    const engine = await begin();
    await outage(engine, { outcome: 'uncertain', reason: 'cut off' });
    engine.platform(accepted);
    await engine.ask('c6');
    await engine.runtime.advance(10 * SECOND);
    expect(engine.left).toHaveLength(5);
    await engine.runtime.advance(60 * SECOND);
    expect((await engine.statuses()).toSorted()).toEqual(['sent', ...Array<string>(5).fill('uncertain')]);
    expect(engine.left).toHaveLength(6);
  });

  it.each<readonly [string, SendResult]>([
    ['refuses a message for good', { outcome: 'failed', failure: { code: '551', message: 'Gone.' }, affects: 'message' }],
    ['asks one person to be left alone', { ...busy, afterMs: 60 * SECOND, throttled: 'recipient' } as SendResult],
  ])('is not one that %s', async (_name, answer) => {
    const engine = await begin();
    await outage(engine, answer);
    engine.platform(accepted);
    await engine.ask('c6');
    expect(engine.left).toHaveLength(6);
    expect((await engine.rf.status()).paused).toEqual([]);
  });

  it('keeps the order within a conversation', async () => {
    const engine = await begin();
    const { ask, channel, platform, runtime } = engine;
    await outage(engine);
    await ask('anna', 'Is this the first question?');
    await runtime.advance(2 * SECOND);
    await ask('anna', 'Is this the second question?');
    platform(accepted);
    await runtime.advance(60 * SECOND);
    expect(channel.sent.flatMap(({ text }) => /first|second/.exec(text) ?? [])).toEqual(['first', 'second']);
  });

  it('a machine reply that a person overtakes while it waits is never sent', async () => {
    const engine = await begin();
    const { ask, channel, platform, runtime, tenant } = engine;
    await outage(engine);
    await ask('anna', 'Is anybody there?');
    const anna = (await tenant.conversations.list()).data.find(({ lastPreview }) => lastPreview.includes('anybody'));
    await tenant.conversations.reply(anna?.id ?? '', { content: 'A person here.' }, { type: 'user', id: 'user-1' });
    platform(accepted);
    await runtime.advance(60 * SECOND);
    const sent = channel.sent.map(({ text }) => text);
    expect(sent.filter((text) => text.includes('A person here.'))).toHaveLength(1);
    expect(sent.filter((text) => text.includes('Is anybody there?'))).toEqual([]);
  });
});

describe('send limits', () => {
  it('let so many out at once and the rest one after another, each once', async () => {
    const engine = await begin({ rates: { account: { count: 1, perMs: SECOND, burst: 2 } } });
    const { ask, left, runtime, statuses, rf } = engine;
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((from) => ask(from)));
    await runtime.advance(10 * SECOND);
    expect(await statuses()).toEqual(Array(5).fill('sent'));
    expect(left).toHaveLength(5);
    const gaps = left.slice(2).map((at, index) => at - (left[index + 1] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(SECOND - 1);
    expect(left[4]).toBeLessThan(4 * SECOND);
    expect((await rf.status()).sendsDelayed).toEqual({ breaker: 0, rate: 3, platform: 0, connection: 0 });
  });

  it('bound what one person gets, without keeping others waiting', async () => {
    const { ask, channel, runtime } = await begin({ rates: { recipient: { count: 1, perMs: 6 * SECOND } } });
    for (const text of ['Is one here?', 'Is two here?', 'Is three here?']) await ask('anna', text);
    await ask('ben', 'Is ben here?');
    const heard = () => channel.sent.map(({ text }) => /one|two|three|ben/.exec(text)?.[0]);
    expect(heard()).toEqual(['one', 'ben']);
    await runtime.advance(6 * SECOND);
    expect(heard()).toEqual(['one', 'ben', 'two']);
    await runtime.advance(6 * SECOND);
    expect(heard()).toEqual(['one', 'ben', 'two', 'three']);
  });

  it('a platform that asks the account to rest is not asked by others meanwhile', async () => {
    const { ask, left, platform, rf, runtime, statuses } = await begin();
    platform((request) => (request === 1 ? { ...busy, afterMs: 20 * SECOND, throttled: 'account' } : accepted(request)));
    await ask('a');
    await ask('b');
    await runtime.advance(15 * SECOND);
    expect(left).toHaveLength(1);
    await runtime.advance(6 * SECOND);
    expect(await statuses()).toEqual(['sent', 'sent']);
    expect((await rf.status()).sendsDelayed.platform).toBe(1);
    platform((request) => ({ ...accepted(request), restMs: 5 * SECOND }) as SendResult);
    await ask('c');
    await ask('d');
    await runtime.advance(4 * SECOND);
    expect(left).toHaveLength(4);
    await runtime.advance(2 * SECOND);
    expect(left).toHaveLength(5);
  });

  it('go out without the counts where those cannot be reached, and say so once', async () => {
    let works = false;
    let hangs = false;
    const rateLimiter: RateLimiter = {
      reserve: async () => {
        if (!works) return hangs ? new Promise(() => undefined) : Promise.reject(new Error('ECONNREFUSED'));
        return 0;
      },
      close: async () => undefined,
    };
    const { ask, left, runtime, warnings } = await begin({ rateLimiter, rates: { account: { count: 1, perMs: SECOND } } });
    warnings.length = 0;
    for (const from of ['a', 'b', 'c']) await ask(from);
    expect(left).toHaveLength(3);
    expect(warnings).toHaveLength(1);
    works = true;
    await ask('d');
    works = false;
    await ask('e');
    expect(warnings).toHaveLength(2);
    hangs = true;
    await ask('f');
    await runtime.advance(1_000);
    expect(left).toHaveLength(6);
  });
});

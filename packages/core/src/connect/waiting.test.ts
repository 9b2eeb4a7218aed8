import { afterEach, describe, expect, it } from 'vitest';
import type { MessagePrices, SendResult } from '../ports/channel-adapter.js';
import type { ChannelConnector, Renewal } from '../ports/channel-connector.js';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PERSON = { type: 'user', id: 'ann' } as const;
const dead: SendResult = { outcome: 'failed', affects: 'credentials', failure: { code: 'needs_reauth', message: 'The token is dead.' } };
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

function connectorOf(renewal?: () => Renewal): ChannelConnector {
  return {
    missing: 'Nobody can log in.',
    checkEveryMs: 24 * HOUR,
    loginUrl: () => '',
    exchange: async () => [],
    subscribe: async ({ credentials }) => credentials,
    release: async () => undefined,
    renews: () => renewal !== undefined,
    renew: async () => renewal?.() ?? { outcome: 'unavailable', reason: 'never' },
    check: async () => ({ outcome: 'healthy' }),
  };
}

async function begin({ prices, renewal }: { readonly prices?: MessagePrices; readonly renewal?: () => Renewal } = {}) {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const storage = memoryStorage({ now: runtime.now });
  const account = { type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } } as const;
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [{ ...channel, connector: connectorOf(renewal), ...(prices && { prices }) }],
    accounts: [account],
    pipeline: echoPipeline(),
  });
  running.push(rf);
  await rf.start();
  const tenantId = (await storage.tenants.find('default'))?.id ?? '';
  const tenant = rf.tenant(tenantId);
  const id = (await tenant.channels.list())[0]?.id ?? '';
  const ask = async (text: string) => {
    const event = { type: 'message', account: ACCOUNT, from: 'c', id: text, text, at: runtime.now() };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.advance(1);
  };
  const answers = async () => {
    const [conversation] = (await tenant.conversations.list()).data;
    const all = conversation ? (await tenant.conversations.messages(conversation.id)).data : [];
    return all.filter(({ senderType }) => senderType === 'ai').toReversed();
  };
  const statuses = async () => (await answers()).map(({ status }) => status);
  const attempts = async () =>
    (await Promise.all((await answers()).map((one) => storage.forTenant(tenantId).messages.attempts(one.id)))).flat();
  const status = async () => (await tenant.channels.get(id)).status;
  return { rf, runtime, channel, storage, tenant, id, account, ask, statuses, attempts, status };
}

describe('an account whose token died', () => {
  it('receives on; what is to be sent waits without an attempt and goes out when it is connected again', async () => {
    const { runtime, channel, tenant, account, ask, statuses, attempts, status, rf, id } = await begin();
    channel.answerWith(() => dead);
    const told: string[] = [];
    rf.on('channel.status_changed', (event) => told.push(`${event.status}: ${event.reason}`));
    await ask('Is one heard?');
    expect([await statuses(), await status(), (await attempts()).length]).toEqual([['queued'], 'needs_reauth', 1]);
    expect(told).toEqual(['needs_reauth: The token is dead.']);
    expect((await tenant.connections.of(id)).problem).toEqual({ code: 'token_refused', message: 'The token is dead.' });
    await ask('Is two heard?');
    runtime.skip(6 * HOUR);
    await runtime.advance(3 * MINUTE);
    expect([channel.sent.length, (await attempts()).length]).toEqual([1, 1]);
    channel.answerWith(() => ({ outcome: 'accepted', platformMid: `m-${channel.sent.length}`, status: 'sent' }));
    await tenant.channels.add(account, PERSON);
    await runtime.advance(2_000);
    expect(await status()).toBe('active');
    expect(new Set(await statuses())).toEqual(new Set(['sent']));
    expect((await rf.status()).sendsDelayed.connection).toBeGreaterThan(0);
  });

  it('calls a person after a day, and what waited is not sent later', async () => {
    const { runtime, channel, tenant, account, ask, statuses, status } = await begin();
    channel.answerWith(() => dead);
    await ask('Is one heard?');
    runtime.skip(24 * HOUR);
    await runtime.advance(2 * MINUTE);
    expect([await statuses(), await status(), channel.sent.length]).toEqual([['failed'], 'needs_reauth', 1]);
    expect((await tenant.conversations.list()).data[0]?.status).toBe('needs_human');
    await tenant.channels.add(account, PERSON);
    await runtime.advance(2 * MINUTE);
    expect(channel.sent).toHaveLength(1);
  });

  it('does not send what waited where a person took over meanwhile', async () => {
    const { runtime, channel, tenant, account, ask, statuses } = await begin();
    channel.answerWith(() => dead);
    await ask('Is one heard?');
    const [conversation] = (await tenant.conversations.list()).data;
    await tenant.conversations.reply(conversation?.id ?? '', { content: 'I am here.' }, PERSON);
    channel.answerWith(() => ({ outcome: 'accepted', platformMid: 'm', status: 'sent' }));
    await tenant.channels.add(account, PERSON);
    await runtime.advance(2 * MINUTE);
    expect([channel.sent.map(({ text }) => text).slice(1), await statuses()]).toEqual([['I am here.'], ['cancelled']]);
  });

  it('is renewed without anybody where that can be done, and sends on', async () => {
    let token = 'token';
    const { runtime, channel, ask, statuses, status } = await begin({
      renewal: () => ({ outcome: 'renewed', credentials: { accessToken: (token = 'new token') }, expiresAt: null }),
    });
    channel.answerWith(() => (token === 'token' ? dead : { outcome: 'accepted', platformMid: 'm', status: 'sent' }));
    await ask('Is one heard?');
    expect(await status()).toBe('needs_reauth');
    await runtime.advance(2 * MINUTE);
    expect([await status(), await statuses()]).toEqual(['active', ['sent']]);
  });
});

describe('an account that costs', () => {
  const prices = { receivedUsd: 0.01, sentUsd: 0.015, monthlyCeilingUsd: 0.06 };

  it('stops sending before it costs more than it may, says so, and sends again in the next month', async () => {
    const { runtime, channel, tenant, id, ask, status, storage } = await begin({ prices });
    const usage = (month: string) => storage.forTenant(tenant.id).channels.usage(id, month);
    for (const text of ['one', 'two', 'three', 'four']) await ask(`Is ${text} heard?`);
    expect(channel.sent).toHaveLength(2);
    expect(await usage('2026-11')).toEqual({ received: 4, sent: 2 });
    await runtime.advance(2 * MINUTE);
    expect(await status()).toBe('paused');
    expect((await tenant.connections.of(id)).problem).toEqual({
      code: 'cost_ceiling',
      message: expect.stringContaining('0.07 of 0.06 USD'),
    });
    // Someone who asks about it changes nothing: it still costs too much.
    await tenant.connections.check(id, PERSON);
    expect(await status()).toBe('paused');
    runtime.skip(Date.UTC(2026, 11, 1) - runtime.now());
    await runtime.advance(2 * MINUTE);
    expect(await status()).toBe('active');
    expect((await tenant.connections.of(id)).problem).toBeNull();
  }, 60_000);
});

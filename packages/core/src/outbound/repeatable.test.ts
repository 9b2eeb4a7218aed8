import { afterEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../ports/channel-adapter.js';
import type { Storage } from '../ports/storage.js';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

/** A channel whose other side knows a message that comes twice. */
async function begin({ runtime = manualRuntime(), storage = memoryStorage({ now: runtime.now }) as Storage } = {}) {
  const channel = plainChannel();
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [{ ...channel, repeatable: true, tellsOrigin: true }],
    accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const say = (id: string, text: string) =>
    rf.receive(
      'facebook',
      new TextEncoder().encode(JSON.stringify([{ type: 'message', account: ACCOUNT, from: 'anna', at: runtime.now(), id, text }])),
      {},
    );
  const replies = async () => {
    const conversation = (await tenant.conversations.list()).data[0];
    const all = conversation ? (await tenant.conversations.messages(conversation.id)).data : [];
    return all.filter(({ senderType }) => senderType !== 'customer');
  };
  return { rf, runtime, storage, channel, tenant, say, replies };
}

const originsOf = (sent: readonly OutgoingMessage[]) => sent.map(({ origin }) => origin?.message.id);

describe('a send whose other side knows a repetition', () => {
  it('is repeated by another process when the one that began it died', async () => {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    let killed = false;
    const { jobs } = storage;
    const mortal: Storage = {
      ...storage,
      jobs: { ...jobs, renew: async () => [], claim: async (request) => (killed ? [] : jobs.claim(request)) },
    };
    const first = await begin({ runtime, storage: mortal });
    first.channel.answerWith(() => new Promise(() => undefined));
    await first.say('m1', 'Do you ship today?');
    await runtime.settle();
    expect(first.channel.sent).toHaveLength(1);
    killed = true;
    running.splice(0);
    const second = await begin({ runtime, storage });
    await runtime.advance(20_000);
    expect(originsOf(second.channel.sent)).toEqual(originsOf(first.channel.sent));
    expect(await second.replies()).toMatchObject([{ status: 'sent' }]);
  });

  it('is repeated where the adapter itself breaks, as the same message, until its tries are used up; then it is a dead letter', async () => {
    const { runtime, channel, say, replies, tenant } = await begin();
    channel.answerWith(() => Promise.reject(new Error('broken')));
    await say('m1', 'Do you ship today?');
    await runtime.advance(60_000);
    expect(channel.sent).toHaveLength(6);
    expect(new Set(originsOf(channel.sent)).size).toBe(1);
    expect(await replies()).toMatchObject([{ status: 'failed', failure: { code: 'not_confirmed' } }]);
    expect((await tenant.deadLetters.list()).data).toMatchObject([{ queue: 'outbound.messages' }]);
  });

  it('does not lose a message that a process thought dead takes back at the last moment', async () => {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    let refuse: () => void = () => undefined;
    const first = await begin({ runtime, storage: { ...storage, jobs: { ...storage.jobs, renew: async () => [] } } });
    first.channel.answerWith(
      () => new Promise((resolve) => (refuse = () => resolve({ outcome: 'retry', failure: { code: 'busy', message: 'busy' } }))),
    );
    await first.say('m1', 'Do you ship today?');
    await runtime.settle();
    let taken = false;
    const taking: Storage = {
      ...storage,
      forTenant: (id) => {
        const tenant = storage.forTenant(id);
        return {
          ...tenant,
          claimSend: async (command) => {
            const claim = await tenant.claimSend(command);
            if (claim.outcome === 'in_flight' && !taken) {
              taken = true;
              refuse();
              await runtime.settle();
            }
            return claim;
          },
        };
      },
    };
    void first.rf.stop();
    running.splice(0);
    const second = await begin({ runtime, storage: taking });
    await runtime.advance(20_000);
    expect(taken).toBe(true);
    expect(second.channel.sent).toHaveLength(1);
    expect(await second.replies()).toMatchObject([{ status: 'sent' }]);
  });
});

describe('what a message answers', () => {
  it('is what the customer said since the reply before it, oldest first', async () => {
    const { runtime, channel, say, tenant } = await begin();
    await say('m1', 'Do you ship today?');
    await runtime.advance(5_000);
    await say('m2', 'hello again');
    await say('m3', 'Do you ship to Norway?');
    await runtime.advance(5_000);
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    await tenant.conversations.reply(id, { content: 'A person here.' }, { type: 'user', id: 'user-1' });
    await runtime.advance(5_000);
    expect(channel.sent.map(({ origin }) => origin?.inReplyTo)).toEqual([['m1'], ['m2', 'm3'], ['m2', 'm3']]);
    expect(channel.sent.map(({ text, origin }) => origin?.message.content === text)).toEqual([true, true, true]);
  });
});

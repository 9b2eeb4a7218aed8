import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from './domain/message.js';
import { SYSTEM_TENANT_ID } from './domain/tenant.js';
import { memoryQueue } from './dispatch/memory-queue.js';
import { QUEUE_TABLE } from './dispatch/queue-table.js';
import { memoryStorage } from './memory/storage.js';
import type { Queue } from './ports/queue.js';
import { echoPipeline } from './pipeline/echo.js';
import type { Pipeline } from './ports/pipeline.js';
import type { Storage } from './ports/storage.js';
import type { CrmConnection } from './ports/crm-adapter.js';
import { replyForce, type ReplyForce } from './reply-force.js';
import type { CrmMode } from './testing/crm/subject.js';
import { manualRuntime } from './testing/manual-runtime.js';
import { plainChannel, type PlainEvent } from './testing/plain-channel.js';
import { plainCrm } from './testing/plain-crm.js';
import { plainVault } from './testing/plain-vault.js';

const ACCOUNT = 'page-1';
const running: ReplyForce[] = [];

async function begin(
  options: {
    readonly crm?: readonly CrmConnection[];
    readonly pipeline?: Pipeline;
    readonly storage?: Storage;
    readonly runtime?: ReturnType<typeof manualRuntime>;
    readonly queue?: Queue;
  } = {},
) {
  const runtime = options.runtime ?? manualRuntime();
  const channel = plainChannel();
  const storage = options.storage ?? memoryStorage({ now: runtime.now });
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: options.pipeline ?? echoPipeline(),
    ...(options.crm && { crm: options.crm }),
    ...(options.queue && { queue: options.queue }),
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const deliver = (...events: readonly Partial<PlainEvent>[]) =>
    rf.receive(
      'facebook',
      new TextEncoder().encode(
        JSON.stringify(events.map((event) => ({ type: 'message', account: ACCOUNT, from: 'anna', at: runtime.now(), ...event }))),
      ),
      {},
    );
  const messages = async (): Promise<readonly Message[]> => {
    const conversation = (await tenant.conversations.list()).data[0];
    return conversation ? (await tenant.conversations.messages(conversation.id)).data.toReversed() : [];
  };
  return { rf, runtime, channel, storage, tenant, deliver, messages };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

describe('the way of a message', () => {
  it('answers a complete question once, with the platform id kept', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    await deliver({ id: 'm1', text: 'Are you open on Sunday?', name: 'Anna' });
    await runtime.advance(10);
    expect(channel.sent).toHaveLength(1);
    expect(channel.sent[0]).toMatchObject({ to: 'anna', accountId: ACCOUNT });
    expect(channel.sent[0]?.text).toContain('Are you open on Sunday?');
    expect(channel.sent[0]?.correlationId).toMatch(/^rf:/);
    const [question, answer] = await messages();
    expect(question).toMatchObject({ senderType: 'customer', status: 'received', sequence: 1 });
    expect(question?.analysis?.text).toBe('Are you open on Sunday?');
    expect(answer).toMatchObject({ senderType: 'ai', status: 'sent', platformMid: 'mid-1', sequence: 2, disclosure: true });
    expect((await tenant.conversations.list()).data[0]?.contact.name).toBe('Anna');
  });

  it('stores a redelivered event once and answers it once, also when it comes at the same time', async () => {
    const { runtime, channel, deliver, messages } = await begin();
    const results = await Promise.all([1, 2, 3].map(() => deliver({ id: 'm1', text: 'Is it open now?' })));
    await runtime.advance(10);
    await deliver({ id: 'm1', text: 'Is it open now?' });
    await runtime.advance(5_000);
    expect(results.reduce((sum, result) => sum + result.stored, 0)).toBe(1);
    expect(await messages()).toHaveLength(2);
    expect(channel.sent).toHaveLength(1);
  });

  it('gathers bubbles into one turn and answers when the window ends', async () => {
    const { runtime, channel, deliver } = await begin();
    await deliver({ id: 'm1', text: 'hello' });
    await runtime.advance(500);
    await deliver({ id: 'm2', text: 'I wanted to know' });
    await runtime.advance(1_000);
    expect(channel.sent).toHaveLength(0);
    await runtime.advance(2_000);
    expect(channel.sent.map((message) => message.text.split('\n').slice(-2))).toEqual([['hello', 'I wanted to know']]);
  });

  it('orders a batch by platform time, whatever its order of delivery', async () => {
    const { runtime, deliver, messages } = await begin();
    const at = runtime.now();
    await deliver({ id: 'm2', text: 'second', at: at + 2 }, { id: 'm1', text: 'first', at });
    await runtime.advance(10);
    expect((await messages()).map((message) => message.content)).toEqual(['first', 'second']);
  });

  it('stores and shows an old message without answering it, and calls a person', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    await deliver({ id: 'm1', text: 'Is anybody there at all?', at: runtime.now() - 3_600_000 });
    await runtime.advance(10_000);
    expect(await messages()).toHaveLength(1);
    expect(channel.sent).toHaveLength(0);
    expect((await tenant.conversations.list()).data[0]).toMatchObject({ status: 'needs_human', owner: 'holding' });
  });

  it('keeps an event from the future out of the conversation and says so in the log', async () => {
    const { runtime, deliver, messages, tenant } = await begin();
    await deliver({ id: 'm1', text: 'Are we there yet?', at: runtime.now() + 600_000 });
    await runtime.advance(10);
    expect(await messages()).toEqual([]);
    expect((await tenant.ingest.list()).data[0]?.verdict).toContain('future');
  });

  it('acknowledges events of unknown accounts and keeps them out of every tenant', async () => {
    const { deliver, messages, tenant } = await begin();
    expect(await deliver({ id: 'm1', account: 'nobody', text: 'Hello there, anyone?' })).toEqual({ stored: 1, duplicates: 0 });
    expect(await messages()).toEqual([]);
    expect((await tenant.ingest.list()).data).toEqual([]);
  });
});

describe('sending', () => {
  it('tries again as a new attempt after a refusal that may pass', async () => {
    const { runtime, channel, deliver, messages } = await begin();
    channel.answerWith(() =>
      channel.sent.length === 1
        ? { outcome: 'retry', failure: { code: 'busy', message: 'busy' } }
        : { outcome: 'accepted', platformMid: 'mid-x', status: 'sent' },
    );
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(1_500);
    expect(channel.sent).toHaveLength(2);
    expect(new Set(channel.sent.map((message) => message.correlationId)).size).toBe(2);
    expect((await messages())[1]).toMatchObject({ status: 'sent', platformMid: 'mid-x' });
  });

  it('fails at once and calls a person where no retry can help; the disclosure is owed again', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => ({
      outcome: 'failed',
      failure: { code: '551', message: 'The person cannot be reached.' },
      affects: 'message',
    }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(60_000);
    expect(channel.sent).toHaveLength(1);
    expect((await messages())[1]).toMatchObject({ status: 'failed', failure: { code: '551' } });
    expect((await tenant.conversations.list()).data[0]).toMatchObject({ status: 'needs_human', disclosedAt: null });
  });

  it('gives up after the last retry instead of leaving the message queued', async () => {
    const { runtime, channel, deliver, messages } = await begin();
    channel.answerWith(() => ({ outcome: 'retry', failure: { code: 'busy', message: 'busy' } }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(60_000);
    expect(channel.sent).toHaveLength(6);
    expect((await messages())[1]?.status).toBe('failed');
  });

  it('stops a channel whose token died, and goes on receiving', async () => {
    const { runtime, channel, deliver, tenant, messages } = await begin();
    channel.answerWith(() => ({ outcome: 'failed', failure: { code: '190', message: 'Connect again.' }, affects: 'credentials' }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(100);
    expect((await tenant.channels.list())[0]?.status).toBe('needs_reauth');
    await deliver({ id: 'm2', text: 'Are you still there?' });
    await runtime.advance(5_000);
    expect((await messages()).filter((message) => message.senderType === 'customer')).toHaveLength(2);
    expect(channel.sent).toHaveLength(1);
  });

  it('never repeats an uncertain send; an echo settles it', async () => {
    const { runtime, channel, deliver, messages } = await begin();
    channel.answerWith(() => ({ outcome: 'uncertain', reason: 'cut off' }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(5_000);
    expect((await messages())[1]?.status).toBe('uncertain');
    await deliver({ id: 'mid-echo', type: 'echo', text: 'any', correlation: channel.sent[0]?.correlationId ?? '' });
    await runtime.advance(60_000);
    expect(channel.sent).toHaveLength(1);
    expect((await messages())[1]).toMatchObject({ status: 'sent', platformMid: 'mid-echo' });
  });

  it('shows an uncertain send to a person when nothing settles it in time', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => ({ outcome: 'uncertain', reason: 'cut off' }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(29_000);
    expect((await tenant.conversations.list()).data[0]?.status).toBe('open');
    await runtime.advance(3_000);
    expect((await messages())[1]?.status).toBe('uncertain');
    expect((await tenant.conversations.list()).data[0]?.status).toBe('needs_human');
  });

  it('takes a send cut off by a crash as uncertain when its lease runs out', async () => {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    // A killed process claims nothing more and renews no lease.
    let killed = false;
    const { jobs } = storage;
    const mortal: Storage = {
      ...storage,
      jobs: { ...jobs, renew: async () => [], claim: async (request) => (killed ? [] : jobs.claim(request)) },
    };
    const first = await begin({ runtime, storage: mortal });
    first.channel.answerWith(() => new Promise(() => undefined));
    await first.deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.settle();
    expect(first.channel.sent).toHaveLength(1);
    killed = true;
    running.splice(0);
    const second = await begin({ runtime, storage });
    await runtime.advance(8_000);
    expect(second.channel.sent).toHaveLength(0);
    expect((await second.messages())[1]?.status).toBe('uncertain');
  });

  it('tries again what was refused for now to a worker that was thought dead', async () => {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    // The first claim of the send comes back, and the process hangs: its lease runs out, another takes the job over.
    const { jobs } = storage;
    let refuse: () => void = () => undefined;
    const late: Storage = { ...storage, jobs: { ...jobs, renew: async () => [] } };
    const first = await begin({ runtime, storage: late });
    first.channel.answerWith(
      () => new Promise((resolve) => (refuse = () => resolve({ outcome: 'retry', failure: { code: 'busy', message: 'busy' } }))),
    );
    await first.deliver({ id: 'm1', text: 'Do you ship today?' });
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
    expect((await second.messages())[1]).toMatchObject({ senderType: 'ai', status: 'sent' });
  });
});

describe('order and disclosure', () => {
  const busy = { outcome: 'retry', failure: { code: 'busy', message: 'busy' } } as const;

  it('a message that waits for another try holds back the one after it; until one has arrived, each tells of the machine', async () => {
    const { runtime, channel, deliver, messages } = await begin();
    channel.answerWith(() =>
      channel.sent.length === 1 ? busy : { outcome: 'accepted', platformMid: `mid-${channel.sent.length}`, status: 'sent' },
    );
    await deliver({ id: 'm1', text: 'Is this the first question?' });
    await runtime.advance(300);
    await deliver({ id: 'm2', text: 'Is this the second question?' });
    await runtime.advance(5_000);
    expect(channel.sent.map(({ text }) => /first|second/.exec(text)?.[0])).toEqual(['first', 'first', 'second']);
    expect((await messages()).filter((message) => message.disclosure)).toHaveLength(2);
    await deliver({ id: 'm3', text: 'Is this the third question?' });
    await runtime.advance(1_000);
    expect((await messages()).at(-1)).toMatchObject({ senderType: 'ai', disclosure: false });
    expect(channel.sent[1]?.text).not.toBe('Is this the first question?');
  });

  it('a first reply that was taken back leaves the disclosure owed', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => ({ ...busy, afterMs: 10_000 }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(100);
    channel.answerWith(() => ({ outcome: 'accepted', platformMid: `mid-${channel.sent.length}`, status: 'sent' }));
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    await tenant.conversations.reply(id, { content: 'A person here.' }, { type: 'user', id: 'user-1' });
    await tenant.conversations.returnToAi(id, { type: 'user', id: 'user-1' });
    await deliver({ id: 'm2', text: 'And do you ship tomorrow?' });
    await runtime.advance(30_000);
    expect((await messages()).at(-1)).toMatchObject({ senderType: 'ai', status: 'sent', disclosure: true });
  });

  it('what was written as if the first reply had arrived is taken back when it fails', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => busy);
    await deliver({ id: 'm1', text: 'Is this the first question?' });
    await runtime.advance(300);
    await deliver({ id: 'm2', text: 'Is this the second question?' });
    await runtime.advance(120_000);
    expect((await messages()).filter(({ senderType }) => senderType === 'ai').map(({ status }) => status)).toEqual(['failed', 'cancelled']);
    expect((await tenant.conversations.list()).data[0]).toMatchObject({ status: 'needs_human', disclosedAt: null });
  });

  it('says so again where messages of people lie between, and nobody knows whether the first reply arrived', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => ({ outcome: 'uncertain', reason: 'cut off' }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(1_000);
    channel.answerWith(() => ({ outcome: 'accepted', platformMid: `mid-${channel.sent.length}`, status: 'sent' }));
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    const personSays = (content: string) => tenant.conversations.reply(id, { content }, { type: 'user', id: 'user-1' });
    for (let said = 1; said <= 13; said += 1) await personSays(`A person, ${said}.`);
    await deliver({ id: 'm2', text: 'And do you ship tomorrow?' });
    await runtime.advance(1_000);
    await personSays('We do.');
    await tenant.conversations.returnToAi(id, { type: 'user', id: 'user-1' });
    await deliver({ id: 'm3', text: 'And do you ship on Sunday?' });
    await runtime.advance(5_000);
    expect((await messages()).at(-1)).toMatchObject({ senderType: 'ai', disclosure: true });
  });

  it('says so again while nobody knows whether the message which said so arrived', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => ({ outcome: 'uncertain', reason: 'cut off' }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(1_000);
    channel.answerWith(() => ({ outcome: 'accepted', platformMid: `mid-${channel.sent.length}`, status: 'sent' }));
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    for (const [mid, text] of [
      ['m2', 'And do you ship tomorrow?'],
      ['m3', 'And do you ship on Sunday?'],
    ] as const) {
      await tenant.conversations.returnToAi(id, { type: 'user', id: 'user-1' });
      await deliver({ id: mid, text });
      await runtime.advance(5_000);
    }
    const own = (await messages()).filter(({ senderType }) => senderType === 'ai');
    expect(own.map(({ status, disclosure }) => [status, disclosure])).toEqual([
      ['uncertain', true],
      ['sent', true],
      ['sent', false],
    ]);
  });

  it('says so again where the platform reports afterwards that the message which said so failed', async () => {
    const { runtime, deliver, messages } = await begin();
    for (const id of ['m1', 'm2']) {
      await deliver({ id, text: `Is this ${id}?` });
      await runtime.advance(1_000);
    }
    await deliver({ id: 'mid-1', type: 'status', status: 'failed' });
    await runtime.advance(1_000);
    await deliver({ id: 'm3', text: 'And is this the third?' });
    await runtime.advance(1_000);
    const own = (await messages()).filter(({ senderType }) => senderType === 'ai');
    expect(own.map(({ status, disclosure }) => [status, disclosure])).toEqual([
      ['failed', true],
      ['sent', false],
      ['sent', true],
    ]);
  });

  it('a platform that asks to wait is asked a bounded number of times', async () => {
    const { runtime, channel, deliver, messages } = await begin();
    channel.answerWith(() => ({ ...busy, afterMs: 60_000 }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(600_000);
    expect(channel.sent).toHaveLength(6);
    expect((await messages())[1]?.status).toBe('failed');
  });
});

describe('what arrives late', () => {
  const DAY = 24 * 60 * 60_000;

  it('is not mixed into the answer to a fresh question', async () => {
    const { runtime, channel, deliver } = await begin();
    await deliver({ id: 'old', text: 'Was this yesterday?', at: runtime.now() - DAY - 3_600_000 });
    await runtime.advance(5_000);
    await deliver({ id: 'late', text: 'hello from an hour ago', at: runtime.now() - 3_600_000 }, { id: 'm1', text: 'Are you open now?' });
    await runtime.advance(10_000);
    expect(channel.sent).toHaveLength(1);
    expect(channel.sent[0]?.text).toMatch(/Are you open now\?$/);
    expect(channel.sent[0]?.text).not.toMatch(/yesterday|hour ago/);
  });

  it('does not shorten the window for a reply', async () => {
    const { runtime, deliver, tenant } = await begin();
    const fresh = runtime.now();
    await deliver({ id: 'm1', text: 'hello there' });
    await runtime.advance(10);
    await deliver({ id: 'late', text: 'older', at: fresh - DAY + 5_000 });
    await runtime.advance(10);
    expect((await tenant.conversations.list()).data[0]?.lastInboundAt).toBe(fresh);
  });

  it('a turn of many bubbles keeps its first', async () => {
    const { runtime, channel, deliver } = await begin();
    await deliver({ id: 'm0', text: 'the very first' });
    await deliver(
      ...Array.from({ length: 70 }, (_, index) => ({ id: `b${index}`, text: `bubble ${index}`, at: runtime.now() + index + 1 })),
    );
    await runtime.advance(30_000);
    expect(channel.sent[0]?.text).toContain('the very first');
    expect(channel.sent[0]?.text).toContain('bubble 69');
  });
});

describe('people', () => {
  it('who close a conversation give what comes next back to the machine', async () => {
    const { runtime, channel, deliver, tenant } = await begin();
    await deliver({ id: 'foreign', type: 'echo', text: 'A person here' });
    await runtime.advance(100);
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    await tenant.conversations.setStatus(id, 'closed', { type: 'user', id: 'user-1' });
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(1_000);
    expect(channel.sent).toHaveLength(1);
    expect((await tenant.conversations.list()).data[0]).toMatchObject({ status: 'open', owner: 'ai' });
  });

  it('keep a closed conversation that they take up while a message of the customer is being stored', async () => {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    let meanwhile = async (): Promise<void> => undefined;
    const slow: Storage = {
      ...storage,
      forTenant: (id) => {
        const tenant = storage.forTenant(id);
        return { ...tenant, commitInbound: async (command) => meanwhile().then(() => tenant.commitInbound(command)) };
      },
    };
    const { channel, deliver, tenant } = await begin({ runtime, storage: slow });
    await deliver({ id: 'm0', text: 'Are you open now?' });
    await runtime.advance(100);
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    await tenant.conversations.setStatus(id, 'closed', { type: 'user', id: 'user-1' });
    meanwhile = async () => {
      meanwhile = async () => undefined;
      await tenant.conversations.reply(id, { content: 'One more thing.' }, { type: 'user', id: 'user-1' });
    };
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(10_000);
    expect(channel.sent.map(({ text }) => text).slice(1)).toEqual(['One more thing.']);
    expect((await tenant.conversations.list()).data[0]).toMatchObject({ owner: 'human' });
  });

  it('who reply while the machine answers do not have it answer again when they give it back', async () => {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    let meanwhile = async (): Promise<void> => undefined;
    const slow: Storage = {
      ...storage,
      forTenant: (id) => {
        const tenant = storage.forTenant(id);
        return { ...tenant, commitReply: async (command) => meanwhile().then(() => tenant.commitReply(command)) };
      },
    };
    const { channel, deliver, tenant } = await begin({ runtime, storage: slow });
    await deliver({ id: 'm1', text: 'Is this the first question?' });
    await runtime.advance(100);
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    meanwhile = async () => {
      await deliver({ id: 'm2', text: 'Is this the second question?' });
      await runtime.advance(100);
    };
    await tenant.conversations.reply(id, { content: 'A person here.' }, { type: 'user', id: 'user-1' });
    await tenant.conversations.returnToAi(id, { type: 'user', id: 'user-1' });
    await deliver({ id: 'm3', text: 'Is this the third question?' });
    await runtime.advance(1_000);
    expect(channel.sent.filter(({ text }) => text.includes('second'))).toHaveLength(1);
  });

  it('are told at once that a reply would take more messages than anybody reads', async () => {
    const { runtime, deliver, tenant } = await begin();
    await deliver({ id: 'm1', text: 'hello there' });
    await runtime.advance(100);
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    const reply = tenant.conversations.reply(id, { content: 'x'.repeat(20_001) }, { type: 'user', id: 'user-1' });
    await expect(reply).rejects.toMatchObject({ code: 'validation_failed', errors: [{ path: 'content' }] });
  });

  it('own the conversation by replying: a queued machine reply is cancelled', async () => {
    const { runtime, channel, deliver, messages, tenant } = await begin();
    channel.answerWith(() => ({ outcome: 'retry', failure: { code: 'busy', message: 'busy' }, afterMs: 10_000 }));
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(100);
    channel.answerWith(() => ({ outcome: 'accepted', platformMid: `mid-${channel.sent.length}`, status: 'sent' }));
    const conversation = (await tenant.conversations.list()).data[0];
    await tenant.conversations.reply(conversation?.id ?? '', { content: 'Yes we do.' }, { type: 'user', id: 'user-1' });
    await runtime.advance(30_000);
    expect((await messages()).map((message) => [message.senderType, message.status])).toEqual([
      ['customer', 'received'],
      ['ai', 'cancelled'],
      ['agent', 'sent'],
    ]);
    await deliver({ id: 'm2', text: 'And tomorrow as well?' });
    await runtime.advance(30_000);
    expect((await messages()).filter((message) => message.senderType === 'ai')).toHaveLength(1);
  });

  it('own it by answering in the platform’s own app', async () => {
    const { runtime, channel, deliver, tenant } = await begin();
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(100);
    await deliver({ id: 'foreign', type: 'echo', text: 'I answer myself' });
    await runtime.advance(100);
    await deliver({ id: 'm2', text: 'Good, and tomorrow?' });
    await runtime.advance(30_000);
    expect(channel.sent).toHaveLength(1);
    expect((await tenant.conversations.list()).data[0]).toMatchObject({ owner: 'human' });
  });

  it('give it back explicitly', async () => {
    const { runtime, channel, deliver, tenant } = await begin();
    await deliver({ id: 'foreign', type: 'echo', text: 'Hello from a person' });
    await runtime.advance(100);
    const conversation = (await tenant.conversations.list()).data[0];
    await tenant.conversations.returnToAi(conversation?.id ?? '', { type: 'user', id: 'user-1' });
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(100);
    expect(channel.sent).toHaveLength(1);
  });

  it('see a machine draft dropped when the customer writes on while it is made', async () => {
    const echo = echoPipeline();
    let release: () => void = () => undefined;
    const slow: Pipeline = {
      analyze: async (input, signal) => {
        if (!input.text.includes('second')) await new Promise<void>((resolve) => (release = resolve));
        return echo.analyze(input, signal);
      },
    };
    const { runtime, channel, deliver } = await begin({ pipeline: slow });
    await deliver({ id: 'm1', text: 'Is this the first question?' });
    await runtime.settle();
    await deliver({ id: 'm2', text: 'Is this the second question?' });
    await runtime.settle();
    release();
    await runtime.advance(5_000);
    expect(channel.sent).toHaveLength(1);
    expect(channel.sent[0]?.text).toContain('second');
    expect(channel.sent[0]?.text).toContain('first');
  });
});

describe('handing on', () => {
  it('begins no more sends than can leave at once; what waits can still be taken back', async () => {
    const { runtime, channel, deliver, tenant, storage } = await begin();
    const { concurrency } = QUEUE_TABLE['outbound.messages'];
    const count = concurrency + 10;
    const answers: (() => void)[] = [];
    channel.answerWith(async ({ to }) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return { outcome: 'accepted', platformMid: `out-${to}`, status: 'sent' };
    });
    for (let index = 0; index < count; index += 1) await deliver({ id: `m${index}`, from: `customer ${index}`, text: 'Are you open now?' });
    await runtime.settle();
    await runtime.settle();
    const conversations = (await tenant.conversations.list({ limit: 100 })).data;
    const replies = async () =>
      Promise.all(
        conversations.map(async ({ id }) => (await tenant.conversations.messages(id)).data.find(({ senderType }) => senderType === 'ai')),
      );
    const states = (await replies()).map((reply) => reply?.status);
    expect(answers).toHaveLength(concurrency);
    expect(states.filter((status) => status === 'sending')).toHaveLength(concurrency);
    const waiting = conversations[states.indexOf('queued')];
    await tenant.conversations.reply(waiting?.id ?? '', { content: 'A person here.' }, { type: 'user', id: 'ann' });
    for (let turn = 0; turn < 5; turn += 1) {
      answers.splice(0).forEach((answer) => answer());
      await runtime.advance(1_100);
    }
    const after = (await replies()).map((reply) => reply?.status);
    expect(after.filter((status) => status === 'sent')).toHaveLength(count - 1);
    expect(after.filter((status) => status === 'cancelled')).toHaveLength(1);
    expect((await storage.jobs.status(runtime.now())).every(({ dead }) => dead === 0)).toBe(true);
  });

  it('loses nobody where a message too old to be answered comes while the turn is taken', async () => {
    const echo = echoPipeline();
    let release: () => void = () => undefined;
    let first = true;
    const slow: Pipeline = {
      analyze: async (input, signal) => {
        if (first) await new Promise<void>((resolve) => (release = resolve));
        first = false;
        return echo.analyze(input, signal);
      },
    };
    const { runtime, channel, deliver } = await begin({ pipeline: slow });
    await deliver({ id: 'm1', text: 'Where are you?' });
    await runtime.settle();
    await deliver({ id: 'old', text: 'from long ago', at: runtime.now() - 3 * 86_400_000 });
    await runtime.settle();
    release();
    await runtime.advance(5_000);
    expect(channel.sent).toHaveLength(1);
    expect(channel.sent[0]?.text).toContain('Where are you?');
  });

  it('goes on, and ends, where nobody can be told of the work', async () => {
    const deaf = memoryQueue();
    const queue = {
      ...deaf,
      announce: () => {
        throw new Error('the queue is down');
      },
    };
    const crm: CrmConnection = { adapter: plainCrm().adapter, credentials: {} };
    const { runtime, channel, deliver, rf } = await begin({ queue, crm: [crm] });
    await deliver({ id: 'm1', text: 'Are you open?' });
    await runtime.advance(3_000);
    expect(channel.sent).toHaveLength(1);
    await rf.stop();
  });
});

describe('a pipeline that fails', () => {
  it('again and again leaves nobody alone: a person is called, and the job is kept with its reason', async () => {
    const broken: Pipeline = { analyze: async () => Promise.reject(new Error('the pipeline is broken')) };
    const { runtime, channel, deliver, tenant, storage, rf } = await begin({ pipeline: broken });
    const called: string[] = [];
    rf.on('handoff.requested', ({ triggers }) => called.push(...triggers));
    await deliver({ id: 'm1', text: 'Are you open?' });
    await runtime.advance(30_000);
    expect(channel.sent).toEqual([]);
    const conversation = (await tenant.conversations.list()).data[0];
    expect(conversation).toMatchObject({ status: 'needs_human', handoffReason: 'model_unavailable' });
    expect(called).toEqual(['model_unavailable']);
    expect((await storage.jobs.status(runtime.now()))[1]).toMatchObject({ queue: 'ai.process', dead: 1, waiting: 0, active: 0 });
  });
});

describe('statuses', () => {
  it('only climb: read, delivered, sent in that order ends at read', async () => {
    const { runtime, deliver, messages } = await begin();
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(100);
    for (const status of ['read', 'delivered', 'sent'] as const) {
      await deliver({ id: 'mid-1', type: 'status', status });
      await runtime.advance(10);
    }
    expect((await messages())[1]?.status).toBe('read');
  });

  it('a read receipt marks what was sent before it, in milliseconds', async () => {
    const { runtime, deliver, messages } = await begin();
    await deliver({ id: 'm1', text: 'Do you ship today?' });
    await runtime.advance(1_000);
    await deliver({ id: 'r0', type: 'read', at: runtime.now() - 5_000 });
    await runtime.advance(10);
    expect((await messages())[1]?.status).toBe('sent');
    await deliver({ id: 'r1', type: 'read', at: runtime.now() });
    await runtime.advance(10);
    expect((await messages())[1]?.status).toBe('read');
  });
});

describe('the CRM', () => {
  async function leadIn(mode: CrmMode) {
    const crm = plainCrm('salesforce');
    await crm.behave(mode);
    const world = await begin({ crm: [{ adapter: crm.adapter, credentials: {} }] });
    await world.deliver({ id: 'm1', text: 'Do you ship today?', name: 'Anna Berg' });
    await world.runtime.advance(2_000);
    expect(await crm.records()).toEqual([]);
    await crm.behave('accepts');
    return { ...world, crm };
  }

  it('hears of a lead, again after it was down, mapped to its fields', async () => {
    const { runtime, crm } = await leadIn('unavailable');
    await runtime.advance(10_000);
    expect(await crm.records()).toMatchObject([{ fields: { FirstName: 'Anna', LastName: 'Berg', Rating: 'Cold' } }]);
  });

  it('has had a lead since the push that it took, and that is told with the lead', async () => {
    const { rf, runtime, storage } = await leadIn('unavailable');
    const { leads } = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
    const before = (await leads.list()).data;
    expect(before).toMatchObject([{ crmSyncedAt: null }]);
    await runtime.advance(10_000);
    const [after] = (await leads.list()).data;
    expect(after).toEqual({ ...before[0], crmSyncedAt: expect.any(Number) as number });
    expect(runtime.now() - (after?.crmSyncedAt ?? 0)).toBeLessThan(10_000);
  });

  it('is given the time it asks for', async () => {
    const { runtime, crm } = await leadIn('rate_limited');
    await runtime.advance(7_000);
    expect(await crm.records()).toEqual([]);
    await runtime.advance(5_000);
    expect(await crm.records()).toHaveLength(1);
  });

  it('that does not answer is left alone after five leads, and keeps nothing from another one', async () => {
    const [down, works] = [plainCrm('salesforce'), plainCrm('hubspot')];
    let pushes = 0;
    const counted = {
      ...down.adapter,
      push: (...push: Parameters<typeof down.adapter.push>) => ((pushes += 1), down.adapter.push(...push)),
    };
    await down.behave('unavailable');
    const { deliver, rf, runtime } = await begin({
      crm: [counted, works.adapter].map((adapter) => ({ adapter, credentials: {} })),
    });
    for (let customer = 1; customer <= 7; customer += 1)
      await deliver({ id: `m${customer}`, from: `customer-${customer}`, text: 'Do you ship today?', name: `Anna ${customer}` });
    await runtime.advance(2_000);
    expect(pushes).toBe(5);
    expect(await works.records()).toHaveLength(7);
    expect((await rf.status()).paused).toMatchObject([{ kind: 'crm', service: 'salesforce', state: 'open' }]);
    await runtime.advance(25_000);
    expect(pushes).toBe(5);
    await down.behave('accepts');
    await runtime.advance(60_000);
    expect(await down.records()).toHaveLength(7);
    expect((await rf.status()).paused).toEqual([]);
    expect((await rf.queueStatus()).find(({ queue }) => queue === 'crm.sync')).toMatchObject({
      dead: 0,
      failed: 0,
      waiting: 0,
      delayed: 0,
    });
  });

  it('is not asked again for what only a person can change', async () => {
    const { rf, runtime, crm } = await leadIn('credentials_expired');
    await runtime.advance(600_000);
    expect(await crm.records()).toEqual([]);
    expect((await rf.queueStatus()).find(({ queue }) => queue === 'crm.sync')).toMatchObject({ dead: 1, waiting: 0 });
  });
});

describe('strangers', () => {
  it('make no work: what is not signed is never taken apart', async () => {
    const runtime = manualRuntime();
    const channel = plainChannel();
    let parsed = 0;
    const guarded: typeof channel = {
      ...channel,
      verify: () => false,
      accountsIn: () => ['nobody'],
      parse: (body) => {
        parsed += 1;
        return channel.parse(body);
      },
    };
    const rf = replyForce({ runtime, storage: memoryStorage({ now: runtime.now }), vault: plainVault(), channels: [guarded] });
    running.push(rf);
    await rf.start();
    await expect(rf.receive('facebook', new TextEncoder().encode('[]'), {})).rejects.toMatchObject({ code: 'invalid_signature' });
    expect(parsed).toBe(0);
  });

  it('that are genuine but cannot be taken apart are kept whole', async () => {
    const { rf, storage } = await begin();
    const huge = JSON.stringify(Array.from({ length: 60_000 }, () => 1));
    expect(await rf.receive('facebook', new TextEncoder().encode(huge), {})).toEqual({ stored: 1, duplicates: 0 });
    const log = await storage.forTenant(SYSTEM_TENANT_ID).ingestLog({});
    expect(log.data[0]).toMatchObject({ kind: 'unknown', verdict: 'unknown: more items than a platform sends' });
  });
});

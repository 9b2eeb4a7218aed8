import { afterEach, describe, expect, it } from 'vitest';
import { DEAD_LETTERS, QUEUE_TABLE } from '../dispatch/queue-table.js';
import { memoryBlobs } from '../memory/blobs.js';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { BlobStore } from '../ports/blob-store.js';
import type { Pipeline } from '../ports/pipeline.js';
import type { Storage } from '../ports/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { fromUtf8 } from '../support/bytes.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel, type PlainEvent } from '../testing/plain-channel.js';
import { plainCrm } from '../testing/plain-crm.js';
import { plainVault } from '../testing/plain-vault.js';
import { archiveKey } from './archive.js';

const ACCOUNT = 'page-1';
const PERSON = { type: 'user', id: 'ada' } as const;
const { retryAfterMs, archiveAfterMs, alertAbove, lookEveryMs } = DEAD_LETTERS;
const ACCEPTED = { outcome: 'accepted', platformMid: 'mid-late', status: 'sent' } as const;
/** Says nothing against the platform: it works, and its breaker stays closed. */
const BUSY = { outcome: 'retry', throttled: 'account', failure: { code: 'busy', message: 'The platform is busy.' } } as const;

const running: ReplyForce[] = [];
afterEach(() => Promise.all(running.splice(0).map((rf) => rf.stop())));

interface Given {
  readonly processes?: number;
  readonly blobs?: BlobStore;
  readonly pipeline?: Pipeline;
  readonly change?: (storage: Storage) => Storage;
}

async function begin({ processes = 1, pipeline = echoPipeline(), change = (storage) => storage, blobs }: Given = {}) {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const crm = plainCrm();
  const inner = memoryStorage({ now: runtime.now });
  const storage = change(inner);
  const engines = Array.from({ length: processes }, () =>
    replyForce({
      runtime,
      storage,
      vault: plainVault(),
      channels: [channel],
      accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
      pipeline,
      crm: [{ adapter: crm.adapter, credentials: {} }],
      ...(blobs && { blobs }),
    }),
  );
  running.push(...engines);
  for (const engine of engines) await engine.start();
  const rf = engines[0] as ReplyForce;
  const tenantId = (await inner.tenants.find('default'))?.id ?? '';
  const tenant = rf.tenant(tenantId);
  const deliver = (...events: readonly Partial<PlainEvent>[]) =>
    rf.receive(
      'facebook',
      new TextEncoder().encode(
        JSON.stringify(events.map((event) => ({ type: 'message', account: ACCOUNT, from: 'anna', at: runtime.now(), ...event }))),
      ),
      {},
    );
  /** Time passes while nothing runs, then what fell due is done. */
  const later = async (ms: number) => {
    runtime.skip(ms);
    await runtime.advance(lookEveryMs + 1_000);
  };
  const conversation = async () => {
    const [found] = (await tenant.conversations.list()).data;
    if (!found) throw new Error('there is no conversation');
    return found;
  };
  const reply = async () => {
    const messages = (await tenant.conversations.messages((await conversation()).id)).data;
    return messages.find(({ senderType }) => senderType !== 'customer');
  };
  const letters = async () => (await tenant.deadLetters.list()).data;
  const audit = async () => (await inner.forTenant(tenantId).audit.list({ limit: 100 })).data;
  return { rf, engines, runtime, channel, crm, storage, tenant, tenantId, deliver, later, conversation, reply, letters, audit };
}

/** Asked something while the platform is busy: all tries of the reply are used up. */
async function withDeadReply(given: Given = {}) {
  const world = await begin(given);
  world.channel.answerWith(() => BUSY);
  await world.deliver({ id: 'm1', text: 'Are you open on Sunday?' });
  await world.runtime.advance(40_000);
  const tries = QUEUE_TABLE['outbound.messages'].backoffMs.length + 1;
  expect(world.channel.sent).toHaveLength(tries);
  expect(await world.reply()).toMatchObject({ status: 'failed', failure: { code: 'busy' } });
  expect(await world.letters()).toMatchObject([{ queue: 'outbound.messages', permanent: false, attempts: tries, retries: 0 }]);
  return { ...world, tries };
}

describe('a reply that was refused for now until its tries were used up', { timeout: 20_000 }, () => {
  it('is failed, a person is called, and it goes out by itself a quarter of an hour later, once', async () => {
    const { channel, conversation, later, letters, reply, storage, tenantId, tries, audit } = await withDeadReply();
    expect((await conversation()).status).toBe('needs_human');
    channel.answerWith(() => ACCEPTED);
    await later(retryAfterMs - 2 * lookEveryMs - 40_000);
    expect(channel.sent).toHaveLength(tries);
    await later(lookEveryMs);
    expect(channel.sent).toHaveLength(tries + 1);
    const sent = await reply();
    expect(sent).toMatchObject({ status: 'sent', failure: null, platformMid: 'mid-late' });
    const attempts = await storage.forTenant(tenantId).messages.attempts(sent?.id ?? '');
    expect(attempts.map(({ state }) => state).toSorted()).toEqual(['accepted', ...Array.from({ length: tries }, () => 'failed')]);
    expect(new Set(channel.sent.map(({ correlationId }) => correlationId)).size).toBe(tries + 1);
    expect(await letters()).toEqual([]);
    expect(await audit()).toContainEqual(
      expect.objectContaining({
        action: 'dead_letter.retried',
        actor: { type: 'system', id: 'upkeep' },
        metadata: { queue: 'outbound.messages', reason: 'The platform is busy.', retries: 1 },
      }),
    );
    await later(4 * retryAfterMs);
    expect(channel.sent).toHaveLength(tries + 1);
  });

  it('is tried again a bounded number of times, then waits for a person', async () => {
    const { channel, later, letters, tries } = await withDeadReply();
    const times = QUEUE_TABLE['outbound.messages'].deadRetries;
    for (let round = 0; round < times + 1; round += 1) await later(retryAfterMs);
    expect(channel.sent).toHaveLength(tries * (times + 1));
    expect(await letters()).toMatchObject([{ retries: times, retryAt: null }]);
  });

  it('stays where a person owns the conversation, and says so', async () => {
    const { channel, conversation, later, letters, reply, storage, tenant, tenantId, tries } = await withDeadReply();
    await storage.forTenant(tenantId).patchConversation((await conversation()).id, { owner: 'human' }, {});
    channel.answerWith(() => ACCEPTED);
    await later(4 * retryAfterMs);
    expect(channel.sent).toHaveLength(tries);
    const [letter] = await letters();
    expect(letter).toMatchObject({ retryAt: null, heldBack: expect.stringContaining('person owns') });
    expect(await reply()).toMatchObject({ status: 'failed' });
    await expect(tenant.deadLetters.retry(letter?.id ?? '', PERSON)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('stays where the customer wrote again', async () => {
    const { runtime, channel, deliver, later, letters, tries } = await withDeadReply();
    channel.answerWith(() => ACCEPTED);
    await deliver({ id: 'm2', text: 'Never mind, I found it.' });
    await runtime.advance(5_000);
    const answered = channel.sent.length;
    await later(retryAfterMs);
    expect(channel.sent).toHaveLength(answered);
    expect(answered).toBe(tries + 1);
    expect(await letters()).toMatchObject([{ retryAt: null, heldBack: expect.stringContaining('newer') }]);
  });

  it('stays where the reply window has closed', async () => {
    const { runtime, channel, later, letters, tenant, tries } = await withDeadReply();
    channel.answerWith(() => ACCEPTED);
    runtime.skip(24 * 60 * 60_000);
    await later(0);
    expect(channel.sent).toHaveLength(tries);
    const [letter] = await letters();
    expect(letter).toMatchObject({ retryAt: null, heldBack: expect.stringContaining('too long ago') });
    await expect(tenant.deadLetters.retry(letter?.id ?? '', PERSON)).rejects.toMatchObject({ code: 'window_closed' });
  });

  it('waits for its channel to come back', async () => {
    const { channel, later, letters, runtime, storage, tenant, tenantId, tries } = await withDeadReply();
    const [page] = await tenant.channels.list();
    const note = {
      id: 'a1',
      tenantId,
      at: runtime.now(),
      actor: PERSON,
      action: 'x',
      resource: { type: 'x', id: 'x' },
      result: 'success',
    } as const;
    await storage.forTenant(tenantId).channels.setStatus(page?.id ?? '', 'paused', note);
    channel.answerWith(() => ACCEPTED);
    await later(retryAfterMs);
    expect(await letters()).toMatchObject([{ retries: 1, heldBack: 'Page is paused; nothing is sent through it.' }]);
    await storage.forTenant(tenantId).channels.setStatus(page?.id ?? '', 'active', { ...note, id: 'a2' });
    await later(retryAfterMs);
    expect(channel.sent).toHaveLength(tries + 1);
  });

  it('is never sent again once the platform said that it has it', async () => {
    const { channel, deliver, later, letters, runtime, tries } = await withDeadReply();
    const correlation = channel.sent[0]?.correlationId ?? '';
    await deliver({ type: 'status', id: 'mid-after-all', status: 'sent', correlation });
    await runtime.advance(1_000);
    channel.answerWith(() => ACCEPTED);
    await later(retryAfterMs);
    expect(channel.sent).toHaveLength(tries);
    expect(await letters()).toMatchObject([{ retryAt: null, heldBack: expect.stringContaining('may have arrived') }]);
  });

  it('is taken by one of several processes', async () => {
    const { channel, later, reply, tries } = await withDeadReply({ processes: 3 });
    channel.answerWith(() => ACCEPTED);
    await later(retryAfterMs);
    expect(channel.sent).toHaveLength(tries + 1);
    expect(await reply()).toMatchObject({ status: 'sent' });
  });

  it('that a person wrote waits for a person: retried by hand, with a trace', async () => {
    const { channel, conversation, deliver, later, letters, reply, runtime, tenant, audit } = await begin();
    await deliver({ id: 'm1', text: 'Are you open on Sunday?' });
    await runtime.advance(5_000);
    channel.answerWith(() => BUSY);
    await tenant.conversations.reply((await conversation()).id, { content: 'Yes, from ten.' }, PERSON);
    await runtime.advance(40_000);
    channel.answerWith(() => ACCEPTED);
    const before = channel.sent.length;
    await later(4 * retryAfterMs);
    expect(channel.sent).toHaveLength(before);
    const [letter] = await letters();
    expect(letter).toMatchObject({ retryAt: null, heldBack: null, permanent: false });
    await tenant.deadLetters.retry(letter?.id ?? '', PERSON);
    await runtime.advance(100);
    expect(await reply()).toMatchObject({ content: 'Yes, from ten.', status: 'sent' });
    expect(await letters()).toEqual([]);
    expect(await audit()).toContainEqual(
      expect.objectContaining({ action: 'dead_letter.retried', actor: PERSON, metadata: expect.objectContaining({ retries: 0 }) }),
    );
    await expect(tenant.deadLetters.retry(letter?.id ?? '', PERSON)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what is refused for good', () => {
  it('makes no letter of a send, and is never tried again', async () => {
    const { channel, deliver, later, letters, reply, runtime } = await begin();
    channel.answerWith(() => ({ outcome: 'failed', failure: { code: 'blocked', message: 'They blocked you.' }, affects: 'message' }));
    await deliver({ id: 'm1', text: 'Are you open on Sunday?' });
    await runtime.advance(40_000);
    expect(await reply()).toMatchObject({ status: 'failed', failure: { code: 'blocked' } });
    channel.answerWith(() => ACCEPTED);
    await later(4 * retryAfterMs);
    expect([channel.sent.length, await letters()]).toEqual([1, []]);
  });

  it('makes a letter of a lead that only a person puts back', async () => {
    const { crm, deliver, later, letters, runtime, tenant } = await begin();
    await crm.behave('credentials_expired');
    await deliver({ id: 'm1', text: 'Are you open on Sunday?', name: 'Anna' });
    await runtime.advance(5_000);
    await crm.behave('accepts');
    await later(4 * retryAfterMs);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      queue: 'crm.sync',
      permanent: true,
      retryAt: null,
      attempts: 1,
      reason: expect.stringContaining('expired'),
    });
    expect(await crm.records()).toEqual([]);
    await tenant.deadLetters.retry(letter?.id ?? '', PERSON);
    await runtime.advance(100);
    expect(await crm.records()).toHaveLength(1);
  });
});

describe('work that failed again and again', () => {
  it('is done when its time comes: a lead after the CRM was down', async () => {
    const { crm, deliver, later, letters, runtime } = await begin();
    await crm.behave('unavailable');
    await deliver({ id: 'm1', text: 'Are you open on Sunday?', name: 'Anna' });
    await runtime.advance(2_000);
    for (const wait of QUEUE_TABLE['crm.sync'].backoffMs) {
      runtime.skip(wait);
      await runtime.advance(2_000);
    }
    expect(await letters()).toMatchObject([{ queue: 'crm.sync', permanent: false }]);
    await crm.behave('accepts');
    await later(retryAfterMs);
    expect([(await crm.records()).length, await letters()]).toEqual([1, []]);
  });

  it('is done when its time comes: a turn whose agents were down is answered once', async () => {
    const echo = echoPipeline();
    let isDown = true;
    const pipeline: Pipeline = {
      analyze: async (input, signal) => {
        if (isDown) throw new Error('the agents are down');
        return echo.analyze(input, signal);
      },
    };
    const { channel, conversation, deliver, later, letters, runtime } = await begin({ pipeline });
    await deliver({ id: 'm1', text: 'Are you open on Sunday?' });
    await runtime.advance(20_000);
    expect(await letters()).toMatchObject([{ queue: 'ai.process', reason: 'the agents are down' }]);
    expect((await conversation()).status).toBe('needs_human');
    isDown = false;
    await later(retryAfterMs);
    await later(4 * retryAfterMs);
    expect(channel.sent).toHaveLength(1);
    expect(await letters()).toEqual([]);
  });
});

describe('the archive', () => {
  it('takes a letter after seven days: first the blob, then the row', async () => {
    const blobs = memoryBlobs();
    const { audit, later, letters, runtime, tenantId } = await withDeadReply({ blobs });
    const [letter] = await letters();
    if (!letter) throw new Error('no letter');
    runtime.skip(archiveAfterMs - 2 * lookEveryMs - 60_000);
    await later(0);
    expect(await letters()).toHaveLength(1);
    await later(2 * lookEveryMs);
    expect(await letters()).toEqual([]);
    const key = archiveKey(letter);
    expect(key).toBe(`dead-letters/2026-11-22/${letter.id}-${letter.diedAt}.json`);
    const blob = await blobs.get(tenantId, key);
    expect(blob?.contentType).toBe('application/json');
    expect(JSON.parse(fromUtf8(blob?.content ?? new Uint8Array()))).toMatchObject({
      version: 1,
      id: letter.id,
      tenant_id: tenantId,
      queue: 'outbound.messages',
      payload: { type: 'send', message_id: expect.any(String) },
      reason: 'The platform is busy.',
      died_at: new Date(letter.diedAt).toISOString(),
    });
    expect((await audit()).filter(({ action }) => action === 'dead_letter.archived')).toHaveLength(1);
  });

  it('puts the same bytes under the same key where it was cut off between the blob and the row', async () => {
    const put: string[] = [];
    const inner = memoryBlobs();
    const blobs: BlobStore = {
      ...inner,
      put: async (tenantId, key, content, type) => {
        put.push(`${key} ${fromUtf8(content)}`);
        await inner.put(tenantId, key, content, type);
      },
    };
    let cutOff = 2;
    const world = await withDeadReply({
      blobs,
      change: (storage) => ({
        ...storage,
        forTenant: (id) => {
          const tenant = storage.forTenant(id);
          const remove: typeof tenant.deadLetters.remove = async (...given) => {
            cutOff -= 1;
            if (cutOff >= 0) throw new Error('the process died');
            return tenant.deadLetters.remove(...given);
          };
          return { ...tenant, deadLetters: { ...tenant.deadLetters, remove } };
        },
      }),
    });
    await world.later(archiveAfterMs);
    await world.later(0);
    await world.later(0);
    expect(await world.letters()).toEqual([]);
    expect(put.length).toBeGreaterThan(2);
    expect(new Set(put).size).toBe(1);
    expect((await inner.list(world.tenantId, { prefix: 'dead-letters/' })).data).toHaveLength(1);
  });

  it('keeps every letter while the store is down', async () => {
    const blobs: BlobStore = { ...memoryBlobs(), put: () => Promise.reject(new Error('the disk is full')) };
    const { later, letters } = await withDeadReply({ blobs });
    await later(archiveAfterMs);
    expect(await letters()).toHaveLength(1);
  });

  it('is not held up by one letter that cannot be put', async () => {
    const inner = memoryBlobs();
    let refused: string | undefined;
    const blobs: BlobStore = {
      ...inner,
      put: async (tenantId, key, ...blob) => {
        if (key === (refused ??= key)) throw new Error('this one is refused');
        await inner.put(tenantId, key, ...blob);
      },
    };
    const { deliver, later, letters, runtime, tenantId } = await withDeadReply({ blobs });
    await deliver({ id: 'm2', from: 'ben', text: 'Do you ship to Austria?' });
    await runtime.advance(40_000);
    const [, second] = (await letters()).toSorted((left, right) => left.diedAt - right.diedAt);
    await later(archiveAfterMs);
    expect((await inner.list(tenantId, { prefix: 'dead-letters/' })).data.map(({ key }) => key)).toEqual([archiveKey(second!)]);
    expect((await letters()).map((letter) => archiveKey(letter))).toEqual([refused]);
  });

  it('keeps every letter where there is no store, and says so when asked by hand', async () => {
    const { later, letters, tenant } = await withDeadReply();
    await later(archiveAfterMs);
    const [letter] = await letters();
    await expect(tenant.deadLetters.archive(letter?.id ?? '', PERSON)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('the alert', () => {
  it('is given once when there are too many, and again only after there were few enough', async () => {
    const { rf, later, runtime, storage, tenantId } = await begin();
    const alerts: number[] = [];
    rf.on('dead_letters.alert', ({ count, threshold }) => {
      expect(threshold).toBe(alertAbove);
      alerts.push(count);
    });
    const bury = async (count: number) => {
      const jobs = Array.from({ length: count }, (_, index) => ({
        id: `dead ${index}`,
        tenantId,
        queue: 'crm.sync' as const,
        groupKey: `lead ${index}`,
        payload: { leadId: `lead ${index}` },
        runAt: runtime.now(),
      }));
      await storage.jobs.add(jobs);
      const claimed = await storage.jobs.claim({ queue: 'crm.sync', groups: count, leaseMs: 1_000, now: runtime.now() });
      const leases = claimed.map(({ id, fence }) => ({ id, fence }));
      await storage.jobs.bury(leases, { reason: 'x', at: runtime.now(), permanent: true, retry: null });
    };
    await bury(alertAbove);
    await later(0);
    expect(alerts).toEqual([]);
    await bury(alertAbove + 1);
    for (let look = 0; look < 3; look += 1) await later(0);
    expect(alerts).toEqual([alertAbove + 1]);
    const { deadLetters } = storage.forTenant(tenantId);
    const [letter] = (await deadLetters.list({ limit: 1 })).data;
    await deadLetters.remove(letter ?? { id: '', diedAt: 0 }, {});
    await later(0);
    await bury(alertAbove + 1);
    await later(0);
    expect(alerts).toEqual([alertAbove + 1, alertAbove + 1]);
  });
});

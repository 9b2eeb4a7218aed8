import { createIds, webRuntime, type AcceptEvent, type Analysis, type Job, type NewJob, type Sealed, type Storage } from '@replyforce/core';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { installPostgres, type TestInstallation } from './testing/installation.js';
import { newAuditEntry, openThread, seedTenant } from './testing/seed.js';

const newId = createIds(webRuntime());
let installation: TestInstallation;
let url: string;
let first: Storage;
let second: Storage;

beforeAll(async () => {
  installation = await installPostgres();
}, 60_000);
afterAll(() => installation.close());
beforeEach(async () => {
  url = await installation.fresh();
  [first, second] = [installation.open(url), installation.open(url)];
});
afterEach(async () => {
  await Promise.all([first.close(), second.close()]);
});

const TENANT = newId();
const job = (groupKey: string, runAt = 1): NewJob => ({
  id: newId(),
  tenantId: TENANT,
  queue: 'ai.process',
  groupKey,
  payload: { conversationId: groupKey },
  runAt,
});
const claim = (storage: Storage, groups: number, now = 2): Promise<readonly Job[]> =>
  storage.jobs.claim({ queue: 'ai.process', groups, leaseMs: 60_000, now });
const leasesOf = (jobs: readonly Job[]) => jobs.map(({ id, fence }) => ({ id, fence }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A connection of the superuser, to hold something or to look. */
async function connectTo(address: string): Promise<Client> {
  const client = new Client(installation.asSuperuser(address));
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

test('two processes racing for the same groups never work on one side by side, and miss no job', async () => {
  await first.jobs.add(Array.from({ length: 300 }, (_, index) => job(`g${index % 15}`)));
  const working = new Map<string, number>();
  const done = new Set<string>();
  async function work(storage: Storage, worker: number): Promise<void> {
    while (done.size < 300) {
      const claimed = await claim(storage, 3);
      for (const group of new Set(claimed.map(({ groupKey }) => groupKey))) {
        expect(working.get(group), group).toBeUndefined();
        working.set(group, worker);
      }
      // New work for groups that are being worked on: it must wait.
      const [some] = claimed;
      if (some && done.size < 100) await storage.jobs.add([{ ...job(some.groupKey), runAt: 1 }]).catch(() => undefined);
      await pause(Math.random() * 4);
      for (const { groupKey } of claimed) working.delete(groupKey);
      await storage.jobs.finish(leasesOf(claimed));
      for (const { id } of claimed) {
        expect(done.has(id)).toBe(false);
        done.add(id);
      }
      if (claimed.length === 0) await pause(2);
    }
  }
  await Promise.all([work(first, 1), work(second, 2), work(first, 3), work(second, 4)]);
  expect(done.size).toBeGreaterThanOrEqual(300);
}, 30_000);

test('two processes racing for dead letters: each is taken once and put back once', async () => {
  const letters = Array.from({ length: 60 }, (_, index) => job(`g${index}`));
  await first.jobs.add(letters);
  const retry = { at: 5, times: 1 };
  await first.jobs.bury(leasesOf(await claim(first, 100)), { reason: 'given up', at: 3, permanent: false, retry });
  const put: string[] = [];
  async function tend(storage: Storage): Promise<void> {
    for (let taken; (taken = await storage.deadLetters.takeDue({ now: 10, until: 1_000, limit: 4 })).length > 0;) {
      for (const letter of taken) {
        // Another one that took it for lost tries as well.
        const command = { letter, now: 10, retries: 1, owners: [] };
        const results = await Promise.all([first, second].map((one) => one.forTenant(TENANT).deadLetters.requeue(command)));
        put.push(...results.filter(({ outcome }) => outcome === 'requeued').map(() => letter.id));
      }
    }
  }
  await Promise.all([tend(first), tend(second), tend(first), tend(second)]);
  // What was looked at by somebody else in that moment is left for the next time.
  await tend(first);
  expect(put.toSorted()).toEqual(letters.map(({ id }) => id).toSorted());
  expect((await claim(first, 100, 10)).map(({ attempts }) => attempts)).toEqual(letters.map(() => 0));
  expect(await first.deadLetters.count()).toBe(0);
}, 30_000);

test('two connections racing for one group: one gets it all, the other nothing', async () => {
  for (let round = 0; round < 20; round += 1) {
    await first.jobs.add([job('g'), job('g')]);
    const claims = await Promise.all([claim(first, 1), claim(second, 1)]);
    expect(claims.map((jobs) => jobs.length).sort()).toEqual([0, 2]);
    await first.jobs.finish(leasesOf(claims.flat()));
  }
});

test('jobs handed over and jobs claimed never meet in one group, however many processes give them out', async () => {
  const place = await openThread(first, await seedTenant(first, 'acme'));
  const working = new Set<string>();
  let [handedOver, claimed] = [0, 0];
  const goesOn = () => handedOver <= 20 || claimed <= 20;
  async function work(jobs: readonly { readonly id: string; readonly fence: number; readonly groupKey: string }[]): Promise<void> {
    for (const group of new Set(jobs.map(({ groupKey }) => groupKey))) {
      expect(working.has(group), `${group} is worked on twice`).toBe(false);
      working.add(group);
    }
    await pause(Math.random() * 3);
    for (const { groupKey } of jobs) working.delete(groupKey);
    await first.jobs.finish(jobs);
  }
  async function offer(storage: Storage): Promise<void> {
    while (goesOn()) {
      const offered = { ...job(`g${Math.floor(Math.random() * 3)}`), tenantId: place.tenantId, leaseMs: 60_000 };
      const command = { leases: [], conversationId: null, messages: [], statuses: [], receipts: [], cancelQueued: false, verdicts: [] };
      const outcome = await storage.forTenant(place.tenantId).commitInbound({ ...command, jobs: [offered] });
      if (outcome.outcome !== 'committed' || outcome.leased.length === 0) {
        // Those who claim keep up, so that groups become free again.
        await pause(20);
        continue;
      }
      handedOver += 1;
      await work([{ id: offered.id, fence: 1, groupKey: offered.groupKey }]);
    }
  }
  async function take(storage: Storage): Promise<void> {
    while (goesOn()) {
      const jobs = await claim(storage, 2);
      claimed += jobs.length;
      await work(jobs);
    }
  }
  await Promise.all([offer(first), offer(second), offer(second), take(first), take(second)]);
}, 60_000);

test('a group is given to nobody else while a command that took it is under way', async () => {
  const { tenant, tenantId, conversationId } = await openThread(first, await seedTenant(first, 'acme'));
  const command = { leases: [], messages: [], statuses: [], receipts: [], cancelQueued: false, verdicts: [] };
  const offered = () => ({ ...job('g'), tenantId, leaseMs: 60_000 });
  const holder = await connectTo(url);
  await holder.query('BEGIN');
  await holder.query('SELECT id FROM conversations FOR UPDATE');
  const slow = tenant.commitInbound({ ...command, conversationId, patch: { status: 'open' }, jobs: [offered()] });
  expect(await Promise.race([slow, pause(150)])).toBeUndefined();
  const quick = await second.forTenant(tenantId).commitInbound({ ...command, conversationId: null, jobs: [offered()] });
  expect(quick).toEqual({ outcome: 'committed', leased: [] });
  await holder.query('ROLLBACK');
  await holder.end();
  expect(await slow).toMatchObject({ leased: [expect.any(String)] });
});

test('a send is not leased past one that another process adds while the turn waits for the conversation', async () => {
  const { tenant, tenantId, conversationId, messageId } = await openThread(first, await seedTenant(first, 'acme'));
  await first.jobs.add([{ ...job(conversationId), tenantId }]);
  const leases = leasesOf(await claim(first, 1));
  const send = { tenantId, queue: 'outbound.messages', groupKey: conversationId, runAt: 1 } as const;
  const payload = { type: 'send', messageId, channelType: 'facebook', channelId: newId() } as const;
  const earlier = newId();
  const other = await connectTo(url);
  await other.query('BEGIN');
  await other.query('SELECT id FROM conversations FOR UPDATE');
  const turn = tenant.commitTurn({
    leases,
    conversationId,
    expect: { inboundSequence: 1, revision: 0, owners: ['ai'] },
    turn: { id: newId(), lastMessageId: messageId, outcome: 'replied', createdAt: 1 },
    analysis: {} as Analysis,
    lead: null,
    reply: null,
    patch: {},
    jobs: [{ ...send, id: newId(), payload, leaseMs: 60_000 }],
  });
  expect(await Promise.race([turn, pause(150)])).toBeUndefined();
  await other.query(
    `INSERT INTO jobs (tenant_id, id, queue, group_key, payload, state, due_at, fence, attempts, run_at, created_at)
     VALUES ($1, $2, 'outbound.messages', $3, $4, 'waiting', 1, 0, 0, 1, 1)`,
    [tenantId, earlier, conversationId, JSON.stringify(payload)],
  );
  await other.query('COMMIT');
  await other.end();
  expect(await turn).toMatchObject({ outcome: 'committed', leased: [] });
  const [next] = await second.jobs.claim({ queue: 'outbound.messages', groups: 1, leaseMs: 60_000, now: 2, ordered: true });
  expect(next?.id).toBe(earlier);
});

test('events of one group, accepted by two processes at once, hand it over once', async () => {
  for (let round = 0; round < 20; round += 1) {
    const offered = () => {
      const one = event(TENANT);
      return { ...one, job: one.job && { ...one.job, groupKey: `round ${round}`, leaseMs: 60_000 } };
    };
    const outcomes = await Promise.all([first.acceptEvents([offered(), offered()]), second.acceptEvents([offered()])]);
    expect(
      outcomes
        .flat()
        .toSorted()
        .filter((outcome) => outcome === 'leased').length,
    ).toBeLessThanOrEqual(1);
    expect(outcomes.flat().filter((outcome) => outcome === 'duplicate')).toEqual([]);
  }
});

test('a claim does not wait for a group that somebody holds: it takes the next one', async () => {
  await first.jobs.add([job('held', 1), job('free', 2)]);
  const holder = await connectTo(url);
  await holder.query('BEGIN');
  await holder.query(`SELECT pg_advisory_xact_lock(hashtextextended('ai.process' || '/' || $1 || '/held', 0))`, [TENANT]);
  expect((await claim(first, 2)).map(({ groupKey }) => groupKey)).toEqual(['free']);
  await holder.query('COMMIT');
  await holder.end();
  expect((await claim(first, 2)).map(({ groupKey }) => groupKey)).toEqual(['held']);
});

test('a lease renewed at the moment another process would take it over stays with its holder, and so does its group', async () => {
  await first.jobs.add([job('g')]);
  const [held] = await claim(first, 1);
  await first.jobs.add([job('g')]);
  // The renewal is under way when the claim looks: it holds the row and has not been committed.
  const renewal = await connectTo(url);
  await renewal.query('BEGIN');
  await renewal.query('UPDATE jobs SET due_at = 900000 WHERE id = $1', [held?.id]);
  const claiming = claim(second, 1, 100_000);
  await pause(100);
  await renewal.query('COMMIT');
  await renewal.end();
  expect(await claiming).toEqual([]);
});

test('a lease that ran out goes to one other process, with a higher fence, and the old holder can do nothing with it', async () => {
  const place = await openThread(first, await seedTenant(first, 'acme'));
  await first.jobs.add([job('g')]);
  const old = await claim(first, 1);
  const [now] = await claim(second, 1, 100_000);
  expect(now?.fence).toBe((old[0]?.fence ?? 0) + 1);
  expect(await first.jobs.renew(leasesOf(old), 5_000, 100_000)).toEqual([]);
  const outcome = await place.tenant.commitInbound({
    leases: leasesOf(old),
    conversationId: null,
    messages: [],
    statuses: [],
    receipts: [],
    cancelQueued: false,
    verdicts: [],
  });
  expect(outcome).toEqual({ outcome: 'lease_lost' });
});

test('a process learns at once what another one committed, and not what it committed itself', async () => {
  const told = vi.fn();
  const stop = first.watch?.(told);
  await pause(200);
  const place = await seedTenant(second, 'acme');
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 1_000 });
  expect(await first.resolveChannel('facebook', 'page of acme')).toEqual(place.channel);
  await pause(100);
  told.mockClear();
  await first.forTenant(place.tenantId).audit.append(newAuditEntry(place.tenantId));
  await pause(100);
  expect(told).not.toHaveBeenCalled();
  stop?.();
});

test('however much another process does, listeners are called twenty times a second at most', async () => {
  const told = vi.fn();
  first.watch?.(told);
  await pause(200);
  const start = performance.now();
  for (let index = 0; index < 100; index += 1) {
    await second.jobs.add([job(`g${index}`)]);
    await pause(2);
  }
  await pause(100);
  const lasted = performance.now() - start;
  expect(told.mock.calls.length).toBeGreaterThan(1);
  expect(told.mock.calls.length).toBeLessThanOrEqual(Math.ceil(lasted / 50) + 1);
});

test('lists come from the replica where there is one; everything else does not', async () => {
  const replica = await installation.fresh();
  const storage = installation.open(url, { replicaUrl: replica });
  const { tenant, conversationId } = await openThread(storage, await seedTenant(storage, 'acme'));
  expect((await tenant.conversations.list({})).data).toEqual([]);
  expect((await tenant.conversations.get(conversationId))?.conversation.id).toBe(conversationId);
  expect((await tenant.messages.list(conversationId, {})).data).toHaveLength(1);
  await storage.close();
});

test('what a short process did is told before it ends', async () => {
  const told = vi.fn();
  first.watch?.(told);
  await pause(200);
  const short = installation.open(url);
  await short.jobs.add([job('g')]);
  await short.close();
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 500 });
});

test('a lost connection for listening is made anew, and what was missed is looked for', async () => {
  const told = vi.fn();
  first.watch?.(told);
  await pause(200);
  await installation.server.query(
    installation.asSuperuser(url),
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  );
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 3_000 });
  told.mockClear();
  await second.jobs.add([job('g')]);
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 1_000 });
});

test('live events of a tenant are seen in the order of their ids, and the newest is one that none comes before any more', async () => {
  const place = await openThread(first, await seedTenant(first, 'acme'));
  const other = await openThread(first, await seedTenant(first, 'other'));
  const inOrder = async (tenantId: string) => (await first.liveEventsAfter(tenantId, id, 10)).map(({ type }) => type);
  const id = await first.lastLiveEventId();
  const announce = (tenantId: string, conversationId: string) =>
    second
      .forTenant(tenantId)
      .patchConversation(conversationId, {}, { live: [{ type: 'conversation.updated' }] })
      .then(() => 'committed');
  const slow = await connectTo(url);
  const insertSlowly = async () => {
    await slow.query('BEGIN');
    await slow.query(`SELECT set_config('replyforce.tenant_id', $1, true)`, [place.tenantId]);
    await slow.query(`INSERT INTO live_events (tenant_id, type, created_at) VALUES ($1, 'slow', 1)`, [place.tenantId]);
  };
  await insertSlowly();
  const behind = announce(place.tenantId, place.conversationId);
  expect(await Promise.race([behind, pause(150)])).toBeUndefined();
  expect(await announce(other.tenantId, other.conversationId)).toBe('committed');
  await slow.query('COMMIT');
  expect(await behind).toBe('committed');
  expect(await inOrder(place.tenantId)).toEqual(['slow', 'conversation.updated']);

  await insertSlowly();
  const newest = second.lastLiveEventId();
  expect(await Promise.race([newest, pause(150)])).toBeUndefined();
  await slow.query('COMMIT');
  await slow.end();
  expect(await first.liveEventsAfter(place.tenantId, await newest, 10)).toEqual([]);
});

test('a message that is being cancelled is not sent: the claim waits for what a person decides', async () => {
  const place = await openThread(first, await seedTenant(first, 'acme'));
  const messageId = newId();
  const { tenant, tenantId, conversationId } = place;
  await tenant.commitInbound({
    leases: [],
    conversationId,
    messages: [
      {
        id: messageId,
        tenantId,
        conversationId,
        senderType: 'ai',
        senderId: null,
        kind: 'text',
        content: 'reply',
        attachments: [],
        platformMid: null,
        status: 'queued',
        failure: null,
        turnId: null,
        disclosure: false,
        platformAt: null,
        createdAt: 1,
      },
    ],
    statuses: [],
    receipts: [],
    cancelQueued: false,
    verdicts: [],
  });
  const person = await connectTo(url);
  await person.query('BEGIN');
  await person.query(`UPDATE messages SET status = 'cancelled' WHERE id = $1`, [messageId]);
  const claimed = second.forTenant(tenantId).claimSend({ leases: [], messageId, attempt: { id: newId(), createdAt: 1 }, owners: ['ai'] });
  expect(await Promise.race([claimed, pause(150)])).toBeUndefined();
  await person.query('COMMIT');
  await person.end();
  expect(await claimed).toEqual({ outcome: 'settled', status: 'cancelled' });
});

test('a connection killed in the middle of a command: nothing of it stays, the caller hears it, the next one works', async () => {
  const { tenant, conversationId } = await openThread(first, await seedTenant(first, 'acme'));
  const holder = await connectTo(url);
  await holder.query('BEGIN');
  await holder.query('SELECT id FROM conversations FOR UPDATE');
  const command = tenant.patchConversation(conversationId, { status: 'closed' }, {}).catch((error: unknown) => error);
  await pause(150);
  const killed = await holder.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  expect(killed.rowCount).toBe(1);
  expect(await command).toMatchObject({ code: 'store_unavailable', retryable: true });
  await holder.query('ROLLBACK');
  await holder.end();
  expect((await tenant.conversations.get(conversationId))?.conversation.status).toBe('open');
  await tenant.patchConversation(conversationId, { status: 'closed' }, {});
  expect((await tenant.conversations.get(conversationId))?.conversation.status).toBe('closed');
});

test('a row that somebody else holds too long makes the store unavailable in words, not hang', async () => {
  const { tenantId, conversationId } = await openThread(first, await seedTenant(first, 'acme'));
  const impatient = installation.open(url, { lockTimeoutMs: 100 });
  const holder = await connectTo(url);
  await holder.query('BEGIN');
  await holder.query('SELECT id FROM conversations FOR UPDATE');
  const command = impatient.forTenant(tenantId).patchConversation(conversationId, { status: 'closed' }, {});
  await expect(command).rejects.toMatchObject({ code: 'store_unavailable' });
  await holder.query('ROLLBACK');
  await holder.end();
  await impatient.ping();
  await impatient.close();
});

test('one pool may be shared, and stays open', async () => {
  const { Pool } = await import('pg');
  const pool = new Pool({ connectionString: url });
  const { postgres } = await import('./index.js');
  const shared = postgres({ pool });
  const { tenant, conversationId } = await openThread(shared, await seedTenant(shared, 'acme'));
  expect((await tenant.conversations.get(conversationId))?.conversation).toMatchObject({ lastMessageAt: 1, sequence: 1 });
  await shared.close();
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});

const event = (tenantId: string, id: string = newId()): AcceptEvent => {
  return {
    id,
    tenantId,
    channelId: null,
    channelType: 'facebook',
    threadKey: 'thread',
    kind: 'message',
    raw: 'sealed' as Sealed,
    platformAt: null,
    position: 0,
    receivedAt: 1,
    about: null,
    verdict: null,
    job: { id: newId(), tenantId, queue: 'inbound.messages', groupKey: 'thread', payload: { eventId: id }, runAt: 1 },
  };
};

test('two processes given the same events at once store each once, whatever batches they fall into', async () => {
  const keys = Array.from({ length: 200 }, () => newId());
  const outcomes = await Promise.all(
    [first, second, first].flatMap((storage, turn) =>
      (turn === 1 ? keys.toReversed() : keys).map(async (key) => [key, await storage.acceptEvents([event(TENANT, key)])] as const),
    ),
  );
  const stored = outcomes.filter(([, [outcome]]) => outcome === 'stored').map(([key]) => key);
  expect(stored.toSorted()).toEqual(keys.toSorted());
  expect(await first.jobs.claim({ queue: 'inbound.messages', groups: 1, leaseMs: 1, now: 1 })).toHaveLength(200);
});

test('one event that cannot be stored takes nobody of its batch along', async () => {
  const [good, bad, alsoGood] = await Promise.allSettled([
    first.acceptEvents([event(TENANT)]),
    first.acceptEvents([event('no id')]),
    first.acceptEvents([event(TENANT), event(TENANT)]),
  ]);
  expect(good).toMatchObject({ status: 'fulfilled', value: ['stored'] });
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'validation_failed' } });
  expect(alsoGood).toMatchObject({ status: 'fulfilled', value: ['stored', 'stored'] });
});

import { ReplyForceError, type AcceptEvent, type AcceptOutcome, type Storage } from '@replyforce/core';
import { sql } from 'kysely';
import { rows, type Command, type Statement } from '../sql/command.js';
import { compile, type Query } from '../sql/compile.js';
import { noteRepeatCommand } from '../sql/commands/accept-events.js';
import type { SqlKit } from '../sql/kit.js';
import type { PostgresSessions } from './driver.js';
import { holdGroup } from './group-lock.js';
import { inBatches } from './in-batches.js';

/** One array per column: a batch of any size is one statement with one plan. */
interface Columns {
  readonly tenantIds: readonly string[];
  readonly ids: readonly string[];
  readonly channelIds: readonly (string | null)[];
  readonly channelTypes: readonly string[];
  readonly threadKeys: readonly string[];
  readonly kinds: readonly string[];
  readonly platformAts: readonly (number | null)[];
  readonly positions: readonly number[];
  readonly receivedAts: readonly number[];
  readonly abouts: readonly (string | null)[];
  readonly verdicts: readonly (string | null)[];
  readonly raws: readonly string[];
  readonly jobTenants: readonly (string | null)[];
  readonly jobIds: readonly (string | null)[];
  readonly queues: readonly (string | null)[];
  readonly groupKeys: readonly (string | null)[];
  readonly payloads: readonly (string | null)[];
  readonly runAts: readonly (number | null)[];
  /** null for jobs that are not offered. */
  readonly leases: readonly (number | null)[];
  readonly now: number;
}

interface Group {
  readonly tenant_id: string;
  readonly queue: string;
  readonly group_key: string;
}

/** The groups of a batch that are held until it is committed, an array per column. */
interface Held {
  readonly heldTenants: readonly string[];
  readonly heldQueues: readonly string[];
  readonly heldKeys: readonly string[];
}

/**
 * Appends events with their jobs. Calls that come while others are being written share the next statement; each still hears of
 * its own events only. The key decides alone whether an event is new, over all processes.
 */
export function acceptFromMany(kit: SqlKit, sessions: PostgresSessions): Storage['acceptEvents'] {
  const { db, now } = kit;
  const noteRepeat = noteRepeatCommand(kit);
  const holdGroups = compile<Held>()((p) => ({
    compile: () =>
      sql<Group>`
        SELECT tenant_id, queue, group_key FROM (
          SELECT DISTINCT tenant_id, queue, group_key
          FROM unnest(${p('heldTenants')}::uuid[], ${p('heldQueues')}::text[], ${p('heldKeys')}::text[]) AS wanted (tenant_id, queue, group_key)
          OFFSET 0
        ) AS wanted
        WHERE ${holdGroup(sql.ref('queue'))}`.compile(db),
  }));
  // Sorted by the key, so that two batches never wait for each other in a circle.
  const append = compile<Columns & Held>()((p) => ({
    compile: () =>
      sql<{ tenant_id: string; id: string; leased: boolean }>`
        WITH given AS MATERIALIZED (
          SELECT DISTINCT ON (tenant_id, id) * FROM unnest(
            ${p('tenantIds')}::uuid[], ${p('ids')}::uuid[], ${p('channelIds')}::uuid[], ${p('channelTypes')}::text[],
            ${p('threadKeys')}::text[], ${p('kinds')}::text[], ${p('platformAts')}::bigint[], ${p('positions')}::integer[],
            ${p('receivedAts')}::bigint[], ${p('abouts')}::text[], ${p('verdicts')}::text[], ${p('raws')}::text[], ${p('jobTenants')}::uuid[],
            ${p('jobIds')}::uuid[], ${p('queues')}::text[], ${p('groupKeys')}::text[], ${p('payloads')}::jsonb[],
            ${p('runAts')}::bigint[], ${p('leases')}::bigint[]
          ) WITH ORDINALITY AS event (
            tenant_id, id, channel_id, channel_type, thread_key, kind, platform_at, position, received_at, about, verdict, raw,
            job_tenant, job_id, queue, group_key, payload, run_at, lease_ms, place
          )
          ORDER BY tenant_id, id, place
        ), stored AS (
          INSERT INTO raw_events (
            tenant_id, id, channel_id, channel_type, thread_key, kind, platform_at, position, received_at, about, verdict, raw
          )
          SELECT tenant_id, id, channel_id, channel_type, thread_key, kind, platform_at, position, received_at, about, verdict, raw
          FROM given ORDER BY tenant_id, id
          ON CONFLICT (tenant_id, id) DO NOTHING
          RETURNING tenant_id, id
        ), work AS MATERIALIZED (
          SELECT given.*,
            -- The first of its group, offered, of a group that is held and holds nothing else.
            lease_ms IS NOT NULL
              AND row_number() OVER (PARTITION BY job_tenant, queue, group_key ORDER BY place) = 1
              AND (job_tenant, queue, group_key) IN (
                SELECT * FROM unnest(${p('heldTenants')}::uuid[], ${p('heldQueues')}::text[], ${p('heldKeys')}::text[])
              )
              AND NOT EXISTS (
                SELECT FROM jobs AS other
                WHERE other.group_key = given.group_key AND other.queue = given.queue AND other.tenant_id = given.job_tenant
              ) AS leased
          FROM given JOIN stored USING (tenant_id, id) WHERE job_id IS NOT NULL
        ), queued AS (
          INSERT INTO jobs (tenant_id, id, queue, group_key, payload, state, due_at, fence, attempts, run_at, created_at)
          SELECT job_tenant, job_id, queue, group_key, payload, CASE WHEN leased THEN 'active' ELSE 'waiting' END,
            CASE WHEN leased THEN ${p('now')}::bigint + lease_ms ELSE run_at END, CASE WHEN leased THEN 1 ELSE 0 END, 0, run_at,
            ${p('now')}::bigint
          FROM work
        )
        SELECT tenant_id, id, coalesce(leased, false) AS leased FROM stored LEFT JOIN work USING (tenant_id, id)`.compile(db),
  }));

  function* hold(events: readonly AcceptEvent[]): Command<Held> {
    const offered = events.flatMap(({ job }) => (job?.leaseMs === undefined ? [] : [job]));
    const held: readonly Group[] =
      offered.length === 0
        ? []
        : yield* rows(holdGroups, {
            heldTenants: offered.map(({ tenantId }) => tenantId),
            heldQueues: offered.map(({ queue }) => queue),
            heldKeys: offered.map(({ groupKey }) => groupKey),
          });
    return {
      heldTenants: held.map((group) => group.tenant_id),
      heldQueues: held.map((group) => group.queue),
      heldKeys: held.map((group) => group.group_key),
    };
  }

  function* accept(events: readonly AcceptEvent[]): Command<readonly AcceptOutcome[]> {
    const held = yield* hold(events);
    const found = yield* closing(append, { ...columnsOf(events, now()), ...held });
    const stored = new Map(found.map((row) => [`${row.tenant_id} ${row.id}`, row.leased]));
    return events.map(({ tenantId, id }): AcceptOutcome => {
      const key = `${tenantId} ${id}`;
      const leased = stored.get(key);
      // Taken out when met: an event given twice was stored once.
      stored.delete(key);
      if (leased === undefined) return 'duplicate';
      return leased ? 'leased' : 'stored';
    });
  }

  const write = (events: readonly AcceptEvent[]) => sessions.write({ purpose: 'ingest' }, () => accept(events));
  // One event that cannot be stored must not take others along; a store that takes nothing need not be asked for each.
  const appendAll = inBatches({ write, worthTryingApart: (error) => !ReplyForceError.is(error) || error.code !== 'store_unavailable' });

  return async (events) => {
    const outcomes = await appendAll(events);
    // Afterwards and by itself: what came once pays nothing for it, and what is stored is not refused for the sake of a count.
    for (const [index, event] of events.entries())
      if (outcomes[index] === 'duplicate')
        await sessions.write({ tenantId: event.tenantId }, () => noteRepeat(event)).catch(() => undefined);
    return outcomes;
  };
}

/** The last statement of a batch: with it goes the commit. Where no job is offered it is the only one, and a batch takes one round trip. */
function* closing<P, R>(query: Query<P, R>, parameters: P): Command<readonly R[]> {
  const statement: Statement = { mode: 'rows', query: query as Query<never, unknown>, values: query.bind(parameters), closes: true };
  return (yield statement) as readonly R[];
}

function columnsOf(events: readonly AcceptEvent[], now: number): Columns {
  const column = <T>(value: (event: AcceptEvent) => T): readonly T[] => events.map(value);
  return {
    tenantIds: column((event) => event.tenantId),
    ids: column((event) => event.id),
    channelIds: column((event) => event.channelId),
    channelTypes: column((event) => event.channelType),
    threadKeys: column((event) => event.threadKey),
    kinds: column((event) => event.kind),
    platformAts: column((event) => event.platformAt),
    positions: column((event) => event.position),
    receivedAts: column((event) => event.receivedAt),
    abouts: column((event) => event.about),
    verdicts: column((event) => event.verdict),
    raws: column((event) => event.raw),
    jobTenants: column(({ job }) => job?.tenantId ?? null),
    jobIds: column(({ job }) => job?.id ?? null),
    queues: column(({ job }) => job?.queue ?? null),
    groupKeys: column(({ job }) => job?.groupKey ?? null),
    payloads: column(({ job }) => (job ? JSON.stringify(job.payload) : null)),
    runAts: column(({ job }) => job?.runAt ?? null),
    leases: column(({ job }) => job?.leaseMs ?? null),
    now,
  };
}

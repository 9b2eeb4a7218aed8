import { ReplyForceError, type AcceptEvent, type Storage } from '@replyforce/core';
import { sql } from 'kysely';
import type { Command, Statement } from '../sql/command.js';
import { compile, type Query } from '../sql/compile.js';
import type { SqlKit } from '../sql/kit.js';
import type { PostgresSessions } from './driver.js';
import { inBatches } from './in-batches.js';

type Outcome = 'stored' | 'duplicate';

/** One array per column: a batch of any size is one statement with one plan. */
interface Columns {
  readonly tenantIds: readonly string[];
  readonly ids: readonly string[];
  readonly channelIds: readonly (string | null)[];
  readonly channelTypes: readonly string[];
  readonly scopes: readonly string[];
  readonly eventKeys: readonly string[];
  readonly threadKeys: readonly string[];
  readonly kinds: readonly string[];
  readonly platformAts: readonly (number | null)[];
  readonly positions: readonly number[];
  readonly receivedAts: readonly number[];
  readonly verdicts: readonly (string | null)[];
  readonly raws: readonly string[];
  readonly jobTenants: readonly (string | null)[];
  readonly jobIds: readonly (string | null)[];
  readonly queues: readonly (string | null)[];
  readonly groupKeys: readonly (string | null)[];
  readonly payloads: readonly (string | null)[];
  readonly runAts: readonly (number | null)[];
  readonly now: number;
}

/**
 * Appends events with their jobs. Calls that come while others are being written share the next statement; each still hears of
 * its own events only. The unique key decides alone whether an event is new, over all processes.
 */
export function acceptFromMany({ db, now }: SqlKit, sessions: PostgresSessions): Storage['acceptEvents'] {
  // Sorted by the unique key, so that two batches never wait for each other in a circle; jobs follow the order of arrival.
  const append = compile<Columns>()((p) => ({
    compile: () =>
      sql<{ id: string }>`
        WITH given AS MATERIALIZED (
          SELECT * FROM unnest(
            ${p('tenantIds')}::uuid[], ${p('ids')}::uuid[], ${p('channelIds')}::uuid[], ${p('channelTypes')}::text[],
            ${p('scopes')}::text[], ${p('eventKeys')}::text[], ${p('threadKeys')}::text[], ${p('kinds')}::text[],
            ${p('platformAts')}::bigint[], ${p('positions')}::integer[], ${p('receivedAts')}::bigint[], ${p('verdicts')}::text[],
            ${p('raws')}::text[], ${p('jobTenants')}::uuid[], ${p('jobIds')}::uuid[], ${p('queues')}::text[], ${p('groupKeys')}::text[],
            ${p('payloads')}::jsonb[], ${p('runAts')}::bigint[]
          ) WITH ORDINALITY AS event (
            tenant_id, id, channel_id, channel_type, scope, event_key, thread_key, kind, platform_at, position, received_at, verdict,
            raw, job_tenant, job_id, queue, group_key, payload, run_at, place
          )
        ), stored AS (
          INSERT INTO raw_events (
            tenant_id, id, channel_id, channel_type, scope, event_key, thread_key, kind, platform_at, position, received_at, verdict, raw
          )
          SELECT tenant_id, id, channel_id, channel_type, scope, event_key, thread_key, kind, platform_at, position, received_at, verdict,
            raw
          FROM given ORDER BY tenant_id, scope, event_key, place
          ON CONFLICT (tenant_id, scope, event_key) DO NOTHING
          RETURNING id
        ), queued AS (
          INSERT INTO jobs (tenant_id, id, queue, group_key, payload, state, due_at, fence, attempts, run_at, created_at)
          SELECT job_tenant, job_id, queue, group_key, payload, 'waiting', run_at, 0, 0, run_at, ${p('now')}
          FROM given JOIN stored USING (id) WHERE job_id IS NOT NULL ORDER BY place
        )
        SELECT id FROM stored`.compile(db),
  }));

  function* accept(events: readonly AcceptEvent[]): Command<readonly Outcome[]> {
    const found = yield* closing(append, columnsOf(events, now()));
    const stored = new Set(found.map(({ id }) => id));
    // Taken out when met: an id given twice was stored once.
    return events.map(({ id }) => (stored.delete(id) ? 'stored' : 'duplicate'));
  }

  const write = (events: readonly AcceptEvent[]) => sessions.current({ purpose: 'ingest' }, () => accept(events));
  // One event that cannot be stored must not take others along; a store that takes nothing need not be asked for each.
  return inBatches({ write, worthTryingApart: (error) => !ReplyForceError.is(error) || error.code !== 'store_unavailable' });
}

/** The only statement of a batch: with it goes the commit, so that a batch takes one round trip. */
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
    scopes: column((event) => event.channelId ?? event.channelType),
    eventKeys: column((event) => event.eventKey),
    threadKeys: column((event) => event.threadKey),
    kinds: column((event) => event.kind),
    platformAts: column((event) => event.platformAt),
    positions: column((event) => event.position),
    receivedAts: column((event) => event.receivedAt),
    verdicts: column((event) => event.verdict),
    raws: column((event) => event.raw),
    jobTenants: column(({ job }) => job?.tenantId ?? null),
    jobIds: column(({ job }) => job?.id ?? null),
    queues: column(({ job }) => job?.queue ?? null),
    groupKeys: column(({ job }) => job?.groupKey ?? null),
    payloads: column(({ job }) => (job ? JSON.stringify(job.payload) : null)),
    runAts: column(({ job }) => job?.runAt ?? null),
    now,
  };
}

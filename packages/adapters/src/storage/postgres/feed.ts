import { sql } from 'kysely';
import { row, type Command } from '../sql/command.js';
import { compile } from '../sql/compile.js';
import type { SqlKit } from '../sql/kit.js';
import { liveEventQueries } from '../sql/queries/live-events.js';
import { FEED_LOCK } from './dialect.js';
import type { PostgresSessions } from './driver.js';

/**
 * The newest live event once all that have a number are committed: whoever starts from it misses none of any tenant. Waits for
 * the writers of the moment, as they wait for it.
 */
export function newestLiveEvent(kit: SqlKit, sessions: PostgresSessions): () => Promise<number> {
  const liveEvents = liveEventQueries(kit);
  const waitForWriters = compile<object>()(() => ({
    compile: () => sql<{ locked: unknown }>`SELECT pg_advisory_xact_lock(${sql.lit(FEED_LOCK)}, 0) AS locked`.compile(kit.db),
  }));
  function* newestOfAll(): Command<number> {
    yield* row(waitForWriters, {});
    return yield* liveEvents.newest();
  }
  return () => sessions.write({ purpose: 'feed' }, newestOfAll, true);
}

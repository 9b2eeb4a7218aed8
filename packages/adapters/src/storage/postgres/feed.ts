import { sql } from 'kysely';
import { row, type Command } from '../sql/command.js';
import { compile } from '../sql/compile.js';
import type { SqlKit } from '../sql/kit.js';
import { installationQueries } from '../sql/queries/installation.js';
import { FEED_LOCK } from './dialect.js';
import type { PostgresSessions } from './driver.js';

/**
 * The newest live event once all that have a number are committed: whoever starts from it misses none of any tenant. Waits for
 * the writers of the moment, as they wait for it.
 */
export function newestLiveEvent(kit: SqlKit, sessions: PostgresSessions): () => Promise<number> {
  const { lastLiveEventId } = installationQueries(kit);
  const waitForWriters = compile<object>()(() => ({
    compile: () => sql<{ locked: unknown }>`SELECT pg_advisory_xact_lock(${sql.lit(FEED_LOCK)}, 0) AS locked`.compile(kit.db),
  }));
  function* newest(): Command<number> {
    yield* row(waitForWriters, {});
    return yield* lastLiveEventId();
  }
  return () => sessions.write({ purpose: 'feed' }, newest, true);
}

import type { Storage } from '@replyforce/core';
import { sqlStorage } from '../sql/storage.js';
import { acceptFromMany } from './accept-events.js';
import { claimFromMany } from './claim.js';
import { openConnections } from './connections.js';
import { compileOnly } from './dialect.js';
import { postgresDriver, postgresSessions } from './driver.js';
import { newestLiveEvent } from './feed.js';
import { tryGroup } from './group-lock.js';
import { createNotices } from './notices.js';
import type { PostgresOptions } from './options.js';
import { checkRoleName } from './role.js';
import { statementRunner } from './statement-runner.js';

export type { PostgresOptions } from './options.js';

/**
 * Storage in PostgreSQL 13 or newer, for several processes on several machines. Every transaction takes a role that owns nothing
 * and names the tenant it works for; Row-Level Security holds even a wrong statement to it. Processes wake each other by
 * LISTEN/NOTIFY.
 *
 * Call `migrate()` before use. Throws `missing_dependency` where the package `pg` is not installed and
 * `configuration_invalid` where the options do not fit together.
 */
export function postgres(options: string | PostgresOptions): Storage {
  const given: PostgresOptions = typeof options === 'string' ? { url: options } : options;
  const { role = 'replyforce_app', preparedStatements = true, now = Date.now } = given;
  checkRoleName(role);
  const connections = openConnections(given, { role, now });
  const runner = statementRunner({ prepare: preparedStatements });
  const notices = createNotices(connections.pool, connections.connect);
  const parts = { pool: connections.pool, replica: connections.replica, runner, notices, role };
  const sessions = postgresSessions(parts);
  const db = compileOnly();
  const kit = { db, now, holdsRows: true, holdsToLookUps: true, tryGroup: tryGroup({ db }) };
  return sqlStorage(postgresDriver(sessions, parts, connections), kit, {
    claim: claimFromMany(kit, sessions),
    acceptEvents: acceptFromMany(kit, sessions),
    lastLiveEventId: newestLiveEvent(kit, sessions),
  });
}

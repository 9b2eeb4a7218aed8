import type pg from 'pg';
import { importPeer } from '../../support/import-peer.js';
import type { ConnectionOptions } from './options.js';
import { columnTypes } from './values.js';

export type Pg = typeof pg;

export function loadPg(): Pg {
  return importPeer('pg', 'PostgreSQL storage') as Pg;
}

/**
 * Statements are sent as soon as they are known, without waiting for the answer to the one before: a command costs as many
 * round trips as it has decisions, not as it has statements.
 */
export function clientConfig(url: string, options: ConnectionOptions): pg.ClientConfig {
  const { connectTimeoutMs = 5_000, statementTimeoutMs = 15_000, lockTimeoutMs = 5_000 } = options;
  return {
    connectionString: url,
    pipeline: true,
    types: columnTypes as pg.CustomTypesConfig,
    keepAlive: true,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    lock_timeout: lockTimeoutMs,
    // A process that hangs must not keep its locks.
    idle_in_transaction_session_timeout: statementTimeoutMs,
    fallback_application_name: 'replyforce',
  };
}

export function openPool(url: string, options: ConnectionOptions): pg.Pool {
  const pool = new (loadPg().Pool)({ ...clientConfig(url, options), max: options.poolSize ?? 10, allowExitOnIdle: true });
  // An idle connection that the server closes is replaced when the next one is needed.
  pool.on('error', () => undefined);
  return pool;
}

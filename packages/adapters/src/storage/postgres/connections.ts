import { ReplyForceError } from '@replyforce/core';
import type pg from 'pg';
import { ServerFailure, toStorageError } from './errors.js';
import { migrate } from './migrate.js';
import type { OwnConnection } from './notices.js';
import type { PostgresOptions } from './options.js';
import { clientConfig, loadPg, openPool } from './pool.js';
import { warningsAbout } from './role.js';

/** The ways to the database. */
export interface Connections {
  readonly pool: pg.Pool;
  readonly replica: pg.Pool;
  /** Whether the pool was made here and ends with the storage. */
  readonly ownsPool: boolean;
  /** A connection beside the pool, for listening. */
  connect(): Promise<OwnConnection>;
  migrate(): Promise<void>;
}

export function openConnections(
  options: PostgresOptions,
  { role, now }: { readonly role: string; readonly now: () => number },
): Connections {
  const { url, migrationUrl, onWarning = (message) => process.emitWarning(message, 'ReplyForceWarning') } = options;
  if ((url === undefined) === (options.pool === undefined))
    throw new ReplyForceError('configuration_invalid', 'PostgreSQL storage takes either a url or a pool.');
  const pool = options.pool ?? openPool(url ?? '', options);
  // A connection in use that breaks says so to whoever uses it.
  pool.on('connect', (client) => void client.on('error', () => undefined));

  async function connect(to: string | undefined): Promise<OwnConnection> {
    if (to === undefined) {
      const client = await pool.connect();
      return { client, end: async () => client.release(true) };
    }
    const client = new (loadPg().Client)({ ...clientConfig(to, options), statement_timeout: 0, idle_in_transaction_session_timeout: 0 });
    client.on('error', () => undefined);
    await client.connect();
    return { client, end: () => client.end() };
  }

  async function withConnection<R>(to: string | undefined, work: (client: pg.ClientBase) => Promise<R>): Promise<R> {
    const own = await connect(to).catch((error: unknown) => {
      throw toStorageError(new ServerFailure(error));
    });
    try {
      return await work(own.client);
    } finally {
      await own.end();
    }
  }

  return {
    pool,
    replica: options.replicaUrl === undefined ? pool : openPool(options.replicaUrl, options),
    ownsPool: options.pool === undefined,
    connect: () => connect(url),
    async migrate() {
      const login = migrationUrl === undefined ? null : await withConnection(url, nameOf);
      await withConnection(migrationUrl ?? url, (client) => migrate(client, { role, login, now: now() }));
      for (const warning of await withConnection(url, (client) => warningsAbout(client, role))) onWarning(warning);
    },
  };
}

async function nameOf(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ readonly name: string }>('SELECT session_user::text AS name');
  return rows[0]?.name ?? null;
}

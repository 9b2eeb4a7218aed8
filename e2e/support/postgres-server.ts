import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { ROOT } from './sources.js';

/** A PostgreSQL server of the test's own, with an owner of the tables and a login that owns nothing. */
export interface PostgresServer {
  /** For `DATABASE_URL`. */
  readonly url: string;
  /** For `DATABASE_MIGRATION_URL`. */
  readonly migrationUrl: string;
  /** The truth behind what the API shows. */
  query<T>(text: string): Promise<readonly T[]>;
  close(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/postgres-server.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let ready: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    ready = line;
    break;
  }
  if (ready === undefined) throw new Error('PostgreSQL did not start.');
  const { url } = JSON.parse(ready) as { readonly url: string };
  const superuser = new Client(url);
  // The server goes first.
  superuser.on('error', () => undefined);
  await superuser.connect();
  await superuser.query(
    `CREATE ROLE rf_owner LOGIN CREATEROLE PASSWORD 'secret'; CREATE ROLE rf_login LOGIN PASSWORD 'secret'; GRANT ALL ON SCHEMA public TO rf_owner`,
  );
  const as = (name: string) => Object.assign(new URL(url), { username: name, password: 'secret' }).href;
  return {
    url: as('rf_login'),
    migrationUrl: as('rf_owner'),
    query: async <T>(text: string) => (await superuser.query(text)).rows as readonly T[],
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

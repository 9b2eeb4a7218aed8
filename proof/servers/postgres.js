import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Pool } from 'pg';

const SCRIPT = fileURLToPath(new URL('../../scripts/postgres-server.mjs', import.meta.url));

/**
 * A PostgreSQL server of its own, with an owner of the tables and a login that owns nothing.
 * @param {{ readonly durable?: boolean }} options `durable`: a commit is on its disk before it is answered. Default false
 */
export async function startPostgres({ durable = false } = {}) {
  const child = spawn(process.execPath, [SCRIPT, ...(durable ? ['--durable'] : [])], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('PostgreSQL did not start.');
    return /** @type {{ readonly url: string }} */ (JSON.parse(value));
  };
  const { url } = await nextLine();
  const superuser = new Pool({ connectionString: url, max: 1 });
  // The server goes first.
  superuser.on('error', () => undefined);
  await superuser.query(
    `CREATE ROLE rf_owner LOGIN CREATEROLE PASSWORD 'secret'; CREATE ROLE rf_login LOGIN PASSWORD 'secret'; GRANT ALL ON SCHEMA public TO rf_owner`,
  );
  const as = (/** @type {string} */ name) => Object.assign(new URL(url), { username: name, password: 'secret' }).href;
  return {
    /** For `DATABASE_URL`. */
    url: as('rf_login'),
    /** For `DATABASE_MIGRATION_URL`. */
    migrationUrl: as('rf_owner'),
    /**
     * The truth behind what the API shows.
     * @template T
     * @param {string} text
     * @returns {Promise<readonly T[]>}
     */
    query: async (text) => (await superuser.query(text)).rows,
    /** Stops it as a crash would and starts it again on the same data; resolves when it takes connections. */
    async restart() {
      child.stdin.write('restart\n');
      await nextLine();
    },
    async close() {
      await superuser.end().catch(() => undefined);
      child.stdin.end();
      await ended;
    },
  };
}

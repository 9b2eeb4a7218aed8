/** A PostgreSQL server as a careful administrator sets it up: it waits for the disk, and the engine's login owns nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const SCRIPT = fileURLToPath(new URL('../../scripts/postgres-server.mjs', import.meta.url));
const PASSWORD = 'secret';

/** @typedef {{ readonly url: string, readonly migrationUrl: string, readonly superuserUrl: string }} Database */

/** Throws where there is no PostgreSQL on this machine; says what to install on stderr. */
export async function startPostgres() {
  const child = spawn(process.execPath, [SCRIPT, '--durable'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value } = await lines.next();
  if (value === undefined) throw new Error('PostgreSQL did not start: node scripts/ensure-postgres.mjs installs it.');
  /** @type {{ url: string, pid: number }} */
  const { url, pid } = JSON.parse(value);
  await query(url, `CREATE ROLE rf_owner LOGIN CREATEROLE PASSWORD '${PASSWORD}'; CREATE ROLE rf_login LOGIN PASSWORD '${PASSWORD}'`);
  return {
    /** The server's first process. */
    pid,
    /**
     * @param {string} name
     * @returns {Promise<Database>}
     */
    async createDatabase(name) {
      await query(url, `CREATE DATABASE ${name}`);
      const superuserUrl = address(url, { pathname: `/${name}` });
      await query(superuserUrl, 'GRANT ALL ON SCHEMA public TO rf_owner');
      return {
        superuserUrl,
        url: address(superuserUrl, { username: 'rf_login', password: PASSWORD }),
        migrationUrl: address(superuserUrl, { username: 'rf_owner', password: PASSWORD }),
      };
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/**
 * Runs statements and returns the rows of the last.
 * @param {string} url
 * @param {string} text
 * @returns {Promise<readonly any[]>}
 */
export async function query(url, text) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const results = await client.query(text);
    return (Array.isArray(results) ? results.at(-1) : results).rows;
  } finally {
    await client.end();
  }
}

/**
 * @param {string} url
 * @param {Partial<URL>} parts
 */
function address(url, parts) {
  return Object.assign(new URL(url), parts).href;
}

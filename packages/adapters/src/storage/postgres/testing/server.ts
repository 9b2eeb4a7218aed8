import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const SCRIPT = fileURLToPath(new URL('../../../../../../scripts/postgres-server.mjs', import.meta.url));

/** A real PostgreSQL server of a test file's own. */
export interface TestServer {
  /** The superuser's database. */
  readonly url: string;
  /** Makes a database, a copy of `template` where one is given, and returns the superuser's address of it. */
  createDatabase(template?: string): Promise<string>;
  /** Runs statements as the superuser and returns the rows of the last. */
  query(url: string, text: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let ready: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    ready = line;
    break;
  }
  if (ready === undefined) throw new Error('PostgreSQL did not start.');
  const { url } = JSON.parse(ready) as { readonly url: string };
  let databases = 0;

  async function query(to: string, text: string): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: to });
    await client.connect();
    try {
      const results: unknown = await client.query(text);
      const last = Array.isArray(results) ? (results.at(-1) as { readonly rows: unknown }) : (results as { readonly rows: unknown });
      return last.rows as readonly Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  return {
    url,
    query,
    async createDatabase(template) {
      databases += 1;
      const name = `test_${databases}`;
      await query(url, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${new URL(template).pathname.slice(1)}` : ''}`);
      return withPath(url, name);
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

function withPath(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** The same database for another user. */
export function asUser(url: string, name: string, password: string): string {
  const address = new URL(url);
  address.username = name;
  address.password = password;
  return address.href;
}

import { ReplyForceError, type Storage } from '@replyforce/core';
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { ServerFailure, toStorageError } from './errors.js';
import { postgres } from './index.js';
import { loadPg } from './pool.js';

/** Databases of one's own on somebody's server, for trying things out. */
export interface ScratchDatabases {
  /** A migrated storage with nothing in it, in a database of its own that goes when it is closed. */
  fresh(): Promise<Storage>;
  /** Takes everything away. */
  end(): Promise<void>;
}

/**
 * Makes databases and a role with names nobody uses, beside the database of the address, in which nothing is read or written. Throws
 * `configuration_invalid` where the user may not make databases and roles, `store_unavailable` where the server cannot be reached.
 */
export async function scratchDatabases(url: string): Promise<ScratchDatabases> {
  const client = new (loadPg().Client)({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  const name = `replyforce_scratch_${randomBytes(6).toString('hex')}`;
  const made = new Set<string>();
  const at = (database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  const open = (database: string): Storage => postgres({ url: at(database), role: name, onWarning: () => undefined });
  let databases = 0;

  try {
    await client.connect();
    await checkRights(client);
    await create(name);
    const template = open(name);
    await template.migrate();
    await template.close();
  } catch (error) {
    await end();
    throw ReplyForceError.is(error) ? error : toStorageError(new ServerFailure(error));
  }

  async function create(database: string, template?: string): Promise<void> {
    await client.query(`CREATE DATABASE ${database}${template === undefined ? '' : ` TEMPLATE ${template}`}`);
    made.add(database);
  }

  async function drop(database: string): Promise<void> {
    made.delete(database);
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  }

  async function end(): Promise<void> {
    for (const database of made) await drop(database).catch(() => undefined);
    await client.query(`DROP ROLE IF EXISTS ${name}`).catch(() => undefined);
    await client.end().catch(() => undefined);
  }

  return {
    async fresh() {
      databases += 1;
      const database = `${name}_${databases}`;
      await create(database, name);
      const storage = open(database);
      return {
        ...storage,
        async close() {
          await storage.close();
          await drop(database);
        },
      };
    },
    end,
  };
}

async function checkRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ readonly may: boolean }>(
    'SELECT rolsuper OR (rolcreatedb AND rolcreaterole) AS may FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.may) return;
  const message = 'names a user that may not make databases and roles of its own: CREATEDB and CREATEROLE are needed';
  throw new ReplyForceError('configuration_invalid', `The address ${message}.`, { errors: [{ path: 'DATABASE_URL', message }] });
}

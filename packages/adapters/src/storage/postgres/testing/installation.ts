import type { Storage } from '@replyforce/core';
import { postgres, type PostgresOptions } from '../index.js';
import { asUser, startServer, type TestServer } from './server.js';

/** A server with an installation as a careful administrator sets it up: an owner that migrates, a login that owns nothing. */
export interface TestInstallation {
  readonly server: TestServer;
  /** A migrated database with nothing in it; its address for the login the engine runs as. */
  fresh(): Promise<string>;
  /** The superuser's address of a database. */
  asSuperuser(url: string): string;
  asOwner(url: string): string;
  open(url: string, options?: Omit<PostgresOptions, 'url'>): Storage;
  close(): Promise<void>;
}

const OWNER = 'rf_owner';
const LOGIN = 'rf_login';
const PASSWORD = 'secret';

export async function installPostgres(): Promise<TestInstallation> {
  const server = await startServer();
  await server.query(
    server.url,
    `CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD '${PASSWORD}'; CREATE ROLE ${LOGIN} LOGIN PASSWORD '${PASSWORD}'`,
  );
  const template = await server.createDatabase();
  await server.query(template, `GRANT ALL ON SCHEMA public TO ${OWNER}`);
  const superuser = new URL(server.url);
  const asOwner = (url: string) => asUser(url, OWNER, PASSWORD);
  const open: TestInstallation['open'] = (url, options) =>
    postgres({ url, migrationUrl: asOwner(url), onWarning: (message) => void Promise.reject(new Error(message)), ...options });
  const first = open(asUser(template, LOGIN, PASSWORD));
  await first.migrate();
  await first.close();
  return {
    server,
    fresh: async () => asUser(await server.createDatabase(template), LOGIN, PASSWORD),
    asSuperuser: (url) => asUser(url, superuser.username, superuser.password),
    asOwner,
    open,
    close: server.close,
  };
}

/** The engine in a process of its own, on data of its own that is gone when it stops. */
import { startChild } from './child.js';
import { temporaryFolder } from './folder.js';

/**
 * @typedef {object} EngineOptions
 * @property {'echo' | 'keyless'} [pipeline] default echo
 * @property {'all' | 'api'} [role] default all
 * @property {number} [tenants] each with a page of its own; default 1
 * @property {number} [platformPort] where replies go
 * @property {import('./postgres.js').Database} [database] default SQLite
 * @property {string} [data] a folder that is shared and stays
 * @property {{ readonly url: string, readonly key: string }} [openai] a model service; default none
 * @property {readonly string[]} [execArgv]
 *
 * @param {EngineOptions} options
 */
export async function startEngine({
  pipeline = 'echo',
  role = 'all',
  tenants = 1,
  platformPort,
  openai,
  database,
  data,
  execArgv = [],
} = {}) {
  const own = data === undefined ? temporaryFolder() : undefined;
  const env = {
    BENCH_DATA: data ?? own?.path ?? '',
    BENCH_PIPELINE: pipeline,
    BENCH_ROLE: role,
    BENCH_TENANTS: String(tenants),
    ...(platformPort !== undefined && { BENCH_PLATFORM: `http://127.0.0.1:${platformPort}` }),
    ...(openai && { BENCH_OPENAI_URL: openai.url, BENCH_OPENAI_KEY: openai.key }),
    ...databaseEnv(database),
  };
  const child = await startChild('./engine-server.js', env, execArgv);
  return {
    ...child,
    async stop() {
      await child.stop();
      own?.remove();
    },
  };
}

/**
 * @param {import('./postgres.js').Database | undefined} database
 * @returns {Record<string, string>}
 */
export function databaseEnv(database) {
  return database ? { BENCH_DATABASE_URL: database.url, BENCH_DATABASE_MIGRATION_URL: database.migrationUrl } : {};
}

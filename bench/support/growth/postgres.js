import { Client, escapeLiteral } from 'pg';
import { postgres } from '@replyforce/adapters/postgres';
import { query, startPostgres } from '../postgres.js';
import { fillStatements, LONG } from './shape.js';

/** @type {Parameters<typeof fillStatements>[1]} */
const uuid = (at, middle, index) => {
  const time = `lpad(to_hex(${at}::bigint), 12, '0')`;
  return `(substr(${time}, 1, 8) || '-' || substr(${time}, 9) || '${middle}' || lpad(to_hex(${index}), 12, '0'))::uuid`;
};

/** From the sixth use on a plan may be kept for all values (postgresql.org: PREPARE). */
const USES = 8;

/** A server of its own, with a database for each size. */
export async function postgresStore() {
  const server = await startPostgres();
  return {
    name: 'PostgreSQL',
    /**
     * @param {string} name
     * @param {readonly import('./shape.js').PlannedConversation[]} conversations
     * @returns {Promise<import('./store.js').Filled>}
     */
    async fill(name, conversations) {
      const database = await server.createDatabase(name);
      const open = () => postgres({ url: database.url, migrationUrl: database.migrationUrl });
      const empty = open();
      await empty.migrate();
      await empty.close();
      await write(database.superuserUrl, conversations);
      return { open, plansOf: (work) => plansOf(database.url, open, work) };
    },
    stop: server.stop,
  };
}

/**
 * @param {string} url
 * @param {readonly import('./shape.js').PlannedConversation[]} conversations
 */
async function write(url, conversations) {
  /** @param {(conversation: import('./shape.js').PlannedConversation, index: number) => number} of */
  const column = (of) => `'{${conversations.map(of).join(',')}}'::bigint[]`;
  await query(
    url,
    `SET synchronous_commit = off; SET session_replication_role = replica; SET work_mem = '512MB';
     CREATE TEMP TABLE bench_plan AS SELECT * FROM unnest(${column((_, index) => index)}, ${column(({ tenant }) => tenant)},
       ${column(({ size }) => size)}, ${column(({ needsHuman }) => (needsHuman ? 1 : 0))}) AS planned (conversation, tenant, size, needs_human);
     CREATE TEMP TABLE bench_numbers AS SELECT generate_series(0::bigint, ${LONG - 1}) AS n;
     ANALYZE bench_plan; ANALYZE bench_numbers;
     ${fillStatements(conversations.length, uuid).join(';\n')}`,
  );
  await query(url, 'VACUUM ANALYZE');
  await query(url, 'CHECKPOINT');
}

/**
 * How the server runs what a piece of work asks it, once each statement has been used so often that the server has settled for a plan.
 * @param {string} url
 * @param {() => import('@replyforce/core').Storage} open
 * @param {(storage: import('@replyforce/core').Storage) => Promise<unknown>} work
 */
async function plansOf(url, open, work) {
  /** @type {{ text: string, values?: unknown[] }[]} */
  const asked = [];
  const { query: ask } = Client.prototype;
  const storage = open();
  Client.prototype.query = /** @type {any} */ (
    /** @this {Client} */ function listening(/** @type {any} */ config, /** @type {unknown[]} */ ...rest) {
      asked.push(typeof config === 'string' ? { text: config } : { text: config.text, values: config.values });
      return Reflect.apply(ask, this, [config, ...rest]);
    }
  );
  try {
    await work(storage);
  } finally {
    Client.prototype.query = ask;
    await storage.close();
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  /** @type {string[]} */
  const plans = [];
  try {
    for (const [index, { text, values }] of asked.entries()) {
      if (/^\s*BEGIN\b/iu.test(text)) await client.query(text);
      else if (/^\s*COMMIT\b/iu.test(text)) await client.query('ROLLBACK');
      else if (/^\s*(?:select|insert|update|delete|with)\b/iu.test(text)) {
        await client.query(`PREPARE planned_${index} AS ${text}`);
        const given = values?.length ? `(${values.map(literal).join(', ')})` : '';
        let plan = '';
        for (let use = 0; use < USES; use += 1) {
          const { rows } = await client.query(`EXPLAIN (COSTS OFF) EXECUTE planned_${index}${given}`);
          plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        }
        plans.push(plan);
      }
    }
  } finally {
    await client.end();
  }
  return plans;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function literal(value) {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return escapeLiteral(`{${value.map(element).join(',')}}`);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : escapeLiteral(String(value));
}

/** @param {unknown} value */
function element(value) {
  return value === null ? 'NULL' : `"${String(value).replaceAll(/["\\]/gu, '\\$&')}"`;
}

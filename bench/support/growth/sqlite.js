import Database from 'better-sqlite3';
import { sqlite } from '@replyforce/adapters/sqlite';
import { temporaryFolder } from '../folder.js';
import { fillStatements, LONG } from './shape.js';

/** @type {Parameters<typeof fillStatements>[1]} */
const uuid = (at, middle, index) =>
  `(substr(printf('%012x', ${at}), 1, 8) || '-' || substr(printf('%012x', ${at}), 9) || '${middle}' || printf('%012x', ${index}))`;

/** Keeps its databases as files of one folder. */
export async function sqliteStore() {
  const folder = temporaryFolder();
  return {
    name: 'SQLite',
    /**
     * @param {string} name
     * @param {readonly import('./shape.js').PlannedConversation[]} conversations
     * @returns {Promise<import('./store.js').Filled>}
     */
    async fill(name, conversations) {
      const path = `${folder.path}/${name}.db`;
      const empty = sqlite(path);
      await empty.migrate();
      await empty.close();
      write(path, conversations);
      return { open: () => sqlite(path), plansOf: (work) => plansOf(path, work) };
    },
    stop: async () => folder.remove(),
  };
}

/**
 * @param {string} path
 * @param {readonly import('./shape.js').PlannedConversation[]} conversations
 */
function write(path, conversations) {
  const database = new Database(path);
  database.pragma('foreign_keys = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -1000000');
  database.exec(`CREATE TEMP TABLE bench_plan (conversation INTEGER PRIMARY KEY, tenant INTEGER, size INTEGER, needs_human INTEGER);
    CREATE TEMP TABLE bench_numbers (n INTEGER PRIMARY KEY)`);
  database.transaction(() => {
    const number = database.prepare('INSERT INTO bench_numbers VALUES (?)');
    for (let n = 0; n < LONG; n += 1) number.run(n);
    const row = database.prepare('INSERT INTO bench_plan VALUES (?, ?, ?, ?)');
    for (const [index, { tenant, size, needsHuman }] of conversations.entries()) row.run(index, tenant, size, needsHuman ? 1 : 0);
    for (const statement of fillStatements(conversations.length, uuid)) database.exec(statement);
  })();
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/**
 * How SQLite runs what a piece of work asks it.
 * @param {string} path
 * @param {(storage: import('@replyforce/core').Storage) => Promise<unknown>} work
 */
async function plansOf(path, work) {
  /** @type {string[]} */
  const asked = [];
  const { prepare } = Database.prototype;
  const storage = sqlite(path);
  // Statements are prepared on their first use.
  Database.prototype.prepare = /** @type {any} */ (
    /** @this {Database.Database} */ function listening(/** @type {string} */ sql) {
      asked.push(sql);
      return prepare.call(this, sql);
    }
  );
  try {
    await work(storage);
  } finally {
    Database.prototype.prepare = prepare;
    await storage.close();
  }
  const database = new Database(path, { readonly: true });
  try {
    return asked
      .filter((sql) => /^\s*(?:select|insert|update|delete|with)\b/iu.test(sql))
      .map((sql) => {
        // Unbound parameters count as null; the plan does not depend on values.
        const lines = /** @type {{ detail: string }[]} */ (prepare.call(database, `EXPLAIN QUERY PLAN ${sql}`).all(valuesFor(sql)));
        return lines.map(({ detail }) => detail).join('\n');
      });
  } finally {
    database.close();
  }
}

/** @param {string} sql */
function valuesFor(sql) {
  return Array.from({ length: sql.split('?').length - 1 }, () => null);
}

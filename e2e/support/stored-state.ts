import Database from 'better-sqlite3';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILE = 'replyforce.db';

export interface StoredMessage {
  readonly platform_mid: string;
  readonly count: number;
}

export interface StoredTurn {
  readonly conversation_id: string;
  readonly outcome: string;
  /** Of its reply; null where it has none. */
  readonly reply_status: string | null;
  readonly conversation_status: string;
  readonly owner: string;
  /** Correlation ids of the reply's attempts, newest last, by comma; null where there are none. */
  readonly attempts: string | null;
}

/** The database file as it is, beside a running server: the truth behind what the API shows. */
export function readStored(data: string) {
  const all = <T>(sql: string) => query<T>(join(data, FILE), sql);
  return {
    customerMessages: () =>
      all<StoredMessage>("SELECT platform_mid, count(*) AS count FROM messages WHERE sender_type = 'customer' GROUP BY platform_mid"),
    turns: () =>
      all<StoredTurn>(
        `SELECT t.conversation_id, t.outcome, m.status AS reply_status, c.status AS conversation_status, c.owner,
                (SELECT group_concat('rf:' || a.id) FROM send_attempts a WHERE a.message_id = m.id ORDER BY a.number) AS attempts
         FROM turns t
         JOIN conversations c ON c.id = t.conversation_id
         LEFT JOIN messages m ON m.turn_id = t.id`,
      ),
    uncertainAttempts: () => all<{ readonly id: string }>("SELECT id FROM send_attempts WHERE state = 'uncertain'").map(({ id }) => id),
    /** Work that waits or runs, but for reconciliations: those wait half a minute by design. */
    openJobs: () => all<{ readonly n: number }>("SELECT count(*) AS n FROM jobs WHERE payload NOT LIKE '%reconcile%'")[0]?.n ?? 0,
    deadJobs: () => all<{ readonly queue: string; readonly reason: string }>('SELECT queue, reason FROM dead_letters'),
  };
}

/**
 * Attempts that were under way when the server died: told to the database, not settled. Read from a copy, so that the
 * server itself finds its file as it left it.
 */
export async function sendsInFlight(data: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'replyforce-crash-'));
  try {
    for (const name of [FILE, `${FILE}-wal`]) await copyFile(join(data, name), join(folder, name)).catch(() => undefined);
    return query<{ readonly id: string }>(join(folder, FILE), "SELECT id FROM send_attempts WHERE state = 'sending'", false).map(
      ({ id }) => id,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function query<T>(path: string, sql: string, readonly = true): readonly T[] {
  const database = new Database(path, { readonly, timeout: 2_000 });
  try {
    return database.prepare(sql).all() as T[];
  } finally {
    database.close();
  }
}

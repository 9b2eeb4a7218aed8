import type pg from 'pg';
import { Refusal, type Command } from '../sql/command.js';
import type { SqlDriver, SqlSession } from '../sql/driver.js';
import type { Scope } from '../sql/scope.js';
import { isCollision, isTaken, toStorageError } from './errors.js';
import type { Notices } from './notices.js';
import { openingOf } from './opening.js';
import type { StatementRunner } from './statement-runner.js';
import { transact } from './transaction.js';

/** A command that others keep getting in the way of is started this often; then the caller hears `store_unavailable`. */
const MAX_STARTS = 30;
/** Upper bound of the first pause before starting again, ms; it doubles up to `MAX_PAUSE_MS`. */
const FIRST_PAUSE_MS = 4;
const MAX_PAUSE_MS = 100;

export interface PostgresParts {
  readonly pool: pg.Pool;
  /** Serves lists; may lag behind. */
  readonly replica: pg.Pool;
  readonly runner: StatementRunner;
  readonly notices: Notices;
  /** The role every transaction takes. */
  readonly role: string;
}

/** Runs commands in transactions, each within its scope. */
export interface PostgresSessions {
  within(scope: Scope): SqlSession;
  /** `quiet` where nobody else waits for what it does. */
  write<R>(scope: Scope, command: () => Command<R>, quiet?: boolean): Promise<R>;
}

export function postgresSessions({ pool, replica, runner, notices, role }: PostgresParts): PostgresSessions {
  async function read<R>(from: pg.Pool, scope: Scope, command: Command<R>): Promise<R> {
    try {
      return await transact(from, runner, openingOf('read', scope, role), command, false);
    } catch (error) {
      throw toStorageError(error);
    }
  }

  async function write<R>(scope: Scope, start: () => Command<R>, quiet = false): Promise<R> {
    const opening = openingOf('write', scope, role);
    let taken = false;
    for (let starts = 1; ; starts += 1) {
      try {
        const result = await transact(pool, runner, opening, start(), true);
        if (!quiet) notices.tell();
        return result;
      } catch (error) {
        if (error instanceof Refusal) return error.result as R;
        // Started again, a command sees the row that was in its way; where it still is, that is the answer.
        const again = isCollision(error) ? starts < MAX_STARTS : isTaken(error) && !taken;
        if (!again) throw toStorageError(error);
        taken ||= isTaken(error);
        await pause(starts);
      }
    }
  }

  return {
    within: (scope) => ({
      read: (command) => read(pool, scope, command),
      list: (command) => read(replica, scope, command),
      write: (start) => write(scope, start),
    }),
    write,
  };
}

/** Random, so that two that met do not meet again. */
function pause(starts: number): Promise<void> {
  const bound = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (starts - 1));
  return new Promise((resolve) => void setTimeout(resolve, Math.random() * bound));
}

/** The driver of the shared storage. */
export function postgresDriver(
  sessions: PostgresSessions,
  { pool, replica, notices }: PostgresParts,
  { migrate, ownsPool }: { readonly migrate: () => Promise<void>; readonly ownsPool: boolean },
): SqlDriver {
  return {
    within: sessions.within,
    migrate,
    async close() {
      await notices.close();
      if (replica !== pool) await replica.end();
      if (ownsPool) await pool.end();
    },
    watch: notices.watch,
  };
}

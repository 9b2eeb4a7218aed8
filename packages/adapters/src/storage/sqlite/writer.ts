import type { Database, Statement } from 'better-sqlite3';
import { ReplyForceError } from '@replyforce/core';
import { Refusal, type Command } from '../sql/command.js';
import { toStorageError } from './errors.js';
import type { Executor } from './executor.js';

/** Commands in one commit at most: bounds how long the event loop is held. */
const MAX_GROUP = 256;

interface Waiting {
  readonly start: () => Command<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: unknown };

export interface Writer {
  write<R>(start: () => Command<R>): Promise<R>;
  /** Commits what waits; commands that come later are refused. */
  close(): void;
}

/**
 * The one writer of a file: commands that come in the same turn of the event loop share one transaction, because the disk
 * takes as long for one commit as for fifty. Each has a savepoint of its own, so one that fails takes nobody along.
 */
export function createWriter(database: Database, executor: Executor): Writer {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const savepoint = database.prepare('SAVEPOINT command');
  const release = database.prepare('RELEASE command');
  const undo = database.prepare('ROLLBACK TO command');
  let waiting: Waiting[] = [];
  let scheduled = false;
  let closed = false;

  function flush(): void {
    scheduled = false;
    const group = waiting.length <= MAX_GROUP ? waiting : waiting.slice(0, MAX_GROUP);
    waiting = waiting.length <= MAX_GROUP ? [] : waiting.slice(MAX_GROUP);
    if (waiting.length > 0) schedule();
    if (group.length === 0) return;
    let outcomes: readonly Outcome[];
    try {
      outcomes = commitGroup(group);
    } catch (error) {
      if (database.inTransaction) safely(rollback);
      const reason = toStorageError(error);
      for (const { reject } of group) reject(reason);
      return;
    }
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index];
      if (outcome?.ok) resolve(outcome.result);
      else reject(outcome?.error);
    }
  }

  function commitGroup(group: readonly Waiting[]): readonly Outcome[] {
    begin.run();
    const outcomes = group.map(({ start }) => runOne(start, group.length > 1 ? { open: savepoint, keep: release, undo } : undefined));
    // A lone command needs no savepoint: where it fails, nothing else is in its transaction.
    if (group.length === 1 && !database.inTransaction) return outcomes;
    commit.run();
    return outcomes;
  }

  function runOne(
    start: () => Command<unknown>,
    point?: { readonly open: Statement; readonly keep: Statement; readonly undo: Statement },
  ): Outcome {
    point?.open.run();
    try {
      const result = executor.run(start());
      point?.keep.run();
      return { ok: true, result };
    } catch (error) {
      // A full disk, for one, has SQLite undo everything by itself: then the whole group has failed.
      if (!database.inTransaction) throw error;
      if (point) {
        point.undo.run();
        point.keep.run();
      } else {
        rollback.run();
      }
      return error instanceof Refusal ? { ok: true, result: error.result } : { ok: false, error: toStorageError(error) };
    }
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  }

  return {
    write<R>(start: () => Command<R>): Promise<R> {
      if (closed) return Promise.reject(new ReplyForceError('store_unavailable', 'The database has been closed.'));
      return new Promise<R>((resolve, reject) => {
        waiting.push({ start, resolve: resolve as (result: unknown) => void, reject });
        schedule();
      });
    },
    close() {
      closed = true;
      while (waiting.length > 0) flush();
    },
  };
}

function safely(statement: Statement): void {
  try {
    statement.run();
  } catch {
    // The connection is beyond repair; what matters has been reported with the first error.
  }
}

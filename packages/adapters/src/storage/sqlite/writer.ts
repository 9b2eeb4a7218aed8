import type { Database, Statement } from 'better-sqlite3';
import { ReplyForceError } from '@replyforce/core';
import { Refusal, type Command } from '../sql/command.js';
import { toStorageError } from './errors.js';
import type { DiskSync } from './disk-sync.js';
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

/** A group that is committed and not yet known to be on the disk. */
interface Committed {
  readonly group: readonly Waiting[];
  readonly outcomes: readonly Outcome[];
}

/**
 * The one writer of a file: commands that come in the same turn of the event loop share one transaction, because the disk
 * takes as long for one commit as for fifty. A command is answered when its commit is on the disk; the
 * event loop goes on meanwhile, and what comes in the meantime is the next group. Where one of them fails the group starts over with a savepoint around each, so
 * that it takes nobody along; failures are rare enough for this to be cheaper than savepoints for all.
 */
export function createWriter(database: Database, executor: Executor, disk: DiskSync): Writer {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const savepoint = database.prepare('SAVEPOINT command');
  const release = database.prepare('RELEASE command');
  const undo = database.prepare('ROLLBACK TO command');
  let waiting: Waiting[] = [];
  /** What the sync under way will make safe. */
  let syncing: Committed | undefined;
  let scheduled = false;
  let closed = false;
  /** The disk did not take a commit: nobody can know what it holds, so nothing more is written. */
  let broken: ReplyForceError | undefined;

  function flush(): void {
    scheduled = false;
    const done = commitNext();
    if (!done) return schedule();
    syncing = done;
    disk.sync((error) => {
      // Closing has answered meanwhile.
      if (syncing !== done) return;
      syncing = undefined;
      if (error) broken = new ReplyForceError('store_unavailable', 'The disk did not take a commit.', { cause: error });
      answer(done);
      schedule();
    });
  }

  /** Undefined where the commit failed: then everybody in it has been told. */
  function commitNext(): Committed | undefined {
    const group = waiting.slice(0, MAX_GROUP);
    waiting = waiting.slice(MAX_GROUP);
    try {
      return { group, outcomes: commitTogether(group) ?? commitApart(group) };
    } catch (error) {
      if (database.inTransaction) safely(rollback);
      const reason = toStorageError(error);
      for (const { reject } of group) reject(reason);
      return undefined;
    }
  }

  function answer({ group, outcomes }: Committed): void {
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index];
      if (outcome?.ok && !broken) resolve(outcome.result);
      else reject(broken ?? (outcome?.ok === false ? outcome.error : undefined));
    }
  }

  /** Undefined where a command failed or was refused: then nothing has happened. */
  function commitTogether(group: readonly Waiting[]): readonly Outcome[] | undefined {
    begin.run();
    const outcomes: Outcome[] = [];
    try {
      for (const { start } of group) outcomes.push({ ok: true, result: executor.run(start()) });
      executor.finish();
    } catch (error) {
      executor.drop();
      if (database.inTransaction) rollback.run();
      if (group.length > 1) return undefined;
      return [failed(error)];
    }
    commit.run();
    return outcomes;
  }

  function commitApart(group: readonly Waiting[]): readonly Outcome[] {
    begin.run();
    const outcomes = group.map(({ start }): Outcome => {
      savepoint.run();
      try {
        const result = executor.run(start());
        executor.finish();
        release.run();
        return { ok: true, result };
      } catch (error) {
        executor.drop();
        // A full disk, for one, has SQLite undo everything by itself: then the whole group has failed.
        if (!database.inTransaction) throw error;
        undo.run();
        release.run();
        return failed(error);
      }
    });
    commit.run();
    return outcomes;
  }

  /** While the disk is written to, commands gather: they would have to wait for it anyway. */
  function schedule(): void {
    if (scheduled || syncing || waiting.length === 0) return;
    scheduled = true;
    setImmediate(flush);
  }

  return {
    write<R>(start: () => Command<R>): Promise<R> {
      if (broken) return Promise.reject(broken);
      if (closed) return Promise.reject(new ReplyForceError('store_unavailable', 'The database has been closed.'));
      return new Promise<R>((resolve, reject) => {
        waiting.push({ start, resolve: resolve as (result: unknown) => void, reject });
        schedule();
      });
    },
    close() {
      closed = true;
      const unanswered = syncing ? [syncing] : [];
      syncing = undefined;
      while (waiting.length > 0) {
        const done = commitNext();
        if (done) unanswered.push(done);
      }
      disk.close();
      for (const done of unanswered) answer(done);
    },
  };
}

function failed(error: unknown): Outcome {
  return error instanceof Refusal ? { ok: true, result: error.result } : { ok: false, error: toStorageError(error) };
}

function safely(statement: Statement): void {
  try {
    statement.run();
  } catch {
    // The connection is beyond repair; what matters has been reported with the first error.
  }
}

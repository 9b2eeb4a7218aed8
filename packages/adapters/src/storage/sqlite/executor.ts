import type { Database } from 'better-sqlite3';
import type { Command, Many, Statement } from '../sql/command.js';
import type { Query } from '../sql/compile.js';
import { prepareStatement, type PreparedStatement } from './prepared.js';

/** Rows of one statement at most: each number of them is prepared by itself. */
const MOST_ROWS = 16;

/** Runs commands at once on one connection. Each query is prepared on its first use. */
export interface Executor {
  run<R>(command: Command<R>): R;
  /** Runs what commands have put off: to be called before they are committed. */
  finish(): void;
  /** Forgets what they have put off, where they are undone. */
  drop(): void;
}

export function createExecutor(database: Database): Executor {
  const prepared: (PreparedStatement | undefined)[] = [];
  /** Rows put off, by the statement that adds them. */
  const putOff = new Map<Many, unknown[][]>();

  function prepare({ slot, sql }: Pick<Query<never, unknown>, 'slot' | 'sql'>): PreparedStatement {
    return (prepared[slot] ??= prepareStatement(database, sql));
  }

  function execute({ mode, query, values, many }: Statement): unknown {
    if (many) {
      const rows = putOff.get(many);
      if (rows) rows.push(values);
      else putOff.set(many, [values]);
      return undefined;
    }
    const statement = prepare(query);
    if (mode === 'rows') return statement.all(values);
    return mode === 'row' ? statement.get(values) : statement.run(values);
  }

  return {
    run(command) {
      let step = command.next();
      while (!step.done) step = command.next(execute(step.value));
      return step.value;
    },
    finish() {
      for (const [many, rows] of putOff) {
        for (let from = 0; from < rows.length; from += MOST_ROWS) {
          const part = rows.slice(from, from + MOST_ROWS);
          const all: unknown[] = [];
          for (const values of part) all.push(...values);
          prepare(many(part.length)).run(all);
        }
      }
      putOff.clear();
    },
    drop: () => putOff.clear(),
  };
}

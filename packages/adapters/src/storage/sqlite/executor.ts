import type { Database, Statement as Prepared } from 'better-sqlite3';
import type { Command, Statement } from '../sql/command.js';

/** Runs commands at once on one connection. Each query is prepared on its first use. */
export interface Executor {
  run<R>(command: Command<R>): R;
}

export function createExecutor(database: Database): Executor {
  const prepared: (Prepared<unknown[]> | undefined)[] = [];

  function execute({ mode, query, values }: Statement): unknown {
    const statement = (prepared[query.slot] ??= database.prepare<unknown[]>(query.sql));
    if (mode === 'rows') return statement.all(values);
    return mode === 'row' ? statement.get(values) : statement.run(values).changes;
  }

  return {
    run(command) {
      let step = command.next();
      while (!step.done) step = command.next(execute(step.value));
      return step.value;
    },
  };
}

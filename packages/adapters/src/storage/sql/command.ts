import type { Query } from './compile.js';

/**
 * One statement of a command. The executor answers `rows` with all rows and `change` with the number of changed rows; `last`
 * it may put off until the rest of the command, or of all that is committed with it, is done, and answers with nothing.
 */
export interface Statement {
  readonly mode: 'rows' | 'row' | 'change' | 'last';
  readonly query: Query<never, unknown>;
  readonly values: unknown[];
  /** Of `last`: the same statement for so many rows at once, which takes their values one row after the other. */
  readonly many?: Many;
  /** Whatever the answer, the command is done with it and nothing is refused any more: it may be committed along with this. */
  readonly closes?: boolean;
}

export type Many = (rows: number) => Pick<Query<never, unknown>, 'slot' | 'sql'>;

/**
 * A command is a generator of statements: it says what to run and what follows from the answer, and knows no driver. An
 * executor runs it whole inside one serializable transaction, at once (SQLite) or over a connection (PostgreSQL).
 */
export type Command<R> = Generator<Statement, R, unknown>;

/** Thrown inside a command that must not happen: everything it did is undone and the caller gets `result`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly result: unknown) {
    super('The command was refused.');
  }
}

export function* rows<P, R>(query: Query<P, R>, parameters: P): Command<readonly R[]> {
  return (yield { mode: 'rows', query: query as Query<never, unknown>, values: query.bind(parameters) }) as readonly R[];
}

export function* row<P, R>(query: Query<P, R>, parameters: P): Command<R | undefined> {
  return (yield { mode: 'row', query: query as Query<never, unknown>, values: query.bind(parameters) }) as R | undefined;
}

export function* change<P, R>(query: Query<P, R>, parameters: P): Command<number> {
  return (yield { mode: 'change', query: query as Query<never, unknown>, values: query.bind(parameters) }) as number;
}

/** For what nothing else in the command depends on and every other writer waits for: done last, it is waited for least. */
export function* last<P, R>(query: Query<P, R>, parameters: P, many?: Many): Command<void> {
  yield { mode: 'last', query: query as Query<never, unknown>, values: query.bind(parameters), ...(many && { many }) };
}

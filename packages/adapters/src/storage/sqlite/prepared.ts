import type { Database } from 'better-sqlite3';

/** One statement of one connection. */
export interface PreparedStatement {
  /** The number of changed rows. */
  run(values: readonly unknown[]): number;
  get(values: readonly unknown[]): unknown;
  all(values: readonly unknown[]): readonly unknown[];
}

type Row = Record<string, unknown>;

/**
 * Prepares a statement. Rows are read as lists and made objects here: the driver names every column of every row anew, which takes
 * longer than reading the row. Values are handed over one by one, since the driver looks into a list slowly.
 */
export function prepareStatement(database: Database, sql: string): PreparedStatement {
  const statement = database.prepare<unknown[], unknown[]>(sql);
  const names = statement.reader
    ? statement
        .raw()
        .columns()
        .map(({ name }) => name)
    : [];
  /** All columns at once: a copy of it has them, and its hidden class, from the beginning. */
  const blank = Object.fromEntries(names.map((name) => [name, null]));

  function toRow(values: readonly unknown[]): Row {
    const row: Row = Object.assign({}, blank);
    for (let at = 0; at < names.length; at += 1) row[names[at] as string] = values[at];
    return row;
  }

  return {
    run: (values) => statement.run(...values).changes,
    get(values) {
      const found = statement.get(...values);
      return found && toRow(found);
    },
    all: (values) => statement.all(...values).map(toRow),
  };
}

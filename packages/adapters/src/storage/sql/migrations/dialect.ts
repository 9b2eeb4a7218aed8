/** The few words in which databases differ when tables are made. */
export interface MigrationDialect {
  /** Type of a primary key the database counts up; never used twice as long as the newest row stays. */
  readonly identity: string;
  /** Type of our own ids; platforms' and people's words for things are TEXT everywhere. */
  readonly uuid: string;
  /** Type of JSON that comes back equal in meaning, not byte by byte. */
  readonly json: string;
  /** Ends the table's statement where all rows live in the primary key's tree anyway. */
  readonly keyedTable: string;
  /** Statements that make the database refuse to change or delete rows of a table. */
  appendOnly(table: string): readonly string[];
  /** Statements after which a tenant's rows of a table become visible in the order of their `identity`. */
  inOrderOfCommit(table: string): readonly string[];
}

export interface Migration {
  readonly name: string;
  statements(dialect: MigrationDialect): readonly string[];
}

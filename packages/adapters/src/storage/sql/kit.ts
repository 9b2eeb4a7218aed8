import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** What commands and queries are built with, once per storage. */
export interface SqlKit {
  /** Builds and compiles; it is connected to nothing. */
  readonly db: Kysely<Schema>;
  /** ms since 1970: for the few rows whose time no caller gives. */
  readonly now: () => number;
  /** Whether a command has to hold on to a row it decides by, because others may be changing it. Default false: one writer. */
  readonly holdsRows?: boolean;
}

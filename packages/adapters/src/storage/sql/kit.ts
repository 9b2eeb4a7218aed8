import type { Kysely } from 'kysely';
import type { Query } from './compile.js';
import type { Schema } from './schema.js';

export interface GroupOfJobs {
  readonly tenantId: string;
  readonly queue: string;
  readonly groupKey: string;
}

/** What commands and queries are built with, once per storage. */
export interface SqlKit {
  /** Builds and compiles; it is connected to nothing. */
  readonly db: Kysely<Schema>;
  /** ms since 1970: for the few rows whose time no caller gives. */
  readonly now: () => number;
  /** Whether a command has to hold on to a row it decides by, because others may be changing it. Default false: one writer. */
  readonly holdsRows?: boolean;
  /** Whether the database has to be held to looking rows up one by one where it is told to (`look-up.ts`). Default false. */
  readonly holdsToLookUps?: boolean;
  /**
   * Holds a group of jobs until the command is committed, where nobody else holds it: asked before a job is handed over. Absent
   * where there is one writer.
   */
  readonly tryGroup?: Query<GroupOfJobs, { readonly held: boolean }>;
}

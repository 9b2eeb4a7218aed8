import type pg from 'pg';

/** How connections are made. Times in ms. */
export interface ConnectionOptions {
  /** Connections at most. Default 10. */
  readonly poolSize?: number;
  /** Waiting for a connection, or for the server to accept one. Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** A statement that takes longer is given up. Default 15,000. */
  readonly statementTimeoutMs?: number;
  /** Waiting for a row or a lock that another transaction holds. Default 5,000. */
  readonly lockTimeoutMs?: number;
}

export interface PostgresOptions extends ConnectionOptions {
  /**
   * `postgres://user:password@host:port/database`, with the TLS parameters `pg` knows: `sslmode`, `sslrootcert`, `sslcert`,
   * `sslkey`. Either this or `pool`.
   */
  readonly url?: string;
  /** A pool of `pg` to share. It stays open when the storage is closed; its size and its timeouts are its own. */
  readonly pool?: pg.Pool;
  /** A user that owns the tables and migrates them, where the one of `url` should own nothing. Default: `url`. */
  readonly migrationUrl?: string;
  /** A copy of the database that lists are read from. They may then lag behind by as much as it does. Default: `url`. */
  readonly replicaUrl?: string;
  /** The role every transaction takes; made by the first migration. Default `replyforce_app`. */
  readonly role?: string;
  /** Prepared statements by name. Turn them off behind a pooler that does not know them. Default true. */
  readonly preparedStatements?: boolean;
  /** Hears what a person should know about the set-up. Default: `process.emitWarning`. */
  readonly onWarning?: (message: string) => void;
  /** Clock for the few rows whose time no caller gives. Default: the system's. */
  readonly now?: () => number;
}

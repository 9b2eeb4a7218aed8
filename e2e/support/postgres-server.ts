import { startPostgres } from '../../proof/servers/postgres.js';

export { startPostgres };

/** A PostgreSQL server of the test's own, with an owner of the tables and a login that owns nothing. */
export type PostgresServer = Awaited<ReturnType<typeof startPostgres>>;

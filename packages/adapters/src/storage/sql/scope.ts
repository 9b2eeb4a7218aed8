/**
 * Whose rows a command may touch: those of one tenant or, for the few commands that serve the installation as a whole, what
 * their purpose needs. SQLite trusts the statements alone; PostgreSQL holds them to it by Row-Level Security.
 */
export type Scope = { readonly tenantId: string } | { readonly purpose: Purpose };

/**
 * - `ingest`: appending events of several tenants with their jobs
 * - `jobs`: handing out, keeping, finishing and burying jobs
 * - `routing`: whose account is this?
 * - `tenants`: making, finding and listing tenants
 * - `sign_in`: finding whom a secret belongs to
 * - `feed`: the newest live event
 * - `connections`: handing out connections that are due, and finding those of a person
 * - `fetches`: handing out addresses of the knowledge that are due
 */
export type Purpose = 'ingest' | 'jobs' | 'routing' | 'tenants' | 'sign_in' | 'feed' | 'connections' | 'fetches';

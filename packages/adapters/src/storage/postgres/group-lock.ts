import { sql, type RawBuilder } from 'kysely';
import { compile, type Query } from '../sql/compile.js';
import type { GroupOfJobs, SqlKit } from '../sql/kit.js';

/**
 * Holds a group of jobs until the end of the transaction; false where somebody else does. Whoever gives out a lease holds the
 * group first, and only then looks whether it is free: no two find it so. Nobody waits for it.
 */
export function holdGroup(
  queue: RawBuilder<unknown>,
  tenant: RawBuilder<unknown> = sql.ref('tenant_id'),
  group: RawBuilder<unknown> = sql.ref('group_key'),
): RawBuilder<boolean> {
  return sql`pg_try_advisory_xact_lock(hashtextextended(${queue}::text || '/' || ${tenant}::text || '/' || ${group}::text, 0))`;
}

export function tryGroup({ db }: Pick<SqlKit, 'db'>): Query<GroupOfJobs, { readonly held: boolean }> {
  return compile<GroupOfJobs>()((p) => ({
    compile: () =>
      sql<{
        readonly held: boolean;
      }>`SELECT ${holdGroup(sql`${p('queue')}`, sql`${p('tenantId')}`, sql`${p('groupKey')}`)} AS held`.compile(db),
  }));
}

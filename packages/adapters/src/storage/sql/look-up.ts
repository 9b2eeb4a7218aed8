import { sql, type AliasedExpression, type Expression, type Selectable } from 'kysely';
import type { SqlKit } from './kit.js';
import type { Schema } from './schema.js';

/** What to join, and by what. */
export interface LookUp<T, A extends string> {
  readonly rows: AliasedExpression<T, A>;
  readonly match: Expression<boolean>;
}

/**
 * The row of another table that a row of `outer` names, of the same tenant, looked up for each row by its whole key.
 *
 * PostgreSQL has to be held to that. It plans for a tenant of average size, and where most have few rows it would rather read all
 * that a tenant has and compare: a plan that a large tenant pays for with every page of a list.
 *
 * @param key columns of `table`, and those of `outer` that name them
 */
export function lookUp<N extends keyof Schema & string, A extends string>(
  { holdsToLookUps = false }: Pick<SqlKit, 'holdsToLookUps'>,
  table: N,
  alias: A,
  outer: string,
  key: Readonly<Partial<Record<keyof Schema[N] & string, string>>>,
): LookUp<Selectable<Schema[N]>, A> {
  const pairs = Object.entries<string | undefined>({ tenant_id: 'tenant_id', ...key });
  const matches = (inner: string) =>
    sql<boolean>`${sql.join(
      pairs.map(([column, named]) => sql`${sql.ref(`${inner}.${column}`)} = ${sql.ref(`${outer}.${named}`)}`),
      sql` and `,
    )}`;
  if (!holdsToLookUps) return { rows: sql<Selectable<Schema[N]>>`${sql.table(table)}`.as(alias), match: matches(alias) };
  // Planned by itself: OFFSET keeps it from being taken apart.
  const one = sql<Selectable<Schema[N]>>`lateral (select * from ${sql.table(table)} as named where ${matches('named')} offset 0)`;
  return { rows: one.as(alias), match: sql<boolean>`true` };
}

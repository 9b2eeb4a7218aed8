import type { Purpose } from '../sql/scope.js';

type Action = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** What the few commands without a tenant may touch, and nothing else. The tables of conversations are in none of them. */
const PURPOSES: Readonly<Record<Purpose, Readonly<Record<string, readonly Action[]>>>> = {
  ingest: { raw_events: ['SELECT', 'INSERT'], jobs: ['SELECT', 'INSERT'] },
  jobs: { jobs: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], dead_letters: ['SELECT', 'INSERT', 'UPDATE'] },
  routing: { channels: ['SELECT'] },
  tenants: { tenants: ['SELECT', 'INSERT'] },
  sign_in: { users: ['SELECT'], api_keys: ['SELECT'], refresh_tokens: ['SELECT', 'DELETE'] },
  feed: { live_events: ['SELECT'] },
  connections: { channel_connections: ['SELECT', 'UPDATE'] },
  fetches: { knowledge_fetches: ['SELECT', 'UPDATE'] },
};

/** Tables whose rows stay as they were written. */
const APPEND_ONLY: readonly string[] = ['audit_log'];

// In a subquery of its own a setting is read once per statement, not once per row.
const OF_TENANT = `tenant_id = (SELECT nullif(current_setting('replyforce.tenant_id', true), '')::uuid)`;
const forPurpose = (purpose: string) => `(SELECT current_setting('replyforce.purpose', true)) = '${purpose}'`;

/** Puts the wall up around a new table: the role sees rows of the tenant it works for, and its owner sees no more than that. */
export function wallAround(table: string, role: string): readonly string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY of_tenant ON ${table} USING (${OF_TENANT}) WITH CHECK (${OF_TENANT})`,
    ...Object.entries(PURPOSES).flatMap(([purpose, tables]) => (tables[table] ?? []).map((action) => policyFor(purpose, table, action))),
    `GRANT ${APPEND_ONLY.includes(table) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE'} ON ${table} TO ${role}`,
  ];
}

function policyFor(purpose: string, table: string, action: Action): string {
  const condition = forPurpose(purpose);
  const using = action === 'INSERT' ? '' : `USING (${condition})`;
  const check = action === 'INSERT' || action === 'UPDATE' ? `WITH CHECK (${condition})` : '';
  return `CREATE POLICY for_${purpose}_${action.toLowerCase()} ON ${table} FOR ${action} ${using} ${check}`;
}

/** The notes of what was migrated: names that everybody may read, and that only a migration adds to. */
export function wallAroundMigrations(role: string): readonly string[] {
  return [
    'ALTER TABLE schema_migrations ENABLE ROW LEVEL SECURITY',
    'ALTER TABLE schema_migrations FORCE ROW LEVEL SECURITY',
    `CREATE POLICY of_tenant ON schema_migrations USING (${OF_TENANT}) WITH CHECK (${OF_TENANT})`,
    'CREATE POLICY for_all ON schema_migrations FOR SELECT USING (true)',
    `GRANT SELECT ON schema_migrations TO ${role}`,
  ];
}

import { sql, type RawBuilder } from 'kysely';

/** How much was done to a message before it had its platform id; asked of the row a statement of `messages` returns. */
export function earlyCount(): RawBuilder<number> {
  return sql<number>`(select count(*) from early_changes as early
    where early.tenant_id = messages.tenant_id and early.channel_id = messages.channel_id and early.platform_mid = messages.platform_mid)`;
}

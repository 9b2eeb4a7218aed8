import { RECIPIENT_ALIASES, type Sealed } from '@replyforce/core';
import { sql, type RawBuilder } from 'kysely';
import { row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';

export type RecipientQuery = (tenantId: string, conversationId: string) => Command<Sealed | undefined>;

/** Which kind of alias a channel type sends to, and which before which; null for those it does not. */
const RANKS = Object.entries(RECIPIENT_ALIASES).flatMap(([type, kinds]) => kinds.map((kind, rank) => ({ key: `${type} ${kind}`, rank })));

/**
 * The alias replies are addressed to: of the kind the channel type sends to, the account's own before the tenant's, the newest first.
 *
 * @param conversation the table, or its alias, whose rows it is asked for
 */
export function recipientOf(conversation: string): RawBuilder<Sealed | null> {
  const of = (column: string) => sql.ref(`${conversation}.${column}`);
  const ranks = RANKS.map(({ key, rank }) => sql`when ${sql.lit(key)} then ${sql.lit(rank)}`);
  const kind = sql`case ${of('channel_type')} || ' ' || named.kind ${sql.join(ranks, sql` `)} end`;
  const scope = sql`case named.scope when cast(${of('channel_id')} as text) then 0 when cast(${of('tenant_id')} as text) then 1 end`;
  return sql<Sealed | null>`(select named.value from contact_aliases as named
    where named.tenant_id = ${of('tenant_id')} and named.contact_id = ${of('contact_id')} and ${kind} is not null and ${scope} is not null
    order by ${kind}, ${scope}, named.created_at desc limit 1)`;
}

/** The same of one conversation. */
export function recipientQuery({ db }: SqlKit): RecipientQuery {
  const recipient = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('conversations')
      .select(recipientOf('conversations').as('recipient'))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  return function* (tenantId, id) {
    return (yield* row(recipient, { tenantId, id }))?.recipient ?? undefined;
  };
}

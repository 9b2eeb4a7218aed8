import { RECIPIENT_ALIASES, type ChannelType, type Sealed } from '@replyforce/core';
import { rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';

export type RecipientQuery = (
  tenantId: string,
  of: { readonly contactId: string; readonly channelId: string; readonly channelType: ChannelType },
) => Command<Sealed | undefined>;

/** The alias replies are addressed to: of the kind the channel type sends to, the account's own before the tenant's. */
export function recipientQuery({ db }: SqlKit): RecipientQuery {
  const aliases = compile<{ tenantId: string; contactId: string }>()((p) =>
    db
      .selectFrom('contact_aliases')
      .select(['scope', 'kind', 'value', 'created_at'])
      .where('tenant_id', '=', p('tenantId'))
      .where('contact_id', '=', p('contactId')),
  );

  return function* recipient(tenantId, { contactId, channelId, channelType }) {
    const known = (yield* rows(aliases, { tenantId, contactId })).toSorted((left, right) => right.created_at - left.created_at);
    for (const kind of RECIPIENT_ALIASES[channelType]) {
      const ofKind = known.filter((alias) => alias.kind === kind);
      const alias = ofKind.find(({ scope }) => scope === channelId) ?? ofKind.find(({ scope }) => scope === tenantId);
      if (alias) return alias.value as Sealed;
    }
    return undefined;
  };
}

import { RECIPIENT_ALIASES } from '../domain/contact.js';
import type { ConversationRecord } from '../domain/conversation.js';
import type { Sealed } from '../domain/sealed.js';
import type { MemoryState } from './state.js';

/** The alias replies are addressed to: of the kind the channel type sends to, the account's own before the tenant's, the newest before older ones. */
export function recipientOf(state: MemoryState, conversation: ConversationRecord): Sealed | undefined {
  const aliases = [...state.aliases.values()]
    .filter((entry) => entry.contactId === conversation.contactId)
    .map((entry) => entry.alias)
    .toReversed();
  for (const kind of RECIPIENT_ALIASES[conversation.channelType]) {
    const ofKind = aliases.filter((alias) => alias.kind === kind);
    const alias = ofKind.find((one) => one.scope === conversation.channelId) ?? ofKind.find((one) => one.scope === conversation.tenantId);
    if (alias) return alias.value;
  }
  return undefined;
}

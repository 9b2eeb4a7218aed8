import { newestPreferences } from '../domain/contact.js';
import type { Identification } from '../ports/commands.js';
import { continueConversations } from './continue-conversations.js';
import type { MemoryState } from './state.js';
import type { Writes } from './writes.js';

/**
 * Gives a contact its names, takes away what is theirs no more, and makes one contact of those that are the same person. Answers with
 * those, and with the conversations that need a person now that others have ended in them.
 */
export function identify(
  state: MemoryState,
  tenantId: string,
  { contactId, aliases, drops, absorbs, ...more }: Identification,
  writes: Writes,
): { readonly absorbed: readonly string[]; readonly inNeed: readonly string[] } {
  const contact = state.contacts.get(contactId);
  if (contact?.tenantId !== tenantId) return { absorbed: [], inNeed: [] };
  const absorbed = absorbs.filter((id) => id !== contactId && absorb(state, tenantId, contactId, id));
  const inNeed = absorbs.length > 0 ? continueConversations(state, tenantId, contactId, more.conversationId, writes) : [];
  for (const { scope, kind, hash } of drops) {
    const key = `${tenantId}|${scope}|${kind}|${hash}`;
    if (state.aliases.get(key)?.contactId === contactId) state.aliases.delete(key);
  }
  for (const alias of aliases) {
    const key = `${tenantId}|${alias.scope}|${alias.kind}|${alias.hash}`;
    // To the end of the map: the newest come last.
    state.aliases.delete(key);
    state.aliases.set(key, { contactId, alias });
  }
  const { aliasesSeen, phone, rekey } = more;
  state.contacts.set(contactId, {
    ...(state.contacts.get(contactId) ?? contact),
    ...(aliasesSeen !== undefined && { aliasesSeen }),
    ...(phone && { phone: phone.value, phoneIndex: phone.index }),
  });
  if (rekey) findBy(state, tenantId, rekey);
  return { absorbed, inNeed };
}

function findBy(state: MemoryState, tenantId: string, rekey: NonNullable<Identification['rekey']>): void {
  const conversation = state.conversations.get(rekey.conversationId);
  if (conversation?.tenantId !== tenantId) return;
  const isTaken = [...state.conversations.values()].some(
    (one) => one.tenantId === tenantId && one.channelId === conversation.channelId && one.threadKey === rekey.threadKey,
  );
  if (!isTaken) state.conversations.set(conversation.id, { ...conversation, threadKey: rekey.threadKey });
}

function absorb(state: MemoryState, tenantId: string, contactId: string, absorbedId: string): boolean {
  const into = state.contacts.get(contactId);
  const from = state.contacts.get(absorbedId);
  if (!into || from?.tenantId !== tenantId) return false;
  for (const [key, entry] of state.aliases) if (entry.contactId === absorbedId) state.aliases.set(key, { ...entry, contactId });
  for (const [id, one] of state.conversations) if (one.contactId === absorbedId) state.conversations.set(id, { ...one, contactId });
  for (const [id, one] of state.leads) if (one.contactId === absorbedId) state.leads.set(id, { ...one, contactId });
  state.contacts.set(contactId, {
    ...into,
    name: into.name ?? from.name,
    email: into.email ?? from.email,
    emailIndex: into.emailIndex ?? from.emailIndex,
    phone: into.phone ?? from.phone,
    phoneIndex: into.phoneIndex ?? from.phoneIndex,
    avatarUrl: into.avatarUrl ?? from.avatarUrl,
    follows: into.follows ?? from.follows,
    preferences: newestPreferences(into.preferences, from.preferences),
  });
  state.contacts.delete(absorbedId);
  return true;
}

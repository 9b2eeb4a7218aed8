import { withPreference } from '../domain/contact.js';
import type { NewPreference } from '../ports/commands.js';
import type { MemoryState } from './state.js';

/** Keeps what contacts said they want: the newest word counts, and of nobody it is nothing. */
export function keepPreferences(state: MemoryState, tenantId: string, words: readonly NewPreference[] = []): void {
  for (const { contactId, ...word } of words) {
    const contact = state.contacts.get(contactId);
    const preferences = contact?.tenantId === tenantId ? withPreference(contact.preferences, word) : undefined;
    if (contact && preferences) state.contacts.set(contactId, { ...contact, preferences });
  }
}

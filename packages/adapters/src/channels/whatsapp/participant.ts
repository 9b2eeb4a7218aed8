import type { Alias, Participant } from '@replyforce/core';
import { fieldsOf, idOf, objectsIn, textOf, type Fields } from '../reading/fields.js';

const DIGITS = /^\d{5,20}$/;

export function isPhone(value: string): boolean {
  return DIGITS.test(value);
}

/** A number or a business-scoped id as an alias: early senders put the scoped id where the number used to be. */
export function aliasOf(id: string): Alias {
  return { kind: isPhone(id) ? 'phone' : 'bsuid', value: id };
}

/**
 * Who an item concerns, from a phone number, a business-scoped id, or both (platform-apis.md 4.2): people with a username
 * may have no number, and some senders put the scoped id where the number used to be. Replies go to the number where
 * there is one.
 */
export function participantOf(phoneOrId: unknown, scopedId: unknown, contact?: Fields, parentId?: unknown): Participant | undefined {
  const given = [idOf(phoneOrId), idOf(scopedId), idOf(contact?.['wa_id']), idOf(contact?.['user_id'])].filter((id) => id !== undefined);
  const id = given[0];
  if (id === undefined) return undefined;
  const profile = fieldsOf(contact?.['profile']);
  const username = textOf(profile?.['username']);
  const name = textOf(profile?.['name']);
  const parent = idOf(parentId) ?? idOf(contact?.['parent_user_id']);
  const aliases: Alias[] = [...new Set(given)].map(aliasOf);
  if (parent !== undefined) aliases.push({ kind: 'parent_bsuid', value: parent });
  if (username !== undefined) aliases.push({ kind: 'username', value: username });
  return { id, aliases, ...(name === undefined ? {} : { name }) };
}

/**
 * The entry of `contacts` that describes a message's sender: the one with its number or scoped id, else a single one where it or the
 * message names nobody, as may be with people who have a username.
 */
export function contactFor(message: Fields, contacts: unknown): Fields | undefined {
  const known = objectsIn(contacts);
  const ids = [idOf(message['from']), idOf(message['from_user_id'])].filter((id) => id !== undefined);
  const match = known.find((contact) =>
    [idOf(contact['wa_id']), idOf(contact['user_id'])].some((id) => id !== undefined && ids.includes(id)),
  );
  if (match) return match;
  const [only] = known;
  const isNamed = only && (idOf(only['wa_id']) ?? idOf(only['user_id'])) !== undefined;
  return known.length === 1 && (ids.length === 0 || !isNamed) ? only : undefined;
}

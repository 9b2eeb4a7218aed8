import type { Participant } from '@replyforce/core';
import { fieldsOf, idOf, textOf, type Fields } from '../reading/fields.js';

/**
 * A user of X. Names are no aliases: they pass from one person to another. The activity envelope keeps a user below
 * `data`, the older one has it plain (platform-apis.md 6.3).
 */
export function participantOf(id: string, users: unknown): Participant {
  const user = userIn(users, id);
  const name = textOf(user?.['name']) ?? textOf(user?.['username']) ?? textOf(user?.['screen_name']);
  return { id, aliases: [{ kind: 'x_user', value: id }], ...(name === undefined ? {} : { name }) };
}

function userIn(users: unknown, id: string): Fields | undefined {
  if (Array.isArray(users)) return users.map(fieldsOf).find((user) => idOf(user?.['id']) === id);
  const known = fieldsOf(users);
  const entry = known && Object.hasOwn(known, id) ? fieldsOf(known[id]) : undefined;
  return fieldsOf(entry?.['data']) ?? entry;
}

/** The users that an item names, so that its slice says no more about other people than the item does. */
export function usersFor(ids: readonly (string | undefined)[], users: unknown): unknown {
  const known = fieldsOf(users);
  if (!known) return undefined;
  const named = ids.filter((id) => id !== undefined && Object.hasOwn(known, id)) as readonly string[];
  return named.length === 0 ? undefined : Object.fromEntries(named.map((id) => [id, known[id]]));
}

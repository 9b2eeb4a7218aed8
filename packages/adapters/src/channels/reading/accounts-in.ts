import { fieldsOf, idOf } from './fields.js';

/** More than a handful of entries are not looked at: whoever sends that many is Meta itself, and signs with the app's secret. */
const MAX_LOOKED_AT = 20;

/** The list under a name, if it is one of a modest length. */
export function shortList(value: unknown, name: string): readonly unknown[] {
  const list = fieldsOf(value)?.[name];
  return Array.isArray(list) && list.length <= MAX_LOOKED_AT ? list : [];
}

/** Every id once; none at all where an entry names none, since then nobody could vouch for it. */
export function distinctIds(values: readonly unknown[]): readonly string[] {
  const ids = values.map(idOf);
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : [];
}

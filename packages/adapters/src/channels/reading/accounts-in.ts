import { fieldsOf, idOf, listOf } from './fields.js';

/** Bodies that name more accounts than a handful come from Meta itself, which signs with the app's secret: each is looked up. */
const MOST_ACCOUNTS = 20;

/** The list under a name. */
export function listUnder(value: unknown, name: string): readonly unknown[] {
  return listOf(fieldsOf(value)?.[name]);
}

/** Every id once; none at all where there are too many, or where an entry names none, since then nobody could vouch for it. */
export function distinctIds(values: readonly unknown[]): readonly string[] {
  const ids = new Set(values.map(idOf));
  return ids.has(undefined) || ids.size > MOST_ACCOUNTS ? [] : ([...ids] as readonly string[]);
}

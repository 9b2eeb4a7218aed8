/** A JSON object whose members nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object with members, or undefined for anything else, lists and null included. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A string with something to read in it. Blank strings count as absent, so no event carries an empty text as text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /\S/.test(value) ? value : undefined;
}

/** A platform id. Documented as strings; numbers are accepted where they are exact. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return textOf(value);
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Only web addresses: a shared link is the customer's own text and may hold any scheme. */
export function urlOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** The named members that are there, for building the slice of a body that holds one item. */
export function pick(fields: Fields, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (fields[name] !== undefined) picked[name] = fields[name];
  return picked;
}

/** A name from outside, short and harmless enough for a log line. */
export function labelOf(value: unknown): string {
  return typeof value === 'string' && /^[\w.-]{1,40}$/.test(value) ? value : 'unnamed';
}

/** The members that have a value: for building events, where what is absent is left out. */
export function present<T extends Readonly<Record<string, unknown>>>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const given: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== undefined) given[name] = fields[name];
  return given as never;
}

/** The value as a list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The objects among the entries of a list. */
export function objectsIn(value: unknown): readonly Fields[] {
  return listOf(value)
    .map(fieldsOf)
    .filter((entry) => entry !== undefined);
}

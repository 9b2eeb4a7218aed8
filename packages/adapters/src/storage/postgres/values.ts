import { ReplyForceError } from '@replyforce/core';
import { jsonWithNul, jsonWithoutNul, withNul, withoutNul } from './nul.js';

/** Object ids of built-in types; they never change (postgresql.org: pg_type.dat). */
const NUMBERS: readonly number[] = [20, 21, 23, 1700];
const BOOLEAN = 16;
const UUID = 2950;
const JSONB = 3802;
/** Of which type the items of an array are. */
const ELEMENT: Readonly<Record<number, number>> = { 2951: UUID, 3807: JSONB };

const UUID_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const asNumber = (text: string): number => Number(text);
const asBoolean = (text: string): boolean => text === 't';

export const isUuid = (value: string): boolean => UUID_FORM.test(value);

/**
 * Rows as the mappers want them, whatever the column's type: whole numbers as numbers (times in ms fit into 53 bits), JSON as
 * its text, everything else as text.
 */
export const columnTypes = {
  getTypeParser(oid: number): (text: string) => unknown {
    if (NUMBERS.includes(oid)) return asNumber;
    if (oid === BOOLEAN) return asBoolean;
    return oid === JSONB ? jsonWithNul : withNul;
  },
};

/**
 * A parameter in a form its column takes. An id that is none matches nothing, as in a database that keeps ids as text.
 *
 * @param kept whether the value is to be kept: then `validation_failed` is thrown for an id that is none
 */
export function toParameter(value: unknown, type: number, kept: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => toParameter(item, ELEMENT[type] ?? 0, kept));
  if (typeof value !== 'string') return value;
  if (type === UUID) {
    if (isUuid(value)) return value;
    if (kept) throw new ReplyForceError('validation_failed', `"${value.slice(0, 64)}" is no id.`);
    return null;
  }
  return type === JSONB ? jsonWithoutNul(value) : withoutNul(value);
}

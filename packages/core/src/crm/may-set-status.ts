import type { StatusRule } from '../ports/crm-adapter.js';

/** What a CRM holds under our id now, fields by name. */
export type HeldFields = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Whether the status of a record may be written beside `wanted`, the fields of this push. It belongs to the people who work the lead: ours
 * is only where it begins, and where our tag changes while the record still holds what we wrote beside the one before.
 *
 * @param held the record as the CRM has it; null where there is none yet
 */
export function maySetStatus({ field, tagField, beside }: StatusRule, held: HeldFields | null, wanted: HeldFields): boolean {
  if (held === null) return true;
  const tag = text(tagField === null ? null : held[tagField]);
  if (tagField === null || tag === text(wanted[tagField])) return false;
  return Object.hasOwn(beside, tag) && text(beside[tag]) === text(held[field]);
}

/** What is empty is left out, null or an empty text, as the CRM likes. */
const text = (value: string | number | null | undefined): string => String(value ?? '');

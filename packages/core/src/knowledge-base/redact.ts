import { findPersonalData } from '../agents/output-guard/personal-data.js';
import type { Entity, EntityType } from '../domain/analysis.js';

export const NAME = '[name]';
export const REMOVED = '[…]';

const PERSONAL: readonly EntityType[] = ['person', 'email', 'phone', 'order_number'];
/** Numbers so long name somebody or something of theirs: an order, an account, a house full of digits. */
const LONG_NUMBER = /(?<![\d.,])(?:[A-Za-z]{1,4}-?)?\d(?:[ -]?\d){5,}(?![\d.,]?\d)/gu;
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]{2,}/gu;
/** Shorter ones are words of their own. */
const SHORTEST_NAME = 3;

/**
 * A text without what tells whom it is about: names that are known, addresses, telephone numbers, accounts and numbers of orders. What
 * nothing gives away stays, so a person still has to look at it before others see it.
 */
export function redact(text: string, known: { readonly names?: readonly string[]; readonly entities?: readonly Entity[] } = {}): string {
  let redacted = text;
  const remove = (value: string, by: string): void => {
    if (value.trim() !== '') redacted = redacted.replaceAll(value, by);
  };
  for (const match of redacted.match(EMAIL) ?? []) remove(match, REMOVED);
  for (const { type, value } of known.entities ?? []) if (PERSONAL.includes(type)) remove(value, type === 'person' ? NAME : REMOVED);
  for (const found of findPersonalData(redacted, '', () => [])) remove(found, REMOVED);
  redacted = redacted.replace(LONG_NUMBER, REMOVED);
  for (const name of known.names ?? []) {
    for (const part of [name, ...name.split(/\s+/)]) {
      const letters = part.trim();
      if (letters.length >= SHORTEST_NAME) redacted = redacted.replace(wordRegExp(letters), NAME);
    }
  }
  return redacted.replace(/\[name\](?:\s+\[name\])+/g, NAME);
}

function wordRegExp(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}

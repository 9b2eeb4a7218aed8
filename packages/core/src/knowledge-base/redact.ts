import { findPersonalData } from '../agents/output-guard/personal-data.js';
import type { Entity, EntityType } from '../domain/analysis.js';
import {
  BIRTHDAYS,
  COUNTED,
  isNoName,
  isParticle,
  LANGUAGES,
  MONEY_AFTER,
  MONEY_BEFORE,
  NAMED,
  NUMBERED,
  SECRET,
} from './personal-words.js';
import { isFunctionWord } from '../knowledge/stop-words.js';
import { fold } from '../knowledge/words.js';

export const NAME = '[name]';
export const REMOVED = '[…]';

const PERSONAL: readonly EntityType[] = ['person', 'email', 'phone', 'order_number'];
/** Numbers so long name somebody or something of theirs, unless they are a sum: an order, an account, a house full of digits. */
const LONG_NUMBER = /(?<![\d.,\p{L}])(?:[A-Za-z]{1,4}-?)?\d(?:[ -]?\d){4,}(?![\d.,]?\d)/gu;
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]{2,}/gu;
/** What follows the address of a page says who asks for it. */
const LINK_QUERY = /((?:https?:\/\/|www\.)[^\s?#<>"']*[?#])[^\s<>"']+/giu;
const HANDLE = /(?<![\p{L}\p{N}_@.])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?/gu;
const CODE = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const SHORTEST_CODE = 6;
/** Shorter ones are words of their own. */
const SHORTEST_NAME = 3;

/**
 * A text without what tells whom it is about: names that are known or that a greeting or a form of address gives away, addresses,
 * telephone numbers, accounts, dates of birth, passwords and numbers of orders. Prices, times and durations stay. What nothing gives
 * away stays too, so a person still has to look at it before others see it.
 */
export function redact(text: string, known: { readonly names?: readonly string[]; readonly entities?: readonly Entity[] } = {}): string {
  let redacted = text.replace(LINK_QUERY, `$1${REMOVED}`);
  const remove = (value: string, by: string): void => {
    if (value.trim() !== '' && !isHours(value)) redacted = redacted.replaceAll(value, by);
  };
  redacted = redacted.replace(SECRET, `$1${REMOVED}`);
  for (const match of redacted.match(EMAIL) ?? []) remove(match, REMOVED);
  redacted = redacted.replace(HANDLE, REMOVED);
  for (const pattern of BIRTHDAYS) redacted = redacted.replace(pattern, `$1${REMOVED}`);
  NAMED.forEach((pattern, place) => {
    redacted = redacted.replace(pattern, (_, before: string, names: string) => before + withoutNames(names, place === 0));
  });
  for (const { type, value } of known.entities ?? []) if (PERSONAL.includes(type)) remove(value, type === 'person' ? NAME : REMOVED);
  for (const found of findPersonalData(redacted, '', () => [])) remove(found, REMOVED);
  redacted = redacted.replace(NUMBERED, (whole: string, word: string, link: string, number: string, at: number) =>
    isOnlyCounted(number, link, redacted.slice(at + whole.length)) ? whole : `${whole.slice(0, whole.length - number.length)}${REMOVED}`,
  );
  redacted = redacted.replace(LONG_NUMBER, (found: string, at: number) => {
    const isSum = MONEY_BEFORE.test(redacted.slice(0, at)) || MONEY_AFTER.test(redacted.slice(at + found.length));
    return isSum || isHours(found) ? found : REMOVED;
  });
  redacted = redacted.replace(CODE, (token: string) => (isCode(token) ? REMOVED : token));
  for (const name of known.names ?? []) {
    for (const part of [name, ...name.split(/\s+/)]) {
      const letters = part.trim();
      if (letters.length >= SHORTEST_NAME) redacted = redacted.replace(wordRegExp(letters), NAME);
    }
  }
  return redacted.replace(/\[name\](?:\s+\[name\])+/g, NAME);
}

/** The words before the first that is none of a name are one. */
function withoutNames(names: string, titled: boolean): string {
  const words = names.split(/(\s+)/);
  const end = words.findIndex(
    (word, place) => place % 2 === 0 && /^\p{Lu}/u.test(word) && isNoName(word) && !(titled && (place === 0 || isParticle(word))),
  );
  if (end === 0) return names;
  return end < 0 ? NAME : [NAME, ...words.slice(end - 1)].join('');
}

/** "Order 2 kayaks", "tickets 12 euro": how many or how much, and nobody's number. */
function isOnlyCounted(number: string, link: string, after: string): boolean {
  if (!/^\d+$/.test(number)) return /^\d+-\d+$/.test(number) && COUNTED.test(after);
  if (COUNTED.test(after)) return true;
  if (/\p{L}|#/u.test(link) || number.length > 3) return false;
  const next = /^[ \t]+(\p{L}+)/u.exec(after)?.[1];
  return next !== undefined && !LANGUAGES.some((language) => isFunctionWord(fold(next), language));
}

/** Opening hours, a span of years and a day that is none of birth, which look like long numbers. */
function isHours(value: string): boolean {
  if (/^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(value) || /^20\d\d-\d\d-\d\d$/.test(value)) return true;
  const hours = value.split(/[ -]/);
  return hours.length <= 4 && value.includes('-') && hours.every((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24);
}

/** Letters among digits: no word, no measure and no time of the day. */
function isCode(token: string): boolean {
  if (token.replaceAll('-', '').length < SHORTEST_CODE || !/\d/.test(token) || !/\p{L}/u.test(token)) return false;
  const parts = token.split('-');
  const mixes = parts.some(
    (part) => part.length > 3 && /\d/.test(part) && /\p{L}/u.test(part) && !/^\d+\p{L}+$|^\d{1,2}h\d\d$/u.test(part),
  );
  const digits = parts.filter((part) => /^\d+$/.test(part) && !/^(?:19|20)\d\d$/.test(part)).join('');
  return mixes || digits.length > 3;
}

function wordRegExp(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}

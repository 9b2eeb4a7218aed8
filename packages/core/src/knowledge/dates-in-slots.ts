import type { DayOfYear } from './holidays.js';
import type { Slot } from './slot.js';
import { fold, wordsOf } from './words.js';

/** "For a weekend" is how long, not when. */
export function isStretch(text: string, index: number): boolean {
  return /\b(?:for|fur|für|pour|por|per|voor) (?:an?|the|one|whole|ein(?:e|en)?|das|un|une|una|um|uma|een|het|le|il|el)(?: \w+)? $/i.test(
    text.slice(0, index),
  );
}

export function replaceDay(slots: Slot[], raw: string, value: string): void {
  const index = slots.findIndex((slot) => slot.raw === raw);
  const slot: Slot = { raw, terms: [`%${value}`], weight: 1, critical: true, place: false, joined: false };
  if (index >= 0) slots[index] = slot;
}

/** A date is one thing to ask about: the words for it are not asked about by themselves. */
export function nameDate(slots: Slot[], { day, words }: DayOfYear): void {
  const [number, month] = day.split('.').map(Number);
  const own = new Set(wordsOf(words).map((word) => word.folded));
  const rest = slots.filter(
    (slot) => !own.has(fold(slot.raw)) && slot.raw !== String(number) && (slot.month === undefined || slot.month !== month),
  );
  slots.splice(0, slots.length, ...rest);
  if (slots.some((slot) => slot.terms[0] === `%${day}`)) return;
  slots.push({
    raw: words === '' ? day : words,
    terms: [`%${day}`],
    weight: 1,
    critical: true,
    place: false,
    joined: false,
    ...(month === undefined ? {} : { month }),
  });
}

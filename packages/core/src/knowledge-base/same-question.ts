import { parseQuery } from '../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../knowledge/slot.js';
import { termsOf, type Terms } from '../knowledge/terms.js';
import { memoOfText } from '../support/memo-of-text.js';

/** Share of both questions' words that the other has too, from which they are one. */
const SAME = 0.5;

/**
 * How much two questions ask for the same, 0–1; 0 where they do not. By their words, with what means the same in seven languages: a
 * sentence encoder finds two towns more alike than two ways to ask for one (docs/decisions/2026-11-26-questions-are-gathered-by-their-words.md).
 */
export function likenessOf(left: string, right: string): number {
  const [one, two] = [read(left), read(right)];
  // One room is not another.
  if (one.numbers !== two.numbers) return 0;
  if (one.slots.length === 0 || two.slots.length === 0) return left === right ? 1 : 0;
  const likeness = share(one.slots, two.terms) * share(two.slots, one.terms);
  return likeness >= SAME ? likeness : 0;
}

/** What a question is found by, and what finds those like it: `likenessOf` is 0 where none of one's `asks` is among the other's `has`. */
export interface QuestionKeys {
  readonly has: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
}

export const keysOf = memoOfText((text): QuestionKeys => {
  const { slots, terms } = read(text);
  const whole = `=${text}`;
  if (slots.length === 0) return { has: new Set([whole]), asks: new Set([whole]) };
  const stems = slots.map(({ terms: [stem = ''] }) => stem);
  return {
    has: new Set([...terms, ...[...terms].flatMap(slipsOf)]),
    asks: new Set([...slots.flatMap(({ terms: meant, wider = [] }) => [...meant, ...wider]), ...stems.flatMap(slipsOf)]),
  };
});

/** A word without each of its letters: two that differ by one slip have one of these in common. */
function slipsOf(stem: string): string[] {
  return [`~${stem}`, ...Array.from(stem, (_, at) => `~${stem.slice(0, at)}${stem.slice(at + 1)}`)];
}

const read = memoOfText((text) => ({
  slots: parseQuery(text).slots.filter(isContent),
  terms: termsOf(text),
  numbers: (text.match(/\d+/g) ?? []).toSorted().join(' '),
}));

function share(slots: readonly Slot[], terms: Terms): number {
  return slots.filter((slot) => slotCoverage(slot, terms) > 0).length / slots.length;
}

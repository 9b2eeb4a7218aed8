import { factsOf } from '../../knowledge/facts.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { isFunctionWord, isWeakWord } from '../../knowledge/stop-words.js';
import { fold, wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import type { Expectation } from './expectation.js';

/**
 * Whether a sentence is about what a bare question names. "How much is the Kestrel?" asks for the price of the Kestrel, not
 * for that of a battery for it: the sentence must begin with the name, or stand under it.
 */
export function sentenceFits(unit: Unit, query: Query, expectation: Expectation | null, heading: Terms): boolean {
  if (expectation === null || unit.cells !== undefined) return true;
  if (expectation.concepts.includes('#price') && onlyIncludes(unit.text, query)) return false;
  const content = query.slots.filter(isContent);
  const things = content.filter((slot) => !slot.terms.some((term) => expectation.concepts.includes(term)));
  const named = things.filter((slot) => slot.lists !== undefined);
  const says = (slot: (typeof things)[number]): boolean => Math.max(slotCoverage(slot, unit.terms), slotCoverage(slot, heading)) > 0;
  const further = things.filter((slot) => slot.lists === undefined && slot.weight >= HALF && says(slot));
  if (named.length === 0 || further.length > 0 || expectation.specific === true) return true;
  if (named.every((slot) => slotCoverage(slot, heading) > 0)) return true;
  const first = wordsOf(unit.text)
    .filter((word) => !isFunctionWord(word.folded, query.language) && !isWeakWord(word.folded, query.language))
    .slice(0, 1)
    .map((word) => word.raw)
    .join(' ');
  const begin = termsOf(first);
  return (
    named.every((slot) => slotCoverage(slot, unit.terms) > 0 || slotCoverage(slot, heading) > 0) &&
    named.some((slot) => slotCoverage(slot, begin) > 0)
  );
}

/** Weight of either part of a compound. */
const HALF = 0.5;

const INCLUDES = /\b(?:includ\w*|inkl\w*|inbegriffen|enthalt\w*|compren\w*|compris\w*|incluye\w*|inclus\w*|inclui\w*|inbegrepen|plus)\b/;

/** "A seat costs €8 and includes coffee" is no price of coffee: what is asked for stands only after that word. */
function onlyIncludes(text: string, { slots }: Query): boolean {
  const parts = aroundIncludes(text);
  if (parts === null) return false;
  const { before, after } = parts;
  return slots.some((slot) => isContent(slot) && slot.weight === 1 && slotCoverage(slot, before) === 0 && slotCoverage(slot, after) > 0);
}

const aroundIncludes = memoOfText((text): { readonly before: Terms; readonly after: Terms } | null => {
  const folded = fold(text);
  const at = folded.search(INCLUDES);
  const money = at < 0 ? undefined : factsOf(text).find((fact) => fact.type === 'money');
  return money === undefined || money.index > at ? null : { before: termsOf(folded.slice(0, at)), after: termsOf(folded.slice(at)) };
});

import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';

const WITH = 'with|including|incl|mit|inkl|inklusive|avec|con|com|met|inclusief';
const WITHOUT = 'without|excluding|excl|ohne|exkl|exklusive|sans|sin|senza|sem|zonder|exclusief';
const ARTICLE = '(?:the|an?|any|der|die|das|den|dem|eine?[nmr]?|le|la|les|une?|du|de|el|los|las|il|lo|gli|i|os?|as?|het|een) ';
const PAIR = new RegExp(String.raw`(?<!\p{L})(?:(?<without>${WITHOUT})|${WITH})\.? ${ARTICLE}?(?<thing>\p{L}{3,})`, 'gu');

/** What a text says "with" or "without" of; of the same thing the last word counts. */
const pairsIn = memoOfText((text): readonly { readonly without: boolean; readonly terms: Terms }[] =>
  [...fold(text).matchAll(PAIR)].map(({ groups: { without, thing = '' } = {} }) => ({
    without: without !== undefined,
    terms: termsOf(thing),
  })),
);

/** Whether a head says the very opposite of what is asked: `with dinner` to who asks what it costs without. */
export function isToldApart(asked: string, head: string): boolean {
  return pairsIn(head).some((own) => {
    const last = pairsIn(asked).findLast(({ terms }) => [...terms].some((term) => own.terms.has(term)));
    return last !== undefined && last.without !== own.without;
  });
}

import { conceptsOfWord } from '../../knowledge/concepts.js';
import { isUsualSlip, withinOneEdit } from '../../knowledge/edits.js';
import { isEveryday } from '../../knowledge/everyday-words.js';
import { isEnglishWord } from '../../knowledge/glossary.js';
import type { Query } from '../../knowledge/query.js';
import type { Slot } from '../../knowledge/slot.js';
import { fold, stemOf } from '../../knowledge/words.js';

/** Letters of a word in which one slip leaves no doubt which is meant. */
const SHORTEST = 5;

/** A question with its plain slips of typing put right, for what reads each word as it stands: "the wieght" is none to an encoder. */
export function asMeant({ text, slots, language }: Query): string {
  let meant = text;
  for (const slot of slots) {
    const word = wordMeant(slot, language);
    if (word !== undefined) meant = meant.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${slot.raw}(?![\\p{L}\\p{N}])`, 'gu'), word);
  }
  return meant;
}

function wordMeant({ raw, terms, near, context }: Slot, language: string): string | undefined {
  const typed = fold(raw);
  if (context === true || typed.length < SHORTEST || !/^\p{L}+$/u.test(raw) || isKnown(typed, language)) return undefined;
  if (near !== undefined) {
    const usual = [...near.keys()].filter((term) => Math.abs(term.length - typed.length) <= 1 && isSlipOf(typed, term));
    return usual.length === 1 ? usual[0] : undefined;
  }
  // Of a slip in a word of the thesaurus only the meaning is known, by its English name.
  const [, concept, ...more] = terms;
  if (concept?.startsWith('#') !== true || more.length > 0 || language !== 'en') return undefined;
  const name = concept.slice(1);
  return isEnglishWord(name) && isSlipOf(typed, name) ? name : undefined;
}

/** The word itself, or what is left of it without its ending. */
function isSlipOf(typed: string, known: string): boolean {
  return isOneSlip(typed, known) || isOneSlip(stemOf(typed), known);
}

function isOneSlip(typed: string, known: string): boolean {
  return typed !== known && withinOneEdit(typed, known) && isUsualSlip(typed, known);
}

function isKnown(typed: string, language: string): boolean {
  return isEnglishWord(typed) || isEveryday(typed, language) || conceptsOfWord(typed).length > 0;
}

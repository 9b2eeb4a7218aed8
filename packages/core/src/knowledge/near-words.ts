import { withinOneEdit } from './edits.js';
import { isSlip, stemOf } from './words.js';

/** How surely a known word is meant by a typed one: one slip, two slips in a long word, a part of a compound. */
const ONE_SLIP = 0.85;
const TWO_SLIPS = 0.7;
const COMPOUND = 0.7;
/** Letters from which two slips still leave no doubt, and of the shorter part of a compound. */
const LONG = 8;
const PART = 5;
const NONE: ReadonlyMap<string, number> = new Map();

/** The words of one knowledge that a word which stands nowhere in it may mean, with how surely, 0–1. */
export type NearWords = (stem: string) => ReadonlyMap<string, number>;

/** Typing slips and compounds against the knowledge's own vocabulary: the same word is looked up once. */
export function nearWordsIn(vocabulary: ReadonlySet<string>): NearWords {
  const byLetter = new Map<string, string[]>();
  for (const term of vocabulary) {
    if (term.length < 4 || !/^\p{L}+$/u.test(term)) continue;
    byLetter.set(term.slice(0, 1), [...(byLetter.get(term.slice(0, 1)) ?? []), term]);
  }
  const all = [...byLetter.values()].flat().filter((term) => term.length >= PART);
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (stem) => {
    const found = known.get(stem);
    if (found !== undefined) return found;
    const made = !/^\p{L}{4,}$/u.test(stem) || vocabulary.has(stem) ? NONE : near(stem);
    if (known.size > 5_000) known.clear();
    known.set(stem, made);
    return made;
  };

  function near(stem: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const term of byLetter.get(stem.slice(0, 1)) ?? []) {
      if (isSlip(stem, term)) found.set(term, ONE_SLIP);
      else if (stem.length >= LONG && term.length >= LONG - 1 && withinTwoEdits(stem, term)) found.set(term, TWO_SLIPS);
    }
    if (found.size > 0) return found;
    for (const term of all)
      if (stem.length >= PART && (isPartOf(term, stem) || isPartOf(stem, term) || begins(stem, term))) found.set(term, COMPOUND);
    return found;
  }
}

/** The head of a compound stands at its end and says what it is: an `Akkutest` is a test. */
function isPartOf(part: string, whole: string): boolean {
  return whole.length - part.length >= 3 && whole.endsWith(part);
}

/** A long word that nothing else is may be the first part of a compound: `Halteverbot` of `Halteverbotszone`. */
function begins(part: string, whole: string): boolean {
  return part.length >= LONG && whole.length - part.length >= 3 && whole.startsWith(part);
}

/** One letter changed, added, left out or swapped, twice. */
function withinTwoEdits(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2) return false;
  if (withinOneEdit(left, right)) return true;
  let start = 0;
  while (start < left.length && start < right.length && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
  const [a, b] = [left.slice(start), right.slice(start)];
  return (
    withinOneEdit(a.slice(1), b.slice(1)) ||
    withinOneEdit(a.slice(1), b) ||
    withinOneEdit(a, b.slice(1)) ||
    (a[0] === b[1] && a[1] === b[0] && withinOneEdit(a.slice(2), b.slice(2)))
  );
}

/** The two known words a compound is made of, as `Akku` and `Tausch` of `Akkutausch`, or null. */
export function partsOf(folded: string, isKnown: (part: string) => boolean): readonly [string, string] | null {
  if (folded.length < LONG || !/^\p{L}+$/u.test(folded)) return null;
  for (let cut = folded.length - 4; cut >= 4; cut -= 1) {
    const right = folded.slice(cut);
    if (!isKnown(right) && !isKnown(stemOf(right))) continue;
    for (const link of ['', 's', 'en', 'n', 'er', 'e', 'es']) {
      if (!folded.slice(0, cut).endsWith(link)) continue;
      const left = folded.slice(0, cut - link.length);
      if (left.length >= 4 && (isKnown(left) || isKnown(stemOf(left)))) return [left, right];
    }
  }
  return null;
}

import { documentTerms, type TermPlaces } from './document-terms.js';
import type { IndexedPassage } from './indexed-passage.js';

/** Where a term stands in a whole knowledge: what each document says of it, put side by side. */
export interface Posting {
  /** Passages it stands in. */
  readonly size: number;
  readonly parts: readonly (TermPlaces & { readonly base: number })[];
}

export interface Postings {
  readonly byTerm: ReadonlyMap<string, Posting>;
  /** Of each passage, by its place. */
  readonly lengths: readonly number[];
}

/** Of passages in their order. What was made of a document before is taken as it is. */
export function postingsOf(passages: readonly IndexedPassage[]): Postings {
  const byTerm = new Map<string, { size: number; readonly parts: (TermPlaces & { readonly base: number })[] }>();
  const lengths: number[] = [];
  for (const document of documentTerms(passages)) {
    const base = lengths.length;
    for (const [term, { at, weights }] of document.places) {
      let posting = byTerm.get(term);
      if (posting === undefined) byTerm.set(term, (posting = { size: 0, parts: [] }));
      posting.size += at.length;
      posting.parts.push({ base, at, weights });
    }
    for (const length of document.lengths) lengths.push(length);
  }
  return { byTerm, lengths };
}

/** Calls back for each passage a term stands in, in their order. */
export function eachPlace(posting: Posting | undefined, visit: (index: number, weight: number) => void): void {
  for (const { base, at, weights } of posting?.parts ?? [])
    for (let place = 0; place < at.length; place += 1) visit(base + (at[place] ?? 0), weights[place] ?? 0);
}

import { stemOf } from './words.js';

/** Endings of what customers ask ("aceptáis", "akzeptiert ihr", "puedo pagar") and of what a business says of itself ("aceptamos", "wir akzeptieren"), folded, by language. */
const FORMS: Readonly<Record<string, readonly (readonly [ending: RegExp, ours: readonly string[]])[]>> = {
  es: [
    [/(?:ais|an|ar)$/, ['amos']],
    [/(?:eis|er)$/, ['emos']],
    [/(?:is|ir)$/, ['imos']],
    [/en$/, ['emos', 'imos']],
  ],
  pt: [
    [/(?:am|ais|ar)$/, ['amos']],
    [/(?:eis|er)$/, ['emos']],
    [/ir$/, ['imos']],
    [/em$/, ['emos', 'imos']],
  ],
  it: [[/(?:ate|ete|ite|ano|ono|are|ere|ire)$/, ['iamo']]],
  // Nouns end in a bare t as well.
  de: [
    [/iert$/, ['ieren']],
    [/et$/, ['en']],
  ],
};
/** Letters before the ending: of fewer nobody can tell a verb. */
const SHORTEST = 4;

/** The stems under which a business says of itself what a customer's verb asks. */
export function weForms(folded: string, language: string): readonly string[] {
  for (const [ending, ours] of FORMS[language] ?? []) {
    const found = ending.exec(folded);
    if (found === null) continue;
    const root = folded.slice(0, found.index);
    const own = stemOf(folded);
    return root.length < SHORTEST ? [] : ours.map((each) => stemOf(root + each)).filter((stem) => stem !== own);
  }
  return [];
}

import { memoOfRecent } from '../../support/memo-of-recent.js';

/**
 * Lower case without accents, one character for one: an index into the folded text is an index into the original, so
 * evidence can quote the customer's exact words. Customers leave accents out as often as they type them, so every word
 * table is written in folded form. `ß` stays.
 */
export const fold = memoOfRecent((text): string =>
  // Typographic apostrophes and everything outside ASCII go character by character.
  text.replace(/[\u0080-\uffff]/g, foldCharacter).replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
);

const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  ı: 'i',
  œ: 'o',
  æ: 'a',
};

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const base = WITHOUT_DECOMPOSITION[character] ?? character.normalize('NFD').charAt(0).toLowerCase();
  const result = base.length === 1 ? base : character;
  // Bounded by the 65,536 code units there are.
  folded.set(character, result);
  return result;
}

/** Alternatives per language, in folded form, as the inside of a regular expression. */
export type PhraseTable = Readonly<Record<string, string>>;

/** One expression for all languages of a table: whole words only, all matches. Match it against folded text. */
export function compilePhrases(table: PhraseTable, flags = 'g'): RegExp {
  return new RegExp(`\\b(?:${Object.values(table).join('|')})(?![a-z0-9ß])`, flags);
}

export interface PhraseMatch {
  /** As written by the customer. */
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

/** Every match in the folded text, quoted from the original. */
export function findPhrases(expression: RegExp, foldedText: string, original: string): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(foldedText); match !== null; match = expression.exec(foldedText)) {
    const end = match.index + match[0].length;
    matches.push({ text: original.slice(match.index, end), index: match.index, end });
    if (match[0].length === 0) expression.lastIndex++;
  }
  return matches;
}

/** The first match, or null. */
export function findPhrase(expression: RegExp, foldedText: string, original: string): PhraseMatch | null {
  expression.lastIndex = 0;
  const match = expression.exec(foldedText);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { text: original.slice(match.index, end), index: match.index, end };
}

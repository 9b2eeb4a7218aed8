import { utf8 } from '../support/bytes.js';

export interface SplitLimit {
  /** Longest part, in `unit`. */
  readonly max: number;
  /** Characters are UTF-16 units, which is never less than what a platform counts; bytes are UTF-8. */
  readonly unit: 'characters' | 'bytes';
}

/** Where a part may end, best first: paragraph, line, sentence, word. */
const BREAKS: readonly RegExp[] = [/\n\s*\n\s*/g, /\n\s*/g, /(?<=[.!?…。！？]["'”’)\]]?)\s+|(?<=[。！？])/g, /\s+/g];

/** What a reader takes for one character: an accent stays with its letter, a family of emoji together. */
const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How long a text is in the unit a platform counts in. */
export function textLength(text: string, unit: SplitLimit['unit']): number {
  return unit === 'characters' ? text.length : utf8(text).length;
}

/**
 * A text as parts that each fit the limit, in order; none for a text of nothing but white space. Ends parts at paragraphs, else
 * lines, sentences or words, and inside a word only where it alone is too long: between two characters as a reader sees them,
 * and never inside a surrogate pair. White space at the breaks is dropped.
 */
export function splitText(text: string, limit: SplitLimit): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = textLength(rest, limit.unit) <= limit.max ? rest.length : endOfPart(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return parts;
}

function endOfPart(text: string, limit: SplitLimit): number {
  // No more than this can fit, and the text may be long.
  const furthest = fittingIndex(text.slice(0, limit.max + 1), limit);
  for (const pattern of BREAKS) {
    let best = 0;
    for (const match of text.slice(0, furthest + 1).matchAll(pattern)) if (match.index <= furthest) best = Math.max(best, match.index);
    // A break in the first quarter would leave a stub: a break of the next kind reads better.
    if (best > furthest / 4) return best;
  }
  return wholeCharacters(text, furthest);
}

/** The index up to which the text fits, at least one code point so that splitting always ends. */
function fittingIndex(text: string, { max, unit }: SplitLimit): number {
  let used = 0;
  let index = 0;
  for (const character of text) {
    const size = unit === 'characters' ? character.length : textLength(character, 'bytes');
    if (used + size > max && index > 0) break;
    used += size;
    index += character.length;
  }
  return index;
}

/** The last end of a whole character at or before the index; the index itself where a single one is longer than that. */
function wholeCharacters(text: string, index: number): number {
  // A character may reach past the index by more than anybody writes; what comes later does not change where this one begins.
  const cut = CHARACTERS.segment(text.slice(0, index + 64)).containing(index)?.index ?? index;
  return cut > 0 ? cut : index;
}

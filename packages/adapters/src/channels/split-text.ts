import { utf8 } from '@replyforce/core';

export interface SplitLimit {
  /** Longest part, in `unit`. */
  readonly max: number;
  /** Characters are UTF-16 units, which is never less than what a platform counts; bytes are UTF-8. */
  readonly unit: 'characters' | 'bytes';
}

/** Where a part may end, best first: paragraph, line, sentence, word. */
const BREAKS: readonly RegExp[] = [/\n\s*\n\s*/g, /\n\s*/g, /(?<=[.!?…。！？]["'”’)\]]?)\s+|(?<=[。！？])/g, /\s+/g];

/** How long a text is in the unit a platform counts in. */
export function textLength(text: string, unit: SplitLimit['unit']): number {
  return unit === 'characters' ? text.length : utf8(text).length;
}

/**
 * A text as parts that each fit the limit, in order. Ends parts at paragraphs, else lines, sentences or words, and inside
 * a word only where it alone is too long; never inside a surrogate pair. White space at the breaks is dropped.
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
  const furthest = furthestIndex(text, limit);
  for (const pattern of BREAKS) {
    let best = 0;
    for (const match of text.slice(0, furthest + 1).matchAll(pattern)) if (match.index <= furthest) best = Math.max(best, match.index);
    // A break in the first quarter would leave a stub: a break of the next kind reads better.
    if (best > furthest / 4) return best;
  }
  return furthest;
}

/** The index up to which the text fits, at least one whole character so that splitting always ends. */
function furthestIndex(text: string, { max, unit }: SplitLimit): number {
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

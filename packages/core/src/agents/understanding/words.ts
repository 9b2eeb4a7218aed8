/** Words of a text: letters, digits, inner apostrophes and hyphens. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences as spans of the text. A full stop inside a number, address or abbreviation of one letter does not end one. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    if (end > start) spans.push({ start, end });
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\n' || '。？！'.includes(character)) push(index + 1);
    else if ('.!?…؟'.includes(character)) {
      while ('.!?…؟"”)'.includes(text.charAt(index + 1)) && index + 1 < text.length) index++;
      const next = text.charAt(index + 1);
      if ((next === '' || /\s/.test(next)) && !/(?:^|[\s(])\p{L}\.$/u.test(text.slice(Math.max(0, index - 3), index + 1))) push(index + 1);
    }
  }
  push(text.length);
  return spans;
}

/** At most `limit` words of a text, cut at a word's end, spaces collapsed. */
export function clipWords(text: string, limit: number): string {
  const tokens = text.trim().split(/\s+/);
  if (tokens.length <= limit) return tokens.join(' ');
  return `${tokens
    .slice(0, limit)
    .join(' ')
    .replace(/[,;:–-]+$/, '')}…`;
}

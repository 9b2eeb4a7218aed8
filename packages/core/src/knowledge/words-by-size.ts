/** Words by their first letter and their length: thousands begin with the same letter, and one slip changes no length by more than one. */
export type BySize = ReadonlyMap<string, readonly string[]>;

/** Letters from which a slip still leaves no doubt. */
const LONG_ENOUGH = 5;
const NONE: readonly string[] = [];

export function bySizeOf(lists: readonly Iterable<string>[]): BySize {
  const bySize = new Map<string, string[]>();
  for (const words of lists)
    for (const word of words) {
      if (word.length < LONG_ENOUGH) continue;
      const size = sizeOf(word, word.length);
      const alike = bySize.get(size);
      if (alike === undefined) bySize.set(size, [word]);
      else alike.push(word);
    }
  return bySize;
}

/** The words of a length that begin like another one. */
export function sizedLike(bySize: BySize, word: string, length: number): readonly string[] {
  return bySize.get(sizeOf(word, length)) ?? NONE;
}

const sizeOf = (word: string, length: number): string => `${word.charAt(0)}${length}`;

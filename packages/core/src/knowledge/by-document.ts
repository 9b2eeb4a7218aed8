import type { IndexedPassage } from './indexed-passage.js';

/**
 * What is made of each document by itself, in the order of the passages, kept for as long as a document has the same passages: where one
 * of many changes, nothing is made anew of the others. Passages of a document that do not lie together are taken for one with all others.
 */
export function memoByDocument<Made>(
  make: (passages: readonly IndexedPassage[]) => Made,
): (passages: readonly IndexedPassage[]) => readonly Made[] {
  const known = new WeakMap<IndexedPassage, { readonly passages: readonly IndexedPassage[]; readonly made: Made }>();
  return (passages) =>
    documentsOf(passages).map((one) => {
      const [first] = one;
      const before = first && known.get(first);
      if (before?.passages.length === one.length && before.passages.every((passage, index) => passage === one[index])) return before.made;
      const made = make(one);
      if (first) known.set(first, { passages: one, made });
      return made;
    });
}

function documentsOf(passages: readonly IndexedPassage[]): readonly (readonly IndexedPassage[])[] {
  const runs: IndexedPassage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.[0]?.documentId === passage.documentId) last.push(passage);
    else runs.push([passage]);
  }
  const lieTogether = new Set(runs.map(([first]) => first?.documentId)).size === runs.length;
  return lieTogether ? runs : [passages];
}

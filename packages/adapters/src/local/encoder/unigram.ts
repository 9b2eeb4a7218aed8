/** A piece of words and the logarithm of its probability; its place in the vocabulary is its id. */
export type Piece = readonly [text: string, score: number];

interface Node {
  id: number;
  readonly next: Map<number, Node>;
}

/** How much less likely than the rarest piece a character outside the vocabulary is. */
const UNKNOWN_PENALTY = 10;
/** The first pieces of a SentencePiece vocabulary are controls, never words. */
const CONTROLS = 6;
const UNKNOWN = -1;
/** Stands for the space before a word. */
const WORD = '▁';

/**
 * Cuts a text into the likeliest sequence of known pieces (SentencePiece's unigram model, found by Viterbi): NFKC, `▁` for
 * the beginning of a word. Characters outside the vocabulary are left out; of a text that has no others nothing is left.
 *
 * @param most so many ids at most
 */
export function unigramTokenizer(vocabulary: readonly Piece[], most: number): (text: string) => Int32Array {
  const root: Node = { id: UNKNOWN, next: new Map() };
  let rarest = 0;
  vocabulary.forEach(([piece, score], id) => {
    if (id < CONTROLS) return;
    let node = root;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = { id: UNKNOWN, next: new Map() }));
      node = next;
    }
    node.id = id;
    rarest = Math.min(rarest, score);
  });
  const scores = Float64Array.from(vocabulary, ([, score]) => score);
  const unknown = rarest - UNKNOWN_PENALTY;
  const blank = root.next.get(WORD.charCodeAt(0))?.id;

  return (text) => {
    const written = prepare(text);
    const { length } = written;
    const best = new Float64Array(length + 1).fill(-Infinity);
    const from = new Int32Array(length + 1);
    const by = new Int32Array(length + 1).fill(UNKNOWN);
    best[0] = 0;
    for (let start = 0; start < length; start++) {
      const before = best[start] ?? 0;
      const reach = (end: number, score: number, id: number): void => {
        if (before + score <= (best[end] ?? 0)) return;
        best[end] = before + score;
        from[end] = start;
        by[end] = id;
      };
      reach(start + 1, unknown, UNKNOWN);
      let node: Node | undefined = root;
      for (let end = start; end < length && node !== undefined; end++) {
        node = node.next.get(written.charCodeAt(end));
        if (node !== undefined && node.id !== UNKNOWN) reach(end + 1, scores[node.id] ?? 0, node.id);
      }
    }
    const ids: number[] = [];
    for (let end = length; end > 0; end = from[end] ?? 0) if (by[end] !== UNKNOWN) ids.push(by[end] ?? 0);
    return ids.every((id) => id === blank) ? new Int32Array() : Int32Array.from(ids.reverse().slice(0, most));
  };
}

function prepare(text: string): string {
  const clean = text.normalize('NFKC').trim().replace(/\s+/gu, WORD);
  return clean === '' ? '' : `${WORD}${clean}`;
}

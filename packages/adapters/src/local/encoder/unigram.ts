import { NOWHERE, pieceTree } from './piece-tree.js';

/** A piece of words and the logarithm of its probability; its place in the vocabulary is its id. */
export type Piece = readonly [text: string, score: number];

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
  const tree = pieceTree(vocabulary.map(([piece], id) => (id < CONTROLS ? '' : piece)));
  const rarest = vocabulary.reduce((least, [, score]) => Math.min(least, score), 0);
  const scores = Float64Array.from(vocabulary, ([, score]) => score);
  const unknown = rarest - UNKNOWN_PENALTY;
  const blank = vocabulary.findIndex(([piece]) => piece === WORD);

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
      let node = tree.root;
      for (let end = start; end < length && node !== NOWHERE; end++) {
        node = tree.next(node, written.charCodeAt(end));
        const id = node === NOWHERE ? UNKNOWN : tree.idAt(node);
        if (id !== UNKNOWN) reach(end + 1, scores[id] ?? 0, id);
      }
    }
    const ids: number[] = [];
    for (let end = length; end > 0; end = from[end] ?? 0) if (by[end] !== UNKNOWN) ids.push(by[end] ?? 0);
    return ids.every((id) => id === blank) ? new Int32Array() : Int32Array.from(ids.toReversed().slice(0, most));
  };
}

function prepare(text: string): string {
  const clean = text.normalize('NFKC').trim().replace(/\s+/gu, WORD);
  return clean === '' ? '' : `${WORD}${clean}`;
}

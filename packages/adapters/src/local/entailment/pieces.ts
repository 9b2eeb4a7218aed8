import type { EntailmentText } from '@replyforce/core';
import type { Piece } from '../encoder/unigram.js';

/** A piece that is not written in the text as in the vocabulary stands no further ahead than this. */
const AHEAD = 12;

/** Where the pieces of a text stand in it. What was written otherwise (`ﬁ` for `fi`) is told roughly. */
export function piecesIn(text: string, ids: Int32Array, vocabulary: readonly Piece[]): EntailmentText['pieces'] {
  let from = 0;
  return Array.from(ids, (id) => {
    const written = (vocabulary[id]?.[0] ?? '').replaceAll('▁', ' ').trim();
    if (written === '') return { id, start: from, end: from };
    const found = text.indexOf(written, from);
    const start = found < 0 || found > from + AHEAD ? from : found;
    const end = start + written.length;
    from = Math.min(end, text.length);
    return { id, start, end };
  });
}

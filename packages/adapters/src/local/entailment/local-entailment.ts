import { ReplyForceError, type Entailment, type EntailmentText } from '@replyforce/core';
import { once } from '../../support/import-peer.js';
import type { Piece } from '../encoder/unigram.js';
import { readWeights } from '../weights.js';
import { readEntailmentHead } from './head.js';
import { entailmentNetwork } from './network.js';
import { piecesIn } from './pieces.js';

/** What the encoder makes of a text: its vector and, of each token, what entailment compares. */
export interface TokensOfText {
  readonly vector: Float32Array;
  readonly tokens: Float32Array;
}

/** What entailment needs of the encoder that it reads with. */
export interface Reader {
  readonly encoder: string;
  readonly dimensions: number;
  readonly vocabulary: () => readonly Piece[];
  readonly idsOf: (text: string) => Int32Array;
  readonly run: (ids: Int32Array) => Promise<TokensOfText>;
}

/** As the file of weights has it. */
const ID = 'entailment-1';
/** Lines that are remembered: those of a knowledge are compared with every reply. Some 8 KB each. */
const REMEMBERED = 500;

/** Entailment by weights of this package (100 KB, `weights/entailment.md`), loaded with the first reply. */
export function localEntailment({ encoder, dimensions, vocabulary, idsOf, run }: Reader): Entailment {
  const network = once(() => {
    const read = readEntailmentHead(readWeights('entailment.bin'));
    if (read.encoder !== encoder) throw new ReplyForceError('configuration_invalid', `entailment.bin reads tokens of ${read.encoder}.`);
    return entailmentNetwork(read);
  });
  const remembered = new Map<string, Promise<EntailmentText>>();
  const read = async (text: string): Promise<EntailmentText> => {
    const ids = idsOf(text);
    if (ids.length === 0) return { vector: new Float32Array(dimensions), tokens: new Float32Array(0), pieces: [] };
    return { ...(await run(ids)), pieces: piecesIn(text, ids, vocabulary()) };
  };
  return {
    id: ID,
    read(text, as) {
      if (as === 'said') return read(text);
      const made = remembered.get(text) ?? read(text);
      // The one that was asked for last goes last.
      remembered.delete(text);
      remembered.set(text, made);
      made.catch(() => remembered.delete(text));
      for (const oldest of remembered.keys()) {
        if (remembered.size <= REMEMBERED) break;
        remembered.delete(oldest);
      }
      return made;
    },
    judge: (reply) => network()(reply),
  };
}

import { ReplyForceError, type Encoder } from '@replyforce/core';
import { once } from '../../support/import-peer.js';
import { pathOfWeights, readWeights } from '../weights.js';
import { readEncoderHead } from '@replyforce/core/models';
import { onnxRuntime, openSession, type OnnxSession } from '../../models/onnx/session.js';
import { localEntailment } from '../entailment/local-entailment.js';
import { unigramTokenizer, type Piece } from './unigram.js';

/** Raised with the files of weights and with how texts are cut: vectors of one encoder mean nothing to another, and storages keep them by this id. */
export const ENCODER_ID = 'use-lite-desk-int8-4';
const DIMENSIONS = 512;
/** Pieces of words; the encoder knows no more places. */
const MOST_PIECES = 128;
/** Of one token, and how much tokens count beside the vector: as `training/tune-encoder.py` learnt and told them. */
const TOKENS = { width: 48, share: 0.38 };
/** Longer texts are read up to here, UTF-16 code units: no English text has so many in 128 pieces. */
const MAX_CHARACTERS = 2_000;

/**
 * The meaning of an English text as 512 numbers of length 1, by the Universal Sentence Encoder Lite (7 MB, sources and
 * figures in `weights/encoder.md`). Runs in this process on onnxruntime-node, an optional peer; loaded with the first text.
 */
export function localEncoder(): Encoder {
  const vocabulary = once(() => JSON.parse(new TextDecoder().decode(readWeights('encoder-vocabulary.json'))) as readonly Piece[]);
  const reader = once(() => unigramTokenizer(vocabulary(), MOST_PIECES));
  const head = once(() => {
    const read = readEncoderHead(readWeights('answerable-head.bin'));
    if (read.encoder !== ENCODER_ID)
      throw new ReplyForceError('configuration_invalid', `answerable-head.bin reads vectors of ${read.encoder}.`);
    return read;
  });
  // Opened once for all texts; the promise of a failure is remembered as well.
  const session = once(() => openSession(pathOfWeights('encoder.onnx')));
  const idsOf = (text: string) => reader()(text.slice(0, MAX_CHARACTERS));
  return {
    id: ENCODER_ID,
    dimensions: DIMENSIONS,
    encode(text) {
      const ids = idsOf(text);
      if (ids.length === 0) return new Float32Array(DIMENSIONS);
      return session().then(async (ready) => (await run(ready, ids, ['vector'])).vector);
    },
    tokens: {
      ...TOKENS,
      encode(text, as) {
        const ids = idsOf(text);
        if (ids.length === 0) return { vector: new Float32Array(DIMENSIONS), tokens: new Float32Array(0) };
        const output = OUTPUTS[as];
        return session().then(async (ready) => {
          const { vector, [output]: tokens } = await run(ready, ids, ['vector', output]);
          return { vector, tokens };
        });
      },
    },
    entailment: localEntailment({
      encoder: ENCODER_ID,
      dimensions: DIMENSIONS,
      vocabulary,
      idsOf,
      run: async (ids) => {
        const { vector, bears } = await run(await session(), ids, ['vector', 'bears']);
        return { vector, tokens: bears };
      },
    }),
    answerability(vector) {
      const [answered = 0, not = 0] = head().logProbabilities(vector);
      return answered - not;
    },
  };
}

/** What is read of its tokens: what a question asks with each, or what a line tells. */
const OUTPUTS = { question: 'asks', line: 'tells' } as const;
type Output = 'vector' | 'asks' | 'tells' | 'bears';

async function run<Name extends Output>(
  session: OnnxSession,
  ids: Int32Array,
  outputs: readonly Name[],
): Promise<Record<Name, Float32Array>> {
  const { Tensor } = onnxRuntime();
  const made = await session.run({ ids: new Tensor('int32', ids, [1, ids.length]) }, outputs);
  const read = outputs.map((name): [Name, Float32Array] => {
    const data = made[name]?.data;
    if (!(data instanceof Float32Array)) throw new ReplyForceError('internal', `The encoder gave no ${name}.`);
    return [name, data];
  });
  return Object.fromEntries(read) as Record<Name, Float32Array>;
}

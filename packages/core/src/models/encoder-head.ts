import { ReplyForceError } from '../errors/replyforce-error.js';
import { fromUtf8 } from '../support/bytes.js';
import { logSoftmax } from './linear-model.js';

/**
 * A multinomial logistic regression on the vectors of one encoder, read from one file of ours: `RFEH`, the length of the
 * header (uint32, little endian), the header as JSON, then one float32 (little endian) per class and dimension, each class
 * ending with its bias.
 */
export interface EncoderHead {
  /** Name and version of the weights, e.g. `topic-head-1`. */
  readonly id: string;
  /** Id of the encoder whose vectors it reads; those of another say nothing to it. */
  readonly encoder: string;
  readonly classes: readonly string[];
  /** Natural logarithms of probabilities, in the order of `classes`. */
  logProbabilities(vector: Float32Array): Float64Array;
  /** What else the training put into the header, for those who use the model. */
  readonly extras: Readonly<Record<string, unknown>>;
}

export interface EncoderHeadHeader {
  readonly id: string;
  readonly encoder: string;
  readonly dimensions: number;
  readonly classes: readonly string[];
  readonly extras?: Readonly<Record<string, unknown>>;
}

const MAGIC = 'RFEH';
const PREFIX_BYTES = 8;
const FLOAT_BYTES = 4;

/**
 * Reads a file of weights.
 *
 * @throws `configuration_invalid` where it is no such file or is cut short
 */
export function readEncoderHead(bytes: Uint8Array): EncoderHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || fromUtf8(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw unusable('is no file of a head');
  const start = PREFIX_BYTES + view.getUint32(MAGIC.length, true);
  if (start > bytes.length) throw unusable('is cut short');
  const { id, encoder, dimensions, classes, extras = {} } = headerOf(fromUtf8(bytes.subarray(PREFIX_BYTES, start)));
  const width = dimensions + 1;
  const count = (bytes.length - start) / FLOAT_BYTES;
  if (count !== width * classes.length) throw unusable(`has ${count} weights instead of ${width * classes.length}`);
  const weights = Float32Array.from({ length: count }, (_, index) => view.getFloat32(start + index * FLOAT_BYTES, true));
  return {
    id,
    encoder,
    classes,
    extras,
    logProbabilities(vector) {
      const scores = new Float64Array(classes.length);
      for (let index = 0; index < classes.length; index++) {
        const first = index * width;
        let score = weights[first + dimensions] ?? 0;
        for (let at = 0; at < dimensions; at++) score += (weights[first + at] ?? 0) * (vector[at] ?? 0);
        scores[index] = score;
      }
      return logSoftmax(scores);
    },
  };
}

function headerOf(json: string): EncoderHeadHeader {
  try {
    return JSON.parse(json) as EncoderHeadHeader;
  } catch (error) {
    throw unusable('has a header that cannot be read', error);
  }
}

function unusable(what: string, cause?: unknown): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `The file of the model ${what}.`, { cause });
}

import { ReplyForceError } from '../errors/replyforce-error.js';
import { fromUtf8 } from '../support/bytes.js';
import { sharedFeatureReader, FEATURES_VERSION, type FeatureReader } from './features.js';

/**
 * A multinomial logistic regression over hashed features with int8 weights, read from one file of ours:
 * `RFLM`, the length of the header (uint32, little endian), the header as JSON, then one int8 per bucket and class, the
 * buckets of words before those of characters. Same text, same numbers, on every machine: the sums are of whole numbers.
 */
export interface LinearModel {
  /** Name and version of the weights, e.g. `sentiment-linear-1`. */
  readonly id: string;
  readonly classes: readonly string[];
  /** Natural logarithms of probabilities, in the order of `classes`. `language` (ISO 639-1) helps models that know words by language. */
  logProbabilities(text: string, language?: string): Float64Array;
  /** What else the training put into the header, for those who use the model. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** The header of a weights file. */
export interface LinearModelHeader {
  readonly id: string;
  readonly features: number;
  readonly classes: readonly string[];
  readonly wordBits: number;
  readonly charBits: number;
  readonly charNgrams: readonly [number, number];
  /** What one step of an int8 weight is worth, for features of words and of characters. */
  readonly steps: readonly [number, number];
  /** Words by language and by how good or bad they are, `{ "en": { "3": "great love", "-2": "bad" } }`. */
  readonly valences?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether links, numbers and sums are read as their kind, see `FeatureSettings`. */
  readonly shapes?: boolean;
  /** Whether n-grams of characters stay within words, see `FeatureSettings`. */
  readonly withinWords?: boolean;
  readonly extras?: Readonly<Record<string, unknown>>;
}

const MAGIC = 'RFLM';
const PREFIX_BYTES = 8;

/**
 * Reads a weights file. The bytes are kept, not copied.
 *
 * @throws `configuration_invalid` where it is no weights file, is cut short or was made for other features
 */
export function readLinearModel(bytes: Uint8Array): LinearModel {
  const { header, weights } = parse(bytes);
  const classes = header.classes.length;
  const charsAt = 2 ** header.wordBits * classes;
  const [wordStep, charStep] = header.steps;
  let reader: FeatureReader | undefined;
  return {
    id: header.id,
    classes: header.classes,
    extras: header.extras ?? {},
    logProbabilities(text, language) {
      reader ??= readerOf(header);
      const { words, wordCount, chars, charCount } = reader.read(text, language);
      const wordScale = wordStep / Math.sqrt(wordCount || 1);
      const charScale = charStep / Math.sqrt(charCount || 1);
      const scores = new Float64Array(classes);
      const byWords = sumsOf(weights, 0, classes, words, wordCount);
      const byChars = sumsOf(weights, charsAt, classes, chars, charCount);
      for (let index = 0; index < classes; index++)
        scores[index] = (byWords[index] as number) * wordScale + (byChars[index] as number) * charScale;
      return logSoftmax(scores);
    },
  };
}

/** Bucket by bucket, since the weights of its classes lie side by side and those of another bucket are far away. */
function sumsOf(weights: Int8Array, from: number, classes: number, buckets: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(classes);
  for (let at = 0; at < count; at++) {
    const first = from + (buckets[at] as number) * classes;
    for (let index = 0; index < classes; index++) (sums[index] as number) += weights[first + index] as number;
  }
  return sums;
}

/** Turns scores into logarithms of probabilities, in place. */
export function logSoftmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  const total = highest + Math.log(sum);
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) - total;
  return scores;
}

function readerOf({
  wordBits,
  charBits,
  charNgrams,
  valences = {},
  shapes = false,
  withinWords = false,
}: LinearModelHeader): FeatureReader {
  const byLanguage = Object.entries(valences).map(([language, byValue]) => {
    const entries = Object.entries(byValue).flatMap(([value, words]) =>
      words.split(' ').map((word): [string, number] => [word, Number(value)]),
    );
    return [language, entries] as const;
  });
  const known = byLanguage.length === 0 ? {} : { valences: Object.fromEntries(byLanguage) };
  return sharedFeatureReader({ wordBits, charBits, charNgrams, shapes, withinWords, ...known });
}

function parse(bytes: Uint8Array): { readonly header: LinearModelHeader; readonly weights: Int8Array } {
  if (bytes.length < PREFIX_BYTES || fromUtf8(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw unusable('is no weights file');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(MAGIC.length, true);
  if (PREFIX_BYTES + length > bytes.length) throw unusable('is cut short');
  const header = headerOf(fromUtf8(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + length)));
  if (header.features !== FEATURES_VERSION) throw unusable(`was made for features ${header.features}, these are ${FEATURES_VERSION}`);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + PREFIX_BYTES + length, bytes.length - PREFIX_BYTES - length);
  const expected = (2 ** header.wordBits + 2 ** header.charBits) * header.classes.length;
  if (weights.length !== expected) throw unusable(`has ${weights.length} weights instead of ${expected}`);
  return { header, weights };
}

function headerOf(json: string): LinearModelHeader {
  try {
    return JSON.parse(json) as LinearModelHeader;
  } catch (error) {
    throw unusable('has a header that cannot be read', error);
  }
}

function unusable(what: string, cause?: unknown): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `The file of the model ${what}.`, { cause });
}

import type { Entity, EntityExtractor, ModelPorts } from '@replyforce/core';
import { findDates } from './dates.js';
import { onnxSentiment } from '../models/onnx/sentiment.js';
import { localEncoder } from './encoder/local-encoder.js';
import { localInjection } from './injection.js';
import { tinyldDetector } from './language.js';
import { findPhones } from './phones.js';
import { listedProfanity } from './profanity.js';
import { localSentiment } from './sentiment.js';
import { localSpam } from './spam.js';

export { unigramTokenizer } from './encoder/unigram.js';
export type { Piece } from './encoder/unigram.js';
export { piecesIn } from './entailment/pieces.js';

export interface LocalOptions {
  /**
   * Whether texts are read by the sentence encoder too, which needs onnxruntime-node (about 80 MB of memory, about a millisecond a
   * message, and one for each line of a knowledge when it changes). Default: true; where the package is not installed, stages say so in `degraded` and do without.
   */
  readonly encoder?: boolean;
  /** Folder of an ONNX classifier that tells sentiment instead of the weights of this package (see `onnxSentiment`). */
  readonly sentimentModel?: string;
}

/**
 * The keyless bundle: fills the model ports from small libraries and weights of our own that run in this process. Nothing is loaded before it is
 * needed (language detection 20 ms and 12 MB, sentiment, injection and spam 10 ms and 4 MB, phone numbers 15 ms, dates 5–20 ms a language); all answers are
 * synchronous. A library that is not installed costs only its own refinement: the agents' built-in rules answer, and the
 * stage trace names the package to install.
 *
 * @example
 * replyForce({ models: local() });
 */
export function local({ encoder = true, sentimentModel }: LocalOptions = {}): ModelPorts {
  return {
    ...(encoder && { encoder: localEncoder() }),
    language: tinyldDetector(),
    entities: localEntities(),
    sentiment: sentimentModel === undefined ? localSentiment() : onnxSentiment({ folder: sentimentModel }),
    injection: localInjection(),
    spam: localSpam(),
    profanity: listedProfanity(),
  };
}

/** Phone numbers (libphonenumber-js) and dates (chrono-node), as written in the text. */
function localEntities(): EntityExtractor {
  return {
    id: 'libphonenumber+chrono',
    extract(text, { language, now }): readonly Entity[] {
      return [...findPhones(text, language), ...findDates(text, language, now)];
    },
  };
}

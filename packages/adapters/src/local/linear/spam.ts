import type { SpamClassifier } from '@replyforce/core';
import { linearClassifier } from './linear-model.js';
import { markShapes } from './mark-shapes.js';
import { SPAM_MODEL } from './spam-weights.js';

/** A text of fewer words says too little: a phone number somebody was asked for. */
const MIN_WORDS = 5;

/**
 * A second voice on spam: a linear model over hashed words, English. It counts only beside a mark of spam (see the input
 * guard of core). Made by `training/spam.js`; 16 kB; synchronous.
 */
export function linearSpam(): SpamClassifier {
  const classify = linearClassifier(SPAM_MODEL, MIN_WORDS);
  return { id: 'linear-spam-1', classify: (text) => classify(markShapes(text)) };
}

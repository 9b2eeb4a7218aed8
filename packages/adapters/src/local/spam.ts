import type { SpamClassifier } from '@replyforce/core';
import { linearVoice } from '@replyforce/core/models';
import { once } from '../support/import-peer.js';
import { readWeights } from './weights.js';

const load = once(() => linearVoice(readWeights('spam.bin')));

/**
 * A second voice on spam: a linear model of n-grams, English. It counts only beside a mark of spam (see the input guard of
 * core). Loaded on first use; sources and figures in `weights/spam.md`.
 */
export function localSpam(): SpamClassifier {
  return { id: 'spam-linear', classify: (text) => load().probability(text) };
}

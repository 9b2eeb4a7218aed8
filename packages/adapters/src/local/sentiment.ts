import type { SentimentClassifier } from '@replyforce/core';
import { linearSentiment } from '@replyforce/core/models';
import { once } from '../support/import-peer.js';
import { readWeights } from './weights.js';

const load = once(() => linearSentiment(readWeights('sentiment.bin')));

/** Sentiment by the weights of this package (1.6 MB, loaded on first use; sources and figures in `weights/sentiment.md`). */
export function localSentiment(): SentimentClassifier {
  return { id: 'sentiment-linear', classify: (text, signal, context) => load().classify(text, signal, context) };
}

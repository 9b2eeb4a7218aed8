import type { SentimentClassifier } from '@replyforce/core';
import { encodedSentiment, linearSentiment, readEncoderHead } from '@replyforce/core/models';
import { once } from '../support/import-peer.js';
import { readWeights } from './weights.js';

const load = once(() => linearSentiment(readWeights('sentiment.bin'), () => readWeights('sentiment-others.bin')));

const loadHead = once(() => readEncoderHead(readWeights('sentiment-head.bin')));

/** Sentiment by the weights of this package (1.6 MB, and 3.1 MB for texts that are not English, each loaded on first use; sources and figures in `weights/sentiment.md`); of English texts by their vector too, where there is an encoder (`weights/encoder.md`). */
export function localSentiment(): SentimentClassifier {
  const words: SentimentClassifier = {
    id: 'sentiment-linear',
    classify: (text, signal, context) => load().classify(text, signal, context),
  };
  return encodedSentiment(words, loadHead, 'sentiment-linear+encoder');
}

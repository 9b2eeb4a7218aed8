import type { InjectionClassifier } from '@replyforce/core';
import { linearVoice } from '@replyforce/core/models';
import { once } from '../support/import-peer.js';
import { readWeights } from './weights.js';

const load = once(() => linearVoice(readWeights('injection.bin')));

/**
 * A second voice on prompt injection: a linear model of n-grams, English and German above all. It alone never blocks (see the
 * input guard of core). Loaded on first use; sources and figures in `weights/injection.md`.
 */
export function localInjection(): InjectionClassifier {
  return { id: 'injection-linear', classify: (text) => load().probability(text) };
}

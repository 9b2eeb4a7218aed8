import type { InjectionClassifier } from '@replyforce/core';
import { BUCKETS, featuresOf } from './features.js';
import { INJECTION_MODEL } from './weights.js';

const { bias, scale, leaning, sure } = INJECTION_MODEL;
/** Probabilities the two bounds of the model stand for. */
const LEANING = 0.5;
const SURE = 0.95;
const SLOPE = (Math.log(SURE / (1 - SURE)) - Math.log(LEANING / (1 - LEANING))) / (sure - leaning);

/** A text of fewer words says too little. */
const MIN_WORDS = 4;

let weights: Int8Array | undefined;

/**
 * A second voice on prompt injection: a linear model over hashed words, English and German above all. It alone never blocks
 * (see the input guard of core). Made by `training/injection.js`; 16 kB, decoded when first asked; synchronous.
 */
export function linearInjection(): InjectionClassifier {
  return {
    id: 'linear-injection-1',
    classify(text) {
      weights ??= Int8Array.from(atob(INJECTION_MODEL.weights), (byte) => byte.charCodeAt(0)).subarray(0, BUCKETS);
      if (text.trim().split(/\s+/, MIN_WORDS).length < MIN_WORDS) return 0;
      const features = featuresOf(text);
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const score = bias + (sum * scale) / Math.sqrt(features.size + 1);
      return 1 / (1 + Math.exp(-SLOPE * (score - leaning)));
    },
  };
}

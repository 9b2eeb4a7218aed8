import type { InjectionClassifier } from '@replyforce/core';
import { INJECTION_MODEL } from './injection-weights.js';
import { linearClassifier } from './linear-model.js';

/** A text of fewer words says too little. */
const MIN_WORDS = 4;

/**
 * A second voice on prompt injection: a linear model over hashed words, English and German above all. It alone never blocks
 * (see the input guard of core). Made by `training/injection.js`; 16 kB; synchronous.
 */
export function linearInjection(): InjectionClassifier {
  return { id: 'linear-injection-1', classify: linearClassifier(INJECTION_MODEL, MIN_WORDS) };
}

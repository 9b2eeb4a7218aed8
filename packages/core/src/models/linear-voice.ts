import { ReplyForceError } from '../errors/replyforce-error.js';
import { readLinearModel } from './linear-model.js';

/** A linear model of two classes, heard as one probability. */
export interface LinearVoice {
  /** Name and version of the weights, e.g. `spam-linear-2`. */
  readonly id: string;
  /** How probable the second class is, 0–1. 0 for a text of fewer words than the training allows. */
  probability(text: string): number;
}

/**
 * In the header of the file: fewest words to judge by, and the log-odds that stand for the probabilities 0.5 and 0.95. They
 * are set by texts that look like the second class and are not, so that a bound means the same for every voice.
 */
interface Bounds {
  readonly minWords: number;
  readonly leaning: number;
  readonly sure: number;
}

const SURE_PROBABILITY = 0.95;

/**
 * A file of weights for two classes as a classifier with calibrated bounds.
 *
 * @param bytes as `training/` makes them
 * @throws `configuration_invalid` where the file is no weights file, has other than two classes or no bounds
 */
export function linearVoice(bytes: Uint8Array): LinearVoice {
  const model = readLinearModel(bytes);
  const bounds = model.extras['bounds'] as Bounds | undefined;
  if (bounds === undefined || model.classes.length !== 2)
    throw new ReplyForceError('configuration_invalid', `${model.id} is no model of two classes with bounds.`);
  const { minWords, leaning, sure } = bounds;
  const slope = Math.log(SURE_PROBABILITY / (1 - SURE_PROBABILITY)) / (sure - leaning);
  return {
    id: model.id,
    probability(text) {
      if (text.trim().split(/\s+/, minWords).length < minWords) return 0;
      const [against = 0, inFavour = 0] = model.logProbabilities(text);
      return 1 / (1 + Math.exp(-slope * (inFavour - against - leaning)));
    },
  };
}

import { ReplyForceError } from '../../errors/replyforce-error.js';
import { logSoftmax, readLinearModel, type LinearModel } from '../../models/linear-model.js';
import type { SentimentClassifier } from '../../ports/models.js';
import { isShouting, polarityOf, probabilitiesOf } from './polarity.js';

/** One row per class: of one, of the three log-probabilities, of what `lexiconVoices` lists, then of the three of a second model where there is one. */
type Rows = readonly (readonly number[])[];

/**
 * Weights of the second step, in the header of the file. English texts were many in training and others few, so each have
 * weights of their own.
 */
interface Blend {
  readonly english: Rows;
  readonly other: Rows;
}

const CLASSES = 'negative,neutral,positive';

/** Sums of the lexicon above this say no more. */
const LOUDEST = 16;
/** And per word above this. */
const DENSEST = 2;

/**
 * Sentiment by hashed n-grams: a linear model in plain TypeScript, averaged in logarithms with the agent's own lexicon,
 * which knows words that the training texts lack. Probabilities are calibrated for customers who are negative, neutral and
 * positive equally often. Synchronous; about 1.6 MB in memory, and 3.1 MB from the first text on that `others` is asked about.
 *
 * @param bytes a file of weights, as `training/` makes them
 * @param others gives the file of a second model, heard on texts that are not English; asked for once, with the first of them
 * @throws `configuration_invalid` where a file is not one of three classes for this use: at once, for `others` from `classify`
 */
export function linearSentiment(bytes: Uint8Array, others?: () => Uint8Array): SentimentClassifier {
  const model = readLinearModel(bytes);
  const blend = model.extras['blend'] as Blend | undefined;
  if (blend === undefined || model.classes.join() !== CLASSES) throw noModelOfSentiment(model);
  let second: ReturnType<typeof readSecond> | undefined;
  return {
    id: model.id,
    classify(text, _signal, context) {
      const language = context?.language ?? 'en';
      const polarity = polarityOf(text, language);
      if (polarity.isSetPhrase) return { probabilities: probabilitiesOf(polarity) };
      const inputs = [1, ...model.logProbabilities(text, language), ...lexiconVoices(text, language)];
      let rows = language === 'en' ? blend.english : blend.other;
      if (language !== 'en' && others !== undefined) {
        second ??= readSecond(others());
        rows = second.rows;
        inputs.push(...second.model.logProbabilities(text));
      }
      const scores = rows.map((row) => row.reduce((sum, weight, index) => sum + weight * (inputs[index] ?? 0), 0));
      const [negative = 0, neutral = 0, positive = 0] = logSoftmax(Float64Array.from(scores)).map(Math.exp);
      return { probabilities: { negative, neutral, positive } };
    },
  };
}

function readSecond(bytes: Uint8Array): { readonly model: LinearModel; readonly rows: Rows } {
  const model = readLinearModel(bytes);
  const rows = model.extras['blend'] as Rows | undefined;
  if (!Array.isArray(rows) || model.classes.join() !== CLASSES) throw noModelOfSentiment(model);
  return { model, rows };
}

function noModelOfSentiment({ id }: LinearModel): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `${id} is no model of sentiment.`);
}

/** What the lexicon hears, as numbers to weigh: for, against, both at once, in capitals; and for and against per word, since one word is much of "👎". */
export function lexiconVoices(text: string, language: string): readonly number[] {
  const { positive, negative, bothSides } = polarityOf(text, language);
  const words = Math.max(1, text.trim().split(/\s+/).length);
  const perWord = (sum: number): number => Math.min(DENSEST, sum / words);
  return [softened(positive), softened(negative), bothSides ? 1 : 0, isShouting(text) ? 1 : 0, perWord(positive), perWord(negative)];
}

function softened(sum: number): number {
  return Math.sqrt(Math.min(sum, LOUDEST));
}

import { ReplyForceError } from '../../errors/replyforce-error.js';
import type { EncoderHead } from '../../models/encoder-head.js';
import { logSoftmax } from '../../models/linear-model.js';
import type { SentimentAnswer, SentimentClassifier } from '../../ports/models.js';
import { isPromise } from '../agent.js';
import { polarityOf } from './polarity.js';

/** One row per class: of one, of the three log-probabilities of words, then of the three of meaning. */
type Blend = readonly (readonly number[])[];

const CLASSES = ['negative', 'neutral', 'positive'];
/** No probability is taken for less: its logarithm would silence the other voice. */
const LEAST = 1e-6;
/** So sure of words that meaning changes hardly anything: so with one post in five. */
const SURE = 0.85;

/**
 * Two voices on English texts: a classifier of words and a head on the text's vector, averaged in logarithms. Words alone
 * answer in other languages, for set phrases and where they are sure, and where no vector can be made; `degraded` says why.
 *
 * @param source what answers of both are called
 * @throws `configuration_invalid` where the head is not one of three classes for this use
 */
export function encodedSentiment(words: SentimentClassifier, head: () => EncoderHead, source: string): SentimentClassifier {
  return {
    id: words.id,
    classify(text, signal, context) {
      const plain = words.classify(text, signal, context);
      const { language = 'en', vector } = context ?? {};
      if (vector === undefined || (language ?? 'en') !== 'en' || polarityOf(text, 'en').isSetPhrase) return plain;
      if (!isPromise(plain) && Math.max(...Object.values(plain.probabilities)) >= SURE) return plain;
      const together = (one: SentimentAnswer, meaning: Float32Array): SentimentAnswer =>
        meaning.every((value) => value === 0) ? one : { probabilities: average(one.probabilities, head(), meaning), source };
      const alone = (one: SentimentAnswer, error: unknown): SentimentAnswer => ({
        ...one,
        degraded: error instanceof Error ? error.message : String(error),
      });
      let meaning;
      try {
        meaning = vector();
        if (!isPromise(meaning) && !isPromise(plain)) return together(plain, meaning);
      } catch (error) {
        return isPromise(plain) ? plain.then((one) => alone(one, error)) : alone(plain, error);
      }
      const later = Promise.resolve(meaning);
      return Promise.resolve(plain).then((one) =>
        later.then(
          (found) => together(one, found),
          (error: unknown) => alone(one, error),
        ),
      );
    },
  };
}

function average(words: SentimentAnswer['probabilities'], head: EncoderHead, vector: Float32Array): SentimentAnswer['probabilities'] {
  const blend = head.extras['blend'] as Blend | undefined;
  if (blend === undefined || head.classes.join() !== CLASSES.join())
    throw new ReplyForceError('configuration_invalid', `${head.id} is no head of sentiment.`);
  const inputs = sentimentVoices(words, head.logProbabilities(vector));
  const scores = Float64Array.from(blend, (row) => row.reduce((sum, weight, index) => sum + weight * (inputs[index] ?? 0), 0));
  const [negative = 0, neutral = 0, positive = 0] = logSoftmax(scores).map(Math.exp);
  return { negative, neutral, positive };
}

/** What the average weighs. */
export function sentimentVoices(words: SentimentAnswer['probabilities'], meaning: Float64Array): readonly number[] {
  const { negative, neutral, positive } = words;
  return [1, ...[negative, neutral, positive].map((value) => Math.log(Math.max(LEAST, value))), ...meaning];
}

import type { Sentiment } from '../../domain/analysis.js';
import type { ModelPorts, SentimentAnswer, TextContext } from '../../ports/models.js';
import { isPromise, type Agent, type AgentResult } from '../agent.js';
import { fold } from '../understanding/fold.js';
import { emotionsOf } from './emotions.js';
import { labelOf, polarityOf, probabilitiesOf, type Probabilities } from './polarity.js';
import { urgencyOf } from './urgency.js';

/** Sentiment needs only the text; the language of understanding helps, without it English is assumed. */
export interface SentimentInput {
  readonly text: string;
  readonly language?: string | null;
  /** The text's vector, for a classifier that can use it. */
  readonly vector?: TextContext['vector'];
}

export type SentimentPorts = Pick<ModelPorts, 'sentiment'>;

const TIMEOUT_MS = 1_000;
/** Longer texts are read up to here. */
const MAX_CHARACTERS = 8_000;

/**
 * Agent 3 (architecture.md 3.2): sentiment, urgency and emotions. A classifier of the ports gives the probabilities where
 * there is one; the lexicon does otherwise and whenever it fails. Urgency always comes from rules.
 */
export function createSentiment(ports: SentimentPorts): Agent<SentimentInput, Sentiment> {
  return {
    name: 'sentiment',
    timeoutMs: TIMEOUT_MS,
    run(input, signal) {
      const { sentiment: classifier } = ports;
      if (classifier === undefined) return { output: sentimentByRules(input), source: 'rules' };
      const byRules = (error: unknown): AgentResult<Sentiment> => ({
        output: sentimentByRules(input),
        source: 'rules',
        degraded: `sentiment: ${error instanceof Error ? error.message : String(error)}`,
      });
      const byModel = ({ probabilities, emotions, source = classifier.id, degraded }: SentimentAnswer): AgentResult<Sentiment> => ({
        output: conclude(input, probabilities, emotions),
        source,
        ...(degraded !== undefined && { degraded: `sentiment: ${degraded}` }),
      });
      try {
        const { language = null, vector } = input;
        const answer = classifier.classify(input.text.slice(0, MAX_CHARACTERS), signal, { language, ...(vector && { vector }) });
        return isPromise(answer) ? answer.then(byModel, byRules) : byModel(answer);
      } catch (error) {
        return byRules(error);
      }
    },
    fallback: sentimentByRules,
  };
}

/** Agent 3 by the lexicon alone. Never throws. */
export function sentimentByRules(input: SentimentInput): Sentiment {
  return conclude(input, null, undefined);
}

function conclude(input: SentimentInput, given: Probabilities | null, emotions: readonly string[] | undefined): Sentiment {
  const text = input.text.slice(0, MAX_CHARACTERS);
  const folded = fold(text);
  const polarity = polarityOf(text, input.language ?? 'en');
  const probabilities = given ?? probabilitiesOf(polarity);
  const score = round(probabilities.positive - probabilities.negative);
  return {
    sentiment: labelOf(probabilities, polarity),
    score,
    urgency: urgencyOf(folded, text).urgency,
    emotions: emotions ?? emotionsOf(folded, score),
    probabilities: {
      negative: round(probabilities.negative),
      neutral: round(probabilities.neutral),
      positive: round(probabilities.positive),
    },
  };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

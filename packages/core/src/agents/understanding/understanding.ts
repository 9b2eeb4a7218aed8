import type { Entity, Understanding } from '../../domain/analysis.js';
import type { ModelPorts, TextContext } from '../../ports/models.js';
import type { AnalyzeInput } from '../../ports/pipeline.js';
import type { MaybePromise, Runtime } from '../../ports/runtime.js';
import { isPromise, type Agent, type AgentResult } from '../agent.js';
import { boundLanguage, type Home } from './bound-language.js';
import { keyPhrases, summarise } from './digest.js';
import { findEntities, mergeEntities } from './entities.js';
import { fold } from './fold.js';
import { chooseLanguage, prefersOpinion, type DetectedLanguage } from './language.js';
import { isQuestion } from './question.js';
import { chooseTopic } from './topic.js';

/** What understanding reads of a turn. */
export interface UnderstandingInput extends Pick<AnalyzeInput, 'text' | 'language' | 'brand' | 'knowledge'> {
  /** The text's vector, for a classifier that can use it. */
  readonly vector?: TextContext['vector'];
}

export type UnderstandingPorts = Pick<ModelPorts, 'language' | 'entities' | 'intent'>;

const TIMEOUT_MS = 1_500;
/** A classifier this sure overrules the rules, and only where they were unsure. */
const CLASSIFIER_CERTAIN = 0.7;
const RULES_UNSURE = 0.7;
/** Longer texts are read up to here: nobody asks a question in more. */
const MAX_CHARACTERS = 8_000;

/**
 * Agent 2 (architecture.md 3.2): language, entities, topic, whether it is a question, a summary and key phrases. Rules do
 * all of it; a language detector, an entity extractor and an intent classifier refine it where given. A port that fails
 * costs only its own refinement.
 */
export function createUnderstanding(ports: UnderstandingPorts, runtime: Pick<Runtime, 'now'>): Agent<UnderstandingInput, Understanding> {
  return {
    name: 'understanding',
    timeoutMs: TIMEOUT_MS,
    run(input, signal) {
      const text = input.text.slice(0, MAX_CHARACTERS);
      const notes: string[] = [];
      const attempt = <T>(part: string, work: () => MaybePromise<T | null>): MaybePromise<T | null> => {
        const failed = (error: unknown): null => {
          notes.push(`${part}: ${error instanceof Error ? error.message : String(error)}`);
          return null;
        };
        try {
          const answer = work();
          return isPromise(answer) ? answer.catch(failed) : answer;
        } catch (error) {
          return failed(error);
        }
      };
      const home = homeOf(input);
      const own = chooseLanguage(text, home.conversation, home.fallback);
      const { ask } = own;
      const opinion = ask === null || !ports.language ? null : attempt('language', () => ports.language?.detect(ask) ?? null);
      const { vector } = input;
      const products = input.brand?.products ?? [];
      return then(opinion, (detected: DetectedLanguage | null) => {
        const language = boundLanguage(prefersOpinion(own, detected) ? detected.language : own.language, own, home);
        const extracted = attempt('entities', () => ports.entities?.extract(text, { now: runtime.now(), products, language }) ?? null);
        return then(extracted, (entities) => {
          const understood = understand(text, language, mergeEntities(findEntities(text, products), entities ?? []));
          const classified =
            ports.intent !== undefined && understood.topicConfidence < RULES_UNSURE
              ? attempt('intent', () => ports.intent?.classify(text, signal, { language, ...(vector && { vector }) }) ?? null)
              : null;
          return then(classified, (intent): AgentResult<Understanding> => {
            const topic = intent !== null && intent.confidence >= CLASSIFIER_CERTAIN ? intent.topic : understood.understanding.topic;
            const result = {
              output: { ...understood.understanding, topic },
              source: entities === null && intent === null ? 'rules' : 'local',
              confidence: topic === understood.understanding.topic ? understood.topicConfidence : (intent?.confidence ?? 1),
            };
            return notes.length === 0 ? result : { ...result, degraded: notes.join('; ') };
          });
        });
      });
    },
    fallback: (input) => understandByRules(input),
  };
}

/** Agent 2 by rules alone, without any port. Never throws. */
export function understandByRules(input: UnderstandingInput): Understanding {
  const text = input.text.slice(0, MAX_CHARACTERS);
  const home = homeOf(input);
  const own = chooseLanguage(text, home.conversation, home.fallback);
  const language = boundLanguage(own.language, own, home);
  return understand(text, language, findEntities(text, input.brand?.products ?? [])).understanding;
}

function homeOf({ language, brand, knowledge }: UnderstandingInput): Home {
  return { conversation: language, fallback: brand?.defaultLanguage ?? 'en', knowledge };
}

function understand(
  text: string,
  language: string,
  entities: readonly Entity[],
): { readonly understanding: Understanding; readonly topicConfidence: number } {
  const folded = fold(text);
  const question = isQuestion(text, folded);
  const { topic, confidence } = chooseTopic(folded, text, {
    isQuestion: question,
    mentionsProduct: entities.some((entity) => entity.type === 'product'),
  });
  return {
    understanding: { language, entities, topic, isQuestion: question, summary: summarise(text), keyPhrases: keyPhrases(text, entities) },
    topicConfidence: confidence,
  };
}

/** Goes on at once where the value is there already. */
function then<T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return isPromise(value) ? value.then(next) : next(value);
}

import type { Entity, EntityType, Topic, Understanding } from '../../domain/analysis.js';
import type { LanguageModel } from '../../ports/models.js';
import type { AnalyzeInput } from '../../ports/pipeline.js';
import { understandingRequest } from '../../prompts/understanding-prompt.js';
import type { ModelCalls } from '../../spend/model-calls.js';
import type { Agent } from '../agent.js';
import { objectIn, stringsIn } from '../json-answer.js';
import { mergeEntities } from './entities.js';

export interface ModelUnderstandingInput {
  readonly input: AnalyzeInput;
  /** What the rules made of it: stands where the model fails, and for everything the model is not asked. */
  readonly local: Understanding;
  readonly calls: ModelCalls;
}

const TIMEOUT_MS = 1_200;
const TOPICS: readonly string[] = ['pricing', 'support', 'complaint', 'inquiry', 'feedback', 'other'] satisfies readonly Topic[];
const NAMES: readonly string[] = ['product', 'person', 'company', 'location'] satisfies readonly EntityType[];
const MAX_SUMMARY_WORDS = 50;

/** Agent 2 with a small model, for messages that the rules were unsure of. What has a pattern (numbers, dates, addresses) stays with the rules. */
export function createModelUnderstanding(model: LanguageModel): Agent<ModelUnderstandingInput, Understanding> {
  return {
    name: 'model_understanding',
    timeoutMs: TIMEOUT_MS,
    async run({ input, local, calls }, signal) {
      const answer = objectIn(await calls.generate('model_understanding', model, understandingRequest(input), signal));
      return { output: merge(local, answer, input.text), source: model.id };
    },
    fallback: ({ local }) => local,
  };
}

function merge(local: Understanding, answer: Readonly<Record<string, unknown>>, text: string): Understanding {
  const { language, topic, is_question: isQuestion, summary } = answer;
  if (typeof topic !== 'string' || !TOPICS.includes(topic)) throw new Error('the answer names no topic');
  const phrases = stringsIn(answer['key_phrases'], 5, 80);
  return {
    language: typeof language === 'string' && /^[a-z]{2}$/.test(language) ? language : local.language,
    entities: mergeEntities(local.entities, entitiesIn(answer['entities'], text)),
    topic: topic as Topic,
    isQuestion: typeof isQuestion === 'boolean' ? isQuestion : local.isQuestion,
    summary: typeof summary === 'string' && summary.trim() !== '' ? firstWords(summary) : local.summary,
    keyPhrases: phrases.length > 0 ? phrases : local.keyPhrases,
  };
}

/** Names, and only those that the customer wrote. */
function entitiesIn(value: unknown, text: string): readonly Entity[] {
  if (!Array.isArray(value)) return [];
  const lower = text.toLowerCase();
  return value.flatMap((entry: unknown): readonly Entity[] => {
    const { type, value: name } = (entry ?? {}) as { readonly type?: unknown; readonly value?: unknown };
    if (typeof type !== 'string' || typeof name !== 'string' || !NAMES.includes(type)) return [];
    return name.trim() !== '' && lower.includes(name.trim().toLowerCase()) ? [{ type: type as EntityType, value: name.trim() }] : [];
  });
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, MAX_SUMMARY_WORDS).join(' ');
}

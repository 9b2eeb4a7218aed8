import { fieldsOf, type Fields } from '../../channels/reading/fields.js';
import { json, type Answer } from '../stand-in/answer.js';
import { chatFault } from './chat/check-chat.js';
import { completion, promptOf } from './chat/completion.js';
import type { PromptCache } from './chat/prompt-cache.js';
import { readChat } from './chat/read-chat.js';
import { sampleReply } from './chat/sample.js';
import type { ChatReply } from './chat/types.js';
import { embeddings } from './embeddings.js';
import { apiError, compatibleError, wrong } from './errors.js';
import { moderations, scoresOf } from './moderations.js';
import type { OpenAiEndpoint, OpenAiModel, OpenAiOutcome, OpenAiStandInOptions } from './types.js';

export interface Call {
  readonly endpoint: OpenAiEndpoint;
  readonly body: Fields;
  readonly outcome: OpenAiOutcome | undefined;
}

export interface Service {
  readonly options: OpenAiStandInOptions;
  readonly models: readonly OpenAiModel[];
  readonly cache: PromptCache;
  readonly now: () => number;
}

/** Checks a call whose key is right as the real service would, and answers it. */
export async function answerCall({ endpoint, body, outcome }: Call, service: Service): Promise<Answer> {
  const { options, models, now } = service;
  if (endpoint === 'models') return listed(models, now());
  const isCompatible = options.kind === 'compatible';
  if (isCompatible && endpoint === 'moderations') return compatibleError(404, 'page not found');
  const { model: name } = body;
  if (typeof name !== 'string' || name === '') return wrong('you must provide a model parameter');
  const model = models.find(({ id }) => id === name);
  if (!model || isGone(model, now())) return missing(name, model, isCompatible);
  if (model.kind !== KINDS[endpoint])
    return apiError({ status: 404, message: `This is not a ${KINDS[endpoint]} model.`, code: 'model_not_found', param: 'model' });
  if (endpoint === 'embeddings') return embeddings(body, model);
  if (endpoint === 'moderations')
    return moderations(body, name, outcome?.kind === 'scores' ? () => outcome.scores : (options.moderate ?? scoresOf));
  const fault = isCompatible ? compatibleFault(body, options.refuses ?? []) : chatFault(body, model);
  return fault ?? chat(body, outcome, service);
}

const KINDS = { chat: 'chat', embeddings: 'embedding', moderations: 'moderation' } as const;

async function chat(body: Fields, outcome: OpenAiOutcome | undefined, { options, cache, now }: Service): Promise<Answer> {
  const isCompatible = options.kind === 'compatible';
  const read = readChat(body);
  // Ollama knows only the older name, and writes without a bound otherwise.
  const request = isCompatible && body['max_tokens'] === undefined ? { ...read, limit: null } : read;
  const reply = scripted(outcome) ?? (await (options.answer ?? sampleReply)(request));
  return completion(request, spoilt(reply, outcome), isCompatible ? 0 : cache.read(promptOf(request)), now());
}

function scripted(outcome: OpenAiOutcome | undefined): ChatReply | undefined {
  if (outcome?.kind === 'answer') return outcome;
  return outcome?.kind === 'refusal' ? { refusal: outcome.words ?? "I'm sorry, I can't help with that." } : undefined;
}

/** An answer of which only the first half came. */
function spoilt(reply: ChatReply, outcome: OpenAiOutcome | undefined): ChatReply {
  if (outcome?.kind !== 'length' && outcome?.kind !== 'content_filter' && outcome?.kind !== 'malformed_json') return reply;
  const { text, json: value } = typeof reply === 'string' ? { text: reply } : reply;
  const whole = value === undefined ? (text ?? '') : JSON.stringify(value);
  return { text: whole.slice(0, Math.ceil(whole.length / 2)), finish: outcome.kind === 'malformed_json' ? 'stop' : outcome.kind };
}

function compatibleFault(body: Fields, refuses: readonly string[]): Answer | undefined {
  if (!Array.isArray(body['messages'])) return compatibleError(400, 'messages is required');
  const named = refuses.find((name) => name in body);
  if (named !== undefined) return compatibleError(400, `json: unknown field "${named}"`);
  const type = String(fieldsOf(body['response_format'])?.['type']);
  return refuses.includes(type) ? compatibleError(400, `'response_format.type' must not be '${type}'`) : undefined;
}

function isGone({ shutdown }: OpenAiModel, now: number): boolean {
  return shutdown !== undefined && Date.parse(`${shutdown}T00:00:00Z`) <= now;
}

function missing(name: string, model: OpenAiModel | undefined, isCompatible: boolean): Answer {
  if (isCompatible) return compatibleError(404, `model "${name}" not found, try pulling it first`);
  const message = model
    ? `The model \`${name}\` has been deprecated, learn more here: https://platform.openai.com/docs/deprecations`
    : `The model \`${name}\` does not exist or you do not have access to it.`;
  return apiError({ status: 404, message, code: 'model_not_found' });
}

function listed(models: readonly OpenAiModel[], now: number): Answer {
  const data = models
    .filter((model) => !isGone(model, now))
    .map(({ id, shutdown }) => ({
      id,
      object: 'model',
      created: 1_700_000_000,
      owned_by: 'system',
      ...(shutdown && { shutdown_date: shutdown }),
    }));
  return json({ object: 'list', data });
}

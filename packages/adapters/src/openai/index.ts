import type { LanguageModel, ModelPorts } from '@replyforce/core';
import { chatModel } from './chat/language-model.js';
import { openAiClient } from './client.js';
import { embeddingModel } from './embedder.js';
import { moderationModel } from './moderator.js';
import { DEFAULT_MODELS, SETTINGS, type OpenAiOptions } from './options.js';

export type { Provider } from './chat/dialect.js';
export { listModels } from './list-models.js';
export type { ListedModel } from './list-models.js';
export { MODERATION_THRESHOLDS } from './moderation-thresholds.js';
export type { ModerationThresholds } from './moderation-thresholds.js';
export { DEFAULT_MODELS, isApiKey } from './options.js';
export type { OpenAiOptions } from './options.js';

/** The model ports that OpenAI, or a server like it, fills. */
export interface OpenAiModels extends Pick<ModelPorts, 'embedder' | 'moderator'> {
  readonly languageModel: LanguageModel;
  readonly understandingModel: LanguageModel;
}

/**
 * OpenAI, or any server that speaks its Chat Completions (Ollama, vLLM, LM Studio, a gateway). Throws `configuration_invalid` where
 * the key or the address cannot be used; nothing is asked of the service before a model is.
 *
 * Calls are tried again once at most, inside the signal they are given. What a server refuses to be told is left out from
 * then on. Errors say what to change and hold neither the key nor words of a customer.
 *
 * @example
 * replyForce({ models: { ...local(), ...openai({ apiKey: process.env.OPENAI_API_KEY }) } });
 * replyForce({ models: { ...local(), ...openai({ baseUrl: 'http://127.0.0.1:11434/v1', models: { reply: 'llama3.2' } }) } });
 */
export function openai(options: OpenAiOptions): OpenAiModels {
  const client = openAiClient(options);
  const { models = {}, provider } = options;
  // Other servers have one or two models, and seldom these kinds.
  const { embedding, moderation } = {
    ...(client.address.isOpenAi ? DEFAULT_MODELS : { embedding: null, moderation: null }),
    ...definedOf(models),
  };
  const reply = models.reply ?? DEFAULT_MODELS.reply;
  const understanding = models.understanding ?? (client.address.isOpenAi ? DEFAULT_MODELS.understanding : reply);
  return {
    languageModel: chatModel(client, reply, SETTINGS.reply, provider),
    understandingModel: chatModel(client, understanding, SETTINGS.understanding, provider),
    ...(embedding !== null && { embedder: embeddingModel(client, embedding, options.dimensions) }),
    ...(moderation !== null && { moderator: moderationModel(client, moderation, options.moderationThresholds) }),
  };
}

function definedOf({ embedding, moderation }: NonNullable<OpenAiOptions['models']>) {
  return { ...(embedding !== undefined && { embedding }), ...(moderation !== undefined && { moderation }) };
}

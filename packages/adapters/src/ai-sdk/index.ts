import { ReplyForceError, type GenerateRequest, type GenerateResult, type LanguageModel } from '@replyforce/core';
import { explainError } from './error.js';
import type { AiSdkMessage, AiSdkModel, AiSdkResult } from './model.js';

export type { AiSdkCall, AiSdkMessage, AiSdkModel, AiSdkResult } from './model.js';

const VERSIONS: readonly string[] = ['v2', 'v3', 'v4'];

/**
 * A language model of the AI SDK (provider specification v2, v3 or v4) as one of ours. Nothing is imported: bring the provider's
 * package. It is called once for each generation, without retries. `id` names it in traces and in the catalogue of prices; default
 * the model's own id. Throws `configuration_invalid` where it is of another version, or only the name of a model.
 *
 * @example
 * import { mistral } from '@ai-sdk/mistral';
 * const writer = fromAiSdk(mistral('mistral-small-latest'));
 * replyForce({ models: { ...local(), languageModel: writer, understandingModel: writer } });
 */
export function fromAiSdk(model: AiSdkModel, { id = model.modelId }: { readonly id?: string } = {}): LanguageModel {
  if (!VERSIONS.includes(model.specificationVersion))
    throw new ReplyForceError(
      'configuration_invalid',
      `fromAiSdk takes models of the provider specification ${VERSIONS.join(', ')}, not ${typeof model === 'string' ? 'a name' : model.specificationVersion}.`,
    );
  return {
    id,
    async generate({ messages, jsonSchema, maxOutputTokens }, signal) {
      signal.throwIfAborted();
      let result;
      try {
        result = await model.doGenerate({
          prompt: messages.map(messageOf),
          ...(maxOutputTokens !== undefined && { maxOutputTokens }),
          ...(jsonSchema && { responseFormat: { type: 'json', name: jsonSchema.name, schema: jsonSchema.schema } }),
          abortSignal: signal,
        });
      } catch (error) {
        signal.throwIfAborted();
        throw explainError(error, model);
      }
      return resultOf(result, model, jsonSchema !== undefined);
    },
  };
}

function messageOf({ role, content }: GenerateRequest['messages'][number]): AiSdkMessage {
  return role === 'system' ? { role, content } : { role, content: [{ type: 'text', text: content }] };
}

function resultOf(result: AiSdkResult, { provider }: AiSdkModel, isJson: boolean): GenerateResult {
  const reason = typeof result.finishReason === 'string' ? result.finishReason : result.finishReason.unified;
  // Unfinished without a reason: what there is of it may be half a sentence.
  if (reason === 'error' || reason === 'interrupted')
    throw new ReplyForceError('platform_unavailable', `${provider} broke off its answer.`);
  const { inputTokens, outputTokens, cachedInputTokens } = result.usage;
  const input = typeof inputTokens === 'object' ? inputTokens : { total: inputTokens, cacheRead: cachedInputTokens, cacheWrite: 0 };
  const usage = {
    inputTokens: input.total ?? 0,
    outputTokens: (typeof outputTokens === 'object' ? outputTokens.total : outputTokens) ?? 0,
    cachedTokens: input.cacheRead ?? 0,
    ...(input.cacheWrite && { cacheWriteTokens: input.cacheWrite }),
  };
  if (reason === 'content-filter') return { text: '', finish: 'filtered', usage };
  const written = result.content.map((part) => (part.type === 'text' && typeof part.text === 'string' ? part.text : '')).join('');
  const text = (isJson ? result.structuredOutputText : undefined) ?? written;
  return { text, finish: reason === 'length' ? 'length' : 'stop', usage };
}

import { ReplyForceError, type GenerateResult } from '@replyforce/core';
import { fieldsOf, numberOf, objectsIn, type Fields } from '../../channels/reading/fields.js';

/**
 * Reads a completion, in the order of platform-apis.md 9.3: cut off, filtered, refused, then its text. What was filtered or
 * refused has no text: nobody may send it. Throws `platform_unavailable` where it is no completion.
 */
export function readCompletion(answer: Fields): GenerateResult {
  const [choice] = objectsIn(answer['choices']);
  const message = fieldsOf(choice?.['message']);
  if (!choice || !message)
    throw new ReplyForceError('platform_unavailable', 'The service answered with something that is no chat completion.');
  const usage = usageOf(fieldsOf(answer['usage']));
  const text = textIn(message['content']);
  if (choice['finish_reason'] === 'length') return { text, finish: 'length', usage };
  if (choice['finish_reason'] === 'content_filter') return { text: '', finish: 'filtered', usage };
  if (typeof message['refusal'] === 'string') return { text: '', finish: 'refusal', usage };
  return { text, finish: 'stop', usage };
}

export function sumUsage(one: GenerateResult['usage'], other: GenerateResult['usage']): GenerateResult['usage'] {
  const written = (one.cacheWriteTokens ?? 0) + (other.cacheWriteTokens ?? 0);
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    ...(written > 0 && { cacheWriteTokens: written }),
  };
}

/** Thinking is among the completion tokens already. */
function usageOf(usage: Fields | undefined): GenerateResult['usage'] {
  const details = fieldsOf(usage?.['prompt_tokens_details']);
  const written = numberOf(details?.['cache_write_tokens']) ?? 0;
  return {
    inputTokens: numberOf(usage?.['prompt_tokens']) ?? 0,
    outputTokens: numberOf(usage?.['completion_tokens']) ?? 0,
    cachedTokens: numberOf(details?.['cached_tokens']) ?? 0,
    ...(written > 0 && { cacheWriteTokens: written }),
  };
}

/** A string; some servers give a list of parts. */
function textIn(content: unknown): string {
  if (typeof content === 'string') return content;
  return objectsIn(content)
    .map((part) => (typeof part['text'] === 'string' ? part['text'] : ''))
    .join('');
}

import { randomBytes } from 'node:crypto';
import { json, type Answer } from '../../stand-in/answer.js';
import type { ChatReply, ChatRequest } from './types.js';

/** About how the real one counts. */
const CHARACTERS_A_TOKEN = 4;
export const tokensOf = (text: string): number => Math.ceil(text.length / CHARACTERS_A_TOKEN);

/** The answer to a chat request. What is longer than was allowed is cut off, as the real one does. */
export function completion(request: ChatRequest, reply: ChatReply, cachedTokens: number, now: number): Answer {
  const { text, json: value, refusal, finish } = typeof reply === 'string' ? { text: reply } : reply;
  const whole = value === undefined ? (text ?? '') : JSON.stringify(value);
  const isCut = request.limit !== null && tokensOf(whole) > request.limit;
  const content = isCut ? whole.slice(0, (request.limit ?? 0) * CHARACTERS_A_TOKEN) : whole;
  const promptTokens = tokensOf(promptOf(request));
  const completionTokens = tokensOf(refusal ?? content);
  return json({
    id: `chatcmpl-${randomBytes(12).toString('hex')}`,
    object: 'chat.completion',
    created: Math.floor(now / 1_000),
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: refusal === undefined ? content : null, refusal: refusal ?? null, annotations: [] },
        logprobs: null,
        finish_reason: finish ?? (isCut ? 'length' : 'stop'),
      },
    ],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
      prompt_tokens_details: { cached_tokens: cachedTokens, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
    },
    service_tier: 'default',
  });
}

/** What a prompt is made of, in order. */
export function promptOf({ messages }: ChatRequest): string {
  return messages.map(({ role, content }) => `${role}\n${content}\n`).join('');
}

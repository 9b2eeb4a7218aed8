import type { GenerateRequest } from '../ports/models.js';

/** Characters of a token, at the least, in Latin letters; English has about four. An estimate must not be too small. */
const CHARACTERS_PER_TOKEN = 2.5;
/** Of other scripts and emoji a character may be two tokens, a half of a pair one. */
const TOKENS_PER_OTHER = 2;
/** Tokens a message costs beside its words. */
const PER_MESSAGE = 8;
/**
 * An adapter asks once more for an object that was cut off, then with twice the room, or that does not fit its schema: two
 * requests and three times the room in all (`adapters/src/openai`).
 */
const OBJECT = { input: 2, output: 3 };

/** Tokens that one `generate` may take in and give out at most, on the safe side; exact counts need the tokenizer of each model. */
export function worstCase({ messages, jsonSchema, maxOutputTokens }: GenerateRequest & { readonly maxOutputTokens: number }): {
  readonly inputTokens: number;
  readonly outputTokens: number;
} {
  const text = messages.map(({ content }) => content).join('') + JSON.stringify(jsonSchema?.schema ?? '');
  const others = (text.match(/[\u0250-\uFFFF]/g) ?? []).length;
  const input = Math.ceil((text.length - others) / CHARACTERS_PER_TOKEN) + others * TOKENS_PER_OTHER + messages.length * PER_MESSAGE;
  return jsonSchema
    ? // The second request holds the first answer too.
      { inputTokens: input * OBJECT.input + maxOutputTokens, outputTokens: maxOutputTokens * OBJECT.output }
    : { inputTokens: input, outputTokens: maxOutputTokens };
}

import type { GenerateRequest } from '../ports/models.js';

/** Characters of a token, at the least: English has about four, other scripts fewer. An estimate must not be too small. */
const CHARACTERS_PER_TOKEN = 2.5;
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
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0) + JSON.stringify(jsonSchema?.schema ?? '').length;
  const input = Math.ceil(characters / CHARACTERS_PER_TOKEN) + messages.length * PER_MESSAGE;
  return jsonSchema
    ? { inputTokens: input * OBJECT.input, outputTokens: maxOutputTokens * OBJECT.output }
    : { inputTokens: input, outputTokens: maxOutputTokens };
}

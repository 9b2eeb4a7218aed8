import type { GenerateRequest } from '../ports/models.js';

/** Characters of a token, at the least: English has about four, other scripts fewer. An estimate must not be too small. */
const CHARACTERS_PER_TOKEN = 2.5;
/** Tokens a message costs beside its words. */
const PER_MESSAGE = 8;

/** Tokens a request will take in, on the safe side; exact counts need the tokenizer of each model. */
export function estimateTokens({ messages, jsonSchema }: GenerateRequest): number {
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0) + JSON.stringify(jsonSchema?.schema ?? '').length;
  return Math.ceil(characters / CHARACTERS_PER_TOKEN) + messages.length * PER_MESSAGE;
}

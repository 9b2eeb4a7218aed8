import { isApiKey } from '@replyforce/adapters/openai';
import { decodeText, readModelFacts, ReplyForceError, withModelFacts, type ModelCatalogue } from '@replyforce/core';
import { readFileSync } from 'node:fs';
import type { Reader } from './reader.js';

/** The models of a service. Holds a secret. */
export interface ModelConfig {
  /** null where the server needs none. */
  readonly apiKey: string | null;
  /** null for OpenAI. */
  readonly baseUrl: string | null;
  /** Names of models; null for the adapter's own default. */
  readonly reply: string | null;
  readonly understanding: string | null;
  readonly moderation: string | null;
  /** Prices and ends, with what the operator says of them. */
  readonly catalogue: ModelCatalogue;
}

/** null for the keyless engine: neither a key nor an address is given. */
export function modelConfigOf(reader: Reader): ModelConfig | null {
  const apiKey = reader.text('OPENAI_API_KEY') ?? null;
  const baseUrl = reader.url('OPENAI_BASE_URL');
  const catalogue = withModelFacts(factsOf(reader));
  if (apiKey !== null && !isApiKey(apiKey)) reader.fault('OPENAI_API_KEY', 'must be a key: one word without blanks');
  if (baseUrl !== null && new URL(baseUrl).username !== '')
    reader.fault('OPENAI_BASE_URL', 'must not hold a password: the key goes into OPENAI_API_KEY');
  if (apiKey === null && baseUrl === null) return null;
  return {
    apiKey,
    baseUrl,
    reply: reader.text('REPLYFORCE_MODEL_REPLY') ?? null,
    understanding: reader.text('REPLYFORCE_MODEL_UNDERSTANDING') ?? null,
    moderation: reader.text('REPLYFORCE_MODEL_MODERATION') ?? null,
    catalogue,
  };
}

/** JSON, or `@` and the path of a file that holds it. */
function factsOf(reader: Reader): ModelCatalogue {
  const name = 'REPLYFORCE_MODEL_PRICES';
  const text = reader.text(name);
  if (text === undefined) return {};
  try {
    return readModelFacts(JSON.parse(text.startsWith('@') ? decodeText(readFileSync(text.slice(1))) : text));
  } catch (error) {
    if (ReplyForceError.is(error)) for (const { path, message } of error.errors ?? []) reader.fault(name, [path, message].join(' ').trim());
    else if (error instanceof SyntaxError)
      reader.fault(name, 'must be JSON such as {"my-model":{"input":0.1,"cached":0.01,"output":0.5}}, or @ and a file of it');
    else reader.fault(name, `names a file that cannot be read: ${text.slice(1)}`);
    return {};
  }
}

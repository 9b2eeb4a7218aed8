import { isPromise } from '../agents/agent.js';
import type { EncodedText, Encoder } from '../ports/models.js';
import type { MaybePromise } from '../ports/runtime.js';

const NO_TOKENS = new Float32Array(0);

/** A question as the encoder reads it, token by token where it can. */
export function encodeQuestion(encoder: Pick<Encoder, 'encode' | 'tokens'>, text: string, signal: AbortSignal): MaybePromise<EncodedText> {
  if (encoder.tokens) return encoder.tokens.encode(text, 'question', signal);
  const vector = encoder.encode(text, signal);
  return isPromise(vector) ? vector.then(whole) : whole(vector);
}

const whole = (vector: Float32Array): EncodedText => ({ vector, tokens: NO_TOKENS });

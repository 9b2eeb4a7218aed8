import { createHash } from 'node:crypto';
import type { Fields } from '../../channels/reading/fields.js';
import { json, type Answer } from '../stand-in/answer.js';
import { tokensOf } from './chat/completion.js';
import { wrong } from './errors.js';
import type { OpenAiModel } from './types.js';

const MOST_INPUTS = 2_048;
const MOST_TOKENS_EACH = 8_191;

/** `POST /v1/embeddings`. Vectors of length 1 that the words decide: texts with words in common lie near each other. */
export function embeddings(body: Fields, model: OpenAiModel): Answer {
  const { input, dimensions = model.dimensions ?? 1_536, encoding_format: format = 'float' } = body;
  const unknown = Object.keys(body).find((name) => !['model', 'input', 'dimensions', 'encoding_format', 'user'].includes(name));
  if (unknown !== undefined) return wrong(`Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter');
  const texts: readonly unknown[] = Array.isArray(input) ? input : [input];
  if (texts.length === 0 || texts.length > MOST_INPUTS)
    return wrong(`'input' must hold 1 to ${MOST_INPUTS} texts.`, 'input', 'invalid_value');
  if (!texts.every((text): text is string => typeof text === 'string' && text !== ''))
    return wrong("'$.input' is invalid: texts may not be empty.", 'input', 'invalid_type');
  if (texts.some((text) => tokensOf(text) > MOST_TOKENS_EACH))
    return wrong(`This model's maximum context length is ${MOST_TOKENS_EACH} tokens.`, null, 'context_length_exceeded');
  if (!Number.isInteger(dimensions) || Number(dimensions) < 1 || Number(dimensions) > (model.dimensions ?? 1_536))
    return wrong("Invalid value for 'dimensions'.", 'dimensions', 'invalid_value');
  if (format !== 'float') return wrong('This stand-in gives numbers only.', 'encoding_format', 'unsupported_value');
  const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, Number(dimensions)) }));
  const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0);
  // Not in the order of the texts: whoever reads it has to go by `index`.
  return json({ object: 'list', data: data.toReversed(), model: model.id, usage: { prompt_tokens: tokens, total_tokens: tokens } });
}

/** The sum of a vector for each word. */
export function vectorOf(text: string, dimensions: number): readonly number[] {
  const sum = Array.from({ length: dimensions }, () => 0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]) {
    const bytes = createHash('sha512').update(word).digest();
    // A word has a few places of its own.
    for (let at = 0; at < 32; at += 4) {
      const place = bytes.readUInt32BE(at) % dimensions;
      sum[place] = (sum[place] ?? 0) + ((bytes[at + 32] ?? 0) % 2 === 0 ? 1 : -1);
    }
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => Number((value / length).toFixed(8)));
}

import { ReplyForceError, type Embedder } from '@replyforce/core';
import { listOf, numberOf, objectsIn, type Fields } from '../channels/reading/fields.js';
import type { OpenAiClient } from './client.js';
import { SETTINGS } from './options.js';

/** Lengths of OpenAI's vectors (platform-apis.md 9.1). */
const DIMENSIONS: Readonly<Record<string, number>> = { 'text-embedding-3-small': 1_536, 'text-embedding-3-large': 3_072 };

/** In one request at most. The service takes 2,048 texts and 300,000 tokens; a character is at most about two tokens. */
const BATCH = { texts: 256, characters: 100_000 };

/**
 * An embedding model. Its id tells vectors of one length from those of another, so that they are never mixed. A blank text is
 * not sent, since the service refuses it: its vector is 0 everywhere, near nothing.
 */
export function embeddingModel(client: OpenAiClient, model: string, given?: number): Embedder {
  const full = Object.hasOwn(DIMENSIONS, model) ? DIMENSIONS[model] : undefined;
  const dimensions = given ?? full;
  if (dimensions === undefined || !Number.isInteger(dimensions) || dimensions < 1)
    throw new ReplyForceError('configuration_invalid', `Say how long the vectors of ${model} are: option dimensions.`);
  const isShortened = full !== undefined && dimensions !== full;

  async function embedBatch(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]> {
    const body = { model, input: texts, encoding_format: 'float', ...(isShortened && { dimensions }) };
    const answer = await client.ask({ method: 'POST', path: '/embeddings', body, model, setting: SETTINGS.embedding }, signal);
    return vectorsIn(answer, texts.length, dimensions ?? 0);
  }

  return {
    id: isShortened ? `${model}/${dimensions}` : model,
    dimensions,
    async embed(texts, signal) {
      const vectors: Float32Array[] = texts.map(() => new Float32Array(dimensions));
      const asked = texts.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, index }]));
      for (const batch of batchesOf(asked)) {
        const found = await embedBatch(
          batch.map(({ text }) => text),
          signal,
        );
        for (const [place, { index }] of batch.entries()) vectors[index] = found[place] ?? new Float32Array(dimensions);
      }
      return vectors;
    },
  };
}

/** In the order of the texts, which is not that of the answer: each vector says where it belongs. */
function vectorsIn(answer: Fields, count: number, dimensions: number): readonly Float32Array[] {
  const vectors: Float32Array[] = [];
  for (const entry of objectsIn(answer['data'])) {
    const values = listOf(entry['embedding']).filter((value): value is number => typeof value === 'number');
    const index = numberOf(entry['index']);
    if (values.length !== dimensions)
      throw new ReplyForceError(
        'configuration_invalid',
        `The vectors of the embedding model have ${values.length} numbers and not ${dimensions}: check option dimensions.`,
      );
    if (index !== undefined) vectors[index] = Float32Array.from(values);
  }
  for (let index = 0; index < count; index += 1)
    if (vectors[index] === undefined)
      throw new ReplyForceError('platform_unavailable', `The service answered ${count} texts without a vector for each.`);
  return vectors;
}

function batchesOf<T extends { readonly text: string }>(entries: readonly T[]): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let characters = 0;
  for (const entry of entries) {
    const last = batches.at(-1);
    characters += entry.text.length;
    if (last && last.length < BATCH.texts && characters <= BATCH.characters) last.push(entry);
    else {
      batches.push([entry]);
      characters = entry.text.length;
    }
  }
  return batches;
}

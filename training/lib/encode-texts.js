import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { local } from '@replyforce/adapters/local';

/**
 * Vectors of texts by the encoder of the product, one after the other. About a millisecond each; with a folder to keep them
 * in they are made once.
 * @param {readonly string[]} texts
 * @param {string} [cache]
 * @returns {Promise<readonly Float32Array[]>}
 */
export async function encodeTexts(texts, cache) {
  const { encoder } = local();
  if (encoder === undefined) throw new Error('there is no encoder');
  const { dimensions } = encoder;
  const file =
    cache &&
    join(
      cache,
      `${createHash('sha256')
        .update(JSON.stringify([encoder.id, texts]))
        .digest('hex')
        .slice(0, 24)}.f32`,
    );
  if (file && existsSync(file)) {
    const bytes = readFileSync(file);
    const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / Float32Array.BYTES_PER_ELEMENT);
    return texts.map((_, index) => all.subarray(index * dimensions, (index + 1) * dimensions));
  }
  const never = new AbortController().signal;
  const vectors = [];
  for (const text of texts) {
    vectors.push(await encoder.encode(text, never));
    if (vectors.length % 10_000 === 0) console.error(`${vectors.length} of ${texts.length} texts encoded`);
  }
  if (cache && file) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))));
  }
  return vectors;
}

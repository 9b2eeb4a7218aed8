import { writeFileSync } from 'node:fs';
import { createRandom, shuffle } from './random.js';
import { softmax } from './train-linear.js';

/**
 * @typedef {{ readonly vector: Float32Array, readonly target: number, readonly weight: number }} Encoded
 * @typedef {{ readonly classes: number, readonly epochs: number, readonly rate: number, readonly decay: number, readonly seed: number }} HeadSettings
 */

const BATCH = 64;
const [FIRST, SECOND] = [0.9, 0.999];
/** A slope this small moves nothing. */
const NOTHING = 1e-7;

/**
 * Multinomial logistic regression on vectors, by Adam on small batches with a rate that falls evenly to nothing: per class
 * one weight per dimension, then the bias. Dimensions are centred and stretched to one size while it learns, which the weights
 * given back have in them. The same rows and seed give the same weights.
 * @param {readonly Encoded[]} rows @param {HeadSettings} settings
 */
export function trainHead(rows, { classes, epochs, rate, decay, seed }) {
  const dimensions = rows[0]?.vector.length ?? 0;
  const width = dimensions + 1;
  const { means, sizes } = spreadOf(rows, dimensions);
  const inputs = rows.map(({ vector }) => vector.map((value, at) => (value - (means[at] ?? 0)) / (sizes[at] ?? 1)));
  const weights = new Float32Array(classes * width);
  const gradient = new Float32Array(classes * width);
  const speed = new Float32Array(classes * width);
  const spread = new Float32Array(classes * width);
  const random = createRandom(seed);
  const order = rows.map((_, index) => index);
  const steps = epochs * Math.ceil(rows.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      gradient.fill(0);
      const batch = order.slice(start, start + BATCH);
      for (const index of batch) {
        const { target, weight } = /** @type {Encoded} */ (rows[index]);
        const input = /** @type {Float32Array} */ (inputs[index]);
        const chances = softmax(scoresOf(input, weights, classes));
        for (let label = 0; label < classes; label++) {
          const slope = (((chances[label] ?? 0) - (label === target ? 1 : 0)) * weight) / batch.length;
          if (Math.abs(slope) < NOTHING) continue;
          const first = label * width;
          for (let at = 0; at < dimensions; at++) gradient[first + at] = (gradient[first + at] ?? 0) + slope * (input[at] ?? 0);
          gradient[first + dimensions] = (gradient[first + dimensions] ?? 0) + slope;
        }
      }
      step++;
      const now = rate * (1 - step / (steps + 1));
      const [warmFirst, warmSecond] = [1 - FIRST ** step, 1 - SECOND ** step];
      for (let at = 0; at < weights.length; at++) {
        const slope = (gradient[at] ?? 0) + ((at + 1) % width === 0 ? 0 : decay * (weights[at] ?? 0));
        const one = (speed[at] = FIRST * (speed[at] ?? 0) + (1 - FIRST) * slope);
        const two = (spread[at] = SECOND * (spread[at] ?? 0) + (1 - SECOND) * slope * slope);
        weights[at] = (weights[at] ?? 0) - (now * one) / warmFirst / (Math.sqrt(two / warmSecond) + 1e-8);
      }
    }
  }
  for (let first = 0; first < weights.length; first += width)
    for (let at = 0; at < dimensions; at++) {
      const scaled = (weights[first + at] ?? 0) / (sizes[at] ?? 1);
      weights[first + at] = scaled;
      weights[first + dimensions] = (weights[first + dimensions] ?? 0) - scaled * (means[at] ?? 0);
    }
  return weights;
}

/** Mean and standard deviation of each dimension. @param {readonly Encoded[]} rows @param {number} dimensions */
function spreadOf(rows, dimensions) {
  const means = new Float64Array(dimensions);
  const squares = new Float64Array(dimensions);
  for (const { vector } of rows)
    for (let at = 0; at < dimensions; at++) {
      means[at] = (means[at] ?? 0) + (vector[at] ?? 0) / rows.length;
      squares[at] = (squares[at] ?? 0) + (vector[at] ?? 0) ** 2 / rows.length;
    }
  return { means, sizes: squares.map((square, at) => Math.sqrt(square - (means[at] ?? 0) ** 2) || 1) };
}

/** @param {Float32Array} vector @param {Float32Array} weights @param {number} classes */
export function scoresOf(vector, weights, classes) {
  const width = vector.length + 1;
  const scores = new Float64Array(classes);
  for (let label = 0; label < classes; label++) {
    const first = label * width;
    let score = weights[first + vector.length] ?? 0;
    for (let at = 0; at < vector.length; at++) score += (weights[first + at] ?? 0) * (vector[at] ?? 0);
    scores[label] = score;
  }
  return scores;
}

/**
 * The file that `readEncoderHead` of `@replyforce/core/models` reads.
 * @param {Float32Array} weights @param {import('@replyforce/core/models').EncoderHeadHeader} header
 * @returns {Uint8Array}
 */
export function packHead(weights, header) {
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from('RFEH'), length, head, Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)]);
}

/** @param {string} path @param {Uint8Array} bytes */
export function writeHead(path, bytes) {
  writeFileSync(path, bytes);
}

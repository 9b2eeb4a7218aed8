import { FEATURES_VERSION } from '@replyforce/core/models';

/**
 * Rounds weights to int8 and puts them behind their header; the format is told in `core/src/models/linear-model.ts`. What
 * all classes of a bucket have in common says nothing and is taken out. The largest weights are cut, so that the
 * small ones keep their differences: `cut` is the share of all.
 * @param {Float32Array} weights
 * @param {Omit<import('@replyforce/core/models').LinearModelHeader, 'features' | 'steps'>} header
 * @param {number} [cut]
 * @returns {Uint8Array}
 */
export function packModel(weights, header, cut = 0.001) {
  const classes = header.classes.length;
  const centred = centre(weights, classes);
  const charsAt = 2 ** header.wordBits * classes;
  const blocks = /** @type {const} */ ([centred.subarray(0, charsAt), centred.subarray(charsAt)]);
  const steps = /** @type {[number, number]} */ (blocks.map((block) => stepOf(block, cut)));
  const head = Buffer.from(JSON.stringify({ ...header, features: FEATURES_VERSION, steps }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const rounded = blocks.map((block, index) => Int8Array.from(block, (weight) => clamp(Math.round(weight / (steps[index] ?? 1)))));
  return Buffer.concat([Buffer.from('RFLM'), length, head, ...rounded.map((block) => Buffer.from(block.buffer))]);
}

/** @param {Float32Array} weights @param {number} classes */
function centre(weights, classes) {
  const centred = new Float32Array(weights.length);
  for (let first = 0; first < weights.length; first += classes) {
    let sum = 0;
    for (let label = 0; label < classes; label++) sum += weights[first + label] ?? 0;
    for (let label = 0; label < classes; label++) centred[first + label] = (weights[first + label] ?? 0) - sum / classes;
  }
  return centred;
}

const HIGHEST = 127;

/** @param {Float32Array} block @param {number} cut */
function stepOf(block, cut) {
  const sizes = block
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return (sizes[Math.floor(sizes.length * (1 - cut))] ?? 1) / HIGHEST;
}

/** @param {number} value */
function clamp(value) {
  return Math.max(-HIGHEST, Math.min(HIGHEST, value));
}

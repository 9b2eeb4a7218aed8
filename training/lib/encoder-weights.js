import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Weights of an encoder as two files, `NAME.json` (name, dims, where) and `NAME.bin` (float32, little endian): between this and Python.
 *
 * @typedef {import('./encoder-source.js').Weight} Weight @typedef {import('./encoder-source.js').EncoderSource} EncoderSource
 * @typedef {{ readonly name: string, readonly dims: readonly number[], readonly at: number, readonly length: number }} Place
 */

/** @param {string} base path without its ending @param {EncoderSource} source @param {readonly string[]} names */
export function writeEncoderWeights(base, source, names) {
  let at = 0;
  /** @type {Place[]} */
  const places = [];
  const parts = names.map((name) => {
    const { dims, data } = source.weight(name);
    places.push({ name, dims, at, length: data.length });
    at += data.length;
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  });
  writeFileSync(`${base}.json`, JSON.stringify(places));
  writeFileSync(`${base}.bin`, Buffer.concat(parts));
}

/** The same encoder with weights that were learnt since. @param {string} base @param {EncoderSource} source @returns {EncoderSource} */
export function withEncoderWeights(base, source) {
  /** @type {readonly Place[]} */
  const places = JSON.parse(readFileSync(`${base}.json`, 'utf8'));
  const bytes = readFileSync(`${base}.bin`);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const weights = new Map(places.map(({ name, dims, at, length }) => [name, { dims, data: all.slice(at, at + length) }]));
  return {
    ...source,
    comparesTokens: weights.has('tokens.asks.weight'),
    weight: (suffix) => [...weights].find(([name]) => name.endsWith(suffix))?.[1] ?? source.weight(suffix),
  };
}

/** Every weight that the graph reads but the frequencies of its places, which are fixed. */
export const LEARNT = [
  'module/Embeddings_en',
  'hidden_layers/tanh_layer_0/weights',
  'hidden_layers/tanh_layer_0/bias',
  ...[0, 1].flatMap((layer) => {
    const name = `Layer_${layer}/TransformerLayer`;
    const attention = `${name}/MultiheadAttention`;
    return [
      ...['layer_prepostprocess/layer_norm/layer_norm', 'FFN/layer_prepostprocess/layer_norm/layer_norm'].flatMap((norm) =>
        ['scale', 'bias'].map((part) => `${name}/${norm}_${part}/ConcatPartitions/concat`),
      ),
      ...['qkv', 'output'].flatMap((part) => [
        `${attention}/${part}_transform_single/kernel/part_0`,
        `${attention}/${part}_transform_single/bias/ConcatPartitions/concat`,
      ]),
      ...['conv1', 'conv2'].flatMap((part) => [
        `${name}/FFN/${part}/Tensordot/Reshape_1`,
        `${name}/FFN/${part}/bias/ConcatPartitions/concat`,
      ]),
      ...(layer === 0 ? [`${name}/dense/kernel/ConcatPartitions/concat`, `${name}/dense/bias/ConcatPartitions/concat`] : []),
    ];
  }),
];
/** Not learnt, but needed to run it. */
export const FIXED = ['TimingSignal/ExpandDims_1'];

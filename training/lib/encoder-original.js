import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The original encoder, run by TensorFlow.js on plain JavaScript: slow, and what ours is measured against.
 * @param {string} folder of the unpacked package of weights
 * @param {(name: string) => any} load of TensorFlow.js
 * @returns {Promise<(ids: Int32Array) => Promise<Float32Array>>}
 */
export async function originalEncoder(folder, load) {
  const tf = load('@tensorflow/tfjs-core');
  const { loadGraphModel } = load('@tensorflow/tfjs-converter');
  load('@tensorflow/tfjs-backend-cpu');
  const { modelTopology, weightsManifest } = JSON.parse(readFileSync(join(folder, 'dist/model.json'), 'utf8'));
  /** @type {readonly { readonly paths: readonly string[], readonly weights: readonly unknown[] }[]} */
  const groups = weightsManifest;
  const bytes = Buffer.concat(groups.flatMap(({ paths }) => paths.map((path) => readFileSync(join(folder, 'dist', path)))));
  const weightData = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const model = await loadGraphModel({
    load: async () => ({ modelTopology, weightSpecs: groups.flatMap(({ weights }) => weights), weightData }),
  });
  return async (ids) => {
    const indices = tf.tensor2d(
      [...ids].map((_, place) => [0, place]),
      [ids.length, 2],
      'int32',
    );
    return (await model.executeAsync({ indices, values: tf.tensor1d([...ids], 'int32') })).data();
  };
}

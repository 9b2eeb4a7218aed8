/**
 * Packs what `fit-entailment.py` learnt: the weights of entailment into `entailment.bin`, and its projection of tokens into the encoder, as
 * the output `bears` (nothing else of `encoder.onnx` changes).
 *
 *   node training/entailment.js LESSONS [--threshold 0.5] [--rules 1] [--out packages/adapters/weights]
 *
 * The threshold is what a statement must be worth, log-odds. So much more than was learnt the rules' own sum counts (`--rules`): what was learnt
 * from are replies written freely, of which rules know little, and of claims in the words of the knowledge they know more. To be run again whenever `encoder.js` has written the encoder anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { local } from '@replyforce/adapters/local';
import { DIMENSIONS } from './lib/encoder-graph.js';
import { appendToOnnx, inputOf, withoutAppended } from './lib/onnx-append.js';

const EPSILON = 1e-5;
/** What is put into the encoder. */
const PROJECTION = ['norm.weight', 'norm.bias', 'proj.weight', 'proj.bias'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threshold: { type: 'string', default: '0.5' },
    rules: { type: 'string', default: '1' },
    out: { type: 'string', default: 'packages/adapters/weights' },
  },
});
const [lessons = ''] = positionals;
const { width, types, evidence, tensors } = JSON.parse(readFileSync(join(lessons, 'entailment.json'), 'utf8'));
const bytes = readFileSync(join(lessons, 'entailment.f32'));
const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
/** @type {Map<string, { readonly name: string, readonly rows: number, readonly columns: number, readonly data: Float32Array }>} */
const learnt = new Map();
let at = 0;
for (const tensor of tensors) {
  const length = tensor.rows * tensor.columns;
  learnt.set(tensor.name, { ...tensor, data: numbers.slice(at, at + length) });
  at += length;
}
/** @param {string} name */
function dataOf(name) {
  const found = learnt.get(name);
  if (found === undefined) throw new Error(`${name} was not learnt`);
  return found.data;
}

const byRules = dataOf('rl.weight');
const sum = evidence.indexOf('score');
byRules[sum] = (byRules[sum] ?? 0) + Number(values.rules);

const encoder = join(values.out, 'encoder.onnx');
const model = withoutAppended(readFileSync(encoder), 'bears');
const [scale, shift, kernel, added] = /** @type {[Float32Array, Float32Array, Float32Array, Float32Array]} */ (PROJECTION.map(dataOf));
const turned = Float32Array.from(kernel, (_, index) => kernel[(index % width) * DIMENSIONS + Math.floor(index / width)] ?? 0);
const float = /** @type {const} */ ('float');
writeFileSync(
  encoder,
  appendToOnnx(model, {
    tensors: [
      { name: 'bears-scale', type: float, dims: [DIMENSIONS], data: scale },
      { name: 'bears-shift', type: float, dims: [DIMENSIONS], data: shift },
      { name: 'bears-kernel', type: float, dims: [DIMENSIONS, width], data: turned },
      { name: 'bears-added', type: float, dims: [width], data: added },
    ],
    nodes: [
      {
        op: 'LayerNormalization',
        inputs: [inputOf(model, 'ReduceMean'), 'bears-scale', 'bears-shift'],
        outputs: ['bears-seen'],
        attributes: { axis: -1, epsilon: { float: EPSILON } },
      },
      { op: 'MatMul', inputs: ['bears-seen', 'bears-kernel'], outputs: ['bears-turned'] },
      { op: 'Add', inputs: ['bears-turned', 'bears-added'], outputs: ['bears'] },
    ],
    outputs: [{ name: 'bears', type: float, dims: [1, 'tokens', width] }],
  }),
);

const kept = [...learnt.values()].filter(({ name }) => !PROJECTION.includes(name));
const header = Buffer.from(
  JSON.stringify({
    id: 'entailment-1',
    encoder: local().encoder?.id,
    width,
    evidence,
    types,
    threshold: Number(values.threshold),
    tensors: kept.map(({ name, rows, columns }) => ({ name, rows, columns })),
  }),
);
const length = Buffer.alloc(4);
length.writeUInt32LE(header.length);
const packed = Buffer.concat([Buffer.from('RFEN'), length, header, ...kept.map(({ data }) => Buffer.from(data.buffer))]);
writeFileSync(join(values.out, 'entailment.bin'), packed);
console.error(`entailment.bin ${packed.length} bytes, ${evidence.length} kinds of evidence, threshold ${values.threshold}`);

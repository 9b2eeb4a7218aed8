import { writeOnnx } from './onnx.js';

/** @typedef {import('./onnx.js').Node} Node @typedef {import('./onnx.js').Tensor} Tensor @typedef {import('./encoder-source.js').EncoderSource} EncoderSource @typedef {import('./encoder-source.js').Weight} Weight */

export const DIMENSIONS = 512;
/** Longer texts are cut to so many tokens. */
export const MOST_PIECES = 128;
const HEADS = 4;
const EPSILON = 1e-6;
/** Of what is compared token by token: numbers of one token, and PyTorch's own epsilon. */
const TOKEN_WIDTH = 48;
const NORM_EPSILON = 1e-5;
/** Of a weight, either side of nothing. With 64 steps no sum of a product of two overflows 16 bits on processors that add in 16. */
const STEPS = 64;
const TABLE_STEPS = 127;

/**
 * The encoder as one ONNX graph for one text: `ids` (int32, 1 × tokens) to `vector` (float, 1 × 512, length 1) and, where it has learnt to
 * compare texts token by token, `asks` (float, 1 × tokens × 48: directions as long as each token of a question counts, all lengths together 1)
 * and `tells` (the same of a line, each of length 1).
 *
 * - `exact`: the numbers of the source.
 * - `small`: weights as int8 with a scale per column, the table of pieces as int8 with a scale per piece.
 *
 * @param {EncoderSource} source @param {'exact' | 'small'} precision
 */
export function encoderGraph(source, precision) {
  const { weight } = source;
  /** @type {Node[]} */
  const nodes = [];
  /** @type {Tensor[]} */
  const tensors = [];
  let count = 0;

  /** @param {string} op @param {readonly string[]} inputs @param {import('./onnx.js').Node['attributes']} [attributes] @param {string} [domain] */
  const add = (op, inputs, attributes, domain) => {
    const output = `t${count++}`;
    nodes.push({ op, inputs, outputs: [output], ...(attributes && { attributes }), ...(domain && { domain }) });
    return output;
  };
  /** @param {readonly number[]} dims @param {Float32Array | Int8Array | BigInt64Array} data */
  const constant = (dims, data) => {
    const name = `c${count++}`;
    const type = data instanceof Int8Array ? 'int8' : data instanceof BigInt64Array ? 'int64' : 'float';
    tensors.push({ name, type, dims, data });
    return name;
  };
  const integers = (/** @type {readonly number[]} */ values) => constant([values.length], BigInt64Array.from(values, BigInt));
  const vector = (/** @type {Weight} */ { data }) => constant([data.length], data);

  /** @param {string} input @param {Weight} kernel rows × columns in its last two dimensions @param {Weight} bias */
  const dense = (input, { dims, data }, bias) => {
    const [rows = 0, columns = 0] = dims.slice(-2);
    if (precision === 'exact') return add('Add', [add('MatMul', [input, constant([rows, columns], data)]), vector(bias)]);
    const { scales, steps } = quantiseColumns(data, columns);
    const inputs = [input, constant([rows, columns], steps), constant([columns], scales), '', vector(bias)];
    return add('DynamicQuantizeMatMul', inputs, {}, 'com.microsoft');
  };
  const normalise = (/** @type {string} */ input, /** @type {string} */ name) =>
    add(
      'LayerNormalization',
      [input, vector(weight(`${name}_scale/ConcatPartitions/concat`)), vector(weight(`${name}_bias/ConcatPartitions/concat`))],
      {
        axis: -1,
        epsilon: { float: EPSILON },
      },
    );

  /** Twice the piece and where it stands: the source adds the piece to itself with its place. */
  const embed = () => {
    const { dims, data } = weight('module/Embeddings_en');
    const [pieces = 0, width = 0] = dims;
    const doubled = data.map((value) => 2 * value);
    const places = placesOf(weight('TimingSignal/ExpandDims_1').data);
    const place = add('Slice', [
      constant([MOST_PIECES, width], places),
      integers([0]),
      add('Slice', [add('Shape', ['ids']), integers([1]), integers([2])]),
      integers([0]),
    ]);
    if (precision === 'exact') return add('Add', [add('Gather', [constant([pieces, width], doubled), 'ids']), place]);
    const { scales, steps } = quantiseRows(doubled, width);
    const table = add('Cast', [add('Gather', [constant([pieces, width], steps), 'ids'])], { to: 1 });
    return add('Add', [add('Mul', [table, add('Gather', [constant([pieces, 1], scales), 'ids'])]), place]);
  };

  /** @param {string} input @param {number} layer */
  const attend = (input, layer) => {
    const qkv = weight(`Layer_${layer}/TransformerLayer/MultiheadAttention/qkv_transform_single/kernel/part_0`);
    const [width = 0, three = 0] = qkv.dims.slice(-2);
    const parts = [0, 1, 2].map((part) => `l${layer}p${part}`);
    const all = dense(
      input,
      qkv,
      weight(`Layer_${layer}/TransformerLayer/MultiheadAttention/qkv_transform_single/bias/ConcatPartitions/concat`),
    );
    if (three !== 3 * width) throw new Error('queries, keys and values are of one width');
    nodes.push({ op: 'Split', inputs: [all, integers([width, width, width])], outputs: parts, attributes: { axis: -1 } });
    const heard = add('MultiHeadAttention', parts, { num_heads: HEADS }, 'com.microsoft');
    return dense(
      heard,
      weight(`Layer_${layer}/TransformerLayer/MultiheadAttention/output_transform_single/kernel/part_0`),
      weight(`Layer_${layer}/TransformerLayer/MultiheadAttention/output_transform_single/bias/ConcatPartitions/concat`),
    );
  };

  /** PyTorch holds columns where a product here has rows. @param {string} name */
  const turned = (name) => {
    const { dims, data } = weight(name);
    const [columns = 0, rows = 0] = dims;
    return { dims: [rows, columns], data: Float32Array.from(data, (_, at) => data[(at % columns) * rows + Math.floor(at / columns)] ?? 0) };
  };

  /** @param {string} state of each token */
  const compareTokens = (state) => {
    const seen = add('LayerNormalization', [state, vector(weight('tokens.norm.weight')), vector(weight('tokens.norm.bias'))], {
      axis: -1,
      epsilon: { float: NORM_EPSILON },
    });
    const zero = { dims: [TOKEN_WIDTH], data: new Float32Array(TOKEN_WIDTH) };
    const directions = (/** @type {string} */ name) => dense(seen, turned(`tokens.${name}.weight`), zero);
    const amounts = add('Softplus', [dense(seen, turned('tokens.counts.weight'), weight('tokens.counts.bias'))]);
    const shares = add('Div', [amounts, add('ReduceSum', [amounts, integers([1])], { keepdims: 1 })]);
    const asks = add('LpNormalization', [directions('asks')], { axis: -1, p: 2 });
    nodes.push({ op: 'Mul', inputs: [asks, shares], outputs: ['asks'] });
    nodes.push({ op: 'LpNormalization', inputs: [directions('tells')], outputs: ['tells'], attributes: { axis: -1, p: 2 } });
    return ['asks', 'tells'];
  };

  let state = embed();
  for (const layer of [0, 1]) {
    const name = `Layer_${layer}/TransformerLayer`;
    const seen = normalise(state, `${name}/layer_prepostprocess/layer_norm/layer_norm`);
    const residual =
      layer === 0
        ? dense(state, weight(`${name}/dense/kernel/ConcatPartitions/concat`), weight(`${name}/dense/bias/ConcatPartitions/concat`))
        : state;
    const attended = add('Add', [residual, attend(seen, layer)]);
    const inner = normalise(attended, `${name}/FFN/layer_prepostprocess/layer_norm/layer_norm`);
    const wide = add('Relu', [
      dense(inner, weight(`${name}/FFN/conv1/Tensordot/Reshape_1`), weight(`${name}/FFN/conv1/bias/ConcatPartitions/concat`)),
    ]);
    const narrow = dense(wide, weight(`${name}/FFN/conv2/Tensordot/Reshape_1`), weight(`${name}/FFN/conv2/bias/ConcatPartitions/concat`));
    state = add('Add', [attended, narrow]);
  }
  const mean = add('ReduceMean', [state], { axes: [1], keepdims: 0 });
  const folded = add('Tanh', [dense(mean, weight('hidden_layers/tanh_layer_0/weights'), weight('hidden_layers/tanh_layer_0/bias'))]);
  nodes.push({ op: 'LpNormalization', inputs: [folded], outputs: ['vector'], attributes: { axis: -1, p: 2 } });
  const comparing = source.comparesTokens === true ? compareTokens(state) : [];
  return writeOnnx({
    name: 'universal-sentence-encoder-lite',
    nodes,
    tensors,
    inputs: [{ name: 'ids', type: 'int32', dims: [1, 'tokens'] }],
    outputs: [
      { name: 'vector', type: 'float', dims: [1, DIMENSIONS] },
      ...comparing.map((name) => ({ name, type: /** @type {const} */ ('float'), dims: [1, 'tokens', TOKEN_WIDTH] })),
    ],
  });
}

/** Sine and cosine of each place, halves side by side. @param {Float32Array} frequencies */
function placesOf(frequencies) {
  const half = frequencies.length;
  const places = new Float32Array(MOST_PIECES * 2 * half);
  for (let place = 0; place < MOST_PIECES; place++)
    for (let at = 0; at < half; at++) {
      const angle = place * (frequencies[at] ?? 0);
      places[place * 2 * half + at] = Math.sin(angle);
      places[place * 2 * half + half + at] = Math.cos(angle);
    }
  return places;
}

/** @param {Float32Array} data @param {number} columns */
function quantiseColumns(data, columns) {
  const scales = new Float32Array(columns);
  data.forEach((value, at) => (scales[at % columns] = Math.max(scales[at % columns] ?? 0, Math.abs(value))));
  for (let column = 0; column < columns; column++) scales[column] = (scales[column] || 1) / STEPS;
  return { scales, steps: Int8Array.from(data, (value, at) => Math.round(value / (scales[at % columns] ?? 1))) };
}

/** @param {Float32Array} data @param {number} width */
function quantiseRows(data, width) {
  const scales = new Float32Array(data.length / width);
  data.forEach((value, at) => (scales[Math.floor(at / width)] = Math.max(scales[Math.floor(at / width)] ?? 0, Math.abs(value))));
  for (let row = 0; row < scales.length; row++) scales[row] = (scales[row] || 1) / TABLE_STEPS;
  return { scales, steps: Int8Array.from(data, (value, at) => Math.round(value / (scales[Math.floor(at / width)] ?? 1))) };
}

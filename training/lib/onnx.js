/**
 * Writes ONNX models: the few messages of its protobuf schema (onnx.proto3) that a graph of ours needs. Numbers in the
 * comments are the field numbers of that schema.
 */

/** @typedef {'float' | 'uint8' | 'int8' | 'int32' | 'int64'} ElementType */
/** @typedef {{ readonly name: string, readonly type: ElementType, readonly dims: readonly number[], readonly data: ArrayBufferView }} Tensor */
/** @typedef {{ readonly name: string, readonly type: ElementType, readonly dims: readonly (number | string)[] }} Value a name as a dimension: any size */
/** @typedef {number | string | readonly number[] | { readonly float: number }} Attribute a number is an integer */
/** @typedef {{ readonly op: string, readonly inputs: readonly string[], readonly outputs: readonly string[], readonly attributes?: Readonly<Record<string, Attribute>>, readonly domain?: string }} Node */
/** @typedef {{ readonly name: string, readonly nodes: readonly Node[], readonly tensors: readonly Tensor[], readonly inputs: readonly Value[], readonly outputs: readonly Value[], readonly metadata?: Readonly<Record<string, string>> }} Graph */

/** TensorProto.DataType. @type {Readonly<Record<ElementType, number>>} */
const ELEMENT = { float: 1, uint8: 2, int8: 3, int32: 6, int64: 7 };
const IR_VERSION = 8;
/** Versions of the operators: the standard's, and those of ONNX Runtime's own domain. */
const OPSETS = /** @type {const} */ ([
  ['', 17],
  ['com.microsoft', 1],
]);

/**
 * @param {Graph} graph
 * @returns {Uint8Array}
 */
export function writeOnnx(graph) {
  return Buffer.concat([
    varintField(1, IR_VERSION),
    bytesField(2, 'replyforce'),
    bytesField(7, graphProto(graph)),
    ...OPSETS.map(([domain, version]) => bytesField(8, Buffer.concat([bytesField(1, domain), varintField(2, version)]))),
    ...Object.entries(graph.metadata ?? {}).map(([key, value]) =>
      bytesField(14, Buffer.concat([bytesField(1, key), bytesField(2, value)])),
    ),
  ]);
}

/** @param {Graph} graph */
function graphProto({ name, nodes, tensors, inputs, outputs }) {
  return Buffer.concat([
    ...nodes.map((node) => bytesField(1, nodeProto(node))),
    bytesField(2, name),
    ...tensors.map((tensor) => bytesField(5, tensorProto(tensor))),
    ...inputs.map((value) => bytesField(11, valueProto(value))),
    ...outputs.map((value) => bytesField(12, valueProto(value))),
  ]);
}

/** @param {Node} node */
export function nodeProto({ op, inputs, outputs, attributes = {}, domain }) {
  return Buffer.concat([
    ...inputs.map((name) => bytesField(1, name)),
    ...outputs.map((name) => bytesField(2, name)),
    bytesField(4, op),
    ...Object.entries(attributes).map(([name, value]) => bytesField(5, attributeProto(name, value))),
    ...(domain === undefined ? [] : [bytesField(7, domain)]),
  ]);
}

/** @param {string} name @param {Attribute} value */
function attributeProto(name, value) {
  const of = (/** @type {number} */ type, /** @type {readonly Buffer[]} */ fields) =>
    Buffer.concat([bytesField(1, name), ...fields, varintField(20, type)]);
  if (typeof value === 'number') return of(2, [varintField(3, value)]);
  if (typeof value === 'string') return of(3, [bytesField(4, value)]);
  if ('float' in value) return of(1, [floatField(2, value.float)]);
  return of(
    7,
    value.map((one) => varintField(8, one)),
  );
}

/** @param {Tensor} tensor */
export function tensorProto({ name, type, dims, data }) {
  return Buffer.concat([
    ...dims.map((size) => varintField(1, size)),
    varintField(2, ELEMENT[type]),
    bytesField(8, name),
    // Little-endian, as this machine has them in memory.
    bytesField(9, Buffer.from(data.buffer, data.byteOffset, data.byteLength)),
  ]);
}

/** @param {Value} value */
export function valueProto({ name, type, dims }) {
  const shape = dims.map((size) => bytesField(1, typeof size === 'number' ? varintField(1, size) : bytesField(2, size)));
  const tensor = Buffer.concat([varintField(1, ELEMENT[type]), bytesField(2, Buffer.concat(shape))]);
  return Buffer.concat([bytesField(1, name), bytesField(2, bytesField(1, tensor))]);
}

/** @param {number} field @param {number} value */
function varintField(field, value) {
  return Buffer.concat([varint(BigInt(field << 3)), varint(BigInt(value))]);
}

/** @param {number} field @param {string | Uint8Array} content */
export function bytesField(field, content) {
  const bytes = Buffer.from(/** @type {Uint8Array} */ (content));
  return Buffer.concat([varint(BigInt((field << 3) | 2)), varint(BigInt(bytes.length)), bytes]);
}

/** @param {number} field @param {number} value */
function floatField(field, value) {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint(BigInt((field << 3) | 5)), bytes]);
}

/** @param {bigint} value negative ones in two's complement, as protobuf has them */
function varint(value) {
  let rest = BigInt.asUintN(64, value);
  const bytes = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

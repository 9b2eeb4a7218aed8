import { bytesField, nodeProto, tensorProto, valueProto } from './onnx.js';

/**
 * Puts nodes, tensors and outputs into a model that is written already; nothing else of it changes by a byte. Numbers of fields are those
 * of onnx.proto3.
 *
 * @typedef {{ readonly field: number, readonly raw: Uint8Array, readonly body: Uint8Array }} Field
 * @typedef {{ readonly nodes?: readonly import('./onnx.js').Node[], readonly tensors?: readonly import('./onnx.js').Tensor[], readonly outputs?: readonly import('./onnx.js').Value[] }} Addition
 */

const GRAPH = 7;
const [NODE, TENSOR, OUTPUT] = [1, 5, 12];

/** @param {Uint8Array} model @param {Addition} addition @returns {Uint8Array} */
export function appendToOnnx(model, { nodes = [], tensors = [], outputs = [] }) {
  return withGraph(model, (fields) => [
    ...fields.map(({ raw }) => raw),
    ...nodes.map((node) => bytesField(NODE, nodeProto(node))),
    ...tensors.map((tensor) => bytesField(TENSOR, tensorProto(tensor))),
    ...outputs.map((output) => bytesField(OUTPUT, valueProto(output))),
  ]);
}

/** Takes out what `appendToOnnx` put in, by how the names begin. @param {Uint8Array} model @param {string} prefix @returns {Uint8Array} */
export function withoutAppended(model, prefix) {
  const isIts = (/** @type {Field} */ { field, body }) => {
    if (field === NODE) return textIn(body, 2).startsWith(prefix);
    if (field === TENSOR) return textIn(body, 8).startsWith(prefix);
    return field === OUTPUT && textIn(body, 1).startsWith(prefix);
  };
  return withGraph(model, (fields) => fields.filter((field) => !isIts(field)).map(({ raw }) => raw));
}

/** What the first node of a kind reads. @param {Uint8Array} model @param {string} op */
export function inputOf(model, op) {
  const graph = fieldsOf(model).find(({ field }) => field === GRAPH);
  const node = graph && fieldsOf(graph.body).find(({ field, body }) => field === NODE && textIn(body, 4) === op);
  if (node === undefined) throw new Error(`the model has no ${op}`);
  return textIn(node.body, 1);
}

/** @param {Uint8Array} model @param {(fields: readonly Field[]) => readonly Uint8Array[]} change */
function withGraph(model, change) {
  return Buffer.concat(
    fieldsOf(model).map(({ field, raw, body }) => (field === GRAPH ? bytesField(GRAPH, Buffer.concat(change(fieldsOf(body)))) : raw)),
  );
}

/** The first field of a number, as text; empty where there is none. @param {Uint8Array} message @param {number} number */
function textIn(message, number) {
  return Buffer.from(fieldsOf(message).find(({ field }) => field === number)?.body ?? []).toString();
}

/** @param {Uint8Array} message @returns {readonly Field[]} */
function fieldsOf(message) {
  const fields = [];
  let at = 0;
  const varint = () => {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) * unit;
      unit *= 128;
      if (byte < 128) return value;
    }
  };
  const SIZES = /** @type {Readonly<Record<number, number>>} */ ({ 1: 8, 5: 4 });
  while (at < message.length) {
    const start = at;
    const key = varint();
    let from = at;
    if (key % 8 === 0) varint();
    else {
      const length = SIZES[key % 8] ?? varint();
      from = at;
      at += length;
    }
    fields.push({ field: Math.floor(key / 8), raw: message.subarray(start, at), body: message.subarray(from, at) });
  }
  return fields;
}

import { ReplyForceError } from '@replyforce/core';

/** What the file of weights says of itself. */
export interface EntailmentHeader {
  readonly id: string;
  /** Id of the encoder whose tokens it reads. */
  readonly encoder: string;
  /** Numbers of a token. */
  readonly width: number;
  /** Evidence of rules, in the order of their weights. */
  readonly evidence: readonly string[];
  /** Kinds of values, in the order of their weights. */
  readonly types: readonly string[];
  /** Log-odds that are asked for. */
  readonly threshold: number;
  readonly tensors: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/** One row of weights for each number that comes out, and what is added to it. */
export interface Layer {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface EntailmentHead extends EntailmentHeader {
  layer(name: string): Layer;
  /** A single number. */
  number(name: string): number;
}

const MAGIC = 'RFEN';
const PREFIX_BYTES = 8;
const FLOAT_BYTES = 4;

/**
 * Reads weights of entailment: `RFEN`, the length of the header (uint32, little endian), the header as JSON, then the tensors it names as
 * float32 (little endian), one after the other.
 *
 * @throws `configuration_invalid` where it is no such file, is cut short or lacks a tensor
 */
export function readEntailmentHead(bytes: Uint8Array): EntailmentHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  if (bytes.length < PREFIX_BYTES || text(0, MAGIC.length) !== MAGIC) throw unusable('is no file of an entailment');
  let at = PREFIX_BYTES + view.getUint32(MAGIC.length, true);
  if (at > bytes.length) throw unusable('is cut short');
  const header = JSON.parse(text(PREFIX_BYTES, at)) as EntailmentHeader;
  const tensors = new Map<string, Omit<Layer, 'bias'>>();
  for (const { name, rows, columns } of header.tensors) {
    const length = rows * columns;
    if (at + length * FLOAT_BYTES > bytes.length) throw unusable('is cut short');
    const start = at;
    const weights = Float32Array.from({ length }, (_, index) => view.getFloat32(start + index * FLOAT_BYTES, true));
    tensors.set(name, { rows, columns, weights });
    at += length * FLOAT_BYTES;
  }
  const tensor = (name: string): Omit<Layer, 'bias'> => {
    const found = tensors.get(name);
    if (found === undefined) throw unusable(`lacks ${name}`);
    return found;
  };
  return {
    ...header,
    layer: (name) => ({ ...tensor(`${name}.weight`), bias: tensor(`${name}.bias`).weights }),
    number: (name) => tensor(name).weights[0] ?? 0,
  };
}

function unusable(what: string): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `The file of the model ${what}.`);
}

import { expect, test } from 'vitest';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { readEncoderHead } from './encoder-head.js';

/** Two classes on two dimensions: the first leans on the first number, the second on the second, and a little by itself. */
const WEIGHTS = [3, 0, 0, 0, 3, 0.5];

function file(
  weights: readonly number[],
  header: object = { id: 'h-1', encoder: 'e-1', dimensions: 2, classes: ['a', 'b'], extras: { k: 1 } },
) {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + weights.length * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('RFEH'));
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  weights.forEach((weight, index) => view.setFloat32(8 + json.length + index * 4, weight, true));
  return bytes;
}

test('gives probabilities by the vector and the bias of each class', () => {
  const head = readEncoderHead(file(WEIGHTS));
  expect(head).toMatchObject({ id: 'h-1', encoder: 'e-1', classes: ['a', 'b'], extras: { k: 1 } });
  const [first = 0, second = 0] = head.logProbabilities(Float32Array.of(1, 0)).map(Math.exp);
  expect(first + second).toBeCloseTo(1);
  expect(first / second).toBeCloseTo(Math.exp(2.5), 4);
  const [bare = 0, leaning = 0] = head.logProbabilities(Float32Array.of(0, 0)).map(Math.exp);
  expect(leaning / bare).toBeCloseTo(Math.exp(0.5), 4);
});

test.each([
  ['nothing', new Uint8Array()],
  ['another file', new TextEncoder().encode('RFLM and more')],
  ['a file cut in its header', file(WEIGHTS).subarray(0, 20)],
  ['a file cut in its weights', file(WEIGHTS.slice(1))],
  ['a header that is no JSON', file(WEIGHTS).map((byte, index) => (index === 8 ? 0x21 : byte))],
])('refuses %s', (_what, bytes) => {
  try {
    readEncoderHead(bytes);
  } catch (error) {
    expect(ReplyForceError.is(error) && error.code).toBe('configuration_invalid');
    return;
  }
  expect.unreachable();
});

import { describe, expect, it } from 'vitest';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { utf8 } from '../support/bytes.js';
import { createFeatureReader, FEATURES_VERSION } from './features.js';
import { readLinearModel } from './linear-model.js';

const settings = { wordBits: 14, charBits: 6, charNgrams: [2, 3] as const };
const header = { ...settings, id: 'tiny', features: FEATURES_VERSION, classes: ['no', 'yes'], steps: [0.5, 0.25] };
const WEIGHTS = (16_384 + 64) * 2;

/** A file in which the word decides alone. */
function fileOf(word: string, change: Readonly<Record<string, unknown>> = {}, weights = WEIGHTS): Uint8Array {
  const head = utf8(JSON.stringify({ ...header, ...change }));
  const bytes = new Uint8Array(8 + head.length + weights);
  bytes.set(utf8('RFLM'));
  new DataView(bytes.buffer).setUint32(4, head.length, true);
  bytes.set(head, 8);
  const bucket = createFeatureReader(settings).read(word).words[0] ?? 0;
  bytes[8 + head.length + bucket * 2 + 1] = 40;
  bytes[8 + head.length + bucket * 2] = 256 - 40;
  return bytes;
}

const refusalOf = (bytes: Uint8Array): unknown => {
  try {
    return readLinearModel(bytes);
  } catch (error) {
    return ReplyForceError.is(error) ? `${error.code}: ${error.message}` : error;
  }
};

describe('readLinearModel', () => {
  it('gives logarithms of probabilities in the order of the classes', () => {
    const model = readLinearModel(fileOf('refund'));
    const [no = 0, yes = 0] = model.logProbabilities('refund');
    // Four buckets of words: itself, its two pairs, and the one of every text; each weighs 1/√4.
    expect(yes - no).toBeCloseTo((80 * 0.5) / 2, 6);
    expect(Math.exp(no) + Math.exp(yes)).toBeCloseTo(1, 9);
    expect([...model.logProbabilities('hello')].map(Math.exp)).toEqual([0.5, 0.5]);
  });

  it('reads a file that lies at an odd place in memory', () => {
    const file = fileOf('refund');
    const moved = new Uint8Array(file.length + 3).subarray(3);
    moved.set(file);
    expect(readLinearModel(moved).logProbabilities('refund')).toEqual(readLinearModel(file).logProbabilities('refund'));
  });

  it.each([
    ['no weights file', new Uint8Array(0)],
    ['no weights file', utf8('<!doctype html><html></html>')],
    ['cut short', fileOf('a').subarray(0, 40)],
    ['weights instead of', fileOf('a').subarray(0, 600)],
    ['made for features 99', fileOf('a', { features: 99 })],
    ['weights instead of', fileOf('a', {}, WEIGHTS + 1)],
  ])('refuses what is %s', (words, bytes) => {
    expect(refusalOf(bytes)).toMatch(/^configuration_invalid: /);
    expect(refusalOf(bytes)).toContain(words);
  });
});

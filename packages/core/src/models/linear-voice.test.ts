import { describe, expect, it } from 'vitest';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { utf8 } from '../support/bytes.js';
import { createFeatureReader, FEATURES_VERSION } from './features.js';
import { linearVoice } from './linear-voice.js';

const settings = { wordBits: 14, charBits: 6, charNgrams: [2, 3] as const, shapes: true };
const bounds = { minWords: 3, leaning: 1, sure: 3 };

/** A file in which one word lifts the log-odds by 4 in a text of its own; each further word takes from it. */
function fileOf(word: string, change: Readonly<Record<string, unknown>> = {}): Uint8Array {
  const header = { ...settings, id: 'tiny', features: FEATURES_VERSION, classes: ['no', 'yes'], steps: [0.1, 0.1], extras: { bounds } };
  const head = utf8(JSON.stringify({ ...header, ...change }));
  const bytes = new Uint8Array(8 + head.length + (16_384 + 64) * 2);
  bytes.set(utf8('RFLM'));
  new DataView(bytes.buffer).setUint32(4, head.length, true);
  bytes.set(head, 8);
  const bucket = createFeatureReader(settings).read(word).words[0] ?? 0;
  bytes[8 + head.length + bucket * 2 + 1] = 100;
  return bytes;
}

describe('linearVoice', () => {
  const voice = linearVoice(fileOf('jackpot'));

  it('hears what the weights hear, by the bounds of the file', () => {
    // Seven buckets of words, log-odds 100 × 0.1 / √7 = 3.78: over the bound that stands for 0.95.
    expect(voice.probability('jackpot jackpot jackpot')).toBeGreaterThan(0.95);
    // Nothing speaks for it, log-odds 0: under the bound that stands for a half.
    expect(voice.probability('where is my parcel')).toBeLessThan(0.5);
  });

  it('leaves texts of fewer words alone', () => {
    expect(voice.probability('jackpot')).toBe(0);
    expect(voice.probability('  jackpot  jackpot ')).toBe(0);
  });

  it('reads links and sums as their kind where the file says so', () => {
    const links = linearVoice(fileOf('xlinkx'));
    expect(links.probability('see https://a.example/one now')).toBeGreaterThan(0.5);
    expect(links.probability('see that shop now')).toBeLessThan(0.5);
    const blind = linearVoice(fileOf('xlinkx', { shapes: false }));
    expect(blind.probability('see https://a.example/one now')).toBeLessThan(0.5);
  });

  it.each([
    ['without bounds', { extras: {} }],
    ['of three classes', { classes: ['a', 'b', 'c'] }],
  ])('refuses a file %s', (_, change) => {
    let refusal: unknown;
    try {
      linearVoice(fileOf('a', change));
    } catch (error) {
      refusal = error;
    }
    expect(ReplyForceError.is(refusal) && refusal.code).toBe('configuration_invalid');
  });
});

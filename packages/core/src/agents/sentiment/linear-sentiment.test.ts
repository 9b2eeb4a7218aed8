import { describe, expect, it } from 'vitest';
import { ReplyForceError } from '../../errors/replyforce-error.js';
import { FEATURES_VERSION } from '../../models/features.js';
import { utf8 } from '../../support/bytes.js';
import { linearSentiment } from './linear-sentiment.js';

const settings = { wordBits: 4, charBits: 4, charNgrams: [2, 3] };
const CLASSES = ['negative', 'neutral', 'positive'];
const never = new AbortController().signal;

/** A file whose weights say nothing and whose second step says what it is told. */
function fileOf(extras: Readonly<Record<string, unknown>>, change: Readonly<Record<string, unknown>> = {}): Uint8Array {
  const header = { ...settings, id: 'tiny', features: FEATURES_VERSION, classes: CLASSES, steps: [0.1, 0.1], extras, ...change };
  const head = utf8(JSON.stringify(header));
  const bytes = new Uint8Array(8 + head.length + 32 * 3);
  bytes.set(utf8('RFLM'));
  new DataView(bytes.buffer).setUint32(4, head.length, true);
  bytes.set(head, 8);
  return bytes;
}

/** The second step leans on a class by its bias, as if all else said nothing. */
const leaning = (label: string) => CLASSES.map((one) => [one === label ? 5 : 0]);

const FIRST = fileOf({ blend: { english: leaning('neutral'), other: leaning('positive') } });
const SECOND = fileOf({ blend: leaning('negative') });

const highest = async (classifier: ReturnType<typeof linearSentiment>, language?: string) => {
  const { probabilities } = await classifier.classify('abc', never, language === undefined ? undefined : { language });
  return Object.entries(probabilities).find(([, value]) => value > 0.9)?.[0];
};

const refusalOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return ReplyForceError.is(error) ? error.code : error;
  }
};

describe('linearSentiment', () => {
  it('weighs by the second step of English or of other languages', async () => {
    const classifier = linearSentiment(FIRST);
    expect(await highest(classifier)).toBe('neutral');
    expect(await highest(classifier, 'en')).toBe('neutral');
    expect(await highest(classifier, 'it')).toBe('positive');
  });

  it('hears a second model on other languages, read with the first such text', async () => {
    let reads = 0;
    const classifier = linearSentiment(FIRST, () => {
      reads++;
      return SECOND;
    });
    expect(await highest(classifier, 'en')).toBe('neutral');
    expect(reads).toBe(0);
    expect(await highest(classifier, 'it')).toBe('negative');
    expect(await highest(classifier, 'pt')).toBe('negative');
    expect(reads).toBe(1);
  });

  it('gives the log-probabilities of the second model as the last of what is weighed', async () => {
    // Thirteen inputs: one, three of the first model, six of the lexicon, three of the second.
    const byLast = [Array(13).fill(0), Array(13).fill(0), [...Array<number>(12).fill(0), -4]];
    // ln(1/3) × −4 = 4.4.
    expect(
      await highest(
        linearSentiment(FIRST, () => fileOf({ blend: byLast })),
        'de',
      ),
    ).toBe('positive');
  });

  it.each([
    ['a first file of other classes', () => linearSentiment(fileOf({ blend: {} }, { classes: ['a', 'b', 'c'] }))],
    ['a first file without a second step', () => linearSentiment(fileOf({}))],
    ['a second file without a second step', () => linearSentiment(FIRST, () => fileOf({})).classify('abc', never, { language: 'de' })],
    ['a first file in the place of the second', () => linearSentiment(FIRST, () => FIRST).classify('abc', never, { language: 'de' })],
  ])('refuses %s', (_, work) => {
    expect(refusalOf(work)).toBe('configuration_invalid');
  });
});

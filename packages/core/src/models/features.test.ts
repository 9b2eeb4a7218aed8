import { describe, expect, it } from 'vitest';
import { createFeatureReader, type Features } from './features.js';
import { tokensOf, normaliseForModel } from './tokens.js';

const settings = { wordBits: 18, charBits: 18, charNgrams: [2, 5] as const };
const read = (text: string) => bucketsOf(createFeatureReader(settings).read(text));

function bucketsOf({ words, wordCount, chars, charCount }: Features) {
  return { words: [...words.subarray(0, wordCount)], chars: [...chars.subarray(0, charCount)] };
}

/** Changes when any feature of the text is made in another way. */
function digestOf({ words, chars }: ReturnType<typeof read>): number {
  return [...words, -1, ...chars].reduce((digest, bucket) => Math.imul(digest ^ bucket, 0x01000193), 0x811c9dc5) >>> 0;
}

describe('tokens', () => {
  it('keeps words, emoticons, emoji and marks apart, and makes one of addresses, people and numbers', () => {
    const tokens = tokensOf(normaliseForModel("@anna I don't LOVE it :( 😡 see https://shop.example/x?y=1 order 4711!! soooo late..."));
    expect(tokens.join(' ')).toBe("@user i don't love it :( 😡 see http order 0 !! soo late ..");
  });
});

describe('features', () => {
  it('are bound to the files of weights: a change here asks for another FEATURES_VERSION and for new files', () => {
    const text = "The café isn't GREAT at all :( 😡 #fail order 4711, sooo late… لا أحب";
    expect(digestOf(read(text))).toMatchInlineSnapshot(`70462958`);
    const valences = { en: [['great', 3]] as const };
    expect(digestOf(bucketsOf(createFeatureReader({ ...settings, valences }).read(text)))).toMatchInlineSnapshot(`2450601028`);
    const within = { ...settings, withinWords: true };
    expect(digestOf(bucketsOf(createFeatureReader(within).read(text)))).toMatchInlineSnapshot(`228484395`);
  });

  it('mark the four words after a negation, up to the end of the clause', () => {
    const [good = 0] = read('good').words;
    const has = (text: string) => read(text).words.includes(good);
    expect(has('very good')).toBe(true);
    expect(has('not good')).toBe(false);
    expect(has('not one two three good')).toBe(false);
    expect(has('not one two three four good')).toBe(true);
    expect(has('no, good')).toBe(true);
    expect(has("isn't good")).toBe(false);
  });

  it('count a bucket once a text, and start anew with every text', () => {
    const reader = createFeatureReader(settings);
    const first = bucketsOf(reader.read('good good good'));
    expect(new Set(first.words).size).toBe(first.words.length);
    reader.read('something else altogether '.repeat(400));
    expect(bucketsOf(reader.read('good good good'))).toEqual(first);
  });

  it('take in words that are known to be good or bad', () => {
    const reader = createFeatureReader({ ...settings, valences: { en: [['war', -3]], de: [['toll*', 3]], '*': [['splendid', 4]] } });
    const countOf = (text: string, language?: string) => reader.read(text, language).wordCount;
    expect(countOf('splendid')).toBeGreaterThan(countOf('splendor'));
    expect(countOf('splendid', 'de')).toBeGreaterThan(countOf('splendor', 'de'));
    expect(countOf('tolles', 'de')).toBeGreaterThan(countOf('zolles', 'de'));
    // "was" in German.
    expect(countOf('war')).toBeGreaterThan(countOf('war', 'de'));
  });

  it('keep n-grams of characters within words where they are told to', () => {
    const trigrams = (text: string, withinWords: boolean) =>
      bucketsOf(createFeatureReader({ ...settings, charNgrams: [3, 3], withinWords }).read(text)).chars;
    // " ab", "ab ", "b c", " cd", "cd ".
    expect(trigrams('ab cd', false)).toHaveLength(5);
    expect(trigrams('ab cd', true)).toHaveLength(4);
    expect(trigrams('ab cd', true).toSorted()).toEqual(trigrams('cd ab', true).toSorted());
    expect(trigrams('ab cd', false).toSorted()).not.toEqual(trigrams('cd ab', false).toSorted());
  });

  it('read nothing out of nothing', () => {
    expect(read('').words.length).toBeGreaterThan(0);
    expect(read('   ').chars).toEqual(read('').chars);
  });
});

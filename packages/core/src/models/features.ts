import { createWordValues } from '../agents/sentiment/word-values.js';
import { memoOfRecent } from '../support/memo-of-recent.js';
import { createBucketSet } from './bucket-set.js';
import { markShapes } from './shapes.js';
import { endsClause, isNegation, normaliseForModel, tokensOf } from './tokens.js';

/**
 * What a linear model sees of a text. A weights file is bound to these rules: whoever changes how a feature is made raises
 * `FEATURES_VERSION`, and the files are trained anew.
 */
export const FEATURES_VERSION = 2;

export interface FeatureSettings {
  /** Buckets for features of words: 2 to this power. */
  readonly wordBits: number;
  /** Buckets for n-grams of characters: 2 to this power. */
  readonly charBits: number;
  /** Shortest and longest n-gram of characters. */
  readonly charNgrams: readonly [number, number];
  /**
   * Words (normalised, `*` for any ending) known to be good or bad, −4 … 4, by language (ISO 639-1) and, under `*`, in all.
   * Words the training texts lack are so still understood: what "great" means was learnt often, and "toll" is as good.
   */
  readonly valences?: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  /** Whether links, long numbers, sums and words in capitals become words for their kind. */
  readonly shapes?: boolean;
  /** Whether n-grams of characters stay within a word and its two borders; across words otherwise. */
  readonly withinWords?: boolean;
}

/** Different buckets of one text. The arrays belong to the reader and hold until it reads again. */
export interface Features {
  readonly words: Int32Array;
  readonly wordCount: number;
  readonly chars: Int32Array;
  readonly charCount: number;
}

export interface FeatureReader {
  /** `language` chooses among the known words; English where it is not given. */
  read(text: string, language?: string): Features;
}

/** How far a negation reaches, in words. */
const REACH = 4;
/** "not great" is not as bad as "bad". */
const TURNED = -0.7;

/** Kinds of features, so that equal strings of different kinds fall into different buckets. */
const KIND = { word: 1, pair: 2, capitals: 7, every: 9, valence: 11, valencePair: 12, valenceSum: 13 } as const;

const readersByRules = new Map<string, FeatureReader>();

/** A reader that models of the same rules share: they are asked about the same text one after the other, and it is read once. */
export function sharedFeatureReader(settings: FeatureSettings): FeatureReader {
  const { shapes = false, valences, ...rules } = settings;
  // Known words make a reader its model's own.
  if (valences !== undefined) return createFeatureReader(settings);
  const key = JSON.stringify([rules.wordBits, rules.charBits, rules.charNgrams, rules.withinWords === true]);
  const own = readersByRules.get(key) ?? rememberingReader(createFeatureReader(rules));
  readersByRules.set(key, own);
  return shapes ? { read: (text, language) => own.read(markShapes(text), language) } : own;
}

/** Does not read again what it read last. */
function rememberingReader(reader: FeatureReader): FeatureReader {
  let last: { readonly text: string; readonly features: Features } | undefined;
  return {
    read(text, language) {
      if (last?.text !== text) last = { text, features: reader.read(text, language) };
      return last.features;
    },
  };
}

/** Reads the features of one text after the other: words alone and in pairs, negated ones marked, and n-grams of characters. */
export function createFeatureReader(settings: FeatureSettings): FeatureReader {
  const { wordBits, charBits, valences, shapes = false, withinWords = false } = settings;
  const [shortest, longest] = settings.charNgrams;
  const words = createBucketSet(wordBits);
  const chars = createBucketSet(charBits);
  const known = new Map(Object.entries(valences ?? {}).map(([language, entries]) => [language, createWordValues(entries)]));
  const everywhere = known.get('*');

  function readWords(text: string, tokens: readonly string[], language: string): void {
    const own = known.get(language);
    const valueOf = (word: string): number | undefined => own?.(word) ?? everywhere?.(word);
    const said: number[] = [];
    let sinceNegation = REACH;
    let previous = '<s>';
    for (const token of tokens) {
      if (endsClause(token)) sinceNegation = REACH;
      const isNegated = sinceNegation < REACH;
      const word = isNegated ? `~${token}` : token;
      words.add(hash(word, KIND.word));
      const bare = token.length > 2 && token.startsWith('#') ? token.slice(1) : undefined;
      if (bare !== undefined) words.add(hash(isNegated ? `~${bare}` : bare, KIND.word));
      words.add(hash(`${previous} ${word}`, KIND.pair));
      const valence = valueOf(token) ?? (bare === undefined ? undefined : valueOf(bare));
      if (valence !== undefined) {
        said.push(isNegated ? valence * TURNED : valence);
        words.add(hash(`${valence}${isNegated}`, KIND.valence));
        words.add(hash(`${valence}${isNegated} ${previous}`, KIND.valencePair));
      }
      sinceNegation = isNegation(token) ? 0 : sinceNegation + 1;
      previous = word;
    }
    words.add(hash(`${previous} </s>`, KIND.pair));
    words.add(hash('', KIND.every));
    const capitals = text.match(CAPITALS)?.length ?? 0;
    if (capitals > 0) words.add(hash(capitals > 2 ? 'many' : 'some', KIND.capitals));
    if (valences !== undefined) readValences(said);
  }

  /** How much the known words weigh together: alone and against each other, and which came last. */
  function readValences(said: readonly number[]): void {
    const sumOf = (sign: number): number => said.reduce((sum, value) => sum + Math.max(0, value * sign), 0);
    const [good, bad] = [stepOf(sumOf(1)), stepOf(sumOf(-1))];
    words.add(hash(`good ${good}`, KIND.valenceSum));
    words.add(hash(`bad ${bad}`, KIND.valenceSum));
    words.add(hash(`both ${good} ${bad}`, KIND.valenceSum));
    words.add(hash(`last ${said.at(-1) ?? ''}`, KIND.valenceSum));
  }

  /** One rolling hash per start. A line goes across the borders of words, since those say as much. */
  function readChars(line: string): void {
    for (let start = 0; start < line.length; start++) {
      let state = OFFSET;
      const end = Math.min(line.length, start + longest);
      for (let at = start; at < end; at++) {
        state = step(state, line.charCodeAt(at));
        if (at - start + 1 >= shortest) chars.add(mix(state));
      }
    }
  }

  return {
    read(written, language = 'en') {
      const text = shapes ? markShapes(written) : written;
      const { line, tokens } = piecesOf(text);
      words.clear();
      chars.clear();
      readWords(text, tokens, language);
      if (withinWords) for (const token of tokens) readChars(` ${token} `);
      else readChars(` ${line} `);
      return { words: words.items(), wordCount: words.size(), chars: chars.items(), charCount: chars.size() };
    },
  };
}

/** Several models read the same text one after the other. */
const piecesOf = memoOfRecent((text) => {
  const normalised = normaliseForModel(text);
  return { line: normalised.replace(/\s+/g, ' ').trim(), tokens: tokensOf(normalised) };
});

const CAPITALS = /\p{Lu}{3,}/gu;

/** Sums of valences in steps, since the tenth good word says less than the first. */
function stepOf(sum: number): number {
  return [0, 1.5, 3, 5, 8].filter((bound) => sum > bound).length;
}

const OFFSET = 0x811c9dc5;

/** FNV-1a, one code unit at a time. */
function step(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

/** Spreads the state over all bits, so that the low ones make a bucket. */
function mix(state: number): number {
  let value = state ^ (state >>> 15);
  value = Math.imul(value, 0x2c1b3c6d);
  return value ^ (value >>> 12);
}

function hash(text: string, kind: number): number {
  let state: number = kind;
  for (let index = 0; index < text.length; index++) state = step(state, text.charCodeAt(index));
  return mix(state);
}

import { ReplyForceError, type SentimentAnswer } from '@replyforce/core';

type Probabilities = SentimentAnswer['probabilities'];
type Feeling = keyof Probabilities;

/** What the names of classes mean, in the order in which they are tried. */
const NAMES: readonly (readonly [RegExp, Feeling])[] = [
  [/^(?:[12] ?stars?|[12])$/, 'negative'],
  [/^(?:3 ?stars?|3)$/, 'neutral'],
  [/^(?:[45] ?stars?|[45])$/, 'positive'],
  [/neg/, 'negative'],
  [/neu|mixed/, 'neutral'],
  [/pos/, 'positive'],
];
/** What classes without names mean by convention, where there are so many: worst first. */
const NAMELESS: Readonly<Record<number, readonly Feeling[]>> = {
  2: ['negative', 'positive'],
  3: ['negative', 'neutral', 'positive'],
  5: ['negative', 'negative', 'neutral', 'positive', 'positive'],
};

/**
 * Reads the three probabilities off the classes of a model: by name (`negative`, `NEG`, `very positive`), by stars, or by place
 * where classes are only numbered (`LABEL_0`).
 *
 * A model of two classes cannot say "neutral". What its two probabilities have in common is undecided, and taken for neutral.
 *
 * @throws `configuration_invalid` where the classes are none of feeling
 */
export function sentimentOfLabels(labels: readonly string[]): (probabilities: readonly number[]) => Probabilities {
  const feelings = feelingsOf(labels);
  const isBinary = !feelings.includes('neutral');
  return (probabilities) => {
    const sums = { negative: 0, neutral: 0, positive: 0 };
    feelings.forEach((feeling, index) => (sums[feeling] += probabilities[index] ?? 0));
    if (!isBinary) return sums;
    const common = Math.min(sums.negative, sums.positive);
    return { negative: sums.negative - common, neutral: 2 * common, positive: sums.positive - common };
  };
}

function feelingsOf(labels: readonly string[]): readonly Feeling[] {
  const isNameless = labels.every((label) => /^label_\d+$/i.test(label));
  const feelings = isNameless
    ? NAMELESS[labels.length]
    : labels.map((label) => NAMES.find(([pattern]) => pattern.test(label.toLowerCase().trim()))?.[1]);
  const known = feelings?.filter((feeling) => feeling !== undefined) ?? [];
  if (known.length === labels.length && known.includes('negative') && known.includes('positive')) return known;
  throw new ReplyForceError(
    'configuration_invalid',
    `Its classes (${labels.join(', ')}) are none of sentiment: negative, neutral and positive, two of them, or stars are expected.`,
  );
}

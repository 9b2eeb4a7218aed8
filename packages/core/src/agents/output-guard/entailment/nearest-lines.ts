import { dot } from '../../../knowledge/dot.js';
import type { EntailmentText } from '../../../ports/entailment.js';
import { sameValue, type Value } from '../values.js';
import { wordsIn, type KnownLine } from './known-line.js';

/** So many lines are compared with a reply. */
const MOST_LINES = 8;
/** What words and values count beside the meaning. */
const WORDS = 0.7;
const VALUES = 0.5;

export interface ReadLine extends KnownLine {
  readonly read: EntailmentText;
}

export interface ReadStatement {
  readonly text: string;
  readonly read: EntailmentText;
  readonly values: readonly Value[];
}

/** The lines that are nearest to a question or to one of the statements that answer it, the nearest first. */
export function nearestLines(
  lines: readonly ReadLine[],
  question: EntailmentText,
  statements: readonly ReadStatement[],
): readonly ReadLine[] {
  const commonness = new Map<string, number>();
  for (const { words } of lines) for (const word of words) commonness.set(word, (commonness.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => {
    const count = commonness.get(word);
    return count === undefined ? 0 : Math.log(1 + lines.length / count);
  };
  const asked = statements.map(({ text, ...statement }) => ({
    ...statement,
    words: [...wordsIn(text)].map((word) => [word, weightOf(word)] as const),
  }));
  const nearness = ({ read, values, words }: ReadLine): number => {
    let meant = dot(question.vector, read.vector);
    let told = 0;
    for (const statement of asked) {
      meant = Math.max(meant, dot(statement.read.vector, read.vector));
      let [met, all] = [0, 0];
      for (const [word, weight] of statement.words) {
        all += weight;
        if (words.has(word)) met += weight;
      }
      const given = statement.values.filter((value) => values.some((source) => sameValue(value, source))).length;
      const [inWords, inValues] = [met / Math.max(all, 1e-9), given / Math.max(statement.values.length, 1)];
      told = Math.max(told, inWords + VALUES * inValues);
    }
    return meant + WORDS * told;
  };
  return lines
    .map((line) => ({ line, near: nearness(line) }))
    .sort((left, right) => right.near - left.near)
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

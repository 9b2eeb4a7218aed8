import type { KnowledgeHit } from '../../../domain/knowledge.js';
import { dot } from '../../../knowledge/dot.js';
import { glossOf } from '../../../knowledge/gloss.js';
import { fold } from '../../../knowledge/words.js';
import type { Entailment, EntailmentInput, EntailmentText, EntailmentValue } from '../../../ports/entailment.js';
import { NUMBER_ELSEWHERE } from '../claims.js';
import { sameAmount, sameValue, valuesOf, type Value } from '../values.js';
import type { ClaimEvidence } from '../weighing.js';
import { knownLines } from './known-line.js';
import { nearestLines, type ReadLine, type ReadStatement } from './nearest-lines.js';
import { waysToWorkOut, withSteps } from './worked-out.js';

/** A statement with what rules found of it. */
export interface WeighedStatement {
  readonly text: string;
  readonly evidence: ClaimEvidence;
}

/** What is known of a statement by its meaning. */
export interface MeaningOfStatement {
  /** As `Entailment.judge` gives it. */
  readonly worth: number;
  /** Whether the encoder knows nearly all of its letters, and reads it to its end. */
  readonly understood: boolean;
  /** The line that is nearest to it. */
  readonly nearest: KnowledgeHit;
  /** A value that nothing gives and that cannot be worked out, as it is written. */
  readonly unknown: string | undefined;
  /** Whether it gives a value that nothing gives and that can be worked out. */
  readonly workedOut: boolean;
}

/** What is judged, and what it was read from. */
export interface EntailmentReading {
  readonly input: EntailmentInput;
  readonly lines: readonly ReadLine[];
  readonly statements: readonly ReadStatement[];
  /** All values of what was found. */
  readonly known: readonly Value[];
}

/** Reads statements of a reply beside the lines of what was found for them. Undefined where nothing was found. */
export async function readByMeaning(
  statements: readonly WeighedStatement[],
  { question, hits }: { readonly question: string; readonly hits: readonly KnowledgeHit[] },
  entailment: Entailment,
  signal: AbortSignal,
): Promise<EntailmentReading | undefined> {
  const known = knownLines(hits);
  if (known.length === 0) return undefined;
  // One after another: an encoder reads one text at a time anyway, and dozens at once would each listen to the same signal.
  const read = (text: string, as: 'line' | 'said') => {
    signal.throwIfAborted();
    return entailment.read(text, as, signal);
  };
  const asked = glossOf(question);
  const askedRead = await read(asked, 'said');
  const texts: ReadStatement[] = [];
  for (const statement of statements) {
    const text = glossOf(statement.text);
    texts.push({ text, read: await read(text, 'said'), values: englishValuesOf(text) });
  }
  const lines: ReadLine[] = [];
  for (const line of known) lines.push({ ...line, read: await read(line.text, 'line') });
  const nearest = nearestLines(lines, askedRead, texts);
  const told = texts.flatMap(({ values }) => values);
  const theirs = valuesOf(asked);
  const inLines = nearest.flatMap(({ values }) => values);
  const all = lines.flatMap(({ values }) => values);
  const words = [asked, ...texts.map(({ text }) => text)].join('\n');
  const given = withSteps({ said: told.filter((value) => isAmong(value, inLines)), known: inLines, asked: theirs, told, words });
  const place = (value: Value): EntailmentValue => {
    const anywhere = isAmong(value, all);
    const { type, index, text } = value.fact;
    return {
      type,
      start: index,
      end: index + text.length,
      inLines: nearest.map(({ values }) => isAmong(value, values)),
      anywhere,
      inQuestion: isAmong(value, theirs),
      workedOut: anywhere ? [] : waysToWorkOut(value, given),
    };
  };
  const input = {
    question: askedRead,
    lines: nearest.map((line) => line.read),
    statements: texts.map((text, at) => ({ text: text.read, values: text.values.map(place), evidence: statements[at]?.evidence ?? {} })),
  };
  return { input, lines: nearest, statements: texts, known: all };
}

/** "Once that is over": in an English text a number of another language is a word. */
const englishValuesOf = (text: string): readonly Value[] =>
  valuesOf(text).filter(({ fact }) => NUMBER_ELSEWHERE[fold(fact.text)] === undefined);

/** What the meaning of statements says of them. Undefined where nothing was found for any. */
export async function judgeByMeaning(
  statements: readonly WeighedStatement[],
  found: { readonly question: string; readonly hits: readonly KnowledgeHit[] },
  entailment: Entailment,
  signal: AbortSignal,
): Promise<readonly MeaningOfStatement[] | undefined> {
  const reading = await readByMeaning(statements, found, entailment, signal);
  if (reading === undefined) return undefined;
  const worths = entailment.judge(reading.input);
  if (worths.length !== statements.length || !worths.every(Number.isFinite)) return undefined;
  return reading.input.statements.map(({ values, text }, at) => {
    const statement = reading.statements[at];
    const unknown = statement?.values.find((value, place) => {
      const { anywhere = false, inQuestion = false, workedOut = [] } = values[place] ?? {};
      return !anywhere && !inQuestion && !workedOut.includes(true) && !reading.known.some((source) => sameAmount(value, source));
    });
    return {
      worth: worths[at] ?? Number.NEGATIVE_INFINITY,
      understood: isUnderstood(statement),
      nearest: nearestTo(text, reading.lines).hit,
      unknown: unknown?.fact.text,
      workedOut: values.some(({ anywhere, inQuestion, workedOut }) => !anywhere && !inQuestion && workedOut.includes(true)),
    };
  });
}

/** Of more a reader reads the beginning only, pieces. */
const MOST_PIECES = 60;
const UNDERSTOOD = 0.9;

function isUnderstood(statement: ReadStatement | undefined): boolean {
  if (statement === undefined) return false;
  const { text, read } = statement;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const known = read.pieces.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return read.pieces.length <= MOST_PIECES && known >= UNDERSTOOD * letters;
}

function nearestTo(text: EntailmentText, lines: readonly ReadLine[]): ReadLine {
  return lines.reduce((best, line) => (dot(text.vector, line.read.vector) > dot(text.vector, best.read.vector) ? line : best));
}

const isAmong = (value: Value, others: readonly Value[]): boolean => others.some((source) => sameValue(value, source));

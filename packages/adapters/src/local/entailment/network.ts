import type { EntailmentInput, EntailmentStatement, EntailmentText } from '@replyforce/core';
import type { EntailmentHead, Layer } from './head.js';

/** Longer lines and statements are cut, tokens. */
const MOST_OF_LINE = 44;
const MOST_OF_STATEMENT = 60;
/** `WAYS_TO_WORK_OUT` of the core, as they were when the weights were learnt. */
const WAYS = 6;
/** Beside each token stand: whether it is of a value, whether anything found and whether the customer gives it; its type; how it is worked out; that nothing does, that only the customer does. */
const [FLAGS_BEFORE_TYPES, FLAGS_AFTER_TYPES] = [3, WAYS + 2];
/** How much the likeness of whole texts counts where a statement leans on lines. */
const GATE_OF_TEXT = 4;
const MOST_VALUES = 5;
const MOST_UNKNOWN = 3;

interface Source {
  readonly text: EntailmentText;
  /** Its tokens, cut, and each of them with length 1. */
  readonly count: number;
  readonly directions: Float32Array;
}

/**
 * Whether lines bear out statements, token by token: each token of a statement looks for those of each line that mean the same
 * ("decomposable attention", Parikh et al., 2016), what is alike and what differs is read, and a statement is judged by the lines that it
 * leans on, by its weakest tokens and by what rules found. `training/fit-entailment.py` has the same network.
 */
export function entailmentNetwork(head: EntailmentHead): (input: EntailmentInput) => readonly number[] {
  const { width, types, evidence: names, threshold } = head;
  const [compare, gate, gateOfText, token, attention, first, last, linear, hidden, folded] = [
    'cmp',
    'gate',
    'gatec',
    'tok',
    'att',
    'out.0',
    'out.2',
    'rl',
    'r1',
    'r2',
  ].map((name) => head.layer(name)) as [Layer, Layer, Layer, Layer, Layer, Layer, Layer, Layer, Layer, Layer];
  const [sharpness, sameness, bias] = [Math.exp(head.number('scale')), head.number('eqw'), head.number('bias')];
  const size = compare.rows;
  const flagCount = FLAGS_BEFORE_TYPES + types.length + FLAGS_AFTER_TYPES;

  function sourceOf(text: EntailmentText): Source {
    const count = Math.min(text.pieces.length, MOST_OF_LINE);
    return { text, count, directions: directionsOf(text.tokens, count, width) };
  }

  function judge({ text, values, evidence }: EntailmentStatement, sources: readonly Source[], question: EntailmentText): number {
    const count = Math.min(text.pieces.length, MOST_OF_STATEMENT);
    const rules = Float32Array.from(names, (name) => evidence[name] ?? 0);
    const readRules = apply(hidden, rules).map(Math.tanh);
    const byRules = (apply(linear, rules)[0] ?? 0) + (apply(folded, readRules)[0] ?? 0);
    const directions = directionsOf(text.tokens, count, width);
    const flags = Array.from({ length: count }, (_, at) => flagsOf(text, at, values));
    // Of each source and token, what is alike and what differs.
    const compared = sources.map((source, place) =>
      Array.from({ length: count }, (_, at) => {
        const value = flags[at]?.value;
        const given = value === undefined ? 0 : Number(place === 0 ? value.inQuestion : (value.inLines[place - 1] ?? false));
        return compareToken(text, at, directions, source, given, value === undefined ? 0 : 1 - given);
      }),
    );
    const leanings = softmax(
      sources.map((source, place) => {
        const told = compared[place]?.reduce((sum, row) => sum + (apply(gate, row)[0] ?? 0), 0) ?? 0;
        const near = [product(text.vector, source.text.vector), product(question.vector, source.text.vector), place === 0 ? 1 : 0];
        return told / Math.max(1, count) + GATE_OF_TEXT * (apply(gateOfText, Float32Array.from(near))[0] ?? 0);
      }),
    );
    const rows = Array.from({ length: count }, (_, at) => {
      const row = new Float32Array(2 * size + width + flagCount + 1);
      sources.forEach((_source, place) => {
        const one = compared[place]?.[at];
        for (let unit = 0; unit < size; unit += 1) {
          const value = one?.[unit] ?? 0;
          row[unit] = (row[unit] ?? 0) + (leanings[place] ?? 0) * value;
          row[size + unit] = Math.max(row[size + unit] ?? 0, value);
        }
      });
      row.set(text.tokens.subarray(at * width, (at + 1) * width), 2 * size);
      row.set(flags[at]?.numbers ?? [], 2 * size + width);
      row[row.length - 1] = rarity(text.pieces[at]?.id, sources);
      return rectified(apply(token, row));
    });
    const weights = softmax(rows.map((row) => apply(attention, row)[0] ?? 0));
    const whole = new Float32Array(2 * size + 4 + readRules.length);
    rows.forEach((row, at) => {
      for (let unit = 0; unit < size; unit += 1) {
        whole[unit] = (whole[unit] ?? 0) + (weights[at] ?? 0) * (row[unit] ?? 0);
        whole[size + unit] = Math.max(whole[size + unit] ?? 0, row[unit] ?? 0);
      }
    });
    const unknown = flags.filter(({ numbers }) => numbers[flagCount - 2] === 1).length;
    const borne = flags.filter(({ value }) => value !== undefined && (value.inQuestion || value.inLines.includes(true))).length;
    whole.set(
      [
        Math.max(...sources.map((source) => product(text.vector, source.text.vector))),
        Math.log(Math.max(1, count)),
        Math.min(unknown, MOST_UNKNOWN),
        Math.min(borne, MOST_VALUES) / 3,
        ...readRules,
      ],
      2 * size,
    );
    return (apply(last, rectified(apply(first, whole)))[0] ?? 0) + byRules + bias - threshold;
  }

  function compareToken(
    text: EntailmentText,
    at: number,
    directions: Float32Array,
    source: Source,
    given: number,
    missing: number,
  ): Float32Array {
    const own = text.tokens.subarray(at * width, (at + 1) * width);
    const id = text.pieces[at]?.id;
    const near = new Float32Array(source.count);
    let [most, same] = [-1, 0];
    for (let other = 0; other < source.count; other += 1) {
      let sum = 0;
      for (let unit = 0; unit < width; unit += 1)
        sum += (directions[at * width + unit] ?? 0) * (source.directions[other * width + unit] ?? 0);
      const equal = source.text.pieces[other]?.id === id ? 1 : 0;
      most = Math.max(most, sum);
      same = Math.max(same, equal);
      near[other] = sum * sharpness + sameness * equal;
    }
    const shares = softmax([...near]);
    const row = new Float32Array(4 * width + 4);
    row.set(own);
    for (let other = 0; other < source.count; other += 1)
      for (let unit = 0; unit < width; unit += 1)
        row[width + unit] = (row[width + unit] ?? 0) + (shares[other] ?? 0) * (source.text.tokens[other * width + unit] ?? 0);
    for (let unit = 0; unit < width; unit += 1) {
      const [mine, theirs] = [own[unit] ?? 0, row[width + unit] ?? 0];
      row[2 * width + unit] = mine * theirs;
      row[3 * width + unit] = Math.abs(mine - theirs);
    }
    row.set([most, same, given, missing], 4 * width);
    return rectified(apply(compare, row));
  }

  function flagsOf({ pieces }: EntailmentText, at: number, values: EntailmentStatement['values']) {
    const numbers = new Float32Array(flagCount);
    const { start = 0, end = 0 } = pieces[at] ?? {};
    const value = values.findLast((each) => end > start && start < each.end && end > each.start);
    if (value !== undefined) {
      const { anywhere, inQuestion, workedOut } = value;
      numbers.set([1, anywhere ? 1 : 0, inQuestion ? 1 : 0]);
      numbers[FLAGS_BEFORE_TYPES + types.indexOf(value.type)] = 1;
      numbers.set(workedOut.map(Number), FLAGS_BEFORE_TYPES + types.length);
      numbers[flagCount - 2] = !anywhere && !inQuestion && !workedOut.includes(true) ? 1 : 0;
      numbers[flagCount - 1] = inQuestion && !anywhere ? 1 : 0;
    }
    return { value, numbers };
  }

  return ({ question, lines, statements }) => {
    const sources = [question, ...lines].map(sourceOf);
    return statements.map((statement) => judge(statement, sources, question));
  };
}

/** How rare a piece is among the lines (the question, which comes first, is none). */
function rarity(id: number | undefined, [, ...lines]: readonly Source[]): number {
  const holding = lines.filter(({ text, count }) => text.pieces.slice(0, count).some((piece) => piece.id === id)).length;
  return Math.log((1 + lines.length) / (1 + holding));
}

/** Tokens with length 1. */
function directionsOf(tokens: Float32Array, count: number, width: number): Float32Array {
  const made = new Float32Array(count * width);
  for (let at = 0; at < count; at += 1) {
    let squares = 0;
    for (let unit = 0; unit < width; unit += 1) squares += (tokens[at * width + unit] ?? 0) ** 2;
    const length = Math.max(Math.sqrt(squares), 1e-12);
    for (let unit = 0; unit < width; unit += 1) made[at * width + unit] = (tokens[at * width + unit] ?? 0) / length;
  }
  return made;
}

function apply({ rows, columns, weights, bias }: Layer, input: Float32Array): Float32Array {
  const made = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = bias[row] ?? 0;
    const from = row * columns;
    for (let column = 0; column < columns; column += 1) sum += (weights[from + column] as number) * (input[column] as number);
    made[row] = sum;
  }
  return made;
}

function rectified(values: Float32Array): Float32Array {
  return values.map((value) => Math.max(0, value));
}

function product(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

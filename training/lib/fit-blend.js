/**
 * Weights of a small second step, by full gradient steps (Adam) on few, dense inputs: logistic regression with one row of
 * weights per class. Every class weighs the same.
 * @param {readonly (readonly number[])[]} inputs the first of each is 1
 * @param {readonly number[]} targets index of the class of each
 * @param {number} classes
 * @param {number} [pull] keeps weights small where the rows do not say otherwise: the fewer rows and the more inputs, the more
 * @returns {number[][]}
 */
export function fitBlend(inputs, targets, classes, pull = 0.0002) {
  const width = inputs[0]?.length ?? 0;
  const counts = Array.from({ length: classes }, (_, label) => targets.filter((target) => target === label).length);
  const rows = Array.from({ length: classes }, () => new Float64Array(width));
  const [speed, spread] = [zeros(classes, width), zeros(classes, width)];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = zeros(classes, width);
    inputs.forEach((input, index) => {
      const target = targets[index] ?? 0;
      const chances = chancesOf(rows, input);
      const weight = 1 / (classes * (counts[target] ?? 1));
      chances.forEach((chance, label) => {
        const slope = (chance - (label === target ? 1 : 0)) * weight;
        const row = /** @type {Float64Array} */ (gradient[label]);
        for (let at = 0; at < width; at++) row[at] = (row[at] ?? 0) + slope * (input[at] ?? 0);
      });
    });
    const warm = [1 - FIRST ** round, 1 - SECOND ** round];
    rows.forEach((row, label) => {
      for (let at = 0; at < width; at++) {
        const slope = (gradient[label]?.[at] ?? 0) + pull * (row[at] ?? 0);
        const [first, second] = [/** @type {Float64Array} */ (speed[label]), /** @type {Float64Array} */ (spread[label])];
        first[at] = FIRST * (first[at] ?? 0) + (1 - FIRST) * slope;
        second[at] = SECOND * (second[at] ?? 0) + (1 - SECOND) * slope * slope;
        row[at] = (row[at] ?? 0) - (RATE * (first[at] ?? 0)) / (warm[0] ?? 1) / (Math.sqrt((second[at] ?? 0) / (warm[1] ?? 1)) + 1e-9);
      }
    });
  }
  return rows.map((row) => [...row].map((weight) => Math.round(weight * 10_000) / 10_000));
}

const ROUNDS = 600;
const RATE = 0.03;
const FIRST = 0.9;
const SECOND = 0.99;

/** @param {readonly Float64Array[]} rows @param {readonly number[]} input */
function chancesOf(rows, input) {
  const scores = rows.map((row) => input.reduce((sum, value, at) => sum + value * (row[at] ?? 0), 0));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

/** @param {number} rows @param {number} width */
function zeros(rows, width) {
  return Array.from({ length: rows }, () => new Float64Array(width));
}

/**
 * How much is measured: `small` shows within seconds that a benchmark runs; its figures mean nothing.
 * @typedef {{ readonly small: boolean }} Size
 */

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} part 0–1
 */
export function quantile(values, part) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * One line of the report: what, the figure, its bound, and how it was measured.
 * @typedef {{ readonly name: string, readonly value: number, readonly unit: string, readonly bound: number, readonly atMost: boolean, readonly method: string }} Figure
 * @param {readonly Figure[]} figures
 */
export function print(figures) {
  for (const { name, value, unit, bound, atMost, method } of figures) {
    const holds = atMost ? value <= bound : value >= bound;
    console.log(`${holds ? 'ok  ' : 'MISS'} ${name.padEnd(44)} ${format(value)} ${unit}  (${atMost ? '≤' : '≥'} ${bound})`);
    console.log(`     ${method}`);
  }
}

/** @param {number} value */
function format(value) {
  return (value >= 100 ? value.toFixed(0) : value.toFixed(2)).padStart(8);
}

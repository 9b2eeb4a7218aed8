/**
 * One measured figure.
 * @typedef {object} Figure
 * @property {string} name the same in every release: figures are compared by it
 * @property {number} value
 * @property {number} [bar] what it is to reach
 * @property {boolean} [lowerIsBetter]
 * @property {Readonly<Record<string, number>>} [baselines] what simpler means reach on the same rows
 */

/** A figure may be this much worse than in the last release before that counts as a regression. */
const TOLERANCE = 0.005;

/** @param {Figure} figure @param {number | undefined} before */
export function isWorse({ value, lowerIsBetter = false }, before) {
  if (before === undefined) return false;
  return lowerIsBetter ? value > before + TOLERANCE : value < before - TOLERANCE;
}

/** @param {Figure} figure */
export function missesBar({ value, bar, lowerIsBetter = false }) {
  if (bar === undefined) return false;
  return lowerIsBetter ? value > bar : value < bar;
}

/**
 * Figures as a table in Markdown, aligned as our formatter wants it.
 * @param {readonly Figure[]} figures @param {Readonly<Record<string, number>>} before
 */
export function tableOf(figures, before) {
  const rows = [
    ['what', 'now', 'bar', 'last release', 'baselines'],
    ...figures.map((figure) => [
      figure.name,
      show(figure.value),
      figure.bar === undefined ? '' : `${figure.lowerIsBetter ? '≤' : '≥'} ${figure.bar}`,
      before[figure.name] === undefined ? '' : show(before[figure.name] ?? 0),
      Object.entries(figure.baselines ?? {})
        .map(([name, value]) => `${name} ${show(value)}`)
        .join(', '),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** @param {number} value */
function show(value) {
  return value.toFixed(3);
}

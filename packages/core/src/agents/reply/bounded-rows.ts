import { intervalsOf, takesIn, type Interval } from '../../knowledge/intervals.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import type { Candidate } from './candidates.js';

/** Times and sums in a cell are mostly what something takes or costs; an age is met by whoever asks for one. */
const NO_SIZE: ReadonlySet<string> = new Set(['duration', 'age', 'money', '']);

/** How a row says by a column of its own what it is meant for: `Guests: up to 50`, `Load: 20–40 kg`. */
function boundsOf({ cells = [], keys = 1 }: Unit): readonly Interval[] {
  return cells
    .slice(keys)
    .flatMap(({ header, value }) => [...intervalsOf(value), ...intervalsOf(`${value} ${header}`)])
    .filter(({ exact, unit }) => !exact && !NO_SIZE.has(unit));
}

/**
 * Of a table whose rows are told apart by how much they take, only the row that a question's amount belongs to: 100 guests are of "up to 120",
 * neither of "up to 50" nor of "up to 250". All candidates where none takes it in, no column says so, or the question names a row itself.
 */
export function boundedRows(candidates: readonly Candidate[], { quantities }: Query): readonly Candidate[] {
  if (quantities.length === 0) return candidates;
  const rows = candidates.flatMap((candidate) => {
    if (candidate.unit.cells === undefined) return [];
    const bounds = boundsOf(candidate.unit).filter(({ unit }) => quantities.some((asked) => asked.unit === unit));
    return bounds.length === 0 ? [] : [{ candidate, bounds, table: tableOf(candidate) }];
  });
  const left = new Set<Candidate>();
  const fitting: Candidate[] = [];
  for (const { candidate, bounds, table } of rows) {
    const taking = rows.filter((row) => row.table === table && takesIn(row.bounds, quantities) === 'yes');
    if (taking.length === 0 || namesOne(rows.filter((row) => row.table === table).map((row) => row.candidate))) continue;
    const tightest = Math.min(...taking.map(({ bounds: own }) => widthOf(own)));
    if (takesIn(bounds, quantities) !== 'yes' || widthOf(bounds) > tightest) left.add(candidate);
    else fitting.push(candidate);
  }
  // Who names an amount names the row by it.
  for (const { evidence } of fitting) Object.assign(evidence, { nameShare: 1, unnamed: 0 });
  return candidates.filter((candidate) => !left.has(candidate));
}

/** Whether the question names a row. A word that stands in the names of all, "Blue Room", "Green Room", names none. */
function namesOne(rows: readonly Candidate[]): boolean {
  const shares = rows.map(({ evidence }) => evidence['nameShare'] ?? 0);
  return Math.max(...shares) > 0 && (rows.length === 1 || Math.max(...shares) > Math.min(...shares));
}

/** The nearest end of what a row takes: what is "up to" by its most, what is "from" by its least. */
function widthOf(bounds: readonly Interval[]): number {
  return Math.min(...bounds.map(({ from, to }) => (to === Infinity ? -from : to)));
}

const tableOf = ({ hit, unit }: Candidate): string =>
  [hit.documentId, ...hit.passage.headings, ...(unit.cells ?? []).map(({ header }) => header)].join('\n');

/** Between the cells of a table row that became a passage: `Plan: Pro | Price: €49`. */
const SEPARATOR = ' | ';

export interface Cell {
  readonly header: string;
  readonly value: string;
}

/** A column's name stands in each of its rows again: more of it is no name, and would make a long table a huge one. */
const LONGEST_NAME = 200;
/** All names of a row together, with a little for each where there are thousands of them. */
const LONGEST_NAMES = 10_000;
const LEAST_NAME = 20;

export function writeRow(cells: readonly Cell[]): string {
  const most = Math.max(LEAST_NAME, Math.min(LONGEST_NAME, Math.floor(LONGEST_NAMES / cells.length)));
  return cells
    .filter((cell) => cell.value !== '')
    .map(({ header, value }) => (header === '' ? value : `${header.slice(0, most).trimEnd()}: ${value}`))
    .join(SEPARATOR);
}

/** The cells of a row passage, or undefined where the text is prose. */
export function readRow(text: string): readonly Cell[] | undefined {
  if (!text.includes(SEPARATOR) || text.includes('\n')) return undefined;
  return text.split(SEPARATOR).map((part) => {
    const colon = part.indexOf(': ');
    return colon < 0 ? { header: '', value: part } : { header: part.slice(0, colon), value: part.slice(colon + 2) };
  });
}

/** What a row is called: its first cells, as many as name it. */
export function nameOfRow(cells: readonly Cell[], keys = 1): string {
  return cells
    .slice(0, keys)
    .map((cell) => cell.value)
    .join(', ');
}

/** `Pro – Price per month: €29`: the name of the row and some of its cells. */
export function saidOfRow(cells: readonly Cell[], shown: readonly Cell[], keys = 1): string {
  const name = nameOfRow(cells, keys);
  const said = shown.map((cell) => (cell.header === '' ? cell.value : `${cell.header}: ${cell.value}`)).join('; ');
  return said === '' ? name : `${name} – ${said}`;
}

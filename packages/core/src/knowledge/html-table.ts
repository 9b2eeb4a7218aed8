const ROWS = /(?<![\w-])rowspan\s{0,9}=\s{0,9}["']?(\d{1,3})/i;
const COLUMNS = /(?<![\w-])colspan\s{0,9}=\s{0,9}["']?(\d{1,3})/i;
/** No table that somebody reads has cells that reach further; what says so is no reason to write a cell a million times. */
const MOST_SPANNED = 50;
/** What is longer names no rows and columns: it is said once. */
const LONGEST_COPIED = 200;
/** Copies of a table's cells hold no more than so many times what was read of it, and a little for small tables. */
const MOST_COPIED = 4;
const ALWAYS_COPIED = 2_000;
/** `<tr>` and its end in what was read, and the bars of a cell in what is written. */
const ROW_SIGNS = 9;
const CELL_SIGNS = 3;

export interface HtmlTable {
  /** Whether a row was begun. */
  readonly begun: boolean;
  row(): void;
  /** A cell of the row begun last; its opening tag says how far it reaches. */
  cell(text: string, tag: string): void;
  /** Ends the head, the body or the foot of the table: no cell reaches out of it. */
  endGroup(): void;
  /** The table as Markdown. What only puts things beside or below each other is no table: its cells are paragraphs. */
  end(): string;
}

/** A cell that reaches over several rows stands in each of them, so that what follows it keeps its column. */
export function createHtmlTable(): HtmlTable {
  const rows: string[][] = [];
  /** By column: what reaches down, and over how many rows still. */
  const reaching: { text: string; left: number }[] = [];
  /** How many signs copies may hold still: a page must not grow without end by what it says of its cells. */
  let budget = ALWAYS_COPIED;

  /** Whether there is more than names of columns. */
  let says = false;

  /** Adds a copy of a cell, without its words where they are too many; false where there is no room for a cell at all. */
  function copy(row: string[], text: string): boolean {
    if (budget < CELL_SIGNS) return false;
    const said = text.length <= LONGEST_COPIED && text.length + CELL_SIGNS <= budget ? text : '';
    budget -= said.length + CELL_SIGNS;
    row.push(said);
    return true;
  }

  function carry(): void {
    const row = rows.at(-1);
    if (!row) return;
    for (let above = reaching[row.length]; above && above.left > 0; above = reaching[row.length]) {
      above.left -= 1;
      if (!copy(row, above.text)) return;
    }
  }

  return {
    get begun() {
      return rows.length > 0;
    },
    row() {
      carry();
      rows.push([]);
      budget += MOST_COPIED * ROW_SIGNS;
    },
    cell(text, tag) {
      const row = rows.at(-1);
      if (!row) return;
      carry();
      budget += MOST_COPIED * (text.length + tag.length);
      const isName = /^<th\b/i.test(tag);
      says ||= !isName;
      const left = spanOf(ROWS, tag) - 1;
      const isFirst = rows.length === 1;
      const from = row.length;
      row.push(text);
      // Only the first row names columns, and no other reaches further than it does.
      const end = Math.min(from + spanOf(COLUMNS, tag), isFirst ? Infinity : (rows[0]?.length ?? 0));
      // The name of several columns is that of each; what is said once over several is said once.
      while (row.length < end && copy(row, isName && isFirst ? text : ''));
      for (let column = from; column < Math.min(row.length, MOST_SPANNED); column += 1)
        reaching[column] = { text: row[column] ?? '', left };
    },
    endGroup() {
      carry();
      reaching.length = 0;
    },
    end() {
      carry();
      const [header, ...rest] = rows.filter((row) => row.length > 0);
      if (header === undefined || (rest.length === 0 && !says)) return '';
      if (rest.length === 0 || [header, ...rest].every((row) => row.length === 1))
        return `\n\n${[header, ...rest].flat().join('\n\n')}\n\n`;
      // A name that is said to reach over a hundred columns reaches over those that are there.
      const names = header.slice(
        0,
        rest.reduce((most, row) => Math.max(most, row.length), 1),
      );
      const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      return `\n\n${[line(names), line(names.map(() => '---')), ...rest.map(line)].join('\n')}\n\n`;
    },
  };
}

function spanOf(pattern: RegExp, tag: string): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number(pattern.exec(tag)?.[1] ?? 1)));
}

const ROWS = /\browspan\s{0,9}=\s{0,9}["']?(\d{1,3})/i;
const COLUMNS = /\bcolspan\s{0,9}=\s{0,9}["']?(\d{1,3})/i;
/** No table that somebody reads has cells that reach further; what says so is no reason to write a cell a million times. */
const MOST_SPANNED = 50;

export interface HtmlTable {
  /** Whether a row was begun. */
  readonly begun: boolean;
  row(): void;
  /** A cell of the row begun last; its opening tag says how far it reaches. */
  cell(text: string, tag: string): void;
  /** The table as Markdown. What only puts things beside or below each other is no table: its cells are paragraphs. */
  end(): string;
}

/** A cell that reaches over several rows stands in each of them, so that what follows it keeps its column. */
export function createHtmlTable(): HtmlTable {
  const rows: string[][] = [];
  /** By column: what reaches down, and over how many rows still. */
  const reaching: { text: string; left: number }[] = [];

  /** Whether there is more than names of columns. */
  let says = false;

  function carry(): void {
    const row = rows.at(-1);
    if (!row) return;
    for (let above = reaching[row.length]; above && above.left > 0; above = reaching[row.length]) {
      above.left -= 1;
      row.push(above.text);
    }
  }

  return {
    get begun() {
      return rows.length > 0;
    },
    row() {
      carry();
      rows.push([]);
    },
    cell(text, tag) {
      const row = rows.at(-1);
      if (!row) return;
      carry();
      const isName = /^<th\b/i.test(tag);
      says ||= !isName;
      const [down, across] = [spanOf(ROWS, tag), spanOf(COLUMNS, tag)];
      for (let column = 0; column < across; column += 1) {
        // The name of several columns is that of each; what is said once over several is said once.
        const said = column === 0 || isName ? text : '';
        if (row.length < MOST_SPANNED) reaching[row.length] = { text: said, left: down - 1 };
        row.push(said);
      }
    },
    end() {
      carry();
      const [header, ...rest] = rows.filter((row) => row.length > 0);
      if (header === undefined || (rest.length === 0 && !says)) return '';
      if (rest.length === 0 || [header, ...rest].every((row) => row.length === 1))
        return `\n\n${[header, ...rest].flat().join('\n\n')}\n\n`;
      const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      return `\n\n${[line(header), line(header.map(() => '---')), ...rest.map(line)].join('\n')}\n\n`;
    },
  };
}

function spanOf(pattern: RegExp, tag: string): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number(pattern.exec(tag)?.[1] ?? 1)));
}

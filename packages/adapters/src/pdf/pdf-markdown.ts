import type { PdfLine } from './pdf-lines.js';

/** Type so much larger than that of the text is a heading; the largest of a file is its title. */
const HEADING = 1.15;
/** Characters: longer lines are text, however large. */
const LONGEST_HEADING = 120;
/** A distance of lines so much larger than the usual one begins a paragraph. */
const PARAGRAPH = 1.45;
const PAGE_NUMBER = /^(?:\p{L}+ )?\d{1,4}(?: ?(?:\/|of|von|de|di) ?\d{1,4})?$/u;
/** Points that the beginnings of cells in one column may lie apart. */
const ALIGNED = 12;

/** Lines of pages to Markdown: headings by size, paragraphs by distance, tables by cells that stand under each other. */
export function markdownOf(pages: readonly (readonly PdfLine[])[]): string {
  const body = usual(pages.flat().map((line) => ({ value: line.size, weight: line.cells.join('').length })));
  const sizes = [
    ...new Set(
      pages
        .flat()
        .filter((line) => isHeading(line, body))
        .map((line) => round(line.size)),
    ),
  ].sort((a, b) => b - a);
  const kept = withoutRunningLines(pages);
  const blocks: string[] = [];
  for (const lines of kept) {
    const leading = usual(lines.slice(1).map((line, index) => ({ value: round((lines[index]?.y ?? 0) - line.y), weight: 1 })));
    let paragraph: string[] = [];
    const flush = (): void => {
      if (paragraph.length > 0) blocks.push(joined(paragraph));
      paragraph = [];
    };
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined) continue;
      const before = lines[index - 1];
      if (before !== undefined && before.y - line.y > PARAGRAPH * leading) flush();
      const rows = tableFrom(lines, index);
      if (isHeading(line, body)) {
        flush();
        blocks.push(`${'#'.repeat(Math.min(6, sizes.indexOf(round(line.size)) + 1))} ${line.cells.join(' ')}`);
      } else if (rows.length > 1) {
        flush();
        blocks.push(table(rows));
        index += rows.length - 1;
      } else paragraph.push(line.cells.join(' '));
    }
    flush();
  }
  return `${blocks.join('\n\n')}\n`;
}

function isHeading(line: PdfLine, body: number): boolean {
  const text = line.cells.join(' ');
  return line.size >= HEADING * body && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);
}

/** A hyphen at the end of a line joins a word again; items of a list keep lines of their own. */
function joined(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const item = /^[•·▪◦‣*–-]\s+(.*)$/u.exec(line)?.[1];
    if (item !== undefined) text += `${text === '' ? '' : '\n'}- ${item}`;
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else text += `${text === '' ? '' : ' '}${line}`;
  }
  return text;
}

/** The lines from here on whose cells stand under those of the first. */
function tableFrom(lines: readonly PdfLine[], from: number): readonly PdfLine[] {
  const head = lines[from];
  if (head === undefined || head.cells.length < 2) return [];
  let end = from + 1;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || line.cells.length < 2 || line.cells.length > head.cells.length || round(line.size) !== round(head.size))
      break;
    if (!line.starts.every((start) => columnOf(start, head.starts) >= 0)) break;
    end += 1;
  }
  return lines.slice(from, end);
}

function columnOf(start: number, starts: readonly number[]): number {
  return starts.findIndex((other) => Math.abs(other - start) <= ALIGNED);
}

function table(rows: readonly PdfLine[]): string {
  const [head] = rows;
  if (head === undefined) return '';
  const written = rows.map((row) => {
    const cells = head.starts.map(() => '');
    row.cells.forEach((cell, index) => {
      const column = columnOf(row.starts[index] ?? 0, head.starts);
      if (column >= 0) cells[column] = cell.replaceAll('|', '\\|');
    });
    return `| ${cells.join(' | ')} |`;
  });
  return [written[0], `|${' --- |'.repeat(head.cells.length)}`, ...written.slice(1)].join('\n');
}

/** The number of a page, and the first or last line that most pages share, are no text. */
function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const places = new Map<string, number>();
  const keyOf = (line: PdfLine): string => `${round(line.y)} ${line.cells.join(' ').replace(/\d+/g, '#')}`;
  const edges = (lines: readonly PdfLine[]): readonly PdfLine[] => [lines[0], lines.at(-1)].filter((line) => line !== undefined);
  for (const lines of pages) for (const key of new Set(edges(lines).map(keyOf))) places.set(key, (places.get(key) ?? 0) + 1);
  return pages.map((lines) => {
    const outer = edges(lines);
    return lines.filter((line) => {
      if (!outer.includes(line)) return true;
      const isNumber = PAGE_NUMBER.test(line.cells.join(' '));
      return !isNumber && (pages.length < 3 || (places.get(keyOf(line)) ?? 0) <= pages.length / 2);
    });
  });
}

/** The value that most of the weight has. */
function usual(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sums = new Map<number, number>();
  for (const { value, weight } of values) sums.set(round(value), (sums.get(round(value)) ?? 0) + weight);
  return [...sums].sort(([a, left], [b, right]) => right - left || a - b)[0]?.[0] ?? 1;
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

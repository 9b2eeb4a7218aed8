import type { Chunk, ChunkedDocument } from './chunked-document.js';
import { writeRow } from './row.js';

const QUESTION = /^(?:question|frage|pregunta|domanda|pergunta|q|title|titel)\s?[?？؟]?$/i;
const ANSWER = /^(?:answer|antwort|r[ée]ponse|respuesta|risposta|resposta|a|text|content)$/i;

/** A CSV with a question and an answer column gives one passage an answer; any other table gives one passage a row. */
export function parseCsv(source: string): ChunkedDocument {
  const records = recordsOf(source);
  const [first] = records;
  if (first === undefined) return { title: '', passages: [] };
  const header = isHeadless(records) ? ['question', 'answer'] : first;
  const rows = header === first ? records.slice(1) : records;
  const question = header.findIndex((name) => QUESTION.test(name));
  const answer = header.findIndex((name) => ANSWER.test(name));
  const chunks: Chunk[] = [];
  for (const row of rows) {
    const text =
      question >= 0 && answer >= 0 ? (row[answer] ?? '') : writeRow(row.map((value, column) => ({ header: header[column] ?? '', value })));
    if (text !== '')
      chunks.push({ headings: question >= 0 && answer >= 0 && (row[question] ?? '') !== '' ? [row[question] ?? ''] : [], text });
  }
  return { title: '', passages: chunks };
}

const ASKS = /\p{L}.*[?？؟]$/u;

/** A first row that asks and answers names no columns. A column may be called `Vegan?`, so that another row must ask as well. */
function isHeadless([first = [], ...rows]: readonly (readonly string[])[]): boolean {
  const [question = '', answer = ''] = first;
  return (
    first.length === 2 &&
    ASKS.test(question) &&
    !QUESTION.test(question) &&
    !ANSWER.test(answer) &&
    rows.some(([cell = '']) => ASKS.test(cell))
  );
}

/** Table programs that write it say so before the first row: `sep=;`. */
const SAID_SEPARATOR = /^"?sep=([^\n"])"?[ \t]*(?:\n|$)/i;

/** RFC 4180 with the separator that is said, else the one the first line uses: comma, semicolon or tab. */
function recordsOf(table: string): string[][] {
  const said = SAID_SEPARATOR.exec(table);
  const source = table.slice(said?.[0].length ?? 0);
  const separator = said?.[1] ?? separatorOf(source);
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  /** Whether the cell holds more than blanks. */
  let begun = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') cell += source[(index += 1)] ?? '';
      else quoted = false;
    } else if (character === '"' && !begun) {
      // Who writes by hand leaves a blank behind the separator.
      cell = '';
      quoted = true;
      begun = true;
    } else if (character === separator) endCell();
    else if (character === '\n') endRecord();
    else {
      cell += character;
      begun ||= character.trim() !== '';
    }
  }
  endRecord();
  return records;

  function endCell(): void {
    record.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
    begun = false;
  }
  function endRecord(): void {
    endCell();
    if (record.some((value) => value !== '')) records.push(record);
    record = [];
  }
}

/** Signs between quotes separate nothing. */
function separatorOf(source: string): string {
  const end = source.indexOf('\n');
  const firstLine = source.slice(0, end < 0 ? undefined : end).replace(/"[^"]*"/g, '');
  const count = (mark: string): number => firstLine.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

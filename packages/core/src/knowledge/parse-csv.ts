import type { Chunk, ChunkedDocument } from './chunked-document.js';
import { writeRow } from './row.js';

const QUESTION = /^(?:question|frage|pregunta|domanda|pergunta|q|title|titel)$/i;
const ANSWER = /^(?:answer|antwort|r[ée]ponse|respuesta|risposta|resposta|a|text|content)$/i;

/** A CSV with a question and an answer column gives one passage an answer; any other table gives one passage a row. */
export function parseCsv(source: string): ChunkedDocument {
  const [header, ...rows] = recordsOf(source);
  if (header === undefined) return { title: '', passages: [] };
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

/** RFC 4180 with the separator the first line uses: comma, semicolon or tab. */
function recordsOf(source: string): string[][] {
  const firstLine = source.slice(0, source.indexOf('\n') < 0 ? undefined : source.indexOf('\n'));
  const count = (mark: string): number => firstLine.split(mark).length;
  const separator = [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') cell += source[(index += 1)] ?? '';
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endRecord();
    else cell += character;
  }
  endRecord();
  return records;

  function endCell(): void {
    record.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
  }
  function endRecord(): void {
    endCell();
    if (record.some((value) => value !== '')) records.push(record);
    record = [];
  }
}

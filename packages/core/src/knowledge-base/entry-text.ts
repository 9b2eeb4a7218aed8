import { parseCsv } from '../knowledge/parse-csv.js';

/** A question with its answer, as a person writes it. */
export interface EntryText {
  readonly question: string;
  readonly answer: string;
}

const HEADER = 'question,answer';

/** An entry as the source that is read: a table of one row. */
export function entryToSource({ question, answer }: EntryText): string {
  return `${HEADER}\n${cell(question)},${cell(answer)}\n`;
}

/** What an entry was written as. */
export function entryFromSource(content: string): EntryText {
  const [passage] = parseCsv(content).passages;
  return { question: passage?.headings[0] ?? '', answer: passage?.text ?? '' };
}

function cell(text: string): string {
  return `"${text.trim().replaceAll('"', '""')}"`;
}

import type { Chunk, ChunkedDocument } from './chunked-document.js';
import { splitFront } from './front-matter.js';
import { linesApart } from './lines-apart.js';
import { withoutMarks, type Writing } from './marks.js';
import { writeRow } from './row.js';
import { sentencesOf } from './sentences.js';

/** Words: a passage closes once it has this many, and a paragraph longer than the second is cut at sentences. */
const ENOUGH_WORDS = 60;
const MOST_WORDS = 120;
/** A list stays whole up to here; a longer one is cut between its items. */
const MOST_LIST_WORDS = 400;

/** A paragraph that begins with bold words and a stop, a colon, a dash, a comma or brackets after them. */
const RUN_IN = /^\*\*([^*]{2,60}?[.:]?)\*\*(?<=[.:]\*\*|\*\*(?=:|,|\s[–—-]\s|\s\()):?(\s[–—-]|,)?\s+(\S.*)$/u;
const MOST_RUN_IN = 6;
/** A line of bold words with more under it. */
const BOLD_LINE = /^\*\*([^*]{2,60}[^*.:?!])\*\*$/u;

type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'prose' | 'list' | 'row';
      readonly text: string;
      /** Bold words that the paragraph begins with. */ readonly runIn?: string;
    };

/** Markdown or plain text to a title and passages. Front matter, link targets behind words and emphasis marks are dropped. */
export function parseMarkdown(source: string, writing: Writing = 'markdown'): ChunkedDocument {
  const { fields, body } = splitFront(source);
  const blocks = blocksOf(body, writing);
  let title = unquoted(/^title[ \t]*[:=](.*)$/m.exec(fields)?.[1] ?? '');
  const chunks: Chunk[] = [];
  let path: { level: number; text: string }[] = [];
  let gathered: string[] = [];
  // Counted as it grows: many short lines would be counted again with each of them.
  let words = 0;
  const flush = (): void => {
    if (gathered.length > 0) chunks.push({ headings: path.map((heading) => heading.text), text: gathered.join('\n') });
    gathered = [];
    words = 0;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      flush();
      if (title === '' && chunks.length === 0 && path.length === 0) title = block.text;
      else path = [...path.filter((heading) => heading.level < block.level), { level: block.level, text: block.text }];
      if (title === block.text && path.length === 1 && path[0]?.text === title) path = [];
    } else if (block.text === '') {
      // A picture, or a tag alone.
    } else if (block.kind === 'row') {
      flush();
      gathered = [block.text];
      flush();
    } else {
      if (block.runIn !== undefined) {
        flush();
        chunks.push({ headings: [...path.map((heading) => heading.text), block.runIn], text: block.text });
        continue;
      }
      const lead = block.kind === 'list' ? leadOf(gathered) : undefined;
      for (const [part, piece] of (block.kind === 'list' ? cutList(block.text) : cut(block.text)).entries()) {
        const more = countWords(piece);
        if ((lead === undefined || part > 0) && words + more > MOST_WORDS) flush();
        // Each part of a long list has the line that leads into it.
        if (lead !== undefined && part > 0) gathered.push(lead);
        gathered.push(piece);
        words += more;
        if (words >= ENOUGH_WORDS && !/:\s*$/.test(piece)) flush();
      }
    }
  }
  flush();
  return { title, passages: chunks };
}

function blocksOf(source: string, writing: Writing): Block[] {
  const inline = (text: string): string => withoutMarks(text, writing);
  // What looks like a comment in the text of a page was written to be seen: its comments are gone.
  const lines = (writing === 'html' ? source : dropComments(source)).split('\n');
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const heading = /^ {0,3}(#{1,6})\s+(.*)$/.exec(line);
    const underline = /^(=+|-{3,})\s*$/.exec(lines[index + 1] ?? '');
    if (/^ {0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s*(?:```|~~~)/.test(line)) continue;
    if (heading !== null) blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: inline(withoutClosing(heading[2] ?? '')) });
    else if (underline !== null && !isList(line) && !line.includes('|')) {
      blocks.push({ kind: 'heading', level: underline[1]?.startsWith('=') === true ? 1 : 2, text: inline(line) });
      index += 1;
    } else if (opensTable(lines, index)) {
      const headers = cellsOf(line).map(inline);
      for (index += isDivider(lines[index + 1]) ? 2 : 1; index < lines.length && (lines[index] ?? '').includes('|'); index += 1) {
        const cells = cellsOf(lines[index] ?? '').map((value, column) => ({ header: headers[column] ?? '', value: inline(value) }));
        blocks.push({ kind: 'row', text: writeRow(cells) });
      }
      index -= 1;
    } else {
      const list = isList(line);
      const gathered = [line];
      // A table may stand right under a line of text.
      while (index + 1 < lines.length && continues(lines[index + 1] ?? '', list) && !opensTable(lines, index + 1))
        gathered.push(lines[(index += 1)] ?? '');
      const texts = list ? [] : linesApart(gathered.map((part) => part.trim()));
      const bold = gathered.length > 1 ? BOLD_LINE.exec(gathered[0]?.trim() ?? '')?.[1] : undefined;
      if (!list && bold !== undefined && bold.split(' ').length <= MOST_RUN_IN) {
        const under = linesApart(gathered.slice(1).map((part) => part.trim()));
        blocks.push({ kind: 'prose', text: under.map(inline).join('\n'), runIn: inline(bold) });
        continue;
      }
      const runIn = texts.length === 1 ? RUN_IN.exec(texts[0] ?? '') : null;
      if (runIn !== null && (runIn[1] ?? '').split(' ').length <= MOST_RUN_IN) {
        const name = inline(runIn[1] ?? '').replace(/[.:]$/, '');
        const rest = inline(runIn[3] ?? '');
        // "**Deposit.** The deposit is": a heading; "**Day cream** – 50 ml", "**Ines Hald**, carpenter": the name of what follows.
        const between = runIn[2]?.trim() ?? '';
        const whole = between === ',' ? `${name}, ${rest}` : between === '' ? `${name} ${rest}` : `${name} – ${rest}`;
        blocks.push({ kind: 'prose', text: between === '' && !rest.startsWith('(') ? rest : whole, runIn: name });
        continue;
      }
      if (list) blocks.push({ kind: 'list', text: listText(gathered, inline) });
      else blocks.push(...texts.map((text) => ({ kind: 'prose' as const, text: inline(text) })));
    }
  }
  return blocks;
}

/** Signs that close a heading are cut by hand: a pattern that looks for them in a long line tries every blank of it. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  return end < trimmed.length && (end === 0 || /\s/.test(trimmed[end - 1] ?? '')) ? trimmed.slice(0, end).trimEnd() : trimmed;
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const [first, last] = [/^["']/.test(trimmed) ? 1 : 0, /["']$/.test(trimmed) ? 1 : 0];
  return trimmed.slice(first, Math.max(first, trimmed.length - last)).trim();
}

function dropComments(source: string): string {
  let kept = '';
  let position = 0;
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', position)) {
    const end = source.indexOf('-->', start);
    if (end < 0) break;
    kept += source.slice(position, start);
    position = end + 3;
  }
  return kept + source.slice(position);
}

/**
 * A line of column names has the line of dashes under it. People forget it, and write row under row between bars: the first of at least
 * three columns then has the names, unless it gives a number. Of two columns the first is often a row like the others.
 */
function opensTable(lines: readonly string[], index: number): boolean {
  const [line = '', next = ''] = [lines[index], lines[index + 1]];
  if (isDivider(next)) return line.includes('|');
  if (/\d/.test(line) || isDivider(lines[index + 2]) || ![line, next].every((row) => /^\s*\|.*\|\s*$/.test(row))) return false;
  return cellsOf(line).length > 2 && cellsOf(line).length === cellsOf(next).length;
}

function isDivider(line = ''): boolean {
  return /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line.trim());
}

function isList(line: string): boolean {
  return /^\s*(?:[-*+•]|\d{1,2}[.)])\s+\S/.test(line);
}

function continues(next: string, inList: boolean): boolean {
  if (/^\s*$/.test(next) || /^ {0,3}#{1,6}\s/.test(next) || /^\s*(?:```|~~~)/.test(next)) return false;
  return inList ? isList(next) || /^\s{2,}\S/.test(next) : !isList(next);
}

/** One item a line, marked with a dash; lines that continue an item join it. */
function listText(lines: readonly string[], inline: (text: string) => string): string {
  const items: string[] = [];
  for (const line of lines) {
    if (isList(line)) items.push(`- ${inline(line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+/, ''))}`);
    else items.push(`${items.pop() ?? '-'} ${inline(line.trim())}`);
  }
  return items.join('\n');
}

function cellsOf(line: string): string[] {
  const trimmed = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return trimmed.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function leadOf(gathered: readonly string[]): string | undefined {
  const before = gathered.at(-1);
  return before !== undefined && /:\s*$/.test(before) ? before : undefined;
}

function cut(text: string): string[] {
  return countWords(text) <= MOST_WORDS ? [text] : packed(sentencesOf(text).flatMap(withoutEnd), MOST_WORDS, ' ');
}

/** What goes on for ever without a stop, such as the words of a page that lost its punctuation, is cut by words. */
function withoutEnd(sentence: string): readonly string[] {
  return countWords(sentence) <= MOST_LIST_WORDS ? [sentence] : packed(sentence.split(/\s+/), MOST_WORDS, ' ');
}

function cutList(text: string): string[] {
  return countWords(text) <= MOST_LIST_WORDS ? [text] : packed(text.split('\n'), MOST_LIST_WORDS / 2, '\n');
}

/** Puts pieces together while they hold no more than so many words. */
function packed(parts: readonly string[], most: number, between: string): string[] {
  const pieces: string[] = [];
  let current: string[] = [];
  let words = 0;
  for (const part of parts) {
    const more = countWords(part);
    if (current.length > 0 && words + more > most) {
      pieces.push(current.join(between));
      current = [];
      words = 0;
    }
    current.push(part);
    words += more;
  }
  return current.length === 0 ? pieces : [...pieces, current.join(between)];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

import { findPersonalData } from '../agents/output-guard/personal-data.js';
import { REMOVED } from '../knowledge-base/redact.js';

/** Characters of a customer's name, and of their newest words, that are shown. */
const NAME_LENGTH = 60;
const PREVIEW_LENGTH = 120;

/** White space, control characters, and what turns the direction of the text around it. */
const NOT_IN_A_LINE = /[\s\p{Cc}\u200B\u2028-\u202E\u2066-\u2069]+/gu;

/**
 * A name as a team is told it: customers choose their own, and a mail that comes from us must not speak for them. So it is short, in
 * one line, and no mail program makes a link of it.
 */
export function nameShown(name: string | null | undefined): string {
  return cut(inOneLine((name ?? '').replaceAll('://', ' ').replaceAll(/\.(?=[\p{L}\p{N}])/gu, '. ')), NAME_LENGTH);
}

/** The beginning of what a customer said. Mails lie in boxes that nobody erases, so what was trusted to us alone stays out of them. */
export function wordsShown(text: string): string {
  let words = inOneLine(text);
  for (const found of findPersonalData(words, '', () => [])) words = words.replaceAll(found, REMOVED);
  return cut(words, PREVIEW_LENGTH);
}

function inOneLine(text: string): string {
  return text.replaceAll(NOT_IN_A_LINE, ' ').trim();
}

function cut(text: string, length: number): string {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
}

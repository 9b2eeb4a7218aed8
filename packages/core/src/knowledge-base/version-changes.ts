import type { DocumentVersion } from '../domain/knowledge.js';
import { chunkDocument } from '../knowledge/chunk.js';
import { lineChanges, type ChangedLine } from '../knowledge/line-changes.js';
import { sentencesOf } from '../knowledge/sentences.js';

/** Lines shown of one version, and signs of one line; more is counted. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;
/** Signs of each version that are compared at most, from shortly before the first that differs. */
const MOST_SIGNS = 150_000;
const SIGNS_AROUND = 2_000;
/** Versions longer than this leave room for other work while they are compared. */
const LONG = 50_000;
/** Lines that stayed, shown around those that did not. */
const AROUND = 1;

/** What one version of a source says that the one before did not, and the other way round, by the line. */
export interface VersionChanges {
  readonly number: number;
  /** null for the first, and where the one before is no longer kept: nothing is compared then. */
  readonly comparedWith: number | null;
  readonly added: number;
  readonly removed: number;
  /** Those that changed with a line around them, as far as they are shown. */
  readonly lines: readonly ChangedLine[];
  /** Whether there are more than are shown, or the versions are too long to be compared to their end. */
  readonly isCut: boolean;
}

type Said = Pick<DocumentVersion, 'number' | 'title' | 'type'> & { readonly content: string };

export async function versionChanges(version: Said, before: Said | undefined, breathe: () => Promise<void>): Promise<VersionChanges> {
  const { number } = version;
  if (!before && number > 1) return { number, comparedWith: null, added: 0, removed: 0, lines: [], isCut: false };
  const pause = version.content.length + (before?.content.length ?? 0) > LONG ? breathe : undefined;
  const [older, newer, isPart] = partsOf(before, version);
  const left = older ? linesOf(older) : [];
  await pause?.();
  const right = linesOf(newer);
  await pause?.();
  const all = lineChanges(left, right);
  const count = (change: ChangedLine['change']): number => all.filter((line) => line.change === change).length;
  const shown = all.filter((_, index) =>
    all.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ change }) => change !== 'same'),
  );
  return {
    number,
    comparedWith: before?.number ?? null,
    added: count('added'),
    removed: count('removed'),
    lines: shown.slice(0, MOST_LINES).map(({ change, text }) => ({ change, text: cut(text) })),
    isCut: isPart || shown.length > MOST_LINES,
  };
}

/** What is compared of two versions: all of them, or where one is long what lies about the signs that differ; whether that is not all of those. */
function partsOf(before: Said | undefined, after: Said): readonly [Said | undefined, Said, boolean] {
  const [old, now] = [before?.content ?? '', after.content];
  const shorter = Math.min(old.length, now.length);
  if (Math.max(old.length, now.length) <= MOST_SIGNS) return [before, after, false];
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && old.charCodeAt(old.length - 1 - end) === now.charCodeAt(now.length - 1 - end)) end += 1;
  // Both from the same line on.
  const line = now.lastIndexOf('\n', Math.max(0, start - SIGNS_AROUND)) + 1;
  const from = Math.max(line, start - 2 * SIGNS_AROUND);
  let isPart = false;
  const part = (said: Said): Said => {
    const { content, type } = said;
    const to = Math.min(content.length, content.length - end + SIGNS_AROUND);
    isPart ||= to - from > MOST_SIGNS;
    // Cells are read by the names of their columns.
    const columns = type === 'csv' && from > 0 ? content.slice(0, content.indexOf('\n') + 1) : '';
    return { ...said, content: columns + content.slice(from, Math.min(to, from + MOST_SIGNS)) };
  };
  return [before && part(before), part(after), isPart];
}

/** What is read of it, of whatever type it is: headings, sentences, items and rows, each a line. */
function linesOf({ title, type, content }: Said): readonly string[] {
  const lines = type === 'csv' ? [] : [title];
  let above: readonly string[] = [];
  for (const { headings, text } of chunkDocument({ name: title, content, type }).passages) {
    const stays = headings.findIndex((heading, depth) => above[depth] !== heading);
    lines.push(...(stays < 0 ? [] : headings.slice(stays)), ...text.split('\n').flatMap(sentencesOf));
    above = headings;
  }
  return lines;
}

const cut = (text: string): string => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);

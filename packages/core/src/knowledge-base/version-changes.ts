import type { DocumentVersion } from '../domain/knowledge.js';
import { chunkDocument } from '../knowledge/chunk.js';
import { lineChanges, type ChangedLine } from '../knowledge/line-changes.js';
import { sentencesOf } from '../knowledge/sentences.js';

/** Lines shown of one version, and signs of one line; more is counted. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;
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
  /** Whether there are more than are shown. */
  readonly isCut: boolean;
}

type Said = Pick<DocumentVersion, 'number' | 'title' | 'type'> & { readonly content: string };

export function versionChanges(version: Said, before: Said | undefined): VersionChanges {
  const { number } = version;
  if (!before && number > 1) return { number, comparedWith: null, added: 0, removed: 0, lines: [], isCut: false };
  const all = lineChanges(before ? linesOf(before) : [], linesOf(version));
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
    isCut: shown.length > MOST_LINES,
  };
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

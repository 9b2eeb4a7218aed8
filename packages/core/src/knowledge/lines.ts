import type { KnowledgePassage } from '../domain/knowledge.js';
import type { IndexedPassage } from './indexed-passage.js';
import { unitsOf, type Unit } from './passage-units.js';
import { saidOfRow } from './row.js';

/** What an encoder reads of a sentence, list item or row: what stands above it, and all that it says. */
export function lineOf(unit: Unit, { headings }: KnowledgePassage, title: string): string {
  const { text, cells, keys = 1, leadIn } = unit;
  const said = cells === undefined ? text : saidOfRow(cells, cells.slice(keys), keys);
  return `${headings.at(-1) ?? title}: ${leadIn === undefined ? said : `${leadIn} ${said}`}`;
}

/** All of a passage. */
export const linesOf = (passage: IndexedPassage): readonly string[] =>
  unitsOf(passage, passage.title).units.map((unit) => lineOf(unit, passage, passage.title));

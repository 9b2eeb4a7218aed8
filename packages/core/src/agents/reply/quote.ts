import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { saidOfRow, type Cell } from '../../knowledge/row.js';
import { REFERS_BACK } from '../../knowledge/refers-back.js';
import type { Expectation } from './expectation.js';
import { askedPiece } from './asked-piece.js';
import { askedCells } from './row-answer.js';

/** Words of the knowledge as they go into a reply. */
export interface Quote {
  readonly text: string;
  readonly hit: KnowledgeHit;
  /** A line of its own: a table row or a list item. */
  readonly line: boolean;
}

/** `before` is the sentence in front, given where it is not quoted itself. */
export function quote(hit: KnowledgeHit, unit: Unit, query: Query, expectation: Expectation | null, before?: Unit): Quote {
  if (unit.cells !== undefined) return quoteCells(hit, unit.cells, askedCells(unit, query, expectation), unit.keys);
  const text = askedPiece(unit.text, query, expectation);
  if (unit.text.startsWith('- ')) return { text, hit, line: true };
  const heading = hit.passage.headings.at(-1);
  if (before === undefined || !REFERS_BACK.test(unit.text)) return { text, hit, line: text.endsWith(':') };
  const named = heading !== undefined && !/[?!.]$/.test(heading) && heading.length <= 40 && REFERS_BACK.test(before.text);
  return { text: named ? `${heading}: ${text}` : `${before.text} ${text}`, hit, line: false };
}

/** The name of the row and the cells that were asked for, or all of them. */
export function quoteCells(hit: KnowledgeHit, cells: readonly Cell[], asked: readonly Cell[], keys = 1): Quote {
  return { text: saidOfRow(cells, asked.length > 0 ? asked : cells.slice(keys), keys), hit, line: true };
}

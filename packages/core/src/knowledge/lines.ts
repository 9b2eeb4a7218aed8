import type { KnowledgePassage } from '../domain/knowledge.js';
import type { IndexedPassage } from './indexed-passage.js';
import { piecesOf, type Piece } from './passage-units.js';
import { saidOfRow } from './row.js';

/** What an encoder reads of a sentence, list item or row: what stands above it, the question that it answers, and all that it says. */
export function lineOf(piece: Piece, { headings }: KnowledgePassage, title: string): string {
  const { text, meant = text, cells, keys = 1, leadIn, asked } = piece;
  const said = cells === undefined ? meant : saidOfRow(cells, cells.slice(keys), keys);
  return `${headings.at(-1) ?? title}: ${[asked, leadIn, said].filter((part) => part !== undefined).join(' ')}`;
}

/** All of a passage: nothing is made of their words. */
export const linesOf = (passage: IndexedPassage): readonly string[] =>
  piecesOf(passage).map((piece) => lineOf(piece, passage, passage.title));

import type { KnowledgeHit } from '../../../domain/knowledge.js';
import { glossOf } from '../../../knowledge/gloss.js';
import { lineOf } from '../../../knowledge/lines.js';
import { unitsOf, type Unit } from '../../../knowledge/passage-units.js';
import { valuesOf, type Value } from '../values.js';

/** A line of the knowledge as it is compared with statements. */
export interface KnownLine {
  readonly hit: KnowledgeHit;
  /** In English, or word by word so. */
  readonly text: string;
  readonly values: readonly Value[];
  readonly words: ReadonlySet<string>;
}

/** Words are the same that begin alike. */
const BEGINNING = 6;
const WORD = /[\p{L}\d]{3,}/gu;

/** The words of a text by which lines are told apart. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, BEGINNING)));

/** A pure memo per sentence or row; an index hands out the same objects with every search. */
const known = new WeakMap<Unit, Omit<KnownLine, 'hit'>>();

/** All lines of what was found, each once. */
export function knownLines(hits: readonly KnowledgeHit[]): readonly KnownLine[] {
  const lines = new Map<string, KnownLine>();
  for (const hit of hits)
    for (const unit of unitsOf(hit.passage, hit.title).units) {
      const line = known.get(unit) ?? readLine(lineOf(unit, hit.passage, hit.title));
      known.set(unit, line);
      if (!lines.has(line.text)) lines.set(line.text, { ...line, hit });
    }
  return [...lines.values()];
}

function readLine(line: string): Omit<KnownLine, 'hit'> {
  const text = glossOf(line);
  return { text, values: valuesOf(text), words: wordsIn(text) };
}

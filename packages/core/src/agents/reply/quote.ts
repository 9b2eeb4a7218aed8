import type { KnowledgeHit } from '../../domain/knowledge.js';
import { factsOf } from '../../knowledge/facts.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { isContent, slotCoverage, type Query } from '../../knowledge/query.js';
import type { Cell } from '../../knowledge/row.js';
import { termsOf } from '../../knowledge/terms.js';
import { meets, type Expectation } from './expectation.js';

/** Words of the knowledge as they go into a reply. */
export interface Quote {
  readonly text: string;
  readonly hit: KnowledgeHit;
  /** A line of its own: a table row or a list item. */
  readonly line: boolean;
}

/** A sentence that begins like this is about something named before it. */
const REFERS_BACK =
  /^(?:it|they|this|these|that|those|he|she|both|there|er|sie|es|dies\w*|il|elle|ils|elles|cela|ces|este|esta|estos|ellos|questo|questa|essi|isso|isto|eles|elas)\b/i;

/** `before` is the sentence in front, given where it is not quoted itself. */
export function quote(hit: KnowledgeHit, unit: Unit, query: Query, expectation: Expectation | null, before?: Unit): Quote {
  if (unit.cells !== undefined) return { text: rowText(unit.cells, query, expectation), hit, line: true };
  if (unit.text.startsWith('- ')) return { text: unit.text, hit, line: true };
  const heading = hit.passage.headings.at(-1);
  if (before === undefined || !REFERS_BACK.test(unit.text)) return { text: unit.text, hit, line: unit.text.endsWith(':') };
  const named = heading !== undefined && !/[?!.]$/.test(heading) && heading.length <= 40 && REFERS_BACK.test(before.text);
  return { text: named ? `${heading}: ${unit.text}` : `${before.text} ${unit.text}`, hit, line: false };
}

/** `Pro – Price per month: €29`: the name of the row and the cells that were asked for, or all of them. */
function rowText(cells: readonly Cell[], query: Query, expectation: Expectation | null): string {
  const [first, ...rest] = cells;
  if (first === undefined) return '';
  const asked = rest
    .map((cell) => ({ cell, score: relevance(cell, query, expectation) }))
    .filter(({ score }, _, all) => score > 0 && score >= Math.max(...all.map((other) => other.score)) - 0.01)
    .map(({ cell }) => cell);
  const shown = asked.length > 0 ? asked : rest;
  if (shown.length === 0) return first.value;
  return `${first.value} – ${shown.map((cell) => (cell.header === '' ? cell.value : `${cell.header}: ${cell.value}`)).join('; ')}`;
}

function relevance(cell: Cell, query: Query, expectation: Expectation | null): number {
  const text = `${cell.header}: ${cell.value}`;
  const terms = termsOf(text);
  const facts = factsOf(cell.value);
  const met = expectation !== null && meets({ text: cell.value, facts }, expectation);
  let covered = 0;
  for (const slot of query.slots) if (isContent(slot)) covered += slotCoverage(slot, terms);
  if (expectation === null) return covered;
  return met ? covered + 1 : 0;
}

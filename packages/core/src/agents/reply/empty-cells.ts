import type { KnowledgePassage } from '../../domain/knowledge.js';
import { nameOfRow, readRow } from '../../knowledge/row.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf } from '../../knowledge/terms.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { Candidate } from './candidates.js';
import { nameShare } from './row-answer.js';

const NO_HEADS: readonly string[] = [];
const known = new WeakMap<KnowledgePassage, readonly string[]>();

/** The heads of columns that other rows of a row's table have and this one has not: a cell without a word is not written down. */
export function blankHeadsOf(passage: KnowledgePassage, knowledge: KnowledgeSearch): readonly string[] {
  const found = known.get(passage);
  if (found !== undefined) return found;
  const own = headsOf(passage);
  const rows = own.length === 0 ? [] : (knowledge.table?.(passage) ?? []);
  const made = [...new Set(rows.flatMap((row) => headsOf(row.passage)))].filter((head) => !own.includes(head));
  known.set(passage, made.length === 0 ? NO_HEADS : made);
  return made;
}

const headsOf = ({ text }: KnowledgePassage): readonly string[] => readRow(text)?.map(({ header }) => header) ?? NO_HEADS;

/**
 * Without rows that have nothing in the column that was asked for, and without those of their tables that the question names less: what
 * a touring bike costs for a week is no price of the cargo bike. Nor are sentences that do not speak of what was named.
 */
export function withoutEmpty(candidates: readonly Candidate[], query: Query): readonly Candidate[] {
  const empty = candidates.filter(({ asksEmpty }) => asksEmpty);
  if (empty.length === 0) return candidates;
  const named = [...new Set(empty.flatMap((row) => namedBy(row, query)))];
  const speaksOfIt = ({ hit, unit }: Candidate): boolean => {
    const terms = termsOf([hit.title, ...hit.passage.headings, unit.text].join('\n'));
    return named.every((slot) => slotCoverage(slot, terms) > 0);
  };
  const share = ({ unit: { cells = [], keys } }: Candidate): number => nameShare(nameOfRow(cells, keys), query.slots);
  return candidates.filter(
    (candidate) =>
      !candidate.asksEmpty &&
      (candidate.unit.cells === undefined
        ? speaksOfIt(candidate)
        : !empty.some((other) => isOfTable(candidate, other) && share(candidate) < share(other))),
  );
}

/** What a question says of a row's name. */
function namedBy({ unit: { cells = [], keys } }: Candidate, { slots }: Query): readonly Slot[] {
  const name = termsOf(nameOfRow(cells, keys));
  return slots.filter((slot) => isContent(slot) && slotCoverage(slot, name) > 0);
}

const isOfTable = (left: Candidate, right: Candidate): boolean =>
  left.hit.documentId === right.hit.documentId &&
  left.unit.cells?.[0]?.header === right.unit.cells?.[0]?.header &&
  left.hit.passage.headings.join('\n') === right.hit.passage.headings.join('\n');

import type { KnowledgeHit, KnowledgePassage } from '../../domain/knowledge.js';
import { parseQuery, type Query } from '../../knowledge/query.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { isContent, slotCoverage } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { memoOfText } from '../../support/memo-of-text.js';

/** How much a question that the business answered itself is the customer's own: the share of both that is common, 0–1. */
export function likenessToHeading(query: Query, { passage }: KnowledgeHit): number {
  return likenessTo(questionAbove(passage), query);
}

/** The same of a question that stands in front of its answer in a passage, as lists of questions in bold are written. */
export const likenessToAsked = (query: Query, { asked }: Pick<Unit, 'asked'>): number => likenessTo(asked, query);

function likenessTo(heading: string | undefined, query: Query): number {
  if (heading === undefined) return 0;
  const own = query.slots.filter(isContent);
  const { slots: theirs, terms } = readHeading(heading);
  const said = saidTerms(query.text);
  const covered = own.filter((slot) => slotCoverage(slot, terms) > 0).length / Math.max(1, own.length);
  const common = theirs.filter((slot) => slotCoverage(slot, said) > 0).length / Math.max(1, theirs.length);
  return covered * common;
}

const saidTerms = memoOfText((text): Terms => termsOf(text));
const readHeading = memoOfText((heading) => ({ slots: parseQuery(heading).slots.filter(isContent), terms: termsOf(heading) }));

/** The question that a passage answers, where it is the answer to one. */
export function questionAbove(passage: KnowledgePassage): string | undefined {
  const heading = passage.headings.at(-1);
  return heading?.endsWith('?') === true ? heading : undefined;
}

import { isContent } from '../../knowledge/slot.js';
import type { Query } from '../../knowledge/query.js';
import { saysValue } from './plain.js';
import type { Expectation } from './expectation.js';
import { quote } from './quote.js';
import { worthTogether, type ToldOfAll } from './told-of-all.js';
import type { Weighed } from './weighed.js';

/** More numbers nobody reads. */
const MOST = 3;

/**
 * "What is your phone number?" of a business that tells two, one of them of its cargo desk: both, since nothing says which is meant,
 * in the order of the documents. Undefined where there is one, there are many, or the question names something else.
 */
export function allValues(ranked: readonly Weighed[], query: Query, expectation: Expectation | null): ToldOfAll | undefined {
  if (expectation?.specific !== true || !namesNothingElse(query, expectation)) return undefined;
  const all = ranked.filter(({ candidate: { bar, unit } }) => bar === undefined && saysValue(unit, expectation));
  const [first] = all;
  if (first === undefined || all.length < 2 || all.length > MOST || all.some(({ candidate }) => !candidate.isPlain)) return undefined;
  const inOrder = [...all].sort(
    ({ candidate: left }, { candidate: right }) =>
      left.hit.documentId.localeCompare(right.hit.documentId) ||
      left.hit.passage.position - right.hit.passage.position ||
      left.position - right.position,
  );
  return {
    quotes: inOrder.map(({ candidate: { hit, unit } }) => ({ ...quote(hit, unit, query, expectation), line: true })),
    coverage: first.candidate.coverage,
    worth: worthTogether(all),
  };
}

/** Every word that counts is one for what is asked for. */
const namesNothingElse = ({ slots }: Query, { concepts }: Expectation): boolean =>
  slots.some(isContent) && slots.every((slot) => !isContent(slot) || slot.terms.some((term) => concepts.includes(term)));

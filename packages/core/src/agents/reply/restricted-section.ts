import type { Query } from '../../knowledge/query.js';
import { qualifiersOf, readQualifiers, type Qualifiers } from '../output-guard/qualifiers.js';
import type { Candidate } from './candidates.js';
import type { Quote } from './quote.js';

/** Dimensions that say for whom something holds: who asks without naming any asks for everybody. */
const FOR_WHOM: readonly string[] = ['who', 'member', 'customer', 'sex'];
/** How much less of the question what holds for everybody may meet. */
const MEETS_AS_MUCH = 0.06;

/**
 * What holds for everybody, where the best candidate stands under "Prices for children" or speaks of children and the question names nobody:
 * it is said first. `near` are those worth nearly as much as the best. Undefined where the best is not restricted, or nothing else answers.
 */
export function generalBeside(
  best: Candidate,
  ranked: readonly Candidate[],
  near: readonly Candidate[],
  query: Query,
): Candidate | undefined {
  const asked = readQualifiers(query.text);
  if (namesSomebody(asked) || query.quantities.some(({ unit }) => unit === 'age')) return undefined;
  if (!isRestricted(best)) return undefined;
  const isRow = best.unit.cells !== undefined;
  return ranked.find(
    (other) =>
      other.bar === undefined &&
      other.hit !== best.hit &&
      other.evidence['value'] === 1 &&
      (near.includes(other) || (best.evidence['covered'] ?? 0) - (other.evidence['covered'] ?? 0) <= MEETS_AS_MUCH) &&
      (!isRow || (other.unit.cells !== undefined && (other.evidence['nameShare'] ?? 0) > 0)) &&
      !isRestricted(other),
  );
}

/** A quote with the heading that says for whom it holds. */
export function labelled(quoted: Quote): Quote {
  const heading = [quoted.hit.title, ...quoted.hit.passage.headings].findLast((each) => namesSomebody(qualifiersOf(each)));
  return heading === undefined ? quoted : { ...quoted, text: `${heading}: ${quoted.text}` };
}

const isRestricted = ({ hit, unit }: Candidate): boolean =>
  namesSomebody(qualifiersOf([hit.title, ...hit.passage.headings, unit.leadIn ?? '', unit.text].join('\n')));

const namesSomebody = ({ values }: Qualifiers): boolean => FOR_WHOM.some((dimension) => values.has(dimension));

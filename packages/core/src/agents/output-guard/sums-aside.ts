import type { Statement } from './claims.js';
import { withSteps, waysToWorkOut, type Given } from './entailment/worked-out.js';
import { decide, UNBORNE, type Decision, type Ground } from './grounding.js';
import { joinDates, sameValue, valuesOf, type Value } from './values.js';

/** What the values of a reply may be worked out from: what its own statements give, shares that are known, and what the customer gave. */
export function givenFor(statements: readonly Statement[], { supports, customer, reply }: Ground): Given {
  const known = [...new Set(supports.filter(({ kind }) => kind === 'unit').flatMap(({ values }) => values))];
  const told = statements.flatMap(({ facts, text }) => joinDates(facts, text));
  const said = told.filter((value) => isAmong(value, known));
  const shares = known.filter(({ fact }) => fact.type === 'percent');
  return withSteps({ said, known: [...said, ...shares], asked: valuesOf(customer), told, words: `${customer}\n${reply}` });
}

/**
 * A statement that no source bears out because of sums that nobody writes down: what speaks for and against it is that of the rest. "At £6
 * a day three days are £18" is as good as its £6 a day; that it stands nowhere is decided all the same.
 */
export function withSumsAside(statement: Statement, decision: Decision, within: Ground, given: () => Given): Decision {
  if (decision.told || decision.score > UNBORNE) return decision;
  const sums = joinDates(statement.facts, statement.text).filter(
    (value) =>
      value.fact.type === 'money' &&
      !within.supports.some(({ values }) => isAmong(value, values)) &&
      waysToWorkOut(value, given()).includes(true),
  );
  if (sums.length === 0) return decision;
  const places = new Set(sums.map(({ fact }) => fact.index));
  const rest = decide({ ...statement, facts: statement.facts.filter(({ index }) => !places.has(index)) }, within);
  return rest.told ? decision : { ...decision, score: rest.score, evidence: rest.evidence, byParts: rest.byParts };
}

const isAmong = (value: Value, others: readonly Value[]): boolean => others.some((source) => sameValue(value, source));

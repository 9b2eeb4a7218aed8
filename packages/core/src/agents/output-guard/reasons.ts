import type { Case, Cases } from './cases.js';
import { CLAIM_WEIGHTS } from './claim-weights.js';
import { sameValue } from './values.js';
import { allEvidence } from './weighing.js';

/** What the evidence against a claim means, in words. What is not named here is told by the words that are not met. */
const IN_WORDS: Readonly<Record<string, string>> = {
  names: 'the source does not name what it names',
  rowName: 'the source speaks of another row or heading',
  offSubject: 'the source is about another row of the table',
  otherCase: "the customer's case lies outside what the source says",
  lent: 'value and subject stand in sentences about different things',
  rates: 'the sum is due for another time or unit',
  unread: 'the source does not say for what time or unit the sum is due',
  conditional: 'a condition of the source is left out',
  misnamed: 'the name stands beside another word in the source',
  mixedNames: 'first and last names of several people are mixed',
  compound: 'the source speaks of another thing of a similar name',
  unbound: 'the value belongs to something else in the same source',
  apart: 'what it puts together stands apart in the source',
  universal: 'the source does not say it of all',
  exception: 'the source takes something else out',
  turned: 'the source says no where it says yes, or yes where it says no',
  perhaps: 'the source may say no where it says yes, or yes where it says no',
  opposed: 'the source puts it the other way round',
  unsaid: 'a part of it does not stand in the source',
  excluded: 'the source takes it out',
  others: 'it holds for others or at another time',
  unnamed: 'the source does not say that it holds for these or then',
  bound: 'a "from" or "up to" is left out or turned',
  later: 'it holds only after something else',
  moved: 'it is granted for something else',
  restriction: 'an "only", "except" or "unless" is left out',
  unfree: 'the source does not say that it is free',
  compared: 'the source does not compare',
  always: 'the source does not say that it is always so',
  outdone: 'another source fits better and gives another value',
  outdoneClearly: 'another source fits better and gives another value',
  contradicted: 'a source that fits better says otherwise',
};

/** Why nothing bears a statement out: what no source has, or what speaks most against the best of them. */
export function reasonFor(all: Cases, best: Case | undefined): string {
  if (best === undefined) {
    const { stated, proper, ground } = all.reading;
    const missing = (proper.length > 0 ? proper : stated).find(
      (value) => !ground.supports.some(({ values }) => values.some((source) => sameValue(value, source))),
    );
    if (missing !== undefined) return `nothing that was found gives "${missing.fact.text}"`;
    return stated.length > 0 ? 'no source gives all of its values together' : 'no source makes this promise or speaks of it';
  }
  const evidence = allEvidence(best, all);
  let [reason, least] = ['its words do not stand in any source', 0];
  for (const name in evidence) {
    const worth = (CLAIM_WEIGHTS.weights[name] ?? 0) * (evidence[name] ?? 0);
    const words = IN_WORDS[name];
    if (words !== undefined && worth < least) [reason, least] = [words, worth];
  }
  return reason;
}

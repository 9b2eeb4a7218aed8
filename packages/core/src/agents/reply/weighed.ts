import type { Query } from '../../knowledge/query.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after } from '../../support/maybe-promise.js';
import { type AnswerWeights, BY_MEANING, BY_WORDS } from './answer-weights.js';
import type { Candidate } from './candidates.js';
import type { Expectation } from './expectation.js';
import { quote } from './quote.js';
import { worthOf } from './worth.js';

export interface Weighed {
  readonly candidate: Candidate;
  /** As the weights of its evidence have it. */
  readonly worth: number;
}

/** Candidates, the worthiest first, and from what worth on one is said. */
export interface Judged {
  readonly ranked: readonly Weighed[];
  readonly threshold: number;
}

/** The likeliest by words, which are compared in meaning: each new sentence costs the encoder a millisecond or two. */
const COMPARED = 16;

/** By words, and where the knowledge can tell by how near each of the likeliest is to the question in meaning. */
export function weigh(
  query: Query,
  expectation: Expectation | null,
  candidates: readonly Candidate[],
  knowledge: KnowledgeSearch,
): MaybePromise<Judged> {
  const byWords = rank(candidates, BY_WORDS);
  if (candidates.length === 0 || !knowledge.likeness) return byWords;
  const likeliest = byWords.ranked.slice(0, COMPARED).map(({ candidate }) => candidate);
  const said = likeliest.map((candidate) => saidBy(candidate, query, expectation));
  return after(knowledge.likeness(query.text, said), (likeness) => {
    if (likeness === undefined) return byWords;
    for (const [at, { evidence }] of likeliest.entries()) evidence['meant'] = likeness[at] ?? 0;
    return rank(likeliest, BY_MEANING);
  });
}

function rank(candidates: readonly Candidate[], weights: AnswerWeights): Judged {
  const ranked = candidates
    .map((candidate) => ({ candidate, worth: worthOf(candidate.evidence, weights) }))
    .sort((left, right) => right.worth - left.worth || right.candidate.score - left.candidate.score);
  return { ranked, threshold: weights.threshold };
}

/** What a candidate would be said as. */
export function saidBy({ hit, unit }: Candidate, query: Query, expectation: Expectation | null): string {
  const { text } = quote(hit, unit, query, expectation);
  return unit.leadIn === undefined ? text : `${unit.leadIn} ${text}`;
}

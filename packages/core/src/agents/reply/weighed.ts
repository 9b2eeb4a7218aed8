import type { Query } from '../../knowledge/query.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after } from '../../support/maybe-promise.js';
import type { AnswerWeights } from './answer-weights.js';
import type { Candidate } from './candidates.js';
import { compareInMeaning } from './compare-in-meaning.js';
import { BY_MEANING } from './weights-by-meaning.js';
import { BY_WORDS } from './weights-by-words.js';
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
  readonly byMeaning: boolean;
}

/** By words, and by how near each is to the question in meaning where the knowledge can tell. */
export function weigh(query: Query, candidates: readonly Candidate[], knowledge: KnowledgeSearch): MaybePromise<Judged> {
  return after(compareInMeaning(query, candidates, knowledge), (compared) =>
    compared
      ? rank(candidates, BY_MEANING)
      : rank(
          candidates.filter(({ bar }) => bar === undefined),
          BY_WORDS,
        ),
  );
}

function rank(candidates: readonly Candidate[], weights: AnswerWeights): Judged {
  const ranked = candidates
    .map((candidate) => ({ candidate, worth: worthOf(candidate.evidence, weights) }))
    .sort((left, right) => right.worth - left.worth || right.candidate.score - left.candidate.score);
  return { ranked, threshold: weights.threshold, byMeaning: weights === BY_MEANING };
}

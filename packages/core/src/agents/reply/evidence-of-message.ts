import { isContent } from '../../knowledge/slot.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { asksOf } from './asks.js';
import type { Evidence } from './candidates.js';
import { expectationOf } from './expectation.js';
import { candidatesIn } from './find-answer.js';
import { foundFor } from './found.js';
import { readAsks, type AskInput } from './read-asks.js';
import { saidBy } from './weighed.js';

/** What might be said to one reading of one question, and what speaks for it: what the weights are fitted on. */
export interface JudgedReading {
  readonly text: string;
  /** Which question of the message it reads, from 0. */
  readonly ask: number;
  readonly candidates: readonly { readonly said: string; readonly evidence: Evidence }[];
}

/** The same evidence that the reply agent weighs, for `training/answers.js`. */
export async function evidenceOfMessage(input: AskInput, knowledge: KnowledgeSearch): Promise<readonly JudgedReading[]> {
  const judged: JudgedReading[] = [];
  for (const [ask, { readings }] of foundFor(readAsks(asksOf(input.text), input, knowledge), knowledge).entries()) {
    for (const { query, hits, before } of await readings) {
      if (!query.slots.some(isContent)) continue;
      const expectation = expectationOf(query);
      const { all } = candidatesIn(query, expectation, hits, knowledge, before);
      const candidates = all.map((candidate) => ({ said: saidBy(candidate, query, expectation), evidence: candidate.evidence }));
      const likeness = await knowledge.likeness?.(
        query.text,
        candidates.map(({ said }) => said),
      );
      for (const [at, { evidence }] of candidates.entries()) if (likeness) evidence['meant'] = likeness[at] ?? 0;
      judged.push({ text: query.text, ask, candidates });
    }
  }
  return judged;
}

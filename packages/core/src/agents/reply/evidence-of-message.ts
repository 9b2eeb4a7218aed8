import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { asksOf } from './asks.js';
import type { Evidence } from './candidates.js';
import { compareInMeaning } from './compare-in-meaning.js';
import { expectationOf } from './expectation.js';
import { candidatesIn, isAnswerable } from './find-answer.js';
import { foundFor } from './found.js';
import { readAsks, type AskInput } from './read-asks.js';
import { quote } from './quote.js';

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
      if (!isAnswerable(query, knowledge)) continue;
      const expectation = expectationOf(query);
      const { all } = candidatesIn(query, expectation, hits, knowledge, before);
      await compareInMeaning(query, all, knowledge);
      const candidates = all.map(({ hit, unit, evidence }) => {
        const { text: said } = quote(hit, unit, query, expectation);
        return { said: unit.leadIn === undefined ? said : `${unit.leadIn} ${said}`, evidence };
      });
      judged.push({ text: query.text, ask, candidates });
    }
  }
  return judged;
}

import type { Query } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import { wordOf } from '../../knowledge/words.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after, allOf } from '../../support/maybe-promise.js';
import type { Asks } from './asks.js';
import { compareRows, orderOf, type Found as FoundOrder } from './compare.js';
import { expectationOf } from './expectation.js';
import { findAnswer, type Answer } from './find-answer.js';
import { foundFor, type Found } from './found.js';
import { MOST_ASKS, readAsks, type AskInput } from './read-asks.js';
import { settleAsks, type SettledAsk } from './settle-asks.js';

export interface Answered {
  readonly ask: string;
  readonly answer: Answer | null;
}

/** How much more a less likely reading of a question must be worth. */
const CLEARLY = 1;
/** Answers each question of a message from the knowledge, or says that it cannot. */
export function answerAsks(asks: Asks, input: AskInput, knowledge: KnowledgeSearch): MaybePromise<readonly Answered[]> {
  const answered = foundFor(readAsks(asks, input, knowledge), knowledge).map(({ ask, readings }) =>
    after(readings, (found) =>
      after(bestAnswer(found, knowledge), (answer): SettledAsk => ({
        ask,
        answer,
        content: found[0]?.query.slots.filter(isContent) ?? [],
        wants: found[0] === undefined ? null : expectationOf(found[0].query),
      })),
    ),
  );
  const rest = asks.asks.slice(MOST_ASKS).map((ask): Answered => ({ ask, answer: null }));
  return after(allOf(answered), (all) => [...settleAsks(all), ...rest]);
}

/** The reading whose answer is worth most; of answers nearly alike that of the likelier reading, which comes first. */
function bestAnswer(readings: readonly Found[], knowledge: KnowledgeSearch): MaybePromise<Answer | null> {
  return after(allOf(readings.map((found) => answerFrom(found, knowledge))), worthMost);
}

function worthMost(answers: readonly (Answer | null)[]): Answer | null {
  return answers.reduce(
    (best, answer) => (answer !== null && (best === null || answer.worth > best.worth + CLEARLY) ? answer : best),
    null,
  );
}

function answerFrom(found: Found, knowledge: KnowledgeSearch): MaybePromise<Answer | null> {
  const { query, hits, before } = found;
  const order = orderOf(query.text);
  if (order !== null) return compareRows(query, order, hits, knowledge) ?? findAnswer(withOrder(query, order), hits, knowledge, before);
  return after(findAnswer(query, hits, knowledge, before), (whole) => {
    const parts = whole === null || whole.open ? perEntry(query) : [];
    if (parts.length < 2) return whole;
    return after(allOf(parts.map((part) => findAnswer(part, hits, knowledge, before))), (answers) => together(answers) ?? whole);
  });
}

function together(answers: readonly (Answer | null)[]): Answer | null {
  const some = answers.filter((answer) => answer !== null);
  if (some.length === 0) return null;
  return {
    quotes: some.flatMap((answer) => answer.quotes),
    coverage: Math.min(...some.map((answer) => answer.coverage)),
    worth: Math.min(...some.map((answer) => answer.worth)),
    open: some.length < answers.length || some.some((answer) => answer.open),
  };
}

/** "Shoes and a harness": the same question about each of the entries that "and" joins. */
function perEntry(query: Query): readonly Query[] {
  const groups: Slot[][] = [];
  for (const slot of query.slots) {
    if (slot.lists === undefined) continue;
    const last = groups.at(-1);
    if (last === undefined || slot.coordinated === true) groups.push([slot]);
    else last.push(slot);
  }
  return groups.map((group) => {
    const slots = query.slots
      .filter((slot) => slot.lists === undefined || group.includes(slot))
      .map((slot) => ({ ...slot, joined: false, coordinated: false }));
    return { ...query, slots, weight: slots.reduce((sum, slot) => sum + slot.weight, 0) };
  });
}

/** Where no table can be put in order, only words that speak of that order themselves may answer. */
function withOrder(query: Query, { word, order }: FoundOrder): Query {
  return { ...query, slots: [...query.slots.filter((slot) => slot.raw.toLowerCase() !== word), ordered(word, order.most)] };
}

/** The shortest, the least: what an answer calls the minimum. */
function ordered(word: string, most: boolean): Query['slots'][number] {
  return {
    raw: word,
    terms: [wordOf(word).stem, most ? '#maximum' : '#minimum'],
    weight: 1,
    critical: true,
    place: false,
    joined: false,
    exact: true,
  };
}

import type { KnowledgeHit } from '../../domain/knowledge.js';
import { isContent, markKnown, parseQuery, type Query, type QueryOptions } from '../../knowledge/query.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { isPromise } from '../agent.js';
import { asksSomething, type Asks } from './asks.js';
import { findAnswer, type Answer } from './find-answer.js';
import { readingsOf } from './follow-up.js';
import type { ReplyInput } from './reply-input.js';

export interface Answered {
  readonly ask: string;
  readonly answer: Answer | null;
}

/** More passages than are quoted, because the best sentence need not stand in the best passage. */
const PASSAGES = 8;
/** Questions beyond this number in one message are left to a person. */
const MOST_ASKS = 4;

/** Answers each question of a message from the knowledge, or says that it cannot. */
export function answerAsks({ asks, statements }: Asks, input: ReplyInput, knowledge: KnowledgeSearch): MaybePromise<readonly Answered[]> {
  const options: QueryOptions = { language: input.understanding.language, names: namesOf(input), ignore: ownNames(input) };
  // "I live in Iceland. Do you deliver?": a place told beside the question belongs to it.
  const places = statements.flatMap((statement) => parseQuery(statement, options).slots.filter((slot) => slot.place));
  const answered = asks.slice(0, MOST_ASKS).map((ask, index) => {
    const before = index === 0 ? input.history : [...input.history, { from: 'customer' as const, text: asks[index - 1] ?? '' }];
    const readings = readingsOf(ask, before, options).map((query) =>
      places.length === 0 || query.slots.some((slot) => slot.place) ? query : withPlaces(query, places),
    );
    const answer = tellsTooLittle(ask, readings) ? null : firstAnswer(readings, 0, knowledge);
    return isPromise(answer) ? answer.then((found) => ({ ask, answer: found })) : { ask, answer };
  });
  const rest = asks.slice(MOST_ASKS).map((ask): Answered => ({ ask, answer: null }));
  return answered.some(isPromise) ? Promise.all([...answered, ...rest]) : [...(answered as Answered[]), ...rest];
}

/** "I have a question about my order" announces a question; a single keyword ("parking") is one. */
function tellsTooLittle(ask: string, readings: readonly Query[]): boolean {
  return !asksSomething(ask) && ask.trim().split(/\s+/).length > 3 && readings.every((query) => query.slots.filter(isContent).length < 2);
}

function firstAnswer(readings: readonly Query[], index: number, knowledge: KnowledgeSearch): MaybePromise<Answer | null> {
  const reading = readings[index];
  if (reading === undefined) return null;
  const query = { ...reading, slots: markKnown(reading.slots, (slot) => knowledge.knows?.(slot.raw) ?? false) };
  const next = (hits: readonly KnowledgeHit[]): MaybePromise<Answer | null> =>
    findAnswer(query, hits) ?? firstAnswer(readings, index + 1, knowledge);
  const hits = knowledge.search(query.text, { limit: PASSAGES });
  return isPromise(hits) ? hits.then(next) : next(hits);
}

function withPlaces(query: Query, places: Query['slots']): Query {
  const slots = [...query.slots, ...places];
  return {
    ...query,
    text: `${query.text} ${places.map((place) => place.raw).join(' ')}`,
    slots,
    weight: slots.reduce((sum, slot) => sum + slot.weight, 0),
  };
}

/** People named in the message, the customer first of all. */
function ownNames({ contactName, understanding }: ReplyInput): readonly string[] {
  const people = understanding.entities.filter((entity) => entity.type === 'person').map((entity) => entity.value);
  return contactName === null ? people : [...people, contactName];
}

/** Products the business knows, where the message names them, and places and companies that understanding found. */
function namesOf({ text, brand, understanding }: ReplyInput): readonly string[] {
  const lower = text.toLowerCase();
  const products = brand.products.filter((product) => lower.includes(product.toLowerCase()));
  const own = brand.company.toLowerCase();
  return [
    ...products,
    ...understanding.entities
      .filter((entity) => entity.type === 'location' || entity.type === 'product')
      .map((entity) => entity.value)
      .filter((value) => !own.includes(value.toLowerCase())),
  ];
}

import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, termsOfSlot, type Slot } from '../../knowledge/slot.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { readQualifiers, type Qualifiers } from '../output-guard/qualifiers.js';
import type { Expectation } from './expectation.js';
import { questionTraits, type QuestionTraits } from './question-traits.js';

/** A slot with what it counts for in one knowledge. */
export interface Weighed {
  readonly slot: Slot;
  /** The rarer its words are here, the more an answer must speak of them. */
  readonly importance: number;
  /** Whether it stands anywhere in the knowledge: what is known and yet not met is another thing. */
  readonly known: boolean;
  /** The value asked for stands for it. */
  readonly isValue: boolean;
}

/** What all passages of one question are judged by. */
export interface Ground {
  readonly query: Query;
  readonly expectation: Expectation | null;
  /** Content slots besides those that the asked value stands for. */
  readonly subject: readonly Slot[];
  readonly weighed: readonly Weighed[];
  readonly total: number;
  /** The months that the knowledge gives to a name in its tables. */
  readonly monthsNamed: (name: string) => readonly number[];
  readonly traits: QuestionTraits;
  readonly knowledge: KnowledgeSearch;
  /** The passages found for the question before. */
  readonly before: readonly KnowledgeHit[];
  /** For whom, when and for which kind it is asked. */
  readonly qualifiers: Qualifiers;
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['#morning', '#afternoon', '#evening']);

/** Importance of the commonest word, of the rarest 1. */
const LEAST = 0.3;
/** Of a word taken over from an earlier question. */
const CONTEXT = 0.5;
/** Of a word that the knowledge has not got at all. */
const UNKNOWN = 0.9;

export function groundOf(
  query: Query,
  expectation: Expectation | null,
  knowledge: KnowledgeSearch,
  before: readonly KnowledgeHit[],
): Ground {
  const content = query.slots.filter(isContent);
  // "On Wednesday morning": a time says what part of the day it is.
  const isTimed = expectation?.inCells?.includes('time') === true;
  const isValue = (slot: Slot): boolean =>
    slot.terms.some((term) => (expectation?.concepts.includes(term) ?? false) || (isTimed && PARTS_OF_DAY.has(term)));
  const weighed = content.map((slot): Weighed => {
    const rarity = knowledge.rarity?.([...termsOfSlot(slot), ...(slot.near?.keys() ?? [])]) ?? 1;
    const importance = (slot.context === true ? CONTEXT : 1) * slot.weight * (rarity === 0 ? UNKNOWN : LEAST + (1 - LEAST) * rarity);
    return { slot, importance, known: rarity > 0 && slot.near === undefined, isValue: isValue(slot) };
  });
  return {
    query,
    expectation,
    subject: content.filter((slot) => !isValue(slot)),
    weighed,
    monthsNamed: (name) => knowledge.monthsNamed?.(name) ?? [],
    traits: questionTraits(query),
    knowledge,
    before,
    qualifiers: readQualifiers(query.text),
    total: weighed.reduce((sum, { importance }) => sum + importance, 0),
  };
}

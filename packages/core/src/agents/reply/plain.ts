import type { KnowledgeHit } from '../../domain/knowledge.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage } from '../../knowledge/slot.js';
import { isWeakWord } from '../../knowledge/stop-words.js';
import { fold } from '../../knowledge/words.js';
import type { Met } from './evidence.js';
import { hasFact, type Expectation } from './expectation.js';
import { nameShare } from './row-answer.js';
import { traitsOf } from './unit-traits.js';

/** Of what is asked this much must stand in the very words. */
const SAID = 0.85;
/** Of hours this much must be met, heading and meaning counted. */
const SAID_OF_HOURS = 0.9;

/** What stands there plainly is said though documents seldom answer such questions. */
export const saysPlainly = (
  unit: Unit,
  hit: KnowledgeHit,
  query: Query,
  expectation: Expectation | null,
  whetherThereIs: boolean,
  met: Met,
): boolean => saysValue(unit, expectation) || saysHours(unit, expectation, met) || (whetherThereIs && saysThereIs(unit, hit, query, met));

/** "What is your phone number?": a number, of what was asked for. A business has one, or one of each place. */
export function saysValue(unit: Unit, expectation: Expectation | null): boolean {
  if (expectation?.specific !== true) return false;
  return expectation.term === undefined ? hasFact(unit.facts, expectation.facts) : unit.terms.has(expectation.term);
}

/** "When does the ticket office in Brunnhamn close?": hours, where what they are of stands with them or above them. */
function saysHours(unit: Unit, expectation: Expectation | null, { covered }: Met): boolean {
  return expectation?.general === true && covered >= SAID_OF_HOURS && hasFact(unit.facts, ['time']);
}

/** "Is there parking?", "do you have gift cards?": whatever is said under that name or with all those words says that there is. */
function saysThereIs(unit: Unit, hit: KnowledgeHit, query: Query, { own }: Met): boolean {
  const { title, negative } = traitsOf(unit);
  const isNamed = [title?.replace(/[,(].*$/u, ''), hit.passage.headings.at(-1)].some(
    (name) => name !== undefined && nameShare(name, query.slots) === 1,
  );
  return (isNamed || (!negative && own >= SAID && !saysOtherwiseWritten(unit, query))) && saysLittleWordsToo(unit, hit, query);
}

/** Everyday words count for little where the knowledge has not got them, but a hearing test is no other test. */
function saysLittleWordsToo(unit: Unit, hit: KnowledgeHit, { slots, language }: Query): boolean {
  const { heading } = unitsOf(hit.passage, hit.title);
  return slots.every(
    (slot) =>
      isContent(slot) || isWeakWord(fold(slot.raw), language) || Math.max(slotCoverage(slot, unit.terms), slotCoverage(slot, heading)) > 0,
  );
}

/** In German "bar" pays and a "Bar" pours: a noun stands there with its capital. */
function saysOtherwiseWritten({ text }: Unit, { slots, language }: Query): boolean {
  return (
    language === 'de' &&
    slots.some(({ raw }) => {
      const small = raw.toLowerCase();
      const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
      return /^\p{Lu}/u.test(raw) && words.includes(small) && !words.includes(raw);
    })
  );
}

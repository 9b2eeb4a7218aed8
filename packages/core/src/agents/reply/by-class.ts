import { takesIn } from '../../knowledge/intervals.js';
import type { KnowledgeClass } from '../../knowledge/classes.js';
import { parseQuery, type Query, type QueryOptions } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { factsOf } from '../../knowledge/facts.js';
import { expectationOf, meets, type Expectation } from './expectation.js';

/**
 * A question read by one step that the knowledge takes itself: the price to Norway, where Norway is of zone 2, is the price of
 * zone 2. Null where no class takes in what is asked about, or two do.
 */
export function byClass(query: Query, knowledge: KnowledgeSearch, options: QueryOptions): Query | null {
  const classes = knowledge.classes?.() ?? [];
  const expectation = expectationOf(query);
  if (classes.length === 0 || expectation === null) return null;
  const isValue = (slot: Slot): boolean => slot.terms.some((term) => expectation.concepts.includes(term));
  const things = query.slots.filter((slot) => isContent(slot) && !isValue(slot));
  const asked = new Set(things.map(({ terms }) => terms[0] ?? ''));
  const named = classes.map((one) => ({ one, member: memberIn(one, asked) }));
  const most = Math.max(...named.map(({ member }) => member.length));
  const fitting =
    most > 0
      ? named.filter(({ member }) => member.length === most)
      : named.filter(({ one }) => takesIn(one.intervals, query.quantities) === 'yes');
  const [first, ...others] = fitting;
  if (first === undefined || others.some(({ one }) => one.name !== first.one.name)) return null;
  const { one: found, member } = first;
  // What has the value itself, in a row or a column of its own, needs no step.
  if (fitting.some(({ one }) => hasValue(one, member, expectation))) return null;
  const own = parseQuery(found.name, options).slots.filter(isContent);
  // What is called by its class already needs no step.
  if (own.every((slot) => query.slots.some(({ terms }) => terms[0] === slot.terms[0]))) return null;
  return stepped(query, found, own, member);
}

function hasValue({ ownCells }: KnowledgeClass, member: readonly string[], expectation: Expectation): boolean {
  return ownCells.get(member.join(' '))?.some(({ value }) => meets({ text: value, facts: factsOf(value) }, expectation)) === true;
}

/** The longest name of what belongs to a class of which the question has every word: `Northern Ireland` before `Ireland`. */
function memberIn({ members }: KnowledgeClass, asked: ReadonlySet<string>): readonly string[] {
  return members
    .filter((terms) => terms.every((term) => asked.has(term)))
    .reduce<readonly string[]>((best, terms) => (terms.length > best.length ? terms : best), []);
}

function stepped(query: Query, { name, passage, text }: KnowledgeClass, own: readonly Slot[], member: readonly string[]): Query {
  const slots = [
    ...query.slots.filter(({ terms }) => !member.includes(terms[0] ?? '')),
    ...own.map((slot): Slot => ({ ...slot, weight: 1, critical: true, joined: false })),
  ];
  return {
    ...query,
    text: `${query.text} ${name}`,
    slots,
    quantities: member.length === 0 ? [] : query.quantities,
    weight: slots.reduce((sum, { weight }) => sum + weight, 0),
    via: { name, text, hit: { documentId: passage.documentId, title: passage.title, passage, score: 1 } },
  };
}

import type { Evidence } from '../../domain/analysis.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import { factsOf, sameFact, type Fact } from '../../knowledge/facts.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import { markKnown, slotCoverage, type Slot } from '../../knowledge/query.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import type { Statement } from './claims.js';
import { isNegated } from './polarity.js';
import { makesPromise, unsupportedPromises } from './promises.js';

/** Share of a statement's words that its support must hold: with a checked value less is asked for than without one. */
const ENOUGH_WITH_FACTS = 0.5;
const ENOUGH = 0.65;
const IN_HEADING = 0.95;
/** A passage about something else that fits the words clearly better speaks against a value found elsewhere. */
const CLEARLY_BETTER = 0.06;

export interface Ground {
  readonly hits: readonly KnowledgeHit[];
  /** Everything the customer wrote in this conversation. */
  readonly customer: string;
}

interface Support {
  readonly hit: KnowledgeHit;
  readonly unit: Unit;
  readonly heading: Terms;
  readonly headingText: string;
}

/**
 * Evidence for a statement, or null where it has none. A statement holds when one sentence or row of the knowledge, with the
 * headings above it, has its values, its names and most of its words, says yes or no as it does, and no other sentence fits
 * the words better with another value. A statement made of several is checked part by part.
 */
export function evidenceFor(stated: Statement, ground: Ground): readonly Evidence[] | null {
  const supports = supportsOf(ground.hits);
  const statement = {
    ...stated,
    slots: markKnown(stated.slots, ({ terms: [stem = ''] }) =>
      supports.some(({ unit, heading }) => unit.terms.has(stem) || heading.has(stem)),
    ),
  };
  const verbatim = supports.find(({ hit }) => statement.text.length > 12 && hit.passage.text.includes(statement.text));
  if (verbatim !== undefined) return [evidence(verbatim, 1)];
  const whole = supportOf(statement, supports, ground);
  if (whole !== null) return [whole];
  const parts = partsOf(statement);
  if (parts.length < 2) return null;
  const found = parts.map((part) => supportOf(part, supports, ground));
  return found.every((entry) => entry !== null)
    ? found.filter((entry, index) => found.findIndex((other) => other?.passage === entry?.passage) === index)
    : null;
}

function supportOf(statement: Statement, supports: readonly Support[], ground: Ground): Evidence | null {
  const customerFacts = factsOf(ground.customer);
  const customerTerms = statement.attributed ? termsOf(ground.customer) : undefined;
  const needed = statement.facts.filter(
    (fact) => !customerFacts.some((own) => (statement.attributed || isIdentifier(fact)) && sameFact(fact, own)),
  );
  if (
    needed.length === 0 &&
    customerTerms !== undefined &&
    !makesPromise(statement.text) &&
    coverage(statement.slots, customerTerms, customerTerms)?.enough === true
  ) {
    return { documentId: 'customer', passage: ground.customer.slice(0, 200), score: 1 };
  }
  let best: { readonly support: Support; readonly score: number } | null = null;
  let rival = 0;
  let contradiction = 0;
  for (const support of supports) {
    const { unit, heading } = support;
    const terms = customerTerms === undefined ? unit.terms : new Set([...unit.terms, ...customerTerms]);
    const covered = coverage(statement.question ? [] : statement.slots, terms, heading);
    if (covered === null) continue;
    const known = [...unit.facts, ...factsOf(support.headingText)];
    const holds = needed.every((fact) => known.some((source) => sameFact(fact, source)));
    if (!holds) {
      if (needed.some((fact) => unit.facts.some((source) => source.type === fact.type))) rival = Math.max(rival, covered.share);
      continue;
    }
    const enough = needed.length > 0 ? covered.share >= ENOUGH_WITH_FACTS : covered.share >= ENOUGH;
    if (!enough || covered.share <= Math.max(best?.score ?? 0, contradiction)) continue;
    if (unsupportedPromises(statement.text, `${support.headingText}\n${unit.text}`)) continue;
    if (!statement.question && !agrees(statement, unit)) {
      contradiction = Math.max(contradiction, covered.share);
      continue;
    }
    best = { support, score: covered.share };
  }
  if (best === null || contradiction > best.score || (needed.length > 0 && rival > best.score + CLEARLY_BETTER)) return null;
  return evidence(best.support, best.score);
}

/** Share of the slots found; null where a name, a place or a day is missing. */
function coverage(slots: readonly Slot[], terms: Terms, heading: Terms): { readonly share: number; readonly enough: boolean } | null {
  if (slots.length === 0) return { share: 1, enough: true };
  let sum = 0;
  for (const slot of slots) {
    const value = Math.max(slotCoverage(slot, terms), IN_HEADING * slotCoverage(slot, heading));
    if (value === 0 && slot.critical) return null;
    sum += value;
  }
  return { share: sum / slots.length, enough: sum / slots.length >= ENOUGH };
}

/** Whether statement and source both say yes or both say no, compared in the part of the source that it is about. */
function agrees(statement: Statement, unit: Unit): boolean {
  const pieces =
    unit.cells === undefined
      ? unit.text.split(/[;,:]\s|\s(?:but|while|whereas|although|aber|mais|pero|ma|mas)\s/iu)
      : unit.cells.map((cell) => `${cell.header} ${cell.value}`);
  let closest = unit.text;
  let most = -1;
  for (const piece of pieces) {
    const terms = termsOf(piece);
    const facts = factsOf(piece);
    let score = statement.facts.filter((fact) => facts.some((source) => sameFact(fact, source))).length * 2;
    for (const slot of statement.slots) score += slotCoverage(slot, terms);
    if (score > most) {
      most = score;
      closest = piece;
    }
  }
  const negated = isNegated(statement.text);
  return negated === isNegated(closest) || negated === isNegated(unit.text);
}

/** Values that identify rather than state: the customer's own order number may be repeated. */
function isIdentifier(fact: Fact): boolean {
  return fact.type === 'email' || fact.type === 'phone' || fact.type === 'url' || (fact.type === 'number' && fact.value.length >= 4);
}

/** "The Pro plan costs €29 and includes three inspections": parts that share the subject of the first. */
function partsOf(statement: Statement): readonly Statement[] {
  const pieces = statement.text
    .split(/\s*[;,]\s+(?:and |und |et |y |e )?|\s+(?:and|but|while|und|aber|et|mais|y|pero|e|ma|mas)\s+/iu)
    .filter((piece) => /\p{L}|\d/u.test(piece));
  if (pieces.length < 2) return [];
  const has = (piece: string, raw: string): boolean => piece.includes(raw);
  const subject = statement.slots.filter((slot) => slot.critical && has(pieces[0] ?? '', slot.raw));
  return pieces.flatMap((text, index) => {
    const slots = statement.slots.filter((slot) => has(text, slot.raw));
    const facts = factsOf(text);
    if (slots.length === 0 && facts.length === 0) return [];
    const inherited = index > 0 && !slots.some((slot) => slot.critical) ? subject.filter((slot) => !slots.includes(slot)) : [];
    return [{ ...statement, text, slots: [...slots, ...inherited], facts }];
  });
}

function supportsOf(hits: readonly KnowledgeHit[]): readonly Support[] {
  return hits.flatMap((hit) => {
    const { heading, units } = unitsOf(hit.passage, hit.title);
    const headingText = [hit.title, ...hit.passage.headings].join('\n');
    return units.map((unit) => ({ hit, unit, heading, headingText }));
  });
}

function evidence({ hit }: Support, score: number): Evidence {
  return { documentId: hit.documentId, passage: hit.passage.text, score: Math.round(score * 100) / 100 };
}

import type { Evidence } from '../../domain/analysis.js';
import { factsOf, sameFact, type Fact } from '../../knowledge/facts.js';
import { markKnown, slotCoverage, type Slot } from '../../knowledge/query.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import type { Statement } from './claims.js';
import { isNegated, isUniversal } from './polarity.js';
import { makesPromise, unsupportedPromises } from './promises.js';
import type { Support } from './supports.js';

/** Share of a statement's words that its support must hold: with a checked value less is asked for than without one. */
const ENOUGH_WITH_FACTS = 0.5;
const ENOUGH = 0.7;
/** Two sentences together must hold more, because they may speak of two things. */
const ENOUGH_IN_TWO = 0.75;
const IN_HEADING = 0.9;
/** A passage about something else that fits the words better speaks against a value found elsewhere. */
const BETTER = 0.03;

/**
 * Evidence for a statement, or null where it has none. A statement holds when one sentence, row or list of the knowledge,
 * with the headings above it, has its values, its names and most of its words, says yes or no as it does, and no other
 * sentence fits the words better with another value. A statement made of several is checked part by part. `customer` is what
 * the customer wrote in this conversation.
 */
export function evidenceFor(stated: Statement, supports: readonly Support[], customer: string): readonly Evidence[] | null {
  const verbatim = supports.find(({ hit }) => stated.text.length > 12 && hit.passage.text.includes(stated.text));
  if (verbatim !== undefined) return [evidence(verbatim, 1)];
  const known = ({ terms: [stem = ''] }: Slot): boolean => supports.some(({ terms, heading }) => terms.has(stem) || heading.has(stem));
  const statement = { ...stated, slots: markKnown(stated.slots, known) };
  const whole = supportOf(statement, supports, customer);
  if (whole !== null) return [whole];
  const parts = partsOf(statement);
  if (parts.length < 2) return null;
  const found = parts.map((part) => supportOf(part, supports, customer));
  return found.every((entry) => entry !== null)
    ? found.filter((entry, index) => found.findIndex((other) => other?.passage === entry?.passage) === index)
    : null;
}

function supportOf(statement: Statement, supports: readonly Support[], customer: string): Evidence | null {
  const customerFacts = factsOf(customer);
  const customerTerms = statement.attributed ? termsOf(customer) : undefined;
  const needed = statement.facts.filter(
    (fact) => !customerFacts.some((own) => (statement.attributed || isIdentifier(fact)) && sameFact(fact, own)),
  );
  const slots = statement.question ? [] : statement.slots;
  const promises = makesPromise(statement.text);
  if (
    needed.length === 0 &&
    customerTerms !== undefined &&
    !promises &&
    (shareOf(slots, customerTerms, customerTerms, false) ?? 0) >= ENOUGH
  ) {
    return { documentId: 'customer', passage: customer.slice(0, 200), score: 1 };
  }
  let best: { readonly support: Support; readonly share: number } | null = null;
  let rival = 0;
  let anchored = 0;
  let contradiction = 0;
  for (const support of supports) {
    // Two sentences may lend each other a value's context, never a word to a statement without values.
    if (support.kind === 'pair' && (needed.length === 0 || contradiction > 0)) continue;
    const terms = customerTerms === undefined ? support.terms : new Set([...support.terms, ...customerTerms]);
    // A promise must stand under its own heading; the title of the whole document is too far away.
    const heading = promises ? support.nearHeading : support.heading;
    const share = shareOf(slots, terms, heading, needed.length === 0);
    if (share === null) continue;
    const single = support.kind !== 'pair';
    if (!needed.every((fact) => support.facts.some((source) => sameFact(fact, source)))) {
      if (
        single &&
        needed.some(
          (fact) =>
            support.facts.some((source) => source.type === fact.type && !sameFact(fact, source)) &&
            !support.facts.some((source) => sameFact(fact, source)),
        )
      ) {
        rival = Math.max(rival, share);
      }
      if (single && needed.some((fact) => support.facts.some((source) => sameFact(fact, source)))) anchored = Math.max(anchored, share);
      continue;
    }
    if (single) anchored = Math.max(anchored, share);
    const enough = single ? (needed.length > 0 ? ENOUGH_WITH_FACTS : ENOUGH) : ENOUGH_IN_TWO;
    if (share < enough || share <= Math.max(best?.share ?? 0, contradiction)) continue;
    if (unsupportedPromises(statement.text, `${support.headingText}\n${support.text}`)) continue;
    if (!statement.question && !agrees(statement, support)) {
      if (single) contradiction = Math.max(contradiction, share);
      continue;
    }
    best = { support, share };
  }
  if (best === null || contradiction > best.share) return null;
  if (needed.length > 0 && rival > (best.support.kind === 'pair' ? anchored : best.share) + BETTER) return null;
  return evidence(best.support, best.share);
}

/**
 * Share of the slots found; null where a name, a place or a day is missing, or, for a statement without any value
 * (`strict`), the very word that a found one belongs to: "available in black" is not supported by "available in green".
 */
function shareOf(slots: readonly Slot[], terms: Terms, heading: Terms, strict: boolean): number | null {
  if (slots.length === 0) return 1;
  let sum = 0;
  for (const slot of slots) {
    const value = Math.max(slotCoverage(slot, terms), IN_HEADING * slotCoverage(slot, heading));
    if (value === 0 && (slot.critical || (strict && slot.joined && slot.weight === 1))) return null;
    sum += value;
  }
  return sum / slots.length;
}

/** Whether statement and source both say yes or both say no, compared in the part of the source that it is about. */
function agrees(statement: Statement, support: Support): boolean {
  if (isUniversal(statement.text) && !isUniversal(`${support.headingText}\n${support.text}`)) return false;
  const pieces =
    support.cells === undefined
      ? support.text.split(/[;,:]\s|\s(?:but|while|whereas|although|aber|mais|pero|ma|mas)\s/iu)
      : support.cells.slice(support.cells.length > 1 ? 1 : 0).map((cell) => `${cell.header} ${cell.value}`);
  let closest = support.text;
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
  return negated === isNegated(closest) || (support.cells === undefined && negated === isNegated(support.text));
}

/** Values that identify rather than state: the customer's own order number may be repeated. */
function isIdentifier(fact: Fact): boolean {
  return fact.type === 'email' || fact.type === 'phone' || fact.type === 'url' || (fact.type === 'number' && fact.value.length >= 4);
}

/** "The Pro plan costs €29 and includes three inspections": parts that share the subject of the first. */
function partsOf(statement: Statement): readonly Statement[] {
  const pieces = statement.text
    .split(/\s*[;,]\s+(?:and |und |et |y |e )?|\s+(?:and|but|while|so that|und|aber|et|mais|y|pero|e|ma|mas)\s+/iu)
    .filter((piece) => /\p{L}|\d/u.test(piece));
  if (pieces.length < 2) return [];
  const subject = statement.slots.filter((slot) => slot.critical && pieces[0]?.includes(slot.raw));
  return pieces.flatMap((text, index) => {
    const slots = statement.slots.filter((slot) => text.includes(slot.raw));
    const facts = factsOf(text);
    if (slots.length === 0 && facts.length === 0) return [];
    const inherited = index > 0 && !slots.some((slot) => slot.critical) ? subject.filter((slot) => !slots.includes(slot)) : [];
    return [{ ...statement, text, slots: [...slots, ...inherited], facts }];
  });
}

function evidence({ hit }: Support, score: number): Evidence {
  return { documentId: hit.documentId, passage: hit.passage.text, score: Math.round(score * 100) / 100 };
}

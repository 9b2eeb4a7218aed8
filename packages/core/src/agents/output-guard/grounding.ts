import type { Evidence } from '../../domain/analysis.js';
import { factsOf, sameFact, type Fact } from '../../knowledge/facts.js';
import { markKnown, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { agrees, isExcluded } from './agreement.js';
import { unsupportedAlways, unsupportedComparison, unsupportedDay } from './assertions.js';
import { isOwnValue } from './attribution.js';
import type { Statement } from './claims.js';
import { isBound } from './binding.js';
import { groupsOf } from './groups.js';
import { echoedIn, holdsForCase } from './echoes.js';
import { holdsAlike } from './conditions.js';
import { isSaidOf, shareOf } from './coverage.js';
import { partsOf } from './parts.js';
import { makesPromise, unsupportedPromises } from './promises.js';
import { sameRates } from './rates.js';
import { hasForeignName, isMisnamed, isOtherCompound, othersNames, personsIn, subjectTest } from './subjects.js';
import { unitValues, type Support } from './supports.js';
import { isTogether } from './together.js';
import { sameValue, type Value } from './values.js';

/** Share of a statement's words that its support must hold: with a checked value less is asked for than without one. */
const ENOUGH_WITH_FACTS = 0.5;
const ENOUGH = 0.7;
/** A passage about something else that fits the words better speaks against a value found elsewhere. */
const BETTER = 0.12;
const BETTER_FREE = 0.02;
/** Words of little weight decide only between sources that fit alike. */
const MINOR = 0.1;
const IN_A_PART = 0.3;
/** What goes on about the same need not say again what it is about. */
const GOING_ON = 0.8;

/**
 * Evidence for a statement, or null where it has none. A statement holds when one sentence, row or list of the knowledge,
 * with the headings above it, is about the same subject, has its values next to the same words, its names and most of its
 * words, says yes or no as it does, and no other sentence fits the words better with another value. A statement made of
 * several is checked part by part.
 */
export function evidenceFor(stated: Statement, ground: Ground): readonly Evidence[] | null {
  const { supports } = ground;
  const verbatim = supports.find(({ hit }) => stated.text.length > 12 && isQuoted(stated.text, hit.passage.text));
  if (verbatim !== undefined) return [evidence(verbatim, 1)];
  const known = ({ terms: [stem = ''] }: Slot): boolean => supports.some(({ terms, heading }) => terms.has(stem) || heading.has(stem));
  const slots = stated.slots.filter((slot) => !slot.critical || !ground.own.has(fold(slot.raw)));
  const statement = { ...stated, slots: markPersons(markNames(markKnown(slots, known), stated.text, supports), stated.text) };
  // Who is reached at an address belongs to it.
  const reaches = stated.facts.some(({ type }) => type === 'email' || type === 'phone') && statement.slots.some((slot) => slot.critical);
  const parts = partsOf(statement);
  const ours = parts.some(({ attributed }) => attributed === undefined);
  const whole = supportOf(ours ? { ...statement, attributed: undefined } : statement, ground, parts);
  if (whole !== null) return [whole];
  if (parts.length < 2) return null;
  const found: Evidence[] = [];
  for (const part of parts) {
    const carried = new Set([...ground.carried, ...found.map(({ passage }) => passage)]);
    const entry = supportOf(part, { ...ground, carried, context: `${ground.context}\n${statement.text}` });
    if (entry === null || (reaches && found.some(({ passage }) => passage !== entry.passage))) return null;
    if (!found.some(({ passage }) => passage === entry.passage)) found.push(entry);
  }
  return found;
}

/** What the statements of a reply may rest on. */
export interface Ground {
  readonly supports: readonly Support[];
  /** What the customer wrote in this conversation. */
  readonly customer: string;
  /** The values in it. */
  readonly customerFacts: readonly Fact[];
  /** What a statement may refer back to: the sentences before it and the customer's question. */
  readonly context: string;
  /** Texts of the passages that bear out the sentences before: "It takes two hours" goes on about the same. */
  readonly carried: ReadonlySet<string>;
  /** Language of the reply, where that is clear. */
  readonly language: string | undefined;
  /** What the business calls itself in its addresses, folded. */
  readonly own: ReadonlySet<string>;
  /** What a source is written in: what does not tell its own language has that of its document, or of most of the knowledge. */
  readonly languageOf: (support: Support) => string | undefined;
}

/** A whole sentence, line or cell of a passage, so that nothing that belongs to it is left out. */
function isQuoted(text: string, passage: string): boolean {
  const start = passage.indexOf(text);
  return (
    start >= 0 &&
    /(?:^|[.!?\n|:;]\s*(?:[-*•]\s+)?|^[-*•]\s+)$/u.test(passage.slice(0, start)) &&
    /^\s*(?:$|[\n|;])|^\s+\p{Lu}|^[.!?]/u.test(passage.slice(start + text.length))
  );
}

function supportOf(statement: Statement, ground: Ground, parts: readonly Statement[] = []): Evidence | null {
  const { supports, customer, context } = ground;
  const customerFacts = ground.customerFacts;
  const customerTerms = statement.attributed === undefined ? undefined : termsOf(customer);
  const stated = statement.facts
    .filter(
      (fact) =>
        !customerFacts.some((own) => (isOwnValue(fact, statement.attributed, statement.text) || isIdentifier(fact)) && sameFact(fact, own)),
    )
    .map((fact): Value => ({ fact, text: statement.text }));
  const own = echoedIn(stated, customerFacts);
  const proper = stated.filter((value) => !own.includes(value));
  // A day is checked as a value; as a word it would only lend weight.
  const slots = statement.question ? [] : statement.slots.filter((slot) => slot.place || !(slot.terms[0] ?? '').startsWith('%'));
  const promises = makesPromise(statement.text);
  if (
    proper.length === 0 &&
    customerTerms !== undefined &&
    !promises &&
    !unsupportedDay(statement.text, customer) &&
    (shareOf(slots, customerTerms, customerTerms, customerTerms) ?? 0) >= ENOUGH
  ) {
    return { documentId: 'customer', passage: customer.slice(0, 200), score: 1 };
  }
  const reached = proper.length > 0 && proper.every(({ fact }) => fact.type === 'phone' || fact.type === 'email' || fact.type === 'url');
  const names = othersNames(slots, supports);
  const free = promises && proper.length === 0 && slots.some(({ terms }) => terms.includes('#free'));
  const isAbout = subjectTest(statement.text, context, supports);
  let best: { readonly support: Support; readonly rank: number; readonly kind: number; readonly goesOn: boolean } | null = null;
  let rival = 0;
  /** Of sources in the language of the statement, and of those in another one: their ranks do not compare. */
  const contradictions = [-1, -1];
  for (const support of supports) {
    const has = (value: Value): boolean => support.values.some((source) => sameValue(value, source));
    // The customer's own amount is a value like any other where the source gives it.
    const echoed = own.filter((value) => !has(value));
    const needed = echoed.length === own.length ? proper : stated.filter((value) => !echoed.includes(value));
    // A second sentence may lend the subject to a value, never a word to a statement without values.
    if (support.kind === 'pair' && (needed.length === 0 || Math.max(...contradictions) >= 0)) continue;
    const terms = customerTerms === undefined ? support.terms : new Set([...support.terms, ...customerTerms]);
    // A promise must stand under its own heading; the title of the whole document is too far away.
    const goesOn = ground.carried.has(support.hit.passage.text);
    const written = ground.languageOf(support);
    const foreign = ground.language !== undefined && written !== undefined && written !== ground.language;
    const far = promises ? support.nearHeading : support.heading;
    const share = shareOf(slots, terms, support.nearHeading, far, {
      strict: needed.length === 0 && !foreign,
      foreign,
      values: needed.length,
    });
    if (share === null || names.some((slot) => slotCoverage(slot, terms) === 0 && slotCoverage(slot, support.heading) === 0)) continue;
    const single = support.kind !== 'pair';
    const subject = isAbout(support);
    if (!needed.every(has)) {
      if (single && subject && needed.some((value) => !has(value) && speaksOf(value, support)))
        rival = Math.max(rival, likeness(statement, slots, support));
      continue;
    }
    const enough =
      reached || (goesOn && needed.length > 0)
        ? 0
        : (needed.length > 0 ? ENOUGH_WITH_FACTS : ENOUGH) * (goesOn ? GOING_ON : foreign ? (needed.length > 0 ? GOING_ON : 0.9) : 1);
    if (share < enough || !echoed.every((value) => holdsForCase(value, support.values))) continue;
    const rank = share + MINOR * (shareOf(statement.minor, terms, terms, terms) ?? 0);
    const kind = foreign ? 1 : 0;
    if (rank <= (best?.rank ?? -1) || rank < (contradictions[kind] ?? -1)) continue;
    if (!subject && needed.length + slots.length > 0) continue;
    if (!single && !lendsOnlySubject(statement, needed, support)) continue;
    const basis = `${support.headingText}\n${support.text}`;
    if (free && single && !support.terms.has('#free') && support.values.some(({ fact }) => fact.type === 'money'))
      rival = Math.max(rival, likeness(statement, slots, support));
    if (unsupportedPromises(statement.text, basis) || unsupportedDay(statement.text, basis)) continue;
    if (unsupportedComparison(statement.text, basis) || unsupportedAlways(statement.text, basis)) continue;
    if (!sameRates(needed, support, supports)) continue;
    if (isConditional(statement, support, context) || isMisnamed(slots, statement.text, support.text)) continue;
    // In two sentences, the one that holds the values says yes or no to them.
    const saying = single ? support : (holderOf(needed, support, supports) ?? support);
    if (isOtherCompound(statement.text, saying.text)) continue;
    if (!isBound(needed, slots, saying, context, echoed)) continue;
    if (needed.every(({ fact }) => fact.type === 'weekday') && !isTogether(statement.text, slots, saying)) continue;
    if (!statement.question && !agrees(statement, slots, needed, saying)) {
      if (single && (slots.length > 1 || needed.length > 0 || isSaidOf(statement.minor, terms)))
        contradictions[kind] = Math.max(contradictions[kind] ?? -1, rank);
      continue;
    }
    if (parts.length > 1 && !parts.every((part) => holdsPart(part, saying, terms, foreign))) continue;
    if (!statement.question && isExcluded(statement, slots, saying, supports)) continue;
    if (!statement.question && !holdsAlike(statement.text, slots, needed, saying, context, customer)) continue;
    best = { support, rank, kind, goesOn };
  }
  if (best === null || (contradictions[best.kind] ?? -1) > best.rank) return null;
  if ((proper.length > 0 || free) && best.support.cells === undefined && !best.goesOn) {
    const holder = REFERS_BACK.test(best.support.members.at(-1)?.text ?? '') ? undefined : holderOf(proper, best.support, supports);
    if (rival > 0 && rival > likeness(statement, slots, holder ?? best.support) + (free ? BETTER_FREE : BETTER)) return null;
  }
  return evidence(best.support, Math.min(best.rank, 1));
}

/** A sentence that speaks of what the one before it named. */
const REFERS_BACK =
  /^(?:it|they|this|these|there|both|es|sie|er|diese\w*|dort|il|elle|ils|elles|ce|cela|este|esta|estos|ambos|esso|essa|questo|questa|ele|ela|isso)\b/i;

/** A part of a statement that has other words of its own must be said by the same source, and as it says it. */
function holdsPart(part: Statement, support: Support, terms: Terms, foreign: boolean): boolean {
  const own = part.slots.filter((slot) => part.text.includes(slot.raw));
  if (part.facts.length > 0 || part.question || own.length < (foreign ? 2 : 1)) return true;
  const share = shareOf(own, terms, support.nearHeading, support.heading) ?? 0;
  return share >= IN_A_PART && (part.slots.length < 2 || agrees(part, part.slots, [], support));
}

/** The first word of a statement is a name where the knowledge writes it with a capital inside a sentence; German always does. */
function markNames(slots: readonly Slot[], text: string, supports: readonly Support[]): readonly Slot[] {
  const [first] = slots;
  if (first === undefined || first.critical || !text.startsWith(first.raw) || !/^\p{Lu}\p{Ll}/u.test(first.raw) || GERMAN.test(text))
    return slots;
  const inside = new RegExp(`[\\p{Ll},] ${first.raw}(?!\\p{L})`, 'u');
  const named = supports.some(({ cells, text: source }) => cells === undefined && inside.test(source) && !GERMAN.test(source));
  return named ? [{ ...first, critical: true }, ...slots.slice(1)] : slots;
}

/** Who is named with a title must be met by name, in German too, where every noun has a capital. */
function markPersons(slots: readonly Slot[], text: string): readonly Slot[] {
  const persons = personsIn(text);
  return persons.size === 0 ? slots : slots.map((slot) => (persons.has(slot.raw) ? { ...slot, critical: true } : slot));
}

const GERMAN = /\b(?:der|die|das|den|ist|sind|und|wir|gibt|kostet|im|bei|ein|eine)\b/;

/** Whether a support gives another value of the kind; what is free of charge has a price too. */
function speaksOf({ fact }: Value, support: Support): boolean {
  return support.values.some((source) => source.fact.type === fact.type) || (fact.type === 'money' && support.terms.has('#free'));
}

/** How much the very words of a support, headings aside, are those of the statement; the word for a price is none of them. */
function likeness(statement: Statement, slots: readonly Slot[], support: Support): number {
  if (support.kind === 'list') return 0;
  const telling = slots.filter((slot) => !slot.terms.includes('#price') && !slot.terms.includes('#free'));
  if (telling.length === 0) return 1;
  let sum = 0;
  for (const slot of telling) sum += slotCoverage(slot, support.terms) || 0.8 * slotCoverage(slot, support.nearHeading);
  return sum / telling.length - (hasForeignName(statement.text, support.text) ? 0.3 : 0);
}

/** "From €100", "under 12 weeks", "the first 90 minutes": what is free up to there only, folded, right before a number. */
const LIMIT =
  /\b(?:above|over|from|under|below|within|until|up to|first|every|each|more than|less than|ab|uber|unter|bis|ersten?|jede[rs]?|au-dessus|a partir|des|moins de|plus de|jusqu'a|premier\w*|desde|hasta|menos de|mas de|menores de|primer\w*|oltre|sotto|fino a|meno di|prim\w*|acima|ate|mais de|primeir\w*|vanaf|onder|tot|eerste)\b[^.;\d]{0,16}$/;
const ITS_CONDITION = /\b(?:if|when|together|ab|wenn|falls|zusammen|si|cuando|quand|se|quando|als)\b/;

/** "Orders above €100 ship free": who says free must say from when, unless the customer's own words are within it. */
function isConditional(statement: Statement, support: Support, asked: string): boolean {
  if (support.cells !== undefined || !(makesPromise(statement.text) || PAYS_NOTHING.test(fold(statement.text)))) return false;
  const said = statement.facts.length > 0 || ITS_CONDITION.test(fold(statement.text));
  return groupsOf(support).some(
    ({ text, terms, values }) =>
      (terms.has('#free') || terms.has('#discount') || PAYS_NOTHING.test(fold(text))) &&
      ((!said && TOGETHER.test(fold(text)) && !TOGETHER.test(fold(asked))) ||
        values.some((value) => {
          if (value.fact.type === 'percent') return false;
          const limits = LIMIT.test(fold(text.slice(0, value.fact.index)));
          return limits && !said && !factsOf(asked).some((fact) => fact.type === value.fact.type);
        })),
  );
}

const TOGETHER =
  /\b(?:when|together with|in combination|zusammen mit|in verbindung|avec un|lors d|junto con|insieme|juntamente|samen met)\b/;
const PAYS_NOTHING =
  /\b(?:do(?:es)? ?n[o']t pay|pays? nothing|zahlen nichts|zahlt nichts|kostenlos|ne paient pas|ne paie pas|no pagan?|non pagan?o?|nao pagam?|betalen niets|betaalt niets)\b/;

function holderOf(needed: readonly Value[], { members, hit }: Support, supports: readonly Support[]): Support | undefined {
  const holder = members.find((unit) => needed.every((value) => unitValues(unit).some((source) => sameValue(value, source))));
  return supports.find((support) => support.kind === 'unit' && support.hit === hit && support.members[0] === holder);
}

/** Two sentences hold together where all values stand in one of them and that one is about nothing else by name. */
function lendsOnlySubject(statement: Statement, needed: readonly Value[], { members }: Support): boolean {
  const holder = members.find((unit) => needed.every((value) => unitValues(unit).some((source) => sameValue(value, source))));
  return holder !== undefined && holder !== members[0] && !hasForeignName(statement.text, holder.text);
}

/** Values that identify rather than state: the customer's own order number may be repeated. */
function isIdentifier(fact: Fact): boolean {
  return fact.type === 'email' || fact.type === 'phone' || fact.type === 'url' || (fact.type === 'number' && fact.value.length >= 4);
}

function evidence({ hit }: Support, score: number): Evidence {
  return { documentId: hit.documentId, passage: hit.passage.text, score: Math.round(score * 100) / 100 };
}

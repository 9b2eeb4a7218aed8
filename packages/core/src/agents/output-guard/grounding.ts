import type { Evidence } from '../../domain/analysis.js';
import { factsOf, sameFact, type Fact } from '../../knowledge/facts.js';
import { markKnown, slotCoverage, type Slot } from '../../knowledge/query.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { namesRelativeDay, ratesOf, unsupportedAlways, unsupportedComparison, unsupportedDay } from './assertions.js';
import type { Statement } from './claims.js';
import { attributionOf, isOwnValue } from './attribution.js';
import { clausesOf, fitOf, type Clause, isAligned, isPlacedRight, piecesOf } from './clauses.js';
import { isNegated, isOpposed, isUniversal } from './polarity.js';
import { makesPromise, unsupportedPromises } from './promises.js';
import { hasForeignName, isMisnamed, isOtherCompound, othersNames, personsIn, subjectTest } from './subjects.js';
import { exceptionAt, mentions, restrictionsOf, turnsCondition } from './restrictions.js';
import { unitValues, type Support } from './supports.js';
import { holdsAlike } from './conditions.js';
import { sameValue, type Value } from './values.js';
import { besideWorded, wordedValues } from './worded-values.js';

/** Share of a statement's words that its support must hold: with a checked value less is asked for than without one. */
const ENOUGH_WITH_FACTS = 0.5;
const ENOUGH = 0.7;
const IN_HEADING = 0.9;
/** The title of a whole document says less about a value than the heading above it. */
const IN_TITLE = 0.5;
/** A passage about something else that fits the words better speaks against a value found elsewhere. */
const BETTER = 0.12;
const BETTER_FREE = 0.02;
/** Words of little weight decide only between sources that fit alike. */
const MINOR = 0.1;
const IN_A_PART = 0.3;
/** What goes on about the same need not say again what it is about. */
const GOING_ON = 0.8;
/** How much the words that nobody knows lower the rank of a source in another language. */
const UNKNOWN = 0.3;
/** Letters with which words of two languages must begin alike. */
const ALIKE = 5;
const EXCEPTED = 10;

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
  const slots = stated.slots.map((slot) =>
    slot.critical && ground.own.has(fold(slot.raw)) ? { ...slot, critical: false, weight: 0.2 } : slot,
  );
  const statement = { ...stated, slots: markPersons(markNames(markKnown(slots, known), stated.text, supports), stated.text) };
  const parts = partsOf(statement);
  const ours = parts.some(({ attributed }) => attributed === undefined);
  const whole = supportOf(ours ? { ...statement, attributed: undefined } : statement, ground, parts);
  if (whole !== null) return [whole];
  if (parts.length < 2) return null;
  const found: Evidence[] = [];
  for (const part of parts) {
    const carried = new Set([...ground.carried, ...found.map(({ passage }) => passage)]);
    const entry = supportOf(part, { ...ground, carried, context: `${ground.context}\n${statement.text}` });
    if (entry === null) return null;
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
  const needed = statement.facts
    .filter(
      (fact) =>
        !customerFacts.some((own) => (isOwnValue(fact, statement.attributed, statement.text) || isIdentifier(fact)) && sameFact(fact, own)),
    )
    .map((fact): Value => ({ fact, text: statement.text }));
  // A day is checked as a value; as a word it would only lend weight.
  const slots = statement.question ? [] : statement.slots.filter((slot) => slot.place || !(slot.terms[0] ?? '').startsWith('%'));
  const promises = makesPromise(statement.text);
  if (
    needed.length === 0 &&
    customerTerms !== undefined &&
    !promises &&
    !unsupportedDay(statement.text, customer) &&
    (shareOf(slots, customerTerms, customerTerms, customerTerms) ?? 0) >= ENOUGH
  ) {
    return { documentId: 'customer', passage: customer.slice(0, 200), score: 1 };
  }
  const reached = needed.length > 0 && needed.every(({ fact }) => fact.type === 'phone' || fact.type === 'email' || fact.type === 'url');
  const rates = needed.some(({ fact }) => fact.type === 'money') ? ratesOf(statement.text) : [];
  const names = othersNames(slots, supports);
  const free = promises && needed.length === 0 && slots.some(({ terms }) => terms.includes('#free'));
  const isAbout = subjectTest(statement.text, context, supports);
  let best: { readonly support: Support; readonly rank: number; readonly kind: number; readonly goesOn: boolean } | null = null;
  let rival = 0;
  /** Of sources in the language of the statement, and of those in another one: their ranks do not compare. */
  const contradictions = [-1, -1];
  for (const support of supports) {
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
    const has = (value: Value): boolean => support.values.some((source) => sameValue(value, source));
    if (!needed.every(has)) {
      if (single && subject && needed.some((value) => !has(value) && speaksOf(value, support)))
        rival = Math.max(rival, likeness(statement, slots, support));
      continue;
    }
    const enough =
      reached || (goesOn && needed.length > 0)
        ? 0
        : (needed.length > 0 ? ENOUGH_WITH_FACTS : ENOUGH) * (goesOn ? GOING_ON : foreign ? (needed.length > 0 ? GOING_ON : 0.9) : 1);
    if (share < enough) continue;
    const rank = share + MINOR * (shareOf(statement.minor, terms, terms, terms) ?? 0);
    const kind = foreign ? 1 : 0;
    if (rank <= Math.max(best?.rank ?? -1, contradictions[kind] ?? -1)) continue;
    if (!subject && needed.length + slots.length > 0) continue;
    if (!single && !lendsOnlySubject(statement, needed, support)) continue;
    const basis = `${support.headingText}\n${support.text}`;
    if (free && single && !support.terms.has('#free') && support.values.some(({ fact }) => fact.type === 'money'))
      rival = Math.max(rival, likeness(statement, slots, support));
    if (unsupportedPromises(statement.text, basis) || unsupportedDay(statement.text, basis)) continue;
    if (unsupportedComparison(statement.text, basis) || unsupportedAlways(statement.text, basis)) continue;
    if (!rates.every((rate) => ratesNear(support, needed, supports).includes(rate))) continue;
    if (isOtherPair(slots, support)) continue;
    if (isConditional(statement, support) || isMisnamed(slots, statement.text, support.text)) continue;
    // In two sentences, the one that holds the values says yes or no to them.
    const saying = single ? support : (holderOf(needed, support, supports) ?? support);
    if (isOtherCompound(statement.text, saying.text)) continue;
    if (!isAligned(needed, slots, saying) || (needed.length === 0 && !isPlacedRight(slots, support))) continue;
    if (!statement.question && !agrees(statement, slots, needed, saying)) {
      if (single && (slots.length > 1 || needed.length > 0 || isSaidOf(statement.minor, terms)))
        contradictions[kind] = Math.max(contradictions[kind] ?? -1, rank);
      continue;
    }
    if (parts.length > 1 && !parts.every((part) => holdsPart(part, saying, terms))) continue;
    if (!statement.question && isExcluded(statement, slots, saying, supports)) continue;
    if (!statement.question && !holdsAlike(statement.text, slots, needed, saying, context, customer)) continue;
    best = { support, rank, kind, goesOn };
  }
  if (best === null || (contradictions[best.kind] ?? -1) > best.rank) return null;
  if ((needed.length > 0 || free) && best.support.cells === undefined && !best.goesOn) {
    const holder = REFERS_BACK.test(best.support.members.at(-1)?.text ?? '') ? undefined : holderOf(needed, best.support, supports);
    if (rival > 0 && rival > likeness(statement, slots, holder ?? best.support) + (free ? BETTER_FREE : BETTER)) return null;
  }
  return evidence(best.support, Math.min(best.rank, 1));
}

/** Of a statement about one thing only, the little words tell whether a source says the same of it. */
function isSaidOf(minor: readonly Slot[], terms: Terms): boolean {
  return minor.length === 0 || minor.some((slot) => slotCoverage(slot, terms) > 0);
}

/** A sentence that speaks of what the one before it named. */
const REFERS_BACK =
  /^(?:it|they|this|these|there|both|es|sie|er|diese\w*|dort|il|elle|ils|elles|ce|cela|este|esta|estos|ambos|esso|essa|questo|questa|ele|ela|isso)\b/i;

/** A part of a statement that has other words of its own must be said by the same source, and as it says it. */
function holdsPart(part: Statement, support: Support, terms: Terms): boolean {
  const own = part.slots.filter((slot) => part.text.includes(slot.raw));
  if (part.facts.length > 0 || part.question || own.length === 0) return true;
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

/**
 * Share of the slots found; null where a name, a place or a day is missing, or, for a statement without any value
 * (`strict`), the very word that a found one belongs to: "available in black" is not supported by "available in green".
 */
function shareOf(
  slots: readonly Slot[],
  terms: Terms,
  near: Terms,
  far: Terms,
  { strict = false, foreign = false, values = 0 }: { readonly strict?: boolean; readonly foreign?: boolean; readonly values?: number } = {},
): number | null {
  if (slots.length === 0) return 1;
  const cover = foreign ? looseCoverage : slotCoverage;
  let [sum, weight, unknown, covered] = [0, 0, 0, 0];
  for (const slot of slots) {
    const inTitle = strict ? IN_HEADING : IN_TITLE;
    const value = Math.max(cover(slot, terms), IN_HEADING * cover(slot, near), inTitle * cover(slot, far));
    if (value === 0 && (slot.critical || (strict && slot.joined && slot.weight === 1))) return null;
    // What is known to mean something else in another language is something else.
    if (value === 0 && foreign && values === 0 && slot.terms.length > 1 && slot.weight === 1) return null;
    if (value > 0 && !slot.terms.includes('#price')) covered += 1;
    if (foreign && value === 0 && slot.terms.length === 1) unknown += slot.weight;
    else {
      sum += slot.weight * value;
      weight += slot.weight;
    }
  }
  if (!foreign) return sum / weight;
  // A word of another language of which nobody knows what it means says little against the source.
  if (covered === 0 && values < 2) return 0;
  if (values === 0 && (covered < Math.min(2, slots.length) || unknown > weight)) return 0;
  return (weight === 0 ? 1 : sum / weight) * (1 - (UNKNOWN * unknown) / (unknown + weight));
}

/** Names and words of languages that are akin begin alike: "Baleares", "Balearic"; a compound begins or ends with its parts. */
function looseCoverage(slot: Slot, terms: Terms): number {
  const value = slotCoverage(slot, terms);
  const stem = slot.terms[0] ?? '';
  if (value > 0 || stem.length < ALIKE) return value;
  const head = stem.slice(0, ALIKE);
  for (const term of terms)
    if (
      term.startsWith(head) ||
      (term.length >= ALIKE - 1 && stem.length > term.length + 2 && (stem.startsWith(term) || stem.endsWith(term)))
    )
      return 0.7;
  return 0;
}

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

const CONDITION = /\b(?:above|over|from|if|when|ab|uber|wenn|falls|au-dessus|si|se|a partir|desde|oltre|acima)\b/;

/** "Orders above €100 ship free": who says free must say from when. */
function isConditional(statement: Statement, support: Support): boolean {
  if (!makesPromise(statement.text) || support.cells !== undefined) return false;
  const bound = support.members.some((unit) => unit.facts.some((fact) => fact.type === 'money') && CONDITION.test(fold(unit.text)));
  return bound && statement.facts.length === 0 && !CONDITION.test(fold(statement.text));
}

function holderOf(needed: readonly Value[], { members, hit }: Support, supports: readonly Support[]): Support | undefined {
  const holder = members.find((unit) => needed.every((value) => unitValues(unit).some((source) => sameValue(value, source))));
  return supports.find((support) => support.kind === 'unit' && support.hit === hit && support.members[0] === holder);
}

/** Two sentences hold together where all values stand in one of them and that one is about nothing else by name. */
function lendsOnlySubject(statement: Statement, needed: readonly Value[], { members }: Support): boolean {
  const holder = members.find((unit) => needed.every((value) => unitValues(unit).some((source) => sameValue(value, source))));
  return holder !== undefined && holder !== members[0] && !hasForeignName(statement.text, holder.text);
}

/** The times that the needed values are given for. */
function ratesNear(support: Support, needed: readonly Value[], supports: readonly Support[]): readonly string[] {
  if (support.cells === undefined) return ratesOf(`${support.headingText}\n${support.text}`);
  const above = supports.filter(
    (other) =>
      other.kind === 'unit' && other.cells === undefined && other.hit.documentId === support.hit.documentId && other.terms.has('#price'),
  );
  const cells = piecesOf(support).filter((piece) => needed.some((value) => piece.values.some((source) => sameValue(value, source))));
  const own = ratesOf(cells.map((piece) => piece.text).join('\n'));
  // "All prices are per month", above the table.
  return own.length > 0 ? own : ratesOf(above.map(({ text }) => text).join('\n'));
}

/** Whether statement and source both say yes or both say no, compared in the part of the source that it is about. */
function agrees(statement: Statement, slots: readonly Slot[], needed: readonly Value[], support: Support): boolean {
  if (isUniversal(statement.text) && !isUniversal(`${support.headingText}\n${support.text}`)) return false;
  const exception = exceptionAt(statement.text);
  const text = withoutCondition(exception > 0 ? statement.text.slice(0, exception) : statement.text);
  const negated = isNegated(text);
  const said = exception > 0 ? slots.filter((slot) => text.includes(slot.raw)) : slots;
  let most = -1;
  let agreed = true;
  const clauses = clausesOf(support);
  const [only, except] = [restrictionsOf(text).only, restrictionsOf(support.text).except];
  // "We deliver only in Spain" of "we do not deliver, except in Spain".
  if (only.length > 0 && except.length > 0 && !negated && clauses[0] !== undefined && isNegated(clauses[0].text))
    return only.every((scope) => except.some((other) => mentions(other, scope)));
  if (turnsCondition(statement.text, support.text)) return false;
  const main = clauses.filter(({ text: clause }) => !CONDITIONAL.test(fold(clause.trim())));
  // "If you cancel late, the deposit is not returned": the no belongs to what follows from the condition.
  for (const clause of main.length > 0 && CONDITIONAL_WORD.test(fold(statement.text)) ? main : clauses) {
    const shared = needed.filter((value) => clause.values.some((source) => sameValue(value, source))).length;
    const fit = shared * 2 + fitOf(said, clause) + (isException(clause, clauses, said) ? EXCEPTED : 0);
    if (fit < most) continue;
    const says = negated === saysNo(clause, clauses) && !isOpposed(text, clause.text);
    // Where two parts fit alike, both must agree.
    agreed = fit > most ? says : agreed && says;
    most = fit;
  }
  // "No, but you can …" under a question: the no answers what only the question names.
  const [first] = clauses;
  if (most === 0 && clauses.length > 1 && first !== undefined && support.cells === undefined) return negated === isNegated(first.text);
  return agreed && !(support.cells === undefined && support.kind === 'unit' && isOpposed(statement.text, support.text));
}

/** What follows from "if it rains,": the yes or no of a sentence stands there. */
function withoutCondition(text: string): string {
  const comma = text.indexOf(', ');
  return comma > 0 && CONDITIONAL.test(fold(text)) ? text.slice(comma + 2) : text;
}

const CONDITIONAL_WORD = /\b(?:if|unless|wenn|falls|si|se|als)\b/;
const CONDITIONAL = /^(?:if|unless|wenn|falls|si|se)\b/;

/** "… but not in canoes": the clause that alone speaks of canoes decides about them, short as it is. */
function isException(clause: Clause, clauses: readonly Clause[], slots: readonly Slot[]): boolean {
  if (!/^(?:not|nicht|pas|no|non|n[aã]o|niet)\s/iu.test(clause.text.trim()) && exceptionAt(clause.text.trim()) !== 0) return false;
  return slots.some(
    (slot) => slotCoverage(slot, clause.terms) > 0 && clauses.every((other) => other === clause || slotCoverage(slot, other.terms) === 0),
  );
}

/**
 * "10 % off laptops. Not on phones." says no to phones, in a clause of its own or in the next sentence, which only a statement
 * that says no may rest on.
 */
function isExcluded(statement: Statement, slots: readonly Slot[], support: Support, supports: readonly Support[]): boolean {
  if (support.cells !== undefined || isNegated(statement.text) || exceptionAt(statement.text) > 0) return false;
  if (restrictionsOf(statement.text).only.length > 0) return false;
  const own = clausesOf(support);
  const index = supports.indexOf(support);
  const next = index >= 0 && supports[index + 1]?.hit === support.hit ? supports[index + 1] : undefined;
  const after = next === undefined || next.cells !== undefined || next.kind !== 'unit' ? [] : clausesOf(next);
  const said = own.filter((clause) => !saysNo(clause, own));
  const denied = [...own.filter((clause) => saysNo(clause, own)), ...after.filter((clause) => FORBIDS.test(fold(clause.text.trim())))];
  if (said.length === 0 || denied.length === 0) return false;
  const among = (clauses: readonly Clause[], slot: Slot): boolean => clauses.some((clause) => slotCoverage(slot, clause.terms) > 0);
  return slots.some(
    (slot) =>
      slot.weight >= 0.6 &&
      !slot.terms.includes('#price') &&
      among(denied, slot) &&
      !among(said, slot) &&
      slotCoverage(slot, support.nearHeading) === 0,
  );
}

/** "North Ida Berg, South Otto Kern": of a list of pairs, a statement pairs what the list does. */
function isOtherPair(slots: readonly Slot[], support: Support): boolean {
  const names = slots.filter((slot) => slot.critical && /^\p{Lu}/u.test(slot.raw));
  if (names.length < 2 || support.cells !== undefined) return false;
  const pieces = support.text.split(/[,;\n]\s*|\s(?:and|und|et|y|e|en)\s/u).map((text) => ({ text, terms: termsOf(text) }));
  if (pieces.length < 2) return false;
  const found = pieces.filter(({ terms }) => names.some((name) => slotCoverage(name, terms) > 0));
  if (found.length < 2 || found.some(({ terms }) => names.every((name) => slotCoverage(name, terms) > 0))) return false;
  const strangers = found.filter(({ text }) =>
    (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => !names.some((name) => slotCoverage(name, termsOf(word)) > 0)),
  );
  return strangers.length >= 2;
}

/** "This does not apply to extras": the sentence before holds for others. */
const FORBIDS =
  /^(?:not|never|nicht|pas|no|non|niet)\b|\b(?:does|do|is|are|can|will) ?(?:not|n't)\b|\bdoesn't|\bdon't|\bisn't|\baren't|\bcan't|\bgilt nicht|\bgelten nicht|\bnicht (?:auf|fur)\b|\bne s'appliquent? pas|\bne vaut pas|\bno (?:se aplica|vale)|\bnon (?:vale|si applica)|\bnao se aplica|\bgeldt niet/;

/** What is taken out of a yes is a no, and the other way round. */
function saysNo(clause: Clause, clauses: readonly Clause[]): boolean {
  if (exceptionAt(clause.text.trim()) !== 0) return isNegated(clause.text);
  return !isNegated(clauses[clauses.indexOf(clause) - 1]?.text ?? '');
}

/** Values that identify rather than state: the customer's own order number may be repeated. */
function isIdentifier(fact: Fact): boolean {
  return fact.type === 'email' || fact.type === 'phone' || fact.type === 'url' || (fact.type === 'number' && fact.value.length >= 4);
}

/** "The Pro plan costs €29 and includes three inspections": parts that share the subject of the first. */
function partsOf(statement: Statement): readonly Statement[] {
  const pieces = statement.text
    .split(
      /\s+(?=plus\s\p{Ll}|zuzüglich\s|zzgl\.)|\s*[;,]\s+(?:and |but |und |et |y |e )?|\s+(?:and|but|while|so that|und|aber|et|mais|y|pero|e|ma|mas)\s+/u,
    )
    .filter((piece) => /\p{L}|\d/u.test(piece));
  if (pieces.length < 2) return [];
  const subject = statement.slots.filter((slot) => slot.critical && pieces[0]?.includes(slot.raw));
  let attributed: Statement['attributed'];
  return pieces.flatMap((text, index) => {
    attributed = attributionOf(text).kind ?? (OURS.test(text) || OWN_SUBJECT.test(text) ? undefined : attributed);
    const slots = statement.slots.filter((slot) => text.includes(slot.raw));
    const facts = besideWorded(factsOf(text), wordedValues(text));
    if (slots.length === 0 && facts.length === 0 && !namesRelativeDay(text)) return [];
    const inherited =
      index > 0 && !slots.some((slot) => slot.critical) && !OWN_SUBJECT.test(text) ? subject.filter((slot) => !slots.includes(slot)) : [];
    const minor = statement.minor.filter((slot) => text.includes(slot.raw));
    return [{ ...statement, text, slots: [...slots, ...inherited], minor, facts, attributed }];
  });
}

/** "… and the shuttle runs every hour": a part with an article in front has a subject of its own. */
const OWN_SUBJECT =
  /^(?:the|our|this|these|der|die|das|unsere?[rs]?|le|la|les|l'|notre|nos|el|los|las|nuestr[oa]s?|il|lo|gli|i|o|os|as|nossos?|nossas?)\s+\p{L}/iu;

/** "… so we charge €10": what follows is said by the business itself. */
const OURS = /^(?:so |then |therefore |also |daher |deshalb |donc )?(?:we|i|it|that|this|wir|ich|das|es|nous|je|c'est|cela|noi|wij)\b/i;

function evidence({ hit }: Support, score: number): Evidence {
  return { documentId: hit.documentId, passage: hit.passage.text, score: Math.round(score * 100) / 100 };
}

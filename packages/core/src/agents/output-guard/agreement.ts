import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import type { Statement } from './claims.js';
import { groupsOf, groupsOfText, type Group } from './groups.js';
import { holdsForAny, isNegated, isOpposed, isUniversal } from './polarity.js';
import { exceptionAt, mentions, restrictionsOf, turnsCondition } from './restrictions.js';
import type { Support } from './supports.js';
import { sameValue, valuesOf, type Value } from './values.js';

const EXCEPTED = 10;
const ANSWERS_NO = /^(?:no|nein|non|não|nee)[,.:;]/iu;
const CLOSE = 0.01;

/** How a source says something else than a statement: to all instead of some, with another exception, no instead of yes. */
export type Disagreement =
  | 'universal'
  | 'exception'
  /** Yes and no, in the part of the source that the statement is about. */
  | 'turned'
  /** Yes and no, where no part of the source is about just that. */
  | 'perhaps'
  /** Ways to put it that exclude each other. */
  | 'opposed';

/** In what statement and source do not agree, part by part, compared in the part of the source that each is about; nothing where they do. */
export function disagreementOf(
  statement: Statement,
  slots: readonly Slot[],
  needed: readonly Value[],
  support: Support,
): Disagreement | undefined {
  if (isUniversal(statement.text) && !holdsForAny(`${support.headingText}\n${support.text}`)) return 'universal';
  const exception = exceptionAt(statement.text);
  const [mine, theirs] = [restrictionsOf(statement.text), restrictionsOf(support.text)];
  if (
    mine.except.length > 0 &&
    theirs.except.length === 0 &&
    !isNegated(support.text) &&
    !theirs.only.some((scope) => mentions(statement.text, scope))
  )
    return 'exception';
  // "Saturdays, except in August": not on a Saturday in August.
  if (mine.except.length === 0 && !isNegated(statement.text) && theirs.except.some((scope) => namesMonthOf(statement.text, scope)))
    return 'exception';
  const text = withoutCondition(exception > 0 ? statement.text.slice(0, exception) : statement.text);
  const groups = groupsOf(support);
  const [only, except] = [restrictionsOf(text).only, restrictionsOf(support.text).except];
  // "We deliver only in Spain" of "we do not deliver, except in Spain".
  if (only.length > 0 && except.length > 0 && !isNegated(text) && groups[0] !== undefined && isNegated(groups[0].text))
    return only.every((scope) => except.some((other) => mentions(other, scope))) ? undefined : 'exception';
  if (turnsCondition(statement.text, support.text)) return 'exception';
  const parts = exception > 0 ? [] : groupsOfText(text).filter((part) => slots.some((slot) => slotCoverage(slot, part.terms) > 0));
  const found = parts.map((part) => {
    const said = slots.filter((slot) => slotCoverage(slot, part.terms) > 0 || slotCoverage(slot, part.taken) > 0);
    const values = needed.filter((value) => part.values.some(({ fact }) => fact.text === value.fact.text));
    return agreesIn(part.text, said, values, statement.text, support);
  });
  const told = found.filter((agreed) => agreed !== undefined);
  const said = exception > 0 ? slots.filter((slot) => text.includes(slot.raw)) : slots;
  // A value of what is taken out belongs to that: "apart from the tower with its 112 steps".
  const values = exception > 0 ? needed.filter(({ fact }) => text.includes(fact.text)) : needed;
  const parted = told.length > 0 && parts.length > 1;
  const verdict = parted ? !told.includes(false) : agreesIn(text, said, values, statement.text, support);
  if (!(verdict ?? groups.every((group) => isNegated(text) === saysNo(group, groups)))) return verdict === undefined ? 'perhaps' : 'turned';
  return groups.length < 2 && support.kind === 'unit' && isOpposed(statement.text, support.text) ? 'opposed' : undefined;
}

function namesMonthOf(text: string, scope: string): boolean {
  const months = (from: string): readonly string[] => valuesOf(from).flatMap(({ fact }) => (fact.type === 'date' ? [fact.value] : []));
  const given = months(` ${scope}`);
  return given.length > 0 && months(text).some((month) => given.includes(month));
}

function agreesIn(text: string, said: readonly Slot[], needed: readonly Value[], whole: string, support: Support): boolean | undefined {
  const negated = isNegated(text);
  const groups = groupsOf(support);
  const conditional = CONDITIONAL_WORD.test(fold(whole));
  const main = groups.filter(({ text: clause }) => !isCondition(clause));
  let most = -1;
  let agreed = true;
  // "If you cancel late, the deposit is not returned": the no belongs to what follows from the condition.
  for (const group of main.length > 0 && (conditional || IN_CASE.test(fold(whole))) && !CONDITIONAL.test(fold(text.trim()))
    ? main
    : groups) {
    const shared = needed.filter((value) => group.values.some((source) => sameValue(value, source))).length;
    const fit = shared * 2 + fitOf(said, group) + (isException(group, groups, said) ? EXCEPTED : 0);
    if (fit < most - CLOSE) continue;
    const alike =
      negated === saysNo(group, groups) ||
      isNegated(text, true) === saysNo(group, groups, true) ||
      (!conditional && unconditional(group.text) !== group.text && negated === isNegated(unconditional(group.text)));
    const says = alike && !isOpposed(text, group.text);
    // Where two parts fit alike, both must agree.
    agreed = fit > most + CLOSE ? says : agreed && says;
    most = Math.max(fit, most);
  }
  // "No, but you can …" under a question: the no answers what only the question names.
  const [first] = groups;
  if (most === 0 && groups.length > 1 && first !== undefined && support.cells === undefined) return negated === isNegated(first.text);
  // "No, only in the north" under the question whether it goes to Paris.
  if (!agreed && negated && ANSWERS_NO.test(support.text) && support.nearest.trim().endsWith('?'))
    return said.every((slot) => !slot.critical || slotCoverage(slot, support.nearHeading) > 0);
  return most > CLOSE ? agreed : undefined;
}

/** What follows from "if it rains,": the yes or no of a sentence stands there. */
function withoutCondition(whole: string): string {
  const text = whole.replace(CONCESSION, '');
  const comma = text.indexOf(', ');
  return comma > 0 && CONDITIONAL.test(fold(text)) ? text.slice(comma + 2) : text;
}

/** "Even if it was not bought here": its no is none of the statement's. */
const CONCESSION =
  /[,;]?\s(?:even if|even when|auch wenn|selbst wenn|même si|aunque|incluso si|anche se|mesmo (?:que|se)|ook als|zelfs als)\s.*$/iu;

const CONDITIONAL_WORD = /\b(?:if|unless|wenn|falls|si|se|als)\b/;
/** "Counts as lost when it has not arrived": what stands before the condition. */
function unconditional(text: string): string {
  return text.replace(/(?<=\p{L}.*)\s(?:if|when|wenn|falls|sobald|sofern|si|lorsque|quand|cuando|se|quando|als|wanneer|indien)\s.*$/iu, '');
}

const CONDITIONAL = /^(?:if|unless|wenn|falls|si|se)\b/;

/** "In case of storm": a condition without a verb. */
const IN_CASE =
  /\b(?:in case of|in the event of|im falle? (?:von|eines?r?)|en cas d[e']|par temps|en caso de|con (?:lluvia|viento|tormenta)|in caso di|com chuva|em caso de|in geval van)\b/;

function isCondition(clause: string): boolean {
  return CONDITIONAL.test(fold(clause.trim()));
}

const leadingTerms = memoOfText((text) => termsOf(text.split(/,\s/)[0] ?? ''));

/** "… but not in canoes": the clause that alone speaks of canoes decides about them, short as it is. */
function isException(clause: Group, clauses: readonly Group[], slots: readonly Slot[]): boolean {
  if (!/^(?:not|nicht|pas|no|non|n[aã]o|niet)\s/iu.test(clause.text.trim()) && exceptionAt(clause.text.trim()) !== 0) return false;
  const own = leadingTerms(clause.text);
  return slots.some(
    (slot) => slotCoverage(slot, own) > 0 && clauses.every((other) => other === clause || slotCoverage(slot, other.terms) === 0),
  );
}

/**
 * "10 % off laptops. Not on phones." says no to phones, in a clause of its own or in the next sentence, which only a statement
 * that says no may rest on.
 */
export function isExcluded(statement: Statement, slots: readonly Slot[], support: Support, supports: readonly Support[]): boolean {
  if (support.cells !== undefined || isNegated(statement.text) || exceptionAt(statement.text) > 0) return false;
  if (restrictionsOf(statement.text).only.length > 0) return false;
  const own = groupsOf(support);
  const index = supports.indexOf(support);
  const next = index >= 0 && supports[index + 1]?.hit === support.hit ? supports[index + 1] : undefined;
  const after = next === undefined || next.cells !== undefined || next.kind !== 'unit' ? [] : groupsOf(next);
  const said = own.filter((clause) => !saysNo(clause, own));
  const denied = [
    ...own.filter((clause) => saysNo(clause, own, true)),
    ...after.filter((clause) => FORBIDS.test(fold(clause.text.trim()))),
  ];
  if (said.length === 0 || denied.length === 0) return false;
  const among = (clauses: readonly Group[], slot: Slot): boolean => clauses.some((clause) => slotCoverage(slot, clause.terms) > 0);
  return slots.some(
    (slot) =>
      slot.weight >= 0.6 &&
      !slot.terms.includes('#price') &&
      among(denied, slot) &&
      !among(said, slot) &&
      slotCoverage(slot, support.nearHeading) === 0,
  );
}

/** "This does not apply to extras": the sentence before holds for others. */
const FORBIDS =
  /^(?:not|never|nicht|pas|no|non|niet)\b|\b(?:does|do|is|are|can|will) ?(?:not|n't)\b|\bdoesn't|\bdon't|\bisn't|\baren't|\bcan't|\bgilt nicht|\bgelten nicht|\bnicht (?:auf|fur)\b|\bne s'appliquent? pas|\bne vaut pas|\bno (?:se aplica|vale)|\bnon (?:vale|si applica)|\bnao se aplica|\bgeldt niet/;

/** What is taken out of a yes is a no, and the other way round. */
function saysNo(clause: Group, clauses: readonly Group[], plainly = false): boolean {
  if (exceptionAt(clause.text.trim()) !== 0) return isNegated(withoutCondition(clause.text), plainly);
  return !isNegated(clauses[clauses.indexOf(clause) - 1]?.text ?? '');
}

const NAME = 10;
/** "In the price" is what a yes or no is said of least of all. */
const PRICE = 0.3;
/** A word that a group takes over from the one before it says a little less than one of its own. */
const TAKEN = 0.1;

/** How well a group fits: names count before other words. */
export function fitOf(slots: readonly Slot[], { terms, taken }: Group): number {
  let fit = 0;
  for (const slot of slots)
    if (!(slot.terms[0] ?? '').startsWith('%')) {
      const weight = slot.critical ? NAME : slot.terms.includes('#price') ? PRICE : slot.weight;
      fit += Math.max(slotCoverage(slot, terms) * weight, slotCoverage(slot, taken) * (weight - TAKEN));
    }
  return fit;
}

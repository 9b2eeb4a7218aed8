import { fold } from '../../knowledge/words.js';
import { parseQuery, type Query, type QueryOptions } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import type { HistoryMessage } from '../../ports/pipeline.js';
import { compared, readQualifiers } from '../output-guard/qualifiers.js';
import { asksOf } from './asks.js';
import { expectationOf } from './expectation.js';

/** "And in Berlin?", "What about the Pro plan?": the question before, with one thing changed. */
const CHANGES =
  /^[¿¡"'(]*(?:(?:ok|okay|oke|oki|alright|all right|great|good|nice|perfect|thanks|thank you|thx|cool|gut|super|prima|danke|top|d'accord|merci|parfait|vale|gracias|perfecto|genial|va bene|grazie|perfetto|obrigad[oa]|perfeito|certo|fixe|goed|bedankt|dank je)[\s,.!]+)*(?:and|what about|how about|or|und|oder|et|ou|y|o|e|was ist mit|wie sieht es (?:mit|bei)|wie ist es (?:mit|in|bei)|qu'en est-il|et pour|que tal|y (?:que hay )?(?:de|para|en)|e (?:per|a|in|il|la)|e (?:para|em|o|a))\b/;
/** "How much is it?": the thing before, asked about anew. */
const POINTS_BACK: Readonly<Record<string, RegExp>> = {
  en: /\b(?:it|its|they|them|that one|this one|that|those|these|the same)\b/,
  de: /\b(?:es|das|die|der|dafur|davon|damit)\b/,
  fr: /\b(?:il|elle|ils|elles|ca|cela|celui-ci|celle-ci)\b/,
  es: /\b(?:eso|esa|ese|esto|lo|la)\b/,
  it: /\b(?:questo|questa|quello|quella|esso|lo|la)\b/,
  pt: /\b(?:isso|isto|esse|essa|ele|ela)\b/,
  nl: /\b(?:het|die|dat|dit|deze|daarvoor)\b/,
};

export function pointsBackIn(text: string, language: string): boolean {
  return POINTS_BACK[language]?.test(fold(text)) ?? false;
}
const SHORT = 9;

/**
 * The readings of a question in the light of what came before, the most likely first. A question that stands alone has one
 * reading: itself.
 */
export function readingsOf(
  text: string,
  history: readonly HistoryMessage[],
  options: QueryOptions,
  query = parseQuery(text, options),
): readonly Query[] {
  const folded = fold(text).trim();
  const own = query.slots.filter(isContent);
  const changes = CHANGES.test(folded);
  const expectation = expectationOf(query);
  const subject = own.filter((slot) => !slot.terms.some((term) => expectation?.concepts.includes(term) ?? false));
  const pointsBack = pointsBackIn(text, query.language) && !subject.some((slot) => slot.critical);
  if (folded.split(/\s+/).length > SHORT) return [query];
  const previous = lastQuestion(history, options);
  if (!(changes || pointsBack || subject.length === 0)) return named(query, previous);
  if (previous === null) return [query];
  const readings: Query[] = [];
  const asksAnew =
    own.length > 0 &&
    own.every((slot) => !slot.critical) &&
    (expectation !== null || own.some((slot) => slot.terms.some((term) => term.startsWith('#'))));
  const restated =
    !own.some((mine) => (mine.wider !== undefined || isOfAKind(mine)) && previous.slots.some((slot) => replaces(mine, slot))) &&
    previous.slots.some((slot) => slot.critical) &&
    asksAnew &&
    (pointsBack || own.some((slot) => slot.terms.length > 1));
  if (!restated && (changes || (own.length > 0 && own.every((slot) => slot.critical)))) {
    const kept = previous.slots.filter(
      (slot) => isContent(slot) && !own.some((mine) => replaces(mine, slot) && !isNearer(mine, slot, previous)),
    );
    readings.push(merge(query, kept, previous));
    // A name in small letters looks like any other word: leave one out and see whether the rest has an answer.
    for (const left of kept)
      if (!left.terms.some((term) => term.startsWith('#')))
        readings.push(
          merge(
            query,
            kept.filter((slot) => slot !== left),
            previous,
          ),
        );
  } else {
    const names = previous.slots.filter((slot) => slot.critical);
    const before = expectationOf(previous);
    const things = previous.slots.filter(
      (slot) =>
        isContent(slot) &&
        !own.some((mine) => excludesKind(mine, slot)) &&
        !slot.terms.some((term) => before?.concepts.includes(term) ?? false),
    );
    if (names.length > 0) readings.push(merge(query, names, null));
    readings.push(merge(query, things, null));
  }
  // "And in Vessa?" asks nothing by itself.
  const bare = changes && own.every((slot) => slot.critical);
  return subject.length > 0 && !bare ? [...readings, query] : readings;
}

/** "What's the deposit?" after a question about one thing: of that thing where the knowledge has it, else in general. */
function named(query: Query, previous: Query | null): readonly Query[] {
  const names = previous?.slots.filter((slot) => slot.critical && slot.lists !== undefined) ?? [];
  return names.length === 0 || query.slots.some((slot) => slot.critical) ? [query] : [merge(query, names, null), query];
}

const isOfAKind = (slot: Slot): boolean => readQualifiers(slot.raw).values.size > 0;
const excludesKind = (mine: Slot, old: Slot): boolean => compared(readQualifiers(mine.raw), readQualifiers(old.raw)).apart;

/** "And the Duo?" after the filter of the Solo, where filters are a list of their own: of two names that one may replace the one that shares more lists. */
function isNearer(mine: Slot, old: Slot, { slots }: Query): boolean {
  const shared = (slot: Slot): number => mine.lists?.filter((list) => slot.lists?.includes(list)).length ?? 0;
  return mine.terms[0] !== old.terms[0] && slots.some((slot) => shared(slot) > shared(old));
}

function replaces(mine: Slot, old: Slot): boolean {
  if (mine.terms[0] === old.terms[0]) return true;
  if (mine.lists !== undefined && old.lists !== undefined && mine.lists.some((list) => old.lists?.includes(list))) return true;
  // A child for an adult, by the month for by the year.
  if (excludesKind(mine, old)) return true;
  // One roof for another, one card for another.
  if (mine.wider?.some((kind) => old.wider?.includes(kind)) === true) return true;
  if (!mine.critical || !old.critical) return false;
  const day = (slot: Slot): boolean => slot.terms[0]?.startsWith('%') ?? false;
  return mine.place === old.place && day(mine) === day(old);
}

/** The text of the question before lends its kind ("how long", "when") where the new one has none. */
function merge(query: Query, added: readonly Slot[], kind: Query | null): Query {
  const slots = [...query.slots, ...added.filter((slot) => !query.slots.some((own) => own.terms[0] === slot.terms[0]))].map((slot) => ({
    ...slot,
    joined: false,
    ...(query.slots.includes(slot) ? {} : { context: true }),
  }));
  const text = kind === null ? `${query.text} ${added.map((slot) => slot.raw).join(' ')}` : `${kind.text} ${query.text}`;
  const quantities = query.quantities.length > 0 || kind === null ? query.quantities : amountsAsBefore(query, kind);
  // "And 84?" is in no language of its own.
  const language = kind !== null && query.text.trim().split(/\s+/).length < TELLS_LANGUAGE ? kind.language : query.language;
  return { ...query, language, quantities, text, slots, weight: slots.reduce((sum, slot) => sum + slot.weight, 0) };
}

/** Words from which a language can be told. */
const TELLS_LANGUAGE = 4;

/** "If there are 30 of them", "und bei 30 davon". */
const OF_THEM =
  /(?<=\d\s?)(?:of (?:them|these|those)|davon|stuck|stück|d['’]entre (?:eux|elles)|de (?:ellos|ellas|esos|esas)|di (?:loro|questi|queste)|deles|delas|ervan|stuks)\b/giu;

/** "And for 48?" after a question about 24 months: a bare number is counted as the one before was. */
function amountsAsBefore(query: Query, { quantities, text }: Query): Query['quantities'] {
  const bare = /^\D*?(?<![\d.,:])(\d{1,4})(?![\d.,:]\d|\s*\p{L})\D*$/u.exec(query.text.replace(OF_THEM, ''))?.[1];
  const [only, ...more] = quantities;
  const before = /(?<![\d.,:])(\d{1,4})(?![\d.,:]\d)/.exec(text)?.[1];
  if (bare === undefined || only === undefined || more.length > 0 || before === undefined) return quantities;
  return [{ ...only, amount: (only.amount / Number(before)) * Number(bare) }];
}

/** The last question of the customer that named something, among the last three messages; as it was understood. */
export function lastQuestion(history: readonly HistoryMessage[], options: QueryOptions): Query | null {
  for (let index = history.length - 1, seen = 0; index >= 0 && seen < 3; index -= 1) {
    const message = history[index];
    if (message?.from !== 'customer') continue;
    seen += 1;
    const ask = asksOf(message.text).asks.at(-1);
    if (ask === undefined) continue;
    const query = parseQuery(ask, options);
    const own = query.slots.filter(isContent);
    if (own.length === 0) continue;
    if (CHANGES.test(fold(ask)) && index > 0) return readingsOf(ask, history.slice(0, index), options, query)[0] ?? query;
    return query;
  }
  return null;
}

import type { KnowledgeHit, KnowledgePassage } from '../../domain/knowledge.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Cell } from '../../knowledge/row.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { languageOf } from './language.js';
import { joinDates, valuesOf, type Value } from './values.js';
import { besideWorded, monthsWithin, wordedValues } from './worded-values.js';

/** Something in the knowledge that a statement may rest on. */
export interface Support {
  readonly hit: KnowledgeHit;
  /** One sentence or row, a list with its lead-in, or two sentences that follow each other. */
  readonly kind: 'unit' | 'list' | 'pair';
  readonly text: string;
  readonly terms: Terms;
  /** Values of the text and of the headings above it. */
  readonly values: readonly Value[];
  /** The sentences or rows that it is made of. */
  readonly members: readonly Unit[];
  readonly cells?: readonly Cell[];
  /** Terms of title and headings. */
  readonly heading: Terms;
  /** Terms of the headings without the document's title. */
  readonly nearHeading: Terms;
  readonly headingText: string;
  /** The heading right above, empty where there is none. */
  readonly nearest: string;
  /** Language of the passage or of its headings, ISO 639-1, where that is clear. */
  readonly language: string | undefined;
}

/** How many of the cells of a row name it. */
export function keysOf({ members, cells = [] }: Support): number {
  return Math.min(members[0]?.keys ?? 1, Math.max(cells.length - 1, 1));
}

/** A pure memo per sentence or row. */
const cache = new WeakMap<Unit, readonly Value[]>();

export function unitValues(unit: Unit): readonly Value[] {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const within = monthsWithin(unit.text).map((fact): Value => ({ fact, text: unit.text }));
  const made = [...joinDates(besideWorded(unit.facts, wordedValues(unit.text)), unit.text), ...within];
  cache.set(unit, made);
  return made;
}

/** "It is free during a large service": what the sentence before named is meant. */
function termsWithNamed({ terms, before }: Unit): Terms {
  return before === undefined ? terms : new Set([...before, ...terms]);
}

/** A pure memo per passage; an index hands out the same objects with every search. */
const bySource = new WeakMap<KnowledgePassage, Supports>();

interface Supports {
  readonly singles: readonly Support[];
  readonly lists: readonly Support[];
  readonly pairs: readonly Support[];
}

/** Every support in the passages: single sentences first, then lists, then pairs. */
export function supportsOf(hits: readonly KnowledgeHit[]): readonly Support[] {
  const found = hits.map((hit) => {
    const made = bySource.get(hit.passage) ?? supportsIn(hit);
    bySource.set(hit.passage, made);
    return made;
  });
  return [...found.flatMap(({ singles }) => singles), ...found.flatMap(({ lists }) => lists), ...found.flatMap(({ pairs }) => pairs)];
}

function supportsIn(hit: KnowledgeHit): Supports {
  const singles: Support[] = [];
  const lists: Support[] = [];
  const pairs: Support[] = [];
  const { heading, units } = unitsOf(hit.passage, hit.title);
  const headingText = hit.passage.headings.join('\n');
  const language = languageOf(hit.passage.text) ?? languageOf(`${hit.title}\n${headingText}`);
  const headingValues = headingText === '' ? [] : valuesOf(headingText);
  const nearHeading = hit.passage.headings.length === 0 ? heading : termsOf(headingText);
  const make = (kind: Support['kind'], members: readonly Unit[]): Support => {
    const [first] = members;
    const cells = members.length === 1 ? first?.cells : undefined;
    return {
      hit,
      kind,
      text: members.map((unit) => unit.text).join('\n'),
      terms: members.length === 1 && first !== undefined ? termsWithNamed(first) : new Set(members.flatMap((unit) => [...unit.terms])),
      values: [...members.flatMap(unitValues), ...headingValues],
      members,
      ...(cells === undefined ? {} : { cells }),
      heading,
      nearHeading,
      headingText: `${hit.title}\n${headingText}`,
      nearest: hit.passage.headings.at(-1) ?? '',
      language,
    };
  };
  units.forEach((unit, index) => {
    singles.push(make('unit', [unit]));
    const next = units[index + 1];
    if (next !== undefined && unit.cells === undefined && next.cells === undefined && next.leadIn === undefined)
      pairs.push(make('pair', [unit, next]));
  });
  for (const leadIn of new Set(units.map((unit) => unit.leadIn)))
    if (leadIn !== undefined)
      lists.push(
        make(
          'list',
          units.filter((unit) => unit.text === leadIn || unit.leadIn === leadIn),
        ),
      );
  return { singles, lists, pairs };
}

/** The language of each support: its own, that of most of its document, or that of most of all. */
export function languagesOf(supports: readonly Support[]): (support: Support) => string | undefined {
  const counts = new Map<string, Map<string, number>>();
  const count = (key: string, language: string): void => {
    const found = counts.get(key) ?? new Map<string, number>();
    counts.set(key, found.set(language, (found.get(language) ?? 0) + 1));
  };
  for (const { language, hit } of supports)
    if (language !== undefined) {
      count(hit.documentId, language);
      count('', language);
    }
  const most = (key: string): string | undefined => [...(counts.get(key) ?? [])].sort((left, right) => right[1] - left[1])[0]?.[0];
  return ({ language, hit }) => language ?? most(hit.documentId) ?? most('');
}

/** `Ledgerly` of `help@ledgerly.example`: what the business calls itself in its addresses, folded. */
export function ownDomains(supports: readonly Support[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { values } of supports)
    for (const { fact } of values)
      if (fact.type === 'email' || fact.type === 'url')
        for (const label of fact.value
          .replace(/^.*@|\/.*$/g, '')
          .split('.')
          .slice(0, -1))
          names.add(fold(label));
  return names;
}

import type { KnowledgeHit } from '../../domain/knowledge.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Cell } from '../../knowledge/row.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { languageOf } from './language.js';
import { joinDates, valuesOf, type Value } from './values.js';
import { besideWorded, wordedValues } from './worded-values.js';

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
  /** Language of the passage, or of the document where a row or a name does not tell; ISO 639-1. */
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
  const made = joinDates(besideWorded(unit.facts, wordedValues(unit.text)), unit.text);
  cache.set(unit, made);
  return made;
}

/** "It is free during a large service": what the sentence before named is meant. */
function termsWithNamed({ terms, before }: Unit): Terms {
  return before === undefined ? terms : new Set([...before, ...terms]);
}

/** Every support in the passages: single sentences first, then lists, then pairs. */
export function supportsOf(hits: readonly KnowledgeHit[]): readonly Support[] {
  const singles: Support[] = [];
  const lists: Support[] = [];
  const pairs: Support[] = [];
  const common = hits.length === 0 ? undefined : languageOf(hits.map(({ passage }) => passage.text).join('\n'));
  for (const hit of hits) {
    const { heading, units } = unitsOf(hit.passage, hit.title);
    const headingText = hit.passage.headings.join('\n');
    const language = languageOf(hit.passage.text) ?? languageOf(`${hit.title}\n${headingText}`) ?? common;
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
    const leadIns = new Set(units.map((unit) => unit.leadIn).filter((leadIn) => leadIn !== undefined));
    for (const leadIn of leadIns)
      lists.push(
        make(
          'list',
          units.filter((unit) => unit.text === leadIn || unit.leadIn === leadIn),
        ),
      );
  }
  return [...singles, ...lists, ...pairs];
}

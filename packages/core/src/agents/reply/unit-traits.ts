import { factsOf } from '../../knowledge/facts.js';
import { unitsOf, withFacts, type Unit } from '../../knowledge/passage-units.js';
import { nameOfRow } from '../../knowledge/row.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold, sameLength } from '../../knowledge/words.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import { hasFact } from './expectation.js';
import { denies } from './polar.js';
import { termsOfCell, termsOfDays } from './row-answer.js';

/** `- Cargo desk: cargo@…`: what an item is about. */
const TITLED = /^- ([^:]{2,50}): /u;
/** A sentence with a condition before it answers the plain question less well than one without. */
const CONDITION = /^(?:if|when|wenn|falls|si|se|caso)\b/i;
/** What a question for a place wants: an address, a page, a room, an account. */
const SOMEWHERE =
  /https?:|www\.|@|\b(?:in|at|under|on|online|near|opposite|inside|behind|beside|beneath|between|next to|in front of|across from|unter|im|am|bei|auf|neben|nach|hinter|gegen[uü]ber|vor dem|vor der|zwischen|dans|sur|chez|derri[eè]re|devant|en face|[aà] c[oô]t[eé]|en|detr[aá]s|delante|frente a|junto a|al lado|nel|nella|dietro|davanti|accanto|di fronte|em|atr[aá]s|ao lado|em frente|achter|naast|tegenover)\s+(?!\d)/i;

/** Who alone has something, or from which step on: the others have not got it. */
const RESTRICTS =
  /\b(?:only|exclusive(?:ly)?|reserved (?:for|to)|and up|nur|ausschliesslich|vorbehalten|seulement|uniquement|reservee?s? (?:a|aux)|solo|solamente|unicamente|exclusiv\w*|reservad[oa]s?|soltanto|solamente|riservat[oaie]|apenas|somente|alleen|uitsluitend)\b|: (?:from|ab|a partir de|des|dal?|vanaf) \p{L}/u;

/** Two words with capitals side by side, not at the beginning: `by Ines Haldorf`. */
const SOMEBODY = /[\p{L}:,] \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** What a sentence, an item or a row is by itself, whatever is asked of it. */
export interface UnitTraits {
  /** Its terms with those of the sentence it refers back to. */
  readonly terms: Terms;
  /** It says that something is not so. */
  readonly negative: boolean;
  /** What a row is called. */
  readonly name: string | undefined;
  /** The terms of that name. */
  readonly nameTerms: Terms;
  /** What a row or an item is about. */
  readonly title: string | undefined;
  /** The cells that name a row with their headers, as they are written. */
  readonly written: string;
  /** The terms of these. */
  readonly keyTerms: Terms;
  /** All that a row shows: its name, and each further cell. */
  readonly whole: readonly Terms[];
  /** Of a row: the days it holds for. */
  readonly days: readonly Terms[];
  readonly conditional: boolean;
  /** Where it says who alone has something, or from which step on: the words around that. */
  readonly restricts: Unit | undefined;
  readonly somewhere: boolean;
  readonly hasPrice: boolean;
  readonly hasAmount: boolean;
  /** It names a person, or a country or a town that is known. */
  readonly namesSomebody: boolean;
  readonly namesPlace: boolean;
}

const NO_TERMS: Terms = new Set();
const traits = new WeakMap<Unit, UnitTraits>();

/** Made with the first question that finds it: the units of a passage are the same objects with every question. */
export function traitsOf(unit: Unit): UnitTraits {
  const known = traits.get(unit);
  if (known !== undefined) return known;
  const { cells, keys = 1, text, facts } = unit;
  const name = cells === undefined ? undefined : nameOfRow(cells, unit.keys);
  const written = (cells ?? [])
    .slice(0, keys)
    .map(({ header, value }) => `${header} ${value}`)
    .join('\n');
  // A row for Saturdays says so by its day, whatever language it is asked in.
  const keyTerms = cells === undefined ? NO_TERMS : withFacts(termsOf(written), factsOf(written));
  const made: UnitTraits = {
    terms: unit.before === undefined ? unit.terms : new Set([...unit.terms, ...unit.before]),
    negative: denies(fold(text)),
    name,
    nameTerms: name === undefined ? NO_TERMS : termsOf(name),
    title: name ?? TITLED.exec(text)?.[1],
    written,
    keyTerms,
    whole: [keyTerms, ...(cells ?? []).slice(keys).map(termsOfCell)],
    days: termsOfDays(unit),
    conditional: CONDITION.test(text),
    restricts: aroundRestriction(unit),
    somewhere: SOMEWHERE.test(text),
    hasPrice: hasFact(facts, ['money', 'percent']),
    hasAmount: hasFact(facts, ['money', 'percent', 'duration']),
    namesSomebody: SOMEBODY.test(text),
    namesPlace: [...unit.terms].some((term) => term.startsWith('@')),
  };
  traits.set(unit, made);
  return made;
}

/** Letters before and behind "only" that may name those who have it: "hand wash only" says nothing of the name far before it. */
const NEAR_ONLY = 32;

function aroundRestriction(unit: Unit): Unit | undefined {
  const text = sameLength(unit.text);
  const found = RESTRICTS.exec(text);
  if (found === null) return undefined;
  const [from, to] = [found.index - NEAR_ONLY, found.index + found[0].length + NEAR_ONLY];
  // No further than its own sentence.
  const before = unit.text.slice(Math.max(0, from), found.index).replace(/^.*[.;!?](?=\s)/u, '');
  const behind = unit.text.slice(found.index, to).replace(/[.;!?](?:\s.*)?$/u, '');
  return { ...unit, text: before + behind };
}

const surroundings = new WeakMap<readonly Unit[], Terms>();

/** The terms of a whole passage: what stands around each of its units. */
export function aroundOf({ passage, title }: KnowledgeHit): Terms {
  const { units } = unitsOf(passage, title);
  const known = surroundings.get(units);
  if (known !== undefined) return known;
  const made = new Set(units.flatMap((unit) => [...unit.terms]));
  surroundings.set(units, made);
  return made;
}

import type { KnowledgeHit } from '../../domain/knowledge.js';
import { slotCoverage } from '../../knowledge/query.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Terms } from '../../knowledge/terms.js';
import type { Ground } from './ground.js';

/** Where words of a question may stand, the nearest first. */
export interface Places {
  /** What would be quoted. */
  readonly shown: readonly Terms[];
  readonly heading: Terms;
  /** The sentence before and the rest of the passage, or of the row. */
  readonly around: readonly Terms[];
}

/** How the words of a question are met by a sentence or a row, as shares of their importance. */
export interface Met {
  readonly covered: number;
  readonly own: number;
  readonly headed: number;
  /** Not met, though the knowledge has the word: it is about another thing. */
  readonly other: number;
  /** Not met, and nowhere in the knowledge: another word for the same, or nothing we know of. */
  readonly strange: number;
  /** Names, places, days and numbers not met, and the importance of the weightiest word that is not. */
  readonly names: number;
  readonly weightiest: number;
}

const IN_HEADING = 0.92;
const AROUND = 0.5;
const AS_VALUE = 0.9;

export function metBy({ weighed, total }: Ground, { shown, heading, around }: Places, meetsExpectation: boolean): Met {
  let [covered, own, headed, other, strange, names, weightiest] = [0, 0, 0, 0, 0, 0, 0];
  for (const { slot, importance, known, isValue } of weighed) {
    const here = Math.max(mostOf(shown, slot), isValue && meetsExpectation ? AS_VALUE : 0);
    const above = IN_HEADING * slotCoverage(slot, heading);
    const near = here > 0 || above > 0 ? 0 : AROUND * mostOf(around, slot);
    own += importance * here;
    if (above > here) headed += importance * above;
    covered += importance * Math.max(here, above, near);
    if (here > 0 || above > 0) continue;
    if (slot.critical) names += 1;
    if (near > 0) continue;
    if (known) other += importance;
    else strange += importance;
    weightiest = Math.max(weightiest, importance);
  }
  const share = (sum: number): number => (total === 0 ? 0 : sum / total);
  return {
    covered: share(covered),
    own: share(own),
    headed: share(headed),
    other: share(other),
    strange: share(strange),
    names: Math.min(names, 2),
    weightiest,
  };
}

function mostOf(places: readonly Terms[], slot: Ground['weighed'][number]['slot']): number {
  let most = 0;
  for (const terms of places) {
    const covered = slotCoverage(slot, terms);
    if (covered > most) most = covered;
  }
  return most;
}

/** Share of a sentence's own words that the question has. */
export function focusOf(unit: Unit, { weighed }: Ground): number {
  let count = 0;
  for (const { slot } of weighed) if (slot.terms.some((term) => unit.terms.has(term))) count += 1;
  return count / Math.max(4, unit.terms.size);
}

/** Whether a question is answered with yes or no, and whether a sentence denies something. */
const POLAR =
  /^(?:and |but |so |hi |hello |hey |also |und |et |y |e |en |[^?]{0,60}, )?(?:do|does|did|is|are|was|can|could|will|would|should|may|has|have|any|kann|konnen|darf|durfen|habt|haben|hat|gibt|ist|sind|muss|mussen|nehmt|verkauft|vermietet|verleiht|repariert|macht|bietet|liefert|est-ce|peut-on|puis-je|avez|faites|acceptez|livrez|y a-t-il|puedo|se puede|hay|tienen|teneis|haceis|hacen|aceptan|posso|si puo|avete|fate|tem|ha|kan|kunnen|mag|hebben|heeft|is er|zijn|doen|verkopen|moet)\b/;
const DENIES =
  /\b(?:no|not|never|none|n't|cannot|only|except|unless|without|kein\w*|nicht|nie|nur|ausser|ohne|pas|aucun\w*|sauf|seulement|ningun\w*|solo|salvo|excepto|non|nessun\w*|soltanto|tranne|nao|nenhum\w*|apenas|niet|geen|alleen|behalve)\b|n't\b/;

export const isPolar = (folded: string): boolean => POLAR.test(folded);
export const denies = (folded: string): boolean => DENIES.test(folded);

/** What a hit is by itself: how near it stands in words and in meaning. */
export function searchEvidence({ score, meaning }: KnowledgeHit): readonly [number, number, number] {
  return [Math.min(1, score), meaning ?? 0, meaning === undefined ? 0 : 1];
}

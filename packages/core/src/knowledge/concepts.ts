import { lexiconOf } from './lexicon.js';
import { ASKING } from './thesaurus/asking.js';
import { BODY_AND_BEAUTY } from './thesaurus/body-and-beauty.js';
import { HOUSE_AND_CRAFT } from './thesaurus/house-and-craft.js';
import { LEARNING_AND_CLUBS } from './thesaurus/learning-and-clubs.js';
import { MONEY_AND_DATES } from './thesaurus/money-and-dates.js';
import { SOFTWARE_AND_OFFICE } from './thesaurus/software-and-office.js';
import { STAY_AND_TABLE } from './thesaurus/stay-and-table.js';
import { WEAR_AND_GOODS } from './thesaurus/wear-and-goods.js';
import { DUTCH } from './thesaurus/dutch.js';
import { PLACES_AND_TRAVEL } from './thesaurus/places-and-travel.js';
import { PEOPLE_AND_BODY } from './thesaurus/people-and-body.js';
import { THINGS } from './thesaurus/things.js';
import { TRADE } from './thesaurus/trade.js';
import { TRADES } from './thesaurus/trades.js';
import { WAYS_OF_SAYING } from './thesaurus/ways-of-saying.js';
import { WORKINGS } from './thesaurus/workings.js';

/**
 * Words with which customers of seven languages say the same thing, written as `lexiconOf` reads them. Of German compounds the first part says little: a bicycle helmet is no bicycle. A question in German so finds an answer written in English.
 * Only what means the same may share a concept: a cat is no dog. Ambiguous words stay out on purpose.
 */
const CONCEPTS: readonly Readonly<Record<string, string>>[] = [
  MONEY_AND_DATES,
  TRADE,
  PLACES_AND_TRAVEL,
  PEOPLE_AND_BODY,
  THINGS,
  WORKINGS,
  DUTCH,
  TRADES,
  WAYS_OF_SAYING,
  STAY_AND_TABLE,
  BODY_AND_BEAUTY,
  HOUSE_AND_CRAFT,
  WEAR_AND_GOODS,
  LEARNING_AND_CLUBS,
  SOFTWARE_AND_OFFICE,
  ASKING,
];

const lexicon = lexiconOf(CONCEPTS, '#');

/** The concepts of a word, such as `#price` for `costs`. */
export function conceptsOfWord(folded: string): readonly string[] {
  const own = lexicon.namesOf(folded);
  if (own.length > 0) return own;
  for (const base of basesOf(folded)) {
    const found = lexicon.namesOf(base);
    if (found.length > 0) return found;
  }
  return own;
}

/** Verbs of the Romance languages with what hangs on them: `pagarlo`, `cambiarla`, `spedirlo`. */
const WITH_PRONOUN = /^(\p{L}{2,}[aei]r)(?:me|te|se|nos|os|mi|ti|ci|vi|si|ne)?(?:l[oaei]s?)?$/u;
/** `alquiláis`, `vendéis`, `servís`. */
const SECOND_PERSON = /^(\p{L}{3,})(?:a|e)?is$/u;

function basesOf(folded: string): readonly string[] {
  const infinitive = WITH_PRONOUN.exec(folded)?.[1];
  if (infinitive !== undefined && infinitive !== folded) return [infinitive, `${infinitive}e`];
  const stem = SECOND_PERSON.exec(folded)?.[1];
  return stem === undefined ? [] : [`${stem}ar`, `${stem}er`, `${stem}ir`];
}

/** Letters beyond the prefix that gave a word its concept: with so many it may be another word that only begins like it. */
const BEYOND = 4;
const ENDING =
  /^(?:ungs?|ung(?:en)?|heit|keit|schaft|ations?|ements?|ment|mente|ier(?:en|t|te|ung)|bar(?:e|en)?|lich\w*|los\w*|isch\w*|ieren|iert|ijke?|ingen|acion(?:es)?|azion[ei]|iones|eren|antes?|abl\w*|ibl\w*)$/;

/** Whether a word is one that the thesaurus means, and no longer name that begins like it: `Havenkade` is no harbour. */
export function isConceptWord(folded: string): boolean {
  return lexicon.isWord(folded) || (headOfCompound(folded) === undefined && conceptsOfWord(folded).length > 0);
}

/** What a compound is beyond the known word it begins with: `tassen` of `Laptoptassen`; undefined where it is no more than an ending. */
export function headOfCompound(folded: string): string | undefined {
  if (lexicon.isWord(folded)) return undefined;
  for (let length = Math.min(folded.length, lexicon.longestPrefix); length >= lexicon.shortestPrefix; length -= 1) {
    if (!lexicon.isPrefix(folded.slice(0, length))) continue;
    const rest = folded.slice(length).replace(/^(?:ungs|heits|keits|schafts|ions|s|en|n|es|er)(?=[^aeiou]..)/, '');
    return rest.length >= BEYOND && !ENDING.test(rest) ? rest : undefined;
  }
  return undefined;
}

/** Letters of the shortest compound, of the longest that anybody writes, and of its shortest part. */
const COMPOUND = 8;
const LONGEST_COMPOUND = 64;
const SHORTEST_PART = 4;
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** What both parts of a compound mean that the thesaurus has not got as a whole: cleaning and price of `Putzgebuhr`. */
export function conceptsOfCompound(folded: string): readonly string[] {
  if (folded.length < COMPOUND || folded.length > LONGEST_COMPOUND) return [];
  for (let cut = folded.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const head = wholeConcepts(folded.slice(cut));
    if (head.length === 0) continue;
    for (const link of LINKS) {
      if (!folded.slice(0, cut).endsWith(link)) continue;
      const first = wholeConcepts(folded.slice(0, cut - link.length));
      if (first.length > 0) return [...head, ...first];
    }
  }
  return [];
}

function wholeConcepts(part: string): readonly string[] {
  return part.length >= SHORTEST_PART && isConceptWord(part) ? conceptsOfWord(part) : [];
}

/** The concepts of the word that a typed one is with one slip: `waranty`. */
export function conceptsOfSlip(folded: string): readonly string[] {
  return folded.length < SHORTEST_SLIP || !/^[a-z]+$/.test(folded) ? [] : lexicon.namesOfSlip(folded);
}
const SHORTEST_SLIP = 5;

/** The phrase that begins at a position, if any: its concept and how many words it takes. */
export function phraseAt(folded: readonly string[], position: number): { readonly concept: string; readonly length: number } | undefined {
  return lexicon.phraseAt(folded, position);
}

/** Particles that stand apart from their verb: `send it back`. */
const PARTICLES = new Set(['back', 'off', 'up', 'by']);
/** In German and Dutch they end the sentence: `holt ihr das Rad ab`, `haal je het op`. */
const LAST_PARTICLES = new Set('ab an auf aus ein mit zuruck vor weg op af mee terug uit aan'.split(' '));
/** Words between such a verb and its particle. */
const WIDEST_CLAUSE = 9;
const WIDEST_GAP = 3;

/** The concept of a verb whose particle stands some words later, and where that is. */
export function splitVerbAt(
  folded: readonly string[],
  position: number,
): { readonly concept: string; readonly particle: number } | undefined {
  for (const { words, concept } of lexicon.phrasesFrom(folded[position] ?? '')) {
    const [, particle, ...more] = words;
    if (particle === undefined || more.length > 0 || !PARTICLES.has(particle)) continue;
    for (let gap = 2; gap <= WIDEST_GAP + 1; gap += 1)
      if (folded[position + gap] === particle) return { concept, particle: position + gap };
  }
  const last = folded.length - 1;
  const end = folded[last] ?? '';
  if (last <= position || last - position > WIDEST_CLAUSE || !LAST_PARTICLES.has(end)) return undefined;
  const concept = conceptsOfWord(`${end}${folded[position] ?? ''}`)[0];
  return concept === undefined ? undefined : { concept, particle: last };
}

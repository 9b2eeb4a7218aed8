import type { Unit } from '../../knowledge/passage-units.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { languageOf } from './language.js';
import { exceptionAt, opensUnless } from './restrictions.js';
import { keysOf, type Support } from './supports.js';
import { valuesOf, type Value } from './values.js';

/**
 * One thing that a sentence or a row says of one subject: "for cats £48" of "for dogs £55, for cats £48". Found by order and
 * coordination alone, whatever the words mean.
 */
export interface Group {
  readonly text: string;
  /** Terms of its own words. */
  readonly terms: Terms;
  /** Terms that it leaves out and takes over from the group before it. */
  readonly taken: Terms;
  readonly values: readonly Value[];
}

const CONTRAST =
  /[;]\s|\s(?:(?<!(?:everything|all|anything|everywhere|nothing|anywhere)\s)but|while|whereas|although|otherwise|aber|während|wahrend|sonst|dagegen|hingegen|mais|tandis que|sinon|pero|mientras que|ma|mentre|mas|enquanto|maar|terwijl|anders)\s/giu;
const JOINT = /,\s|\s(?:and|und|et|y|e)\s/giu;
const DUTCH_JOINT = /,\s|\s(?:and|en)\s/giu;
/** What may stand between a joint and a value that begins a group: "then £2 per hour", "only €9". */
const BEGINS_WITH_VALUE =
  /^(?:(?:then|only|just|and|from|up to|dann|danach|nur|ab|bis|puis|ensuite|seulement|luego|despues|solo|desde|poi|depois|apenas|daarna|slechts|vanaf)\s+){0,2}(?:€|£|\$|chf|eur|usd|gbp)?\s?\d/u;
/** Verbs by which a clause stands on its own, folded. */
const VERB =
  /\b(?:cannot|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|should|could|would)n['’]?t|should|would|could|is|are|was|were|has|have|can|may|must|will|do|does|cost|costs?|pays?|gets?|takes?|lasts?|opens?|closes?|starts?|ist|sind|hat|haben|kann|konnen|darf|durfen|muss|mussen|wird|werden|kostet|kosten|betragt|betragen|zahlt|zahlen|dauert|dauern|gilt|gelten|bekommt|bekommen|est|sont|a|ont|peut|peuvent|doit|doivent|coute|coutent|paie|paient|paye|payent|dure|durent|es|son|esta|estan|hay|puede|pueden|debe|deben|cuesta|cuestan|paga|pagan|dura|duran|sono|ha|hanno|puo|possono|deve|devono|costa|costano|pagano|durano|sao|tem|podem|devem|custa|custam|pagam|duram|zijn|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|kost|betaalt|betalen|duurt|duren)\b|['’](?:s|re|ve|ll)\b/;
/** A clause that goes on about what the one before it named. */
const REFERS_BACK =
  /\b(?:it|they|them|those|one|ones|es|sie|diese[rs]?|jene|ihn|le|les|celles?|ceux|las de|los de|la de|el de|quelle di|quelli di|quella di|as de|os de|die van)\b/;
const NOTHING: Terms = new Set();

/** A pure memo per sentence or row; what is made of several lives as long as the check. */
const cache = new WeakMap<Support | Unit, readonly Group[]>();

/** The groups of a support: those of its text, or the cells of a row with their headers. */
export function groupsOf(support: Support): readonly Group[] {
  const [only] = support.members;
  const key = support.members.length === 1 && only !== undefined ? only : support;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = support.cells === undefined ? groupsOfText(support.text) : cellsOf(support);
  cache.set(key, made);
  return made;
}

function cellsOf(support: Support): readonly Group[] {
  const { cells = [] } = support;
  return cells.slice(cells.length > 1 ? keysOf(support) : 0).map(({ header, value }) => group(`${header} ${value}`));
}

/** The groups of a text. */
export const groupsOfText = memoOfText((text): readonly Group[] => {
  const made: Group[] = [];
  for (const line of text.split('\n').flatMap(sentencesOf)) {
    const sides = line.split(CONTRAST).filter(isWorded);
    const joint = languageOf(line) === 'nl' ? DUTCH_JOINT : JOINT;
    let head: Head | undefined;
    for (const side of sides) {
      const pieces = joined(side.split(joint).flatMap(withExceptionApart).filter(isWorded));
      for (const piece of pieces) {
        const bare = BEGINS_WITH_VALUE.test(fold(piece));
        const folded = fold(piece);
        const leavesOut = head !== undefined && (bare || !VERB.test(folded) || folded.trim().search(VERB) === 0 || REFERS_BACK.test(folded) || CUT_SHORT.test(folded.trim()));
        const taken = !leavesOut || head === undefined ? NOTHING : bare ? head.before : head.whole;
        const own = group(piece, taken);
        made.push(own);
        if (!leavesOut || head === undefined) head = headOf(own);
      }
    }
  }
  return made;
});

function isWorded(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

function group(text: string, taken: Terms = NOTHING): Group {
  return { text, terms: termsOf(text), taken, values: valuesOf(text) };
}

interface Head {
  readonly whole: Terms;
  /** Terms of what stands before the first value. */
  readonly before: Terms;
}

function headOf({ text, terms, values: [first] }: Group): Head {
  return { whole: terms, before: first === undefined ? terms : termsOf(text.slice(0, first.fact.index)) };
}

/** "The leash is not", "la cena no": what is said of it stands in the clause before. */
const CUT_SHORT =
  /(?:\b(?:is|are|do|does|can|ist|sind|est|sont|es|son|sono|sao)\s*(?:n't)?|\b(?:not|nicht|pas|no|non|nao|niet|wel)|n't)\s*[.!]?$/;
const SAYS_NO = /^(?:but |aber |mais |pero |ma |mas |maar |and |und )?(?:not|never|nicht|pas|no|non|nao|niet|sin|sans|ohne|without|senza|sem|zonder)\b/;

/**
 * A piece that neither has a value nor stands on its own belongs to the one behind it, or to the one before it where values
 * stand first or nothing follows: "cats, dogs and rabbits pay €4", "€4 for cats, dogs and rabbits".
 */
function joined(pieces: readonly string[]): readonly string[] {
  const bare = pieces.map((piece) => (piece.match(/\p{L}+/gu)?.length ?? 0) <= 1);
  const whole = pieces.map((piece, index) => {
    const folded = fold(piece.trim());
    if (exceptionAt(folded) === 0 || opensUnless(folded) || SAYS_NO.test(folded) || CUT_SHORT.test(folded)) return true;
    return bare[index] === false && (VERB.test(folded) || valuesOf(piece).length > 0);
  });
  const valueFirst = pieces.some((piece, index) => index > 0 && BEGINS_WITH_VALUE.test(fold(piece)));
  const made: string[] = [];
  let waiting = '';
  pieces.forEach((piece, index) => {
    if (whole[index] === true) {
      made.push(waiting === '' ? piece : `${waiting}, ${piece}`);
      waiting = '';
    } else if (made.length > 0 && (valueFirst || bare[index] === true || !whole.includes(true, index))) made[made.length - 1] += `, ${piece}`;
    else waiting = waiting === '' ? piece : `${waiting}, ${piece}`;
  });
  return waiting === '' ? made : [...made, waiting];
}

/** "Open daily | except on Tuesdays": what is taken out is a group of its own. */
function withExceptionApart(text: string): readonly string[] {
  const start = exceptionAt(text);
  return start <= 0 ? [text] : [text.slice(0, start), text.slice(start)];
}

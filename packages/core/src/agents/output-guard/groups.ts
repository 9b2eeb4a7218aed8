import type { Unit } from '../../knowledge/passage-units.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold, sameLength, wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { languageOf } from './language.js';
import { isNegated } from './polarity.js';
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
  /** Terms that it leaves out and takes over from the group before it, and the text they stand in. */
  readonly taken: Terms;
  readonly from: string;
  /** Whether it begins with its verb: what the one before it speaks of goes on. */
  readonly goesOn: boolean;
  /** Whether it has a subject and a verb of its own. */
  readonly clause: boolean;
  readonly values: readonly Value[];
}

/** A colon parts two sides, but not a word from what it is said of: "Sunday: closed". */
const CONTRAST =
  /;\s|:\s(?!\p{L}+[.!]?$)|\s(?:(?<!(?:everything|all|anything|everywhere|nothing|anywhere)\s)but|while|whereas|although|otherwise|aber|während|wahrend|sonst|dagegen|hingegen|mais|tandis que|sinon|pero|mientras que|ma|mentre|mas|enquanto|maar|terwijl|anders)\s/giu;
const JOINT = /,\s|\s(?:and|und|et|y|e)\s/giu;
const DUTCH_JOINT = /,\s|\s(?:and|en)\s/giu;
/** What may stand between a joint and a value that begins a group: "then £2 per hour", "only €9". */
const BEGINS_WITH_VALUE =
  /^(?:(?:then|only|just|and|from|up to|dann|danach|nur|ab|bis|puis|ensuite|seulement|luego|despues|solo|desde|poi|depois|apenas|daarna|slechts|vanaf)\s+){0,2}(?:€|£|\$|chf|eur|usd|gbp)?\s?\d/u;
/** Verbs by which a clause stands on its own, folded. */
const VERB =
  /\b(?:cannot|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|should|could|would)n['’]?t|should|would|could|is|are|was|were|has|have|can|may|must|will|do|does|cost|costs?|pays?|gets?|takes?|lasts?|opens?|closes?|starts?|ist|sind|hat|haben|kann|konnen|darf|durfen|muss|mussen|wird|werden|kostet|kosten|betragt|betragen|zahlt|zahlen|dauert|dauern|gilt|gelten|bekommt|bekommen|est|sont|ont|peut|peuvent|doit|doivent|coute|coutent|paie|paient|paye|payent|dure|durent|es|son|esta|estan|hay|puede|pueden|debe|deben|cuesta|cuestan|paga|pagan|dura|duran|sono|ha|hanno|puo|possono|deve|devono|costa|costano|pagano|durano|sao|tem|podem|devem|custa|custam|pagam|duram|zijn|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|kost|betaalt|betalen|duurt|duren)\b|['’](?:s|re|ve|ll)\b/;
/** "Is" in Italian and Portuguese, which is "and" without its accent. */
const IS = /(?<!\p{L})[èé](?!\p{L})/iu;
/** A clause that goes on about what the one before it named. */
const REFERS_BACK =
  /\b(?:it|they|them|those|one|ones|es|sie|diese[rs]?|jene|ihn|le|les|celles?|ceux|las de|los de|la de|el de|quelle di|quelli di|quella di|as de|os de|die van)\b/;
interface Taken {
  readonly terms: Terms;
  readonly text: string;
}
const NOTHING: Taken = { terms: new Set(), text: '' };

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
        const own = group(piece, head === undefined ? NOTHING : takenBy(piece, head));
        made.push(own);
        if (head === undefined || own.taken === NOTHING.terms) head = headOf(own);
      }
    }
  }
  return made;
});

function isWorded(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

function group(written: string, { terms, text: from }: Taken = NOTHING): Group {
  const text = written.trim();
  const verb = fold(text).search(VERB);
  return {
    text,
    terms: termsOf(text),
    taken: terms,
    from,
    goesOn: terms.size > 0 && verb === 0,
    clause: terms.size === 0 && verb >= 0,
    values: valuesOf(text),
  };
}

interface Head {
  readonly whole: Taken;
  /** Terms of what stands before the first value. */
  readonly before: Taken;
  /** Terms of what stands before the first verb. */
  readonly subject: Taken;
}

function headOf({ text, terms, values: [first] }: Group): Head {
  const verb = sameLength(text).search(VERB);
  return {
    whole: { terms, text },
    before: first === undefined ? { terms, text } : takenFrom(text.slice(0, first.fact.index)),
    subject: verb <= 0 ? { terms, text } : takenFrom(text.slice(0, verb)),
  };
}

function takenFrom(text: string): Taken {
  return { terms: termsOf(text), text };
}

/** What a clause leaves out and so takes over from the one before it: nothing, its subject, or all that it does not say itself. */
function takenBy(piece: string, head: Head): Taken {
  const folded = fold(piece.trim());
  // "From 12 people 15 % off the price, from 30 people 25 %": what ends with its value leaves out what follows, too.
  if (BEGINS_WITH_VALUE.test(folded)) return /\d\W*\p{L}{0,4}\W*$/u.test(folded) && /\p{L}{3}.*\d/u.test(folded) ? head.whole : head.before;
  if (CUT_SHORT.test(folded)) return head.whole;
  const verb = folded.search(VERB);
  if (verb === 0) return head.whole;
  if (REFERS_BACK.test(folded)) return head.subject;
  if (verb > 0 || IS.test(piece)) return NOTHING;
  return repeatsVerb(piece, head.whole.terms) ? NOTHING : head.whole;
}

/** "Ida treats birds" after "Otto treats reptiles": a word that stands at its own, after no preposition, goes with another subject. */
function repeatsVerb(piece: string, terms: Terms, subject = /./u): boolean {
  const words = wordsOf(piece);
  return words.some(({ stem, raw, folded }, index) => {
    const before = words[index - 1]?.folded ?? '';
    const inside = index > 0 && index < words.length - 1 && subject.test(words[index - 1]?.raw ?? '');
    return inside && /^\p{Ll}{3}/u.test(raw) && terms.has(stem) && !LITTLE.test(before) && !LITTLE.test(folded);
  });
}

const LITTLE =
  /^(?:\p{L}{1,2}|for|from|with|the|and|per|each|fur|mit|von|vom|zum|zur|der|die|das|den|dem|ein|eine\w?|pro|pour|avec|les|des|une|par|con|para|por|los|las|del|una|per|gli|dei|della|com|dos|das|uma|voor|met|van|het|een|on|\d.*)$/u;

/** "The leash is not", "la cena no": what is said of it stands in the clause before. */
const CUT_SHORT =
  /(?:\b(?:is|are|do|does|can|ist|sind|est|sont|es|son|sono|sao)\s*(?:n't)?|\b(?:not|nicht|pas|no|non|nao|niet|wel)|n't)\s*[.!]?$/;
/** "Takes place only in the holidays": a clause, whatever its verb. */
const ONLY_WITHIN = /^\p{L}+ .*\b(?:only|nur|seulement|uniquement|solo|solamente|soltanto|apenas|alleen)\s\p{L}+ \p{L}+/u;
/** Nothing but names, two at least. */
const NAMES = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,5}\p{Lu}[\p{L}'’-]*\.?$/u;
/** "Downgrades at the next renewal" after "upgrades take effect at once": a subject with its place or time, without the verb. */
const PLACED =
  /^(?!(?:for|from|with|until|to|in|on|at|by|of|fur|mit|von|bis|bei|im|am|an|auf|pour|avec|dans|sur|con|para|por|desde|hasta|per|nel|da|com|voor|met|van|tot|op)\s)\p{L}{4,}\s(at|in|on|from|by|am|im|ab|bei|zum|zur|au|aux|dans|sur|en|al|nel|no|na|bij|op)\s\p{L}/u;

function isPlacedAlike(folded: string, before: string): boolean {
  const preposition = PLACED.exec(folded)?.[1];
  return preposition !== undefined && ` ${fold(before)} `.includes(` ${preposition} `);
}

const DENIES = /^(?:not|nicht|pas|no|non|nao|niet|geen|kein\w*)\s/;
const SAYS_NO =
  /^(?:but |aber |mais |pero |ma |mas |maar |and |und )?(?:not|never|nicht|nie|niemals|pas|jamais|no|nunca|non|mai|nao|niet|nooit|sin|sans|ohne|without|senza|sem|zonder|geen|kein\w*)\b/;

/**
 * A piece that neither has a value nor stands on its own belongs to the one behind it, or to the one before it where values
 * stand first or nothing follows: "cats, dogs and rabbits pay €4", "€4 for cats, dogs and rabbits".
 */
function joined(pieces: readonly string[]): readonly string[] {
  const bare = pieces.map((piece) => (piece.match(/\p{L}+/gu)?.length ?? 0) <= 1);
  const whole = pieces.map((piece, index) => {
    const folded = fold(piece.trim());
    if (exceptionAt(folded) === 0 || opensUnless(folded) || SAYS_NO.test(folded) || CUT_SHORT.test(folded)) return true;
    if (index > 0 && bare[index] === false && (ONLY_WITHIN.test(folded) || isNegated(piece))) return true;
    const before = pieces[index - 1];
    if (before !== undefined && (repeatsVerb(piece, termsOf(before), /^\p{Lu}/u) || isPlacedAlike(folded, before))) return true;
    return bare[index] === false && (VERB.test(folded) || IS.test(piece) || valuesOf(piece).length > 0);
  });
  // "North Ida Berg, South Otto Kern".
  if (pieces.length > 1 && pieces.every((piece) => NAMES.test(piece.trim()))) return pieces;
  const valueFirst = pieces.some((piece, index) => index > 0 && BEGINS_WITH_VALUE.test(fold(piece)));
  const made: string[] = [];
  let waiting = '';
  pieces.forEach((piece, index) => {
    if (whole[index] === true) {
      // "We repair bags, no shoes": what is denied is another thing. "Never expires and may be used": so is what is not.
      const denied = DENIES.test(fold(piece.trim())) || (isNegated(waiting) && fold(piece.trim()).search(VERB) === 0);
      const apart = waiting !== '' && denied;
      if (apart) made.push(waiting);
      made.push(waiting === '' || apart ? piece : `${waiting}, ${piece}`);
      waiting = '';
    } else if (made.length > 0 && (valueFirst || bare[index] === true || !whole.includes(true, index)))
      made[made.length - 1] += `, ${piece}`;
    else waiting = waiting === '' ? piece : `${waiting}, ${piece}`;
  });
  return waiting === '' ? made : [...made, waiting];
}

/** "Open daily | except on Tuesdays": what is taken out is a group of its own. */
function withExceptionApart(text: string): readonly string[] {
  const start = exceptionAt(text);
  return start <= 0 ? [text] : [text.slice(0, start), text.slice(start).replace(/^but /i, 'except ')];
}

import { factsOf } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/words.js';
import type { Slot } from '../../knowledge/slot.js';
import { namesRelativeDay } from './assertions.js';
import { attributionOf } from './attribution.js';
import type { Statement } from './claims.js';
import { hasVerb } from './groups.js';
import { isNegated, withoutContractions } from './polarity.js';
import { besideWorded, wordedValues } from './worded-values.js';

/** "The Pro plan costs €29 and includes three inspections": parts that share the subject of the first. */
export function partsOf(statement: Statement): readonly Statement[] {
  const pieces = withoutContractions(statement.text)
    .split(/\s*;\s+(?:and |but |und |et |y |e )?/u)
    .flatMap(piecesOf);
  if (pieces.length < 2) return [];
  const subject = statement.slots.filter((slot) => slot.critical && pieces[0]?.includes(slot.raw));
  const slotsIn = pieces.map((text) => statement.slots.filter((slot) => text.includes(slot.raw)));
  const verbs = pieces.map((piece) => hasVerb(piece) || SAYS_BY_ITSELF.test(fold(piece)));
  const sides = sidesOf(pieces, statement.text);
  let attributed: Statement['attributed'];
  return pieces.flatMap((text, index) => {
    attributed = attributionOf(text).kind ?? (OURS.test(text) || OWN_SUBJECT.test(text) ? undefined : attributed);
    const slots = slotsIn[index] ?? [];
    const facts = besideWorded(factsOf(text), wordedValues(text));
    if (slots.length === 0 && facts.length === 0 && !namesRelativeDay(text)) return [];
    const inherited =
      index > 0 && !slots.some((slot) => slot.critical) && !OWN_SUBJECT.test(text) ? subject.filter((slot) => !slots.includes(slot)) : [];
    const minor = statement.minor.filter((slot) => text.includes(slot.raw));
    const bare = facts.every(({ type }) => type === 'weekday') && verbs[index] === false;
    const open = bare && [index - 1, index + 1].some((beside) => sides[beside] === sides[index] && isNegated(pieces[beside] ?? ''));
    const shared = bare
      ? sharedWith(index, pieces, slotsIn, verbs, sides).filter((slot) => !slots.includes(slot) && !inherited.includes(slot))
      : [];
    return [{ ...statement, text, slots: [...slots, ...inherited, ...shared], minor, facts, attributed, ...(open && { open }) }];
  });
}

/** The pieces of what stands on one side of a semicolon. */
function piecesOf(side: string): readonly string[] {
  return side
    .split(
      /\s+(?=plus\s\p{Ll}|zuzüglich\s|zzgl\.)|\s*,\s+(?:and |but |und |et |y |e )?|(?<!\b(?:between|zwischen|entre|tra|fra|tussen)\s(?:\S+\s){0,3}\S+)\s+(?:and|but|while|so that|und|aber|et|mais|y|pero|e|ma|mas)\s+/u,
    )
    .filter((piece) => /\p{L}|\d/u.test(piece) && !FIRST_OR_THEN.test(piece))
    .reduce<readonly string[]>(withCondition, []);
}

/** "Helmet included", "only at the office": said without a verb, of itself. Folded. */
const SAYS_BY_ITSELF =
  /^(?:only|nur|seulement|uniquement|solo|solamente|soltanto|apenas|alleen|even|auch|aussi|anche|tambien|also|plus)\s|\b(?:included|inclusive|incl|inklusive|inkl|inbegriffen|enthalten|dabei|inclus\w*|compris\w*|incluid\w*|compres\w*|inbegrepen|inclusief|excluded|ausgeschlossen|exclu\w*|esclus\w*|free|frei|gratis|kostenlos\w*|gratuit\w*|extra|open|offen|geoffnet|closed|geschlossen|ouvert\w*|ferme\w*|abiert\w*|cerrad\w*|apert\w*|chius\w*)\b/u;
const SHARED = 0.5;

/** Which side of a semicolon or a "but" each piece stands on. */
function sidesOf(pieces: readonly string[], text: string): readonly number[] {
  let from = 0;
  return pieces.map((piece) => {
    const at = text.indexOf(piece.slice(0, PIECE_START), from);
    if (at >= 0) from = at;
    return text.slice(0, from).match(OTHER_SIDE)?.length ?? 0;
  });
}

/** Characters that tell where a piece begins. */
const PIECE_START = 12;
const OTHER_SIDE = /;|\s(?:but|while|aber|mais|pero|ma|mas|maar)\s/gu;

/**
 * "The price includes breakfast, towels": what is said of the first holds for each. All words of the piece with the verb on the same
 * side but the one that stands next to the others.
 */
function sharedWith(
  index: number,
  pieces: readonly string[],
  slotsIn: readonly (readonly Slot[])[],
  verbs: readonly boolean[],
  sides: readonly number[],
): readonly Slot[] {
  const beside = verbs.flatMap((verb, at) => (sides[at] === sides[index] && at !== index ? [{ at, verb }] : []));
  const told =
    beside.findLast(({ at, verb }) => verb && at < index) ??
    beside.find(({ verb }) => verb) ??
    beside.find(({ at }) => at < index && (slotsIn[at]?.length ?? 0) > 1);
  if (told === undefined) return [];
  const words = slotsIn[told.at] ?? [];
  const text = (pieces[told.at] ?? '').replace(/[^\p{L}\p{N}]+$/u, '');
  const one = told.at < index ? words.find(({ raw }) => text.endsWith(raw)) : words.find(({ raw }) => text.startsWith(raw));
  return words.flatMap((slot) => (slot === one ? [] : [{ ...slot, critical: false, context: true, weight: SHARED * slot.weight }]));
}

/** "If you cancel, the deposit is kept": what holds under a condition is said with it. */
function withCondition(pieces: readonly string[], piece: string): readonly string[] {
  const last = pieces.at(-1);
  return last !== undefined && (CONDITION.test(piece) || TAKEN_OUT.test(piece) || (pieces.length === 1 && CONDITION.test(last)))
    ? [...pieces.slice(0, -1), `${last}, ${piece}`]
    : [...pieces, piece];
}

const CONDITION =
  /^(?:(?:yes|no|ja|nein|oui|non|s[ií]|sim)[,:] )?(?:if|unless|when|provided|as long as|wenn|falls|sofern|solange|es sei denn|si|sauf si|lorsque|quand|à condition|siempre que|cuando|se|purché|a meno che|quando|desde que|als|indien|tenzij|mits)\s/i;
/** What only puts a statement in order. */
const FIRST_OR_THEN =
  /^(?:after that|afterwards|then|first|finally|danach|dann|anschließend|zuerst|ensuite|puis|après cela|d'abord|después|luego|primero|dopo|poi|prima|depois|primeiro|daarna|dan|eerst)$/iu;
/** What is taken out is said with what it is taken out of. */
const TAKEN_OUT =
  /^(?:except|excluding|apart from|außer|ausser|ausgenommen|sauf|hormis|excepto|salvo|tranne|eccetto|exceto|behalve|not|nicht|pas|no|non|não|niet)\s/i;

/** "… and the shuttle runs every hour": a part with an article in front has a subject of its own. */
const OWN_SUBJECT =
  /^(?:the|our|this|these|der|die|das|unsere?[rs]?|le|la|les|l'|notre|nos|el|los|las|nuestr[oa]s?|il|lo|gli|i|o|os|as|nossos?|nossas?)\s+\p{L}/iu;

/** "… so we charge €10": what follows is said by the business itself. */
const OURS = /^(?:so |then |therefore |also |daher |deshalb |donc )?(?:we|i|it|that|this|wir|ich|das|es|nous|je|c'est|cela|noi|wij)\b/i;

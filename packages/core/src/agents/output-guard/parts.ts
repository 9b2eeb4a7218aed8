import { factsOf } from '../../knowledge/facts.js';
import { namesRelativeDay } from './assertions.js';
import { attributionOf } from './attribution.js';
import type { Statement } from './claims.js';
import { besideWorded, wordedValues } from './worded-values.js';

/** "The Pro plan costs €29 and includes three inspections": parts that share the subject of the first. */
export function partsOf(statement: Statement): readonly Statement[] {
  const pieces = statement.text
    .split(
      /\s+(?=plus\s\p{Ll}|zuzüglich\s|zzgl\.)|\s*[;,]\s+(?:and |but |und |et |y |e )?|\s+(?<!(?:[Bb]etween|[Zz]wischen|[Ee]ntre|[Tt]ra|[Ff]ra|[Tt]ussen)\s\p{Sc}?\d[\d.,]*(?:\s?(?:\p{Sc}|%))?\s+)(?:and|but|while|so that|und|aber|et|mais|y|pero|e|ma|mas)\s+(?!(?:demie?|quart|medi[ao]|cuarto|mezz[ao]|meia|meio|a (?:half|quarter))(?!\p{L}))/u,
    )
    .filter((piece) => /\p{L}|\d/u.test(piece) && !FIRST_OR_THEN.test(piece))
    .reduce<readonly string[]>(withCondition, []);
  if (pieces.length < 2) return [];
  const subject = statement.slots.filter((slot) => slot.critical && pieces[0]?.includes(slot.raw));
  let attributed: Statement['attributed'];
  return pieces.flatMap((text, index) => {
    attributed = attributionOf(text).kind ?? (OURS.test(text) || OWN_SUBJECT.test(text) ? undefined : attributed);
    const slots = statement.slots.filter((slot) => text.includes(slot.raw));
    const facts = besideWorded(factsOf(text), wordedValues(text));
    if (slots.length === 0 && facts.length === 0 && !namesRelativeDay(text)) return [];
    const inherited =
      index > 0 && !slots.some((slot) => slot.critical) && !OWN_SUBJECT.test(text) ? subject.filter((slot) => !slots.includes(slot)) : [];
    const minor = statement.minor.filter((slot) => text.includes(slot.raw));
    return [{ ...statement, text, slots: [...slots, ...inherited], minor, facts, attributed }];
  });
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

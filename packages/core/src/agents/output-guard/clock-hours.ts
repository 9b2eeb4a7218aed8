import type { Fact } from '../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { fold } from '../../knowledge/words.js';
import type { Value } from './values.js';

const HALF_A_DAY = 720;

/** What stands before an hour of the clock, and what may follow one: no noun that the number counts. Folded. */
const BEFORE_HOUR =
  /\b(?:at|by|from|until|till?|to|before|after|between|and|past|um|ab|bis|von|zwischen|vor|nach|gegen|und|a|des|entre|avant|apres|vers|et|las|la|alle|dalle|dopo|prima|e|as|das|ate|om|tot|vanaf|tussen|rond|na|voor|en)\s+$|[–-]\s?$/;
const AFTER_HOUR =
  /^\s*(?:$|[,.;:!?)–-]|(?:to|till?|until|and|or|on|in|at|every|each|with|when|if|so|but|it|we|you|he|she|they|here|there|open|closed|bis|und|oder|am|im|mit|wenn|sind|da|auf|zu|offen|geschlossen|geoffnet|et|y|e|en|tot|op|dicht)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/;
/** "For children from 3 to 12": how old, or how many they are. */
const OF_PEOPLE =
  /\b(?:child|children|kids?|toddlers?|teens?|teenagers?|pupils|ages?|aged|people|persons?|groups?|guests?|kinder\w*|jugendliche\w*|schuler\w*|alter|gruppen?|personen|enfants?|ados?|age[es]*|groupes?|personnes?|nin[oa]s?|edad|grupos?|personas?|bambin\w*|ragazz\w*|eta|gruppi|persone|crianc\w*|idade|pessoas|kinderen|leeftijd|groepen)(?: (?:of|from|between|aged?|over|under|are|must be|be|von|ab|zwischen|im|de|des|entre|da|dai|di|tra|fra|com|van|vanaf|tussen|to|and|bis|und|a|et|y|e|tot|en|years?)\b| ?\d{1,2}(?!\d)| ?[–-])*\s*$/;

/** "For children from 3 to 12": an age or a head count, and no hour. */
export const isOfPeople = ({ fact, text }: Value): boolean =>
  OF_PEOPLE.test(fold(text.slice(Math.max(0, fact.index - LONGEST), fact.index)));

/** "Until six", "from nine till 5": an hour of the clock that leaves its half of the day open. */
export function isHour(value: Value): boolean {
  const { fact, text } = value;
  const hour = Number(fact.value);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return false;
  const before = fold(text.slice(0, fact.index));
  return BEFORE_HOUR.test(before) && !isOfPeople(value) && AFTER_HOUR.test(fold(text.slice(fact.index + fact.text.length)));
}

/** Whether two are the same hour in whichever half of the day, and of two spans the same end of the same one. */
export function isSameHour(claim: Value, source: Value): boolean {
  if (minutesOf(claim.fact) % HALF_A_DAY !== minutesOf(source.fact) % HALF_A_DAY) return false;
  const [mine, theirs] = [spanOf(claim), spanOf(source)];
  return mine === undefined || theirs === undefined || (mine.ends === theirs.ends && mine.other % 12 === theirs.other % 12);
}

const minutesOf = ({ type, value }: Fact): number => Number(value) * (type === 'number' ? 60 : 1);

const UNIT = String.raw`(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|uur|h|heures?))?`;
const TO = String.raw`(?: ?[–-] ?| (?:to|until|till?|and|bis|und|a|et|y|e|tot|en|alle|as)(?: (?:las|alle|as))? )`;
const HOUR = String.raw`(\d{1,2}|\p{L}{2,9})`;
/** "10:00 to " before an hour, " to 12:00" after one. Folded. */
const BEGAN = new RegExp(String.raw`(?<![\p{L}\d:.])${HOUR}(?:[:.h]\d{2})?${UNIT}${TO}$`, 'u');
const GOES_TO = new RegExp(`^${UNIT}${TO}${HOUR}(?![\\p{L}])`, 'u');

/** The other end of the span that an hour is an end of. */
function spanOf({ fact, text }: Value): { readonly ends: boolean; readonly other: number } | undefined {
  const began = hourOf(BEGAN.exec(fold(text.slice(Math.max(0, fact.index - LONGEST), fact.index)))?.[1]);
  if (began !== undefined) return { ends: true, other: began };
  const end = fact.index + fact.text.length;
  const goesTo = hourOf(GOES_TO.exec(fold(text.slice(end, end + LONGEST)))?.[1]);
  return goesTo === undefined ? undefined : { ends: false, other: goesTo };
}

/** Characters from one end of a span to the other. */
const LONGEST = 40;

function hourOf(written: string | undefined): number | undefined {
  const hour = written === undefined ? undefined : Number(NUMBER_WORDS.get(written) ?? written);
  return hour !== undefined && Number.isInteger(hour) && hour >= 0 && hour <= 24 ? hour : undefined;
}

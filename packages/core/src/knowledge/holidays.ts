import { memoOfRecent } from '../support/memo-of-recent.js';
import { factsOf } from './facts.js';
import { fold } from './words.js';

/** Days that have a name as well as a date, the same every year, folded, in seven languages. */
const HOLIDAYS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:christmas eve|heilig(?:er )?abend|heiligabend|reveillon de noel|veille de noel|nochebuena|vigilia di natale|vespera de natal|kerstavond)\b/,
    '24.12.',
  ],
  [
    /\b(?:christmas day|christmas|weihnachten|erster weihnachtstag|noel|navidad|natale|natal|kerstmis|eerste kerstdag)\b(?! market| party| tree)/,
    '25.12.',
  ],
  [/\b(?:boxing day|zweiter weihnachtstag|santo stefano|tweede kerstdag)\b/, '26.12.'],
  [
    /\b(?:new year'?s? eve|silvester|saint-sylvestre|nochevieja|san silvestro|capodanno sera|vespera de ano novo|oudejaarsavond|oud en nieuw)\b/,
    '31.12.',
  ],
  [/\b(?:new year'?s? day|neujahr\w*|nouvel an|jour de l'an|ano nuevo|capodanno|ano novo|nieuwjaarsdag|nieuwjaar)\b/, '1.1.'],
];

/** A day of the year that a text names: its key, such as `24.12.`, and the words for it. */
export interface DayOfYear {
  readonly day: string;
  readonly words: string;
}

/** The dates of a text, those with a name among them. */
export const datesOf = memoOfRecent((text): readonly DayOfYear[] => {
  const folded = fold(text);
  const named = HOLIDAYS.flatMap(([pattern, day]) => {
    const words = pattern.exec(folded)?.[0];
    return words === undefined ? [] : [{ day, words }];
  });
  // "New Year's Eve" is no "New Year's Day": the longest words decide.
  const own = named.filter(({ words }) => !named.some((other) => other.words !== words && other.words.includes(words)));
  if (!/\d/.test(text)) return own;
  const written = factsOf(text).flatMap((fact) => (fact.type === 'date' ? [{ day: fact.value, words: '' }] : []));
  return [...own, ...written];
});

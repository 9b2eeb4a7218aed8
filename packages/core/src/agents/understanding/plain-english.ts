/**
 * Words that only English has of what customers ask about, folded. "Is parking free?" has one function word, and other languages
 * have it too; letters alone make Dutch of it.
 */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'accepted ahead allowed allergic anything anyone available back beds bike bikes birthday boat boats book booked booking ' +
    'bookings breakfast bring broken cancel cancelled card cards change charge charged charging cheap cheaper cheese child children clean ' +
    'cleaning clothes collect covered customer customers day days delivered delivery deposit dinner dog dogs earlier early ' +
    'evening everything expensive extra fee fees fixed food free fresh friend friends group groups guest guests heated ' +
    'heating help holiday holidays hour household housing included insurance invoice kid kids kitchen ladies late later lessons lockers ' +
    'member members membership minute minutes money month monthly months morning needed night nights outdoor outdoors outside parking ' +
    'payment people pets phone pickup possible pregnant private refund refundable refunds rent rental repair repairs replaced required return returns room rooms safe ' +
    'school seat seats secure served shipping shower showers sold spare staff students swimming taken tax today tomorrow ' +
    'tonight towels trial tried used valid vegetarian visit waiting warranty weekends weeks welcome wheelchair ' +
    'wine woman women wood working year yearly years'
  ).split(' '),
);

/** Of a folded word. */
export const isPlainEnglish = (folded: string): boolean => PLAIN.has(folded);

/** How many words of a text only English has. */
export function plainEnglishIn(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (PLAIN.has(word)) count += 1;
  return count;
}

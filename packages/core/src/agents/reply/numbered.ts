import { memoOfText } from '../../support/memo-of-text.js';
import { fold, stemOf } from '../../knowledge/words.js';

/** A word with the number that it bears: "Corrin 30", "grade 4". */
const NUMBERED = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>\d{1,4})(?!\p{L}|[.,:]?\d|\s?[%€£$])/gu;

/** A word with the letter that it bears: "Dorm A". Small letters are words of many languages, and so is "I". */
const LETTERED = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>(?!I)\p{Lu})(?![\p{L}\d'’&.])/gu;
/** As customers type it: "dorm d"; but for letters that are words, or parts of some. */
const LETTERED_IN_HASTE = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>(?!I)\p{Lu}|[bcdfghjkpqrvwz])(?![\p{L}\d'’&.])/gu;
/** "A or B", "S, M and L", "A–C": several letters, and what they belong to is said once. */
const SEVERAL_LETTERS = /(?<![\p{L}\d])\p{L}\s?(?:[,/&–-]\s?|\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)\p{L}(?![\p{L}\d])/u;

type Marks = ReadonlyMap<string, ReadonlySet<string>>;

const marksOf = (text: string, pattern: RegExp): Marks => {
  const found = new Map<string, Set<string>>();
  for (const { groups: { word = '', number = '' } = {} } of text.matchAll(pattern)) {
    const stem = stemOf(fold(word));
    found.set(stem, (found.get(stem) ?? new Set()).add(fold(number)));
  }
  return found;
};
const NONE: Marks = new Map();

const numbersIn = memoOfText((text): Marks => (/\d/.test(text) ? marksOf(text, NUMBERED) : NONE));
const lettersOfName = memoOfText((text): Marks => (SEVERAL_LETTERS.test(text) ? NONE : marksOf(text, LETTERED)));
const lettersOfQuestion = memoOfText((text): Marks => (SEVERAL_LETTERS.test(text) ? NONE : marksOf(text, LETTERED_IN_HASTE)));

/** Whether a text numbers a word of the question otherwise than the question does: `Corrin 20` is no answer to "Corrin 30". */
export const isNumberedOtherwise = (question: string, text: string): boolean => differ(numbersIn(question), numbersIn(text));

/** Whether a name bears another letter than the question gives it: "Dorm A" is no answer to "dorm d". Where several are compared, nothing is said. */
export const isLetteredOtherwise = (question: string, name: string): boolean => differ(lettersOfQuestion(question), lettersOfName(name));

function differ(asked: Marks, given: Marks): boolean {
  return [...asked].some(([stem, marks]) => {
    const own = given.get(stem);
    return own !== undefined && ![...marks].some((mark) => own.has(mark));
  });
}

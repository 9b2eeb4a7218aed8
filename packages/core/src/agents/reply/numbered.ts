import { memoOfText } from '../../support/memo-of-text.js';
import { fold, stemOf } from '../../knowledge/words.js';

/** A word with the number that it bears: "Corrin 30", "grade 4". */
const NUMBERED = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>\d{1,4})(?!\p{L}|[.,:]?\d|\s?[%€£$])/gu;

/** A word with the letter that it bears: "Dorm A". Small letters are words of many languages. */
const LETTERED = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>\p{Lu})(?![\p{L}\d'’&.])/gu;
/** As customers type it: "dorm d"; but for letters that are words, or parts of some. */
const LETTERED_IN_HASTE = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>\p{Lu}|[bcdfghjkpqrvwz])(?![\p{L}\d'’&.])/gu;

type Marks = ReadonlyMap<string, ReadonlySet<string>>;

const marksOf = (text: string, ...patterns: readonly RegExp[]): Marks => {
  const found = new Map<string, Set<string>>();
  for (const { groups: { word = '', number = '' } = {} } of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const stem = stemOf(fold(word));
    found.set(stem, (found.get(stem) ?? new Set()).add(fold(number)));
  }
  return found;
};

const marksOfAnswer = memoOfText((text): Marks => marksOf(text, NUMBERED, LETTERED));
const marksOfQuestion = memoOfText((text): Marks => marksOf(text, NUMBERED, LETTERED_IN_HASTE));
const lettersOfAnswer = memoOfText((text): Marks => marksOf(text, LETTERED));
const lettersOfQuestion = memoOfText((text): Marks => marksOf(text, LETTERED_IN_HASTE));

/** Whether a text numbers a word of the question otherwise than the question does: `Corrin 20` is no answer to "Corrin 30", nor "Dorm A" to "dorm d". */
export const isNumberedOtherwise = (question: string, text: string): boolean => differ(marksOfQuestion(question), marksOfAnswer(text));

/** The same of letters alone: a number may also be an amount, which is compared as one. */
export const isLetteredOtherwise = (question: string, name: string): boolean => differ(lettersOfQuestion(question), lettersOfAnswer(name));

function differ(asked: Marks, given: Marks): boolean {
  return [...asked].some(([stem, marks]) => {
    const own = given.get(stem);
    return own !== undefined && ![...marks].some((mark) => own.has(mark));
  });
}

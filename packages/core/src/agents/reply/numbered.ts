import { memoOfText } from '../../support/memo-of-text.js';
import { fold, stemOf } from '../../knowledge/words.js';

/** A word with the number that it bears: "Corrin 30", "grade 4". */
const NUMBERED = /(?<![\p{L}\d])(?<word>\p{L}{3,})[ -](?<number>\d{1,4})(?!\p{L}|[.,:]?\d|\s?[%€£$])/gu;

const numbersByWord = memoOfText((text): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  if (!/\d/.test(text)) return found;
  for (const { groups: { word = '', number = '' } = {} } of fold(text).matchAll(NUMBERED)) {
    const stem = stemOf(word);
    found.set(stem, (found.get(stem) ?? new Set()).add(number));
  }
  return found;
});

/** Whether a text numbers a word of the question otherwise than the question does: `Corrin 20` is no answer to "Corrin 30". */
export function isNumberedOtherwise(question: string, text: string): boolean {
  const given = numbersByWord(text);
  return [...numbersByWord(question)].some(([stem, asked]) => {
    const own = given.get(stem);
    return own !== undefined && ![...asked].some((number) => own.has(number));
  });
}

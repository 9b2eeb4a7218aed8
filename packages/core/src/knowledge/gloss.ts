import { memoOfRecent } from '../support/memo-of-recent.js';
import { conceptsOfWord } from './concepts.js';
import { isEveryday } from './everyday-words.js';
import { withClocks } from './facts.js';
import { GLOSSARIES, isEnglishWord, type Glossary } from './glossary.js';
import { functionWordCount, isFunctionWord } from './stop-words.js';
import { fold, wordsOf } from './words.js';

const WORD = /\p{L}+/gu;
/** Mail addresses and links stay as they are: of another one the words may mean the same. */
const ADDRESS = /[@/]/;
const ADDRESS_OR_WORD = /[\p{L}\d._+-]+@[\p{L}\d.-]+|https?:\/\/\S+|\p{L}+/gu;
/** `l'hôtel`, `dell’arte`: two words. */
const ELIDED = /(?<=\p{L})['’](?=\p{L})/gu;

/**
 * A text word by word in English, each known word by what it means: how sentences of other languages come to lie near
 * English ones, and each other, for an encoder that knows English alone. No sentence that anybody would write. English stays as it is,
 * and so does what no word tells the language of.
 */
export const glossOf = memoOfRecent((text): string => {
  const line = text.replace(/\s+/g, ' ');
  const glossary = glossaryFor(line);
  if (glossary === undefined) return line;
  // Word by word a half of the day would be tomorrow.
  const clocked = /\d/.test(line) ? withClocks(line) : line;
  const words = clocked.replace(ELIDED, ' ').replace(ADDRESS_OR_WORD, (word, at: number, all: string) => {
    if (
      ADDRESS.test(word) ||
      (word.length <= LONGEST_UNIT &&
        (MEASURED.test(all.slice(Math.max(0, at - 2), at)) || isMark(word, all.charAt(at - 1), all.charAt(at + word.length))))
    )
      return word;
    const folded = fold(word);
    return (
      glossary.of(folded, word.toLowerCase().normalize()) ?? (isEnglishWord(folded) ? word : conceptsOfWord(folded)[0]?.slice(1)) ?? word
    );
  });
  return words.replace(HALF_BEFORE, (_whole, hour: string) => `half past ${hourBefore(hour)}`);
});

const HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** "Halb sieben", "half zeven": word by word it would be an hour later in English. */
const HALF_BEFORE = new RegExp(String.raw`\bhalf (${HOURS.slice(1).join('|')}|[1-9]|1[0-2])(?![\p{L}\d-])`, 'gu');

function hourBefore(hour: string): string {
  const place = HOURS.lastIndexOf(hour);
  return place > 0 ? (HOURS[place - 1] ?? hour) : String(((Number(hour) + 10) % 12) + 1);
}

/** `6 m`, `28 °C`, `4 kW`: what stands behind a number, or before one. */
const LONGEST_UNIT = 3;
const MEASURED = /[\d°] ?$/;

/** Whether letters are part of a name or a size: `S3`, `A/C`, `e-mail`, `M`. */
function isMark(word: string, before: string, after: string): boolean {
  return /\d/.test(before + after) || (word.length === 1 && (/[/-]/.test(before + after) || /\p{Lu}/u.test(word)));
}

/** By the words that tell the language; undefined where English has as many of its own as any other, or one short word would decide. */
function glossaryFor(line: string): Glossary | undefined {
  const folded = wordsOf(line).map((word) => word.folded);
  const little = functionWordCount(folded, 'en');
  if ([...GLOSSARIES.keys()].every((language) => functionWordCount(folded, language) < little)) return undefined;
  const words = (line.match(WORD) ?? []).map(fold);
  const english = words.filter((word) => isFunctionWord(word, 'en') || isEnglishWord(word) || isEveryday(word, 'en')).length;
  const told = mostOf(english, (language, glossary) => words.filter((word) => glossary.tells(word) || isFunctionWord(word, language)));
  if (told !== undefined || english > 0) return told;
  return mostOf(0, (_language, glossary) => words.filter((word) => glossary.of(word) !== undefined));
}

const TELLING_ALONE = 4;

/** The glossary that knows the most of some words, and more than `least`. */
function mostOf(least: number, wordsOfIt: (language: string, glossary: Glossary) => readonly string[]): Glossary | undefined {
  let most = least;
  let found: Glossary | undefined;
  for (const [language, read] of GLOSSARIES) {
    const glossary = read();
    const known = wordsOfIt(language, glossary);
    if (known.length > most && (known.length > 1 || (known[0] ?? '').length >= TELLING_ALONE)) [most, found] = [known.length, glossary];
  }
  return found;
}

import { conceptsOfWord } from './concepts.js';
import { lazily } from '../support/lazily.js';
import { memoOfRecent } from '../support/memo-of-recent.js';
import { functionWordCount } from './stop-words.js';
import { fold, wordsOf } from './words.js';

/** What little words of six languages are in English, folded: without them a sentence is no sentence to an English encoder. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  I: 'ich je ik',
  we: 'wir nous wij',
  you: 'sie ihr euch vous jullie',
  can: 'kann konnen puis peut puedo pueden posso kan',
  'can you': 'pouvez',
  is: 'ist est es',
  are: 'sind sont son sono',
  'there is': 'hay',
  has: 'tiene',
  and: 'und et y',
  or: 'oder ou',
  not: 'nicht pas niet nao',
  no: 'kein keine geen',
  how: 'wie comment como hoe',
  'how much': 'combien cuanto quanto',
  what: 'was wat',
  when: 'wann quand cuando wanneer quando',
  where: 'wo donde dove waar onde',
  much: 'viel',
  the: 'der die das le la les el los las il lo gli het os as',
  a: 'ein eine un une una een um uma',
  for: 'fur pour para per voor',
  with: 'mit avec con met com',
  without: 'ohne sans sin senza zonder sem',
  until: 'bis hasta tot',
  from: 'von',
  to: 'zu',
  in: 'im en em',
  of: 'de des di',
  'of the': 'du',
  that: 'che',
};

const littleWords = lazily(
  () => new Map(Object.entries(LITTLE_WORDS).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const))),
);

/** Those that are glossed. */
const OTHERS = ['de', 'fr', 'es', 'it', 'pt', 'nl'];
const WORD = /[\p{L}']+/gu;

/**
 * A text word by word in English, each known word by the name of what it means: how sentences of other languages come to lie near
 * English ones, and each other, for an encoder that knows English alone. No sentence that anybody would write. English stays as it is:
 * the encoder has read more of it than we have words for.
 */
export const glossOf = memoOfRecent((text): string => {
  const line = text.replace(/\s+/g, ' ');
  if (isEnglish(line)) return line;
  const little = littleWords();
  return line.replace(WORD, (word) => {
    const folded = fold(word);
    const [concept] = conceptsOfWord(folded);
    return concept === undefined ? (little.get(folded) ?? word) : concept.slice(1);
  });
});

/** By its little words, of which many are those of several languages: as many of another one leave it open, and so do none. */
function isEnglish(line: string): boolean {
  const folded = wordsOf(line).map((word) => word.folded);
  const english = functionWordCount(folded, 'en');
  return english > 0 && OTHERS.every((language) => functionWordCount(folded, language) < english);
}

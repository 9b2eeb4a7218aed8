import { memoOfRecent } from '../support/memo-of-recent.js';
import { conceptsOfWord } from './concepts.js';
import { isEveryday } from './everyday-words.js';
import { GLOSSARIES, type Glossary } from './glossary.js';
import { functionWordCount } from './stop-words.js';
import { fold, wordsOf } from './words.js';

const WORD = /\p{L}+/gu;
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
  return line.replace(ELIDED, ' ').replace(WORD, (word) => {
    const folded = fold(word);
    return glossary.of(folded, word.toLowerCase().normalize()) ?? conceptsOfWord(folded)[0]?.slice(1) ?? word;
  });
});

/** By the words that tell the language; undefined where English has as many of its own as any other. */
function glossaryFor(line: string): Glossary | undefined {
  const folded = wordsOf(line).map((word) => word.folded);
  const english = functionWordCount(folded, 'en');
  const others = [...GLOSSARIES.keys()].map((language) => functionWordCount(folded, language));
  if (english > Math.max(...others)) return undefined;
  const words = (line.match(WORD) ?? []).map(fold);
  let most = english;
  let found: Glossary | undefined;
  for (const [at, read] of [...GLOSSARIES.values()].entries()) {
    const glossary = read();
    const told = words.filter((word) => glossary.tells(word)).length + (others[at] ?? 0);
    if (told > most) [most, found] = [told, glossary];
  }
  return found && most > words.filter((word) => isEveryday(word, 'en')).length + english ? found : undefined;
}

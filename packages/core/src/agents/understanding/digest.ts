import type { Entity } from '../../domain/analysis.js';
import { fold } from './fold.js';
import { isStopWord } from './stop-words.js';
import { clipWords, sentencesOf, wordsOf } from './words.js';

const MAX_WORDS = 50;
const MAX_PHRASES = 5;
/** Greetings and thanks carry nothing into a summary. */
const SMALL_TALK =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|hola|buen[oa]s(?: dias| tardes| noches)?|ciao|salve|buongiorno|buonasera|ola|oi|bom dia|boa (?:tarde|noite))(?: (?:there|team|all|zusammen|everyone|a todos|a tutti))?[\s,.!:-]*)+/;

/** What the message says in at most 50 words: its most telling sentences, in their own words and order. */
export function summarise(text: string): string {
  const sentences = sentencesOf(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const greeting = SMALL_TALK.exec(fold(sentence));
    return greeting === null ? sentence : sentence.slice(greeting[0].length);
  });
  const telling = sentences.filter((sentence) => wordsOf(sentence).length > 0);
  const all = (telling.length > 0 ? telling : [text]).join(' ');
  if (all.trim().split(/\s+/).length <= MAX_WORDS) return clipWords(all, MAX_WORDS);
  // Too long: the sentences with most content words win; a question always tells what the customer wants.
  const ranked = telling
    .map((sentence, index) => ({
      index,
      sentence,
      weight: contentWords(sentence) + (sentence.includes('?') ? 20 : 0) + (index === 0 ? 2 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const chosen: typeof ranked = [];
  let words = 0;
  for (const candidate of ranked) {
    const length = candidate.sentence.trim().split(/\s+/).length;
    if (chosen.length > 0 && words + length > MAX_WORDS) continue;
    chosen.push(candidate);
    words += length;
  }
  return clipWords(
    chosen
      .sort((a, b) => a.index - b.index)
      .map((candidate) => candidate.sentence)
      .join(' '),
    MAX_WORDS,
  );
}

function contentWords(sentence: string): number {
  return wordsOf(fold(sentence)).filter((word) => !isStopWord(word)).length;
}

/**
 * Up to five phrases that carry the content: entities first, then runs of content words between stop-words and
 * punctuation, longer and rarer ones before short ones.
 */
export function keyPhrases(text: string, entities: readonly Entity[]): readonly string[] {
  const phrases = new Map<string, { readonly text: string; readonly weight: number }>();
  for (const entity of entities) {
    if (entity.type === 'product' || entity.type === 'order_number' || entity.type === 'company')
      phrases.set(entity.value.toLowerCase(), { text: entity.value, weight: 10 });
  }
  for (const chunk of text.replace(/[^\s@]{1,64}@\S+|https?:\S+/g, ' | ').split(/[.,;:!?¿¡()[\]"„“”|\n…–—]+/u)) {
    let run: string[] = [];
    const flush = (): void => {
      const phrase = run.slice(0, 4).join(' ');
      const key = phrase.toLowerCase();
      const known = [...phrases.keys()].some((other) => other.includes(key));
      if (phrase.length > 2 && !known) phrases.set(key, { text: phrase, weight: run.length + phrase.length / 20 });
      run = [];
    };
    for (const word of wordsOf(chunk)) {
      const folded = fold(word);
      if (isStopWord(folded) || (folded.length < 3 && !/\d/.test(folded))) flush();
      else run.push(word);
    }
    flush();
  }
  return [...phrases.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_PHRASES)
    .map((phrase) => phrase.text);
}

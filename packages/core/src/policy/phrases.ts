import { fold } from '../knowledge/words.js';

/**
 * The first phrase that a text holds, whatever its case and accents; undefined for none. Words are whole, with a short ending at
 * most ("refunds", "guaranteed"); in scripts that set no blanks between words the phrase may stand anywhere.
 */
export function phraseIn(phrases: readonly string[], text: string): string | undefined {
  if (phrases.length === 0) return undefined;
  const words = wordsOnly(text);
  return phrases.find((phrase) => {
    const wanted = wordsOnly(phrase);
    if (wanted === '') return false;
    if (UNSPACED.test(wanted)) return words.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
    const ending = wanted.length >= ENDS_FROM ? String.raw`\p{L}{0,2}` : '';
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${wanted.replaceAll(/[$]/g, String.raw`\$&`)}${ending}(?![\p{L}\p{N}])`, 'u').test(words);
  });
}

/** Han, Kana, Thai, Lao, Khmer and Burmese set no blanks. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Shorter words are others with an ending. */
const ENDS_FROM = 5;
/** They part a word for a machine and for nobody who reads. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;

function wordsOnly(text: string): string {
  return fold(text.replace(UNSEEN, ''))
    .replaceAll(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim();
}

/** Discounts that a text names, percent: "20 % off", "10% Rabatt", "a discount of 15 percent". */
export function discountsIn(text: string): readonly number[] {
  const folded = fold(text);
  const named = [...folded.matchAll(PERCENT)].filter((match) => isDiscount(folded, match));
  const halves = HALF.test(folded) ? [50] : [];
  return [...named.map(([, number = '0']) => Number(number.replace(',', '.'))), ...halves];
}

/** A word of giving stands near it: "100 % cotton" beside "5 % off" is none. */
function isDiscount(folded: string, match: RegExpMatchArray): boolean {
  const begin = match.index ?? 0;
  const end = begin + match[0].length;
  const before = folded.slice(Math.max(0, begin - NEAR), begin);
  const behind = folded.slice(end, end + NEAR);
  return /[-–−]\s*$/.test(before) || OFF_BEFORE.test(before) || OFF_BEHIND.test(behind);
}

const NEAR = 24;
const HALF =
  /\b(?:half[- ]?(?:price|off)|halber preis|zum halben preis|moitie prix|mitad de precio|meta prezzo|metade do preco|halve prijs)\b/;

const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent)/g;
const WORDS_OF_GIVING = String.raw`off|discount\w*|rebate|reduc\w*|cheaper|less|rabatt\w*|nachlass\w*|ermassig\w*|gunstiger|weniger|remise\w*|moins|descuento\w*|rebaja\w*|menos|scont\w*|meno|descont\w*|korting\w*|minder`;
const OFF_BEHIND = new RegExp(String.raw`^[^.!?%]{0,12}\b(?:${WORDS_OF_GIVING})\b`);
const OFF_BEFORE = new RegExp(
  String.raw`\b(?:save|saves|saving|spare\w*|sparst|economis\w*|ahorr\w*|risparmi\w*|poup\w*|bespaar\w*|${WORDS_OF_GIVING})\b(?:[\s:]+(?:of|by|up|to|is|about|around|von|um|bis|zu|de|jusqu'a|hasta|un|di|fino|a|del|ate|van|tot|met))*[\s:]*$`,
);

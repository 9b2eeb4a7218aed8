import { fold } from '../knowledge/words.js';

/** The first phrase that a text holds, as whole words, whatever their case and accents; undefined for none. */
export function phraseIn(phrases: readonly string[], text: string): string | undefined {
  if (phrases.length === 0) return undefined;
  const padded = ` ${wordsOnly(text)} `;
  return phrases.find((phrase) => {
    const words = wordsOnly(phrase);
    return words !== '' && padded.includes(` ${words} `);
  });
}

function wordsOnly(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim();
}

/** Discounts that a text names, percent: "20 % off", "10% Rabatt", "a discount of 15 percent". */
export function discountsIn(text: string): readonly number[] {
  const folded = fold(text);
  if (!OFF.test(folded)) return [];
  return [...folded.matchAll(PERCENT)].map(([, number = '0']) => Number(number.replace(',', '.')));
}

const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent)/g;
const OFF =
  /\b(?:off|discount\w*|rebate|cheaper|rabatt\w*|nachlass\w*|ermassig\w*|gunstiger|remise\w*|reduction\w*|descuento\w*|rebaja\w*|scont\w*|descont\w*|korting\w*)\b/;

import { memoOfText } from '../support/memo-of-text.js';
import { monthOf } from './calendar-words.js';
import { fold } from './words.js';

/** `1 June`, `June 1st`, `1. Juni`, `June`: a month with or without its day. */
const WORD = /(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?)?(\p{L}{3,})(?=(?:\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]))?)/gu;
const THROUGH =
  /^\s*(?:-|–|—|to|until|till|through|bis(?: zu[mr]?| einschliesslich)?|au|a|al|ate(?: a)?|fino a[l]?|hasta(?: el)?|tot(?: en met)?|t\/m)\s*(?:the|den|dem|le|el|il|o)?\s*$/;
const AND = /^\s*(?:and|und|et|y|e|en)\s*(?:the|den|dem|le|el|il|o)?\s*$/;
const BETWEEN = /(?:between|zwischen|entre|tra|fra|tussen)\s*(?:the|le|el|il|o|dem)?\s*$/;

interface Mention {
  readonly month: number;
  readonly day: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The months a text speaks of, 1–12: those of a range (`1 June to 31 August`, `April to October`) and those named without a
 * day. A single date is only itself.
 */
export const monthsOf = memoOfText(readMonths);

function readMonths(text: string): readonly number[] {
  const folded = fold(text);
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(WORD)) {
    const month = monthOf(match[2] ?? '');
    if (month !== undefined)
      mentions.push({
        month,
        day: match[1] !== undefined || match[3] !== undefined,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      });
  }
  const months = new Set<number>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    const between = next === undefined ? '' : folded.slice(mention.end, next.start);
    if (next !== undefined && (THROUGH.test(between) || (AND.test(between) && BETWEEN.test(folded.slice(0, mention.start))))) {
      for (let month = mention.month, steps = 0; steps < 12; month = (month % 12) + 1, steps += 1) {
        months.add(month);
        if (month === next.month) break;
      }
    } else if (!mention.day) months.add(mention.month);
  });
  return [...months];
}

const SEASONS: ReadonlyMap<string, number> = new Map(
  [
    ['summer sommer ete verano estate verao zomer hochsommer', 7] as const,
    ['winter hiver invierno inverno', 1] as const,
    ['spring fruhling fruhjahr printemps primavera lente voorjaar', 4] as const,
    ['autumn herbst automne otono autunno outono herfst', 10] as const,
  ].flatMap(([words, month]) => words.split(' ').map((word) => [word, month] as const)),
);

/** The month that a word of a question means: its own, or the middle one of a season. */
export function monthAsked(folded: string): number | undefined {
  return monthOf(folded) ?? SEASONS.get(folded);
}

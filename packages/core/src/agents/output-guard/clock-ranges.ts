import type { Fact } from '../../knowledge/facts.js';

/** "6.30–8 pm", "from 4 to 5.30 pm". Folded. */
const HALF_DAYS = /(?<![\p{L}\d.,:€£$])(\d{1,2})(?:[:.](\d\d))?( ?(?:-|–|to|until|till|and) ?)(\d{1,2})(?:[:.]\d\d)? ?([ap])\.?m\b/gu;
/** "9–11 Uhr", "between 8 and 8:30". Folded. */
const FULL_HOURS =
  /(?<![\p{L}\d.,:€£$/])(\d{1,2})(?= ?(?:-|–|to|until|till|and|bis|und|a|et|y|e|al|as|alle|a las|alle ore|tot|en) ?\d{1,2}(?:[:h]\d\d(?! ?[ap]\.?m)|(?:[.:]\d\d)? ?(?:uhr|o'clock)\b))/gu;

/** The first hours of ranges of which only the second says that it is a time of day, or of which half. */
export function clockRangesIn(folded: string, text: string): readonly Fact[] {
  return [...halfDaysIn(folded, text), ...fullHoursIn(folded, text)];
}

/** The first hour is of the same half of the day as the second, unless it is the later one. */
function halfDaysIn(folded: string, text: string): readonly Fact[] {
  return [...folded.matchAll(HALF_DAYS)].flatMap((match): Fact[] => {
    const [, hours = '', minutes, , second = '', half] = match;
    if (Number(hours) > 12 || Number(second) > 12) return [];
    const [from, to] = [Number(hours) % 12, Number(second) % 12];
    const afternoon = half === 'p' ? from <= to : from > to;
    const length = minutes === undefined ? hours.length : hours.length + 1 + minutes.length;
    return [timeAt((from + (afternoon ? 12 : 0)) * 60 + Number(minutes ?? 0), text, match.index, length)];
  });
}

function fullHoursIn(folded: string, text: string): readonly Fact[] {
  return [...folded.matchAll(FULL_HOURS)].flatMap(({ 0: hours, index }) =>
    Number(hours) > 24 ? [] : [timeAt(Number(hours) * 60, text, index, hours.length)],
  );
}

function timeAt(minutes: number, text: string, index: number, length: number): Fact {
  return { type: 'time', value: String(minutes), unit: '', text: text.slice(index, index + length), index };
}

import { factsOf } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/words.js';

const AFTER = /\b(?:after|from|past|later than|nach|ab|apres|a partir de|des|despues de|desde|tras|dopo|dalle|depois d\w+|a partir das?|na|vanaf)\b[^\d]{0,8}$/;
const BEFORE = /\b(?:before|until|till|by|up to|vor|bis|avant|jusqu'a|antes de|hasta|prima delle|fino alle|antes d\w+|ate|voor|tot)\b[^\d]{0,8}$/;

/** Whether a time of day that is asked about lies in the time that a text is for: "at 10 pm", "after 8 pm". */
export function holdsFor(asked: string, text: string): boolean {
  const times = factsOf(text).filter(({ type }) => type === 'time');
  if (times.length === 0) return false;
  const at = factsOf(asked).filter(({ type }) => type === 'time');
  return at.some((time) =>
    times.some((bound) => {
      const before = fold(text.slice(Math.max(0, bound.index - 24), bound.index));
      const [mine, theirs] = [Number(time.value), Number(bound.value)];
      return (AFTER.test(before) && mine >= theirs) || (BEFORE.test(before) && mine <= theirs);
    }),
  );
}

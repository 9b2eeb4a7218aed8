import { isAngryFace } from '../agents/reply/small-talk.js';
import { isOptIn, isOptOut, withoutKeyword } from '../domain/opt-out.js';
import { fold, wordsOf } from '../knowledge/words.js';
import type { HistoryMessage } from '../ports/pipeline.js';

/** Customer messages in a row without a resolution before a person is asked (architecture.md 8.3, trigger 4). */
export const UNRESOLVED_AFTER = 3;
/** Share of common words above which two messages ask the same. */
const SAME_QUESTION = 0.6;

/** The last answer did not help, folded, in six languages. */
const STILL_OPEN = new RegExp(
  String.raw`\b(?:still (?:not|no|does|do|have|has|did|is|are|waiting|broken|nothing)|(?:does|did|do|is|are|has|have)(?:n't| not) (?:work|help|answer|solve|fix|arriv|show|load|what i)|not (?:working|helpful|helping|what i (?:asked|meant)|an answer|solved|fixed)|same (?:problem|issue|error|question)|(?:i )?already (?:tried|did|told|said|asked)|you (?:did not|didn't|don't|are not|aren't) (?:answer|understand|listen|help)|again|third time|anyone there|hello\?+|immer noch|funktioniert (?:immer noch )?nicht|geht (?:immer noch )?nicht|hilft (?:mir )?nicht|(?:keine|nicht) (?:meine )?(?:antwort|frage)|schon (?:gesagt|versucht|probiert|gefragt)|toujours (?:pas|rien)|ne (?:marche|fonctionne) pas|pas repondu|deja (?:dit|essaye|demande)|todavia no|sigue sin|no (?:funciona|me ayuda|responde)|ya (?:lo )?(?:dije|intente|pregunte)|ancora non|non (?:funziona|aiuta|risponde)|gia (?:detto|provato|chiesto)|ainda nao|nao (?:funciona|ajuda|respond)|ja (?:disse|tentei|perguntei))\b`,
);
const RESOLVED =
  /\b(?:thanks|thank you|thx|perfect|great|that (?:works|worked|helps|helped)|solved|got it|danke|super|passt|merci|parfait|gracias|perfecto|grazie|perfetto|obrigad[oa]|perfeito)\b/;

/**
 * How many customer messages in a row, the current one included, stand without a resolution. An answer counts as a
 * resolution unless the customer comes back with the same question or says that it did not help; a person's message always does.
 *
 * @param personAwaited what got no answer was left to the person who comes: it counts like an answer, or the machine's own silence
 *   would keep it from the next question
 */
export function unresolvedCount(text: string, history: readonly HistoryMessage[], personAwaited = false): number {
  if (takesNote(text)) return 0;
  let count = 1;
  let later = text;
  let answeredBetween = personAwaited;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const message = history[index];
    if (message === undefined || message.from === 'agent') break;
    if (message.from === 'ai') {
      answeredBetween = true;
      continue;
    }
    if (takesNote(message.text)) break;
    if (RESOLVED.test(fold(later)) && !STILL_OPEN.test(fold(later))) return 0;
    if (answeredBetween && !STILL_OPEN.test(fold(later)) && similarity(later, message.text) < SAME_QUESTION) break;
    count += 1;
    later = message.text;
    answeredBetween = personAwaited;
  }
  return RESOLVED.test(fold(text)) && !STILL_OPEN.test(fold(text)) ? 0 : count;
}

/** A thumb, an "ok", STOP or START: nothing waits for an answer. "???" does. */
const takesNote = (text: string): boolean =>
  isOnlyWish(text) || (/^(?:[^\p{L}\p{N}?]+|\s*ok(?:ay)?[^\p{L}\p{N}?]*)$/iu.test(text) && !isAngryFace(text));

function similarity(left: string, right: string): number {
  const a = new Set(wordsOf(left).map((word) => word.stem));
  const b = new Set(wordsOf(right).map((word) => word.stem));
  let common = 0;
  for (const stem of a) if (b.has(stem)) common += 1;
  return a.size === 0 || b.size === 0 ? 0 : common / Math.min(a.size, b.size);
}

const isOnlyWish = (text: string): boolean => (isOptOut(text) || isOptIn(text)) && withoutKeyword(text) === '';

/** A wait may be prolonged by further bubbles, but never beyond this many windows after the first. */
const MAX_WINDOWS = 4;

const QUESTION_END = /[?？؟]["'”’»)\]]*\s*$/u;
const MIN_QUESTION_WORDS = 3;

/** Whether the text can be answered as it stands: a question of some length that ends as one. */
export function isCompleteQuestion(text: string): boolean {
  return QUESTION_END.test(text) && text.trim().split(/\s+/u).length >= MIN_QUESTION_WORDS;
}

/** How long a turn waits for more bubbles after this one, ms. Attachments are often followed by the question about them. */
export function coalescingDelay(text: string, attachments: number, windowMs: number): number {
  return attachments === 0 && isCompleteQuestion(text) ? 0 : windowMs;
}

/** How long a gathered turn must still wait, ms; 0 when it may be taken now. */
export function remainingWait(
  messages: readonly { readonly content: string; readonly attachments: readonly unknown[]; readonly createdAt: number }[],
  windowMs: number,
  now: number,
): number {
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last) return 0;
  const quiet = last.createdAt + coalescingDelay(last.content, last.attachments.length, windowMs) - now;
  const limit = first.createdAt + MAX_WINDOWS * windowMs - now;
  return Math.max(0, Math.min(quiet, limit));
}

/** `Phone: 0114 …`, `**Monday to Saturday:** 10 am to 6 pm`, `Adresse : …`: what a line tells stands in front of it. */
const LABELLED = /^(?:\*\*|__)?\p{Lu}[^:.!?;|*_]{0,40}(?:\*\*|__)?\s?:(?:\*\*|__)?\s+\S/u;
const MOST_LABEL_WORDS = 5;
/** Characters: a longer line may have been broken where the page ended. */
const SHORT_LINE = 60;
const BEGINS_ANEW = /^(?:\*\*|__)?[\p{Lu}\d]/u;

/** The lines of a paragraph as they belong together: one that begins with what it tells is a line of its own, others were broken where the page ended. */
export function linesApart(lines: readonly string[]): readonly string[] {
  const pieces: string[][] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const isOver = last?.length === 1 && isLabelled(last[0] ?? '') && (last[0]?.length ?? 0) <= SHORT_LINE && BEGINS_ANEW.test(line);
    if (last === undefined || isOver || isLabelled(line)) pieces.push([line]);
    else last.push(line);
  }
  return pieces.map((piece) => piece.join(' '));
}

function isLabelled(line: string): boolean {
  return LABELLED.test(line) && line.slice(0, line.indexOf(':')).trim().split(/\s+/).length <= MOST_LABEL_WORDS;
}

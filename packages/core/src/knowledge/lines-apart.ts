/** What a paragraph is made of where its lines are more than where the page broke it. */
export interface Part {
  readonly kind: 'prose' | 'list';
  readonly lines: readonly string[];
}

/** `Phone: 0114 …`, `**Monday to Saturday:** 10 am to 6 pm`, `Adresse : …`: what a line tells stands in front of it. */
const LABELLED = /^(?:\*\*|__)?\p{Lu}[^:.!?;|*_]{0,40}(?:\*\*|__)?\s?:(?:\*\*|__)?\s+\S/u;
const MOST_LABEL_WORDS = 5;
/** Characters: a longer line may have been broken where the page ended. */
const SHORT_LINE = 60;
const BEGINS_ANEW = /^(?:\*\*|__)?[\p{Lu}\d]/u;

/** Lines one under the other that begin with what they tell are a list, whatever stands before and behind them. */
export function partsOfParagraph(lines: readonly string[]): readonly Part[] {
  if (lines.length < 2 || !lines.some(isLabelled)) return [{ kind: 'prose', lines }];
  const pieces: { labelled: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const labelled = isLabelled(line);
    const goesOn = last !== undefined && !labelled && !(last.labelled && endsIn(last.lines) && BEGINS_ANEW.test(line));
    if (goesOn) last.lines.push(line);
    else pieces.push({ labelled, lines: [line] });
  }
  const parts: { kind: 'prose' | 'list'; lines: string[] }[] = [];
  for (const [at, { labelled, lines: own }] of pieces.entries()) {
    const isItem = labelled && (pieces[at - 1]?.labelled === true || pieces[at + 1]?.labelled === true);
    const last = parts.at(-1);
    if (isItem && last?.kind === 'list') last.lines.push(own.join(' '));
    else parts.push({ kind: isItem ? 'list' : 'prose', lines: isItem ? [own.join(' ')] : own });
  }
  return parts;
}

function isLabelled(line: string): boolean {
  return LABELLED.test(line) && line.slice(0, line.indexOf(':')).trim().split(/\s+/).length <= MOST_LABEL_WORDS;
}

const endsIn = (lines: readonly string[]): boolean => lines.length === 1 && (lines[0]?.length ?? 0) <= SHORT_LINE;

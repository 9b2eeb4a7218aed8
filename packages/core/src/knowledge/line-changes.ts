export interface ChangedLine {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts that differ by more lines than this are compared without looking at their order. */
const MOST_EDITS = 500;

/** What became of the lines of a text, in their order; the shortest way from one to the other (Myers, 1986). */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly ChangedLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const same = (lines: readonly string[]): readonly ChangedLine[] => lines.map((text) => ({ change: 'same', text }));
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  return [
    ...same(after.slice(0, start)),
    ...(shortestWay(left, right) ?? inAnyOrder(left, right)),
    ...same(after.slice(after.length - end)),
  ];
}

/** undefined where it takes too many steps. */
function shortestWay(before: readonly string[], after: readonly string[]): readonly ChangedLine[] | undefined {
  // How far each diagonal (lines taken away minus lines put in) was followed, step by step.
  const reached: Int32Array[] = [];
  const most = Math.min(MOST_EDITS, before.length + after.length);
  const furthest = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits += 1) {
    reached.push(furthest.slice(most + 1 - edits, most + 2 + edits));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesFromAbove(diagonal, edits, (one) => furthest[most + 1 + one] ?? 0)
        ? (furthest[most + 2 + diagonal] ?? 0)
        : (furthest[most + diagonal] ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      furthest[most + 1 + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return wayBack(before, after, reached);
    }
  }
  return undefined;
}

/** Whether a diagonal is come to by putting a line in, else by taking one away. */
function comesFromAbove(diagonal: number, edits: number, at: (diagonal: number) => number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
}

function wayBack(before: readonly string[], after: readonly string[], reached: readonly Int32Array[]): readonly ChangedLine[] {
  const lines: ChangedLine[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = reached.length - 1; edits > 0; edits -= 1) {
    const at = (diagonal: number): number => reached[edits]?.[diagonal + edits] ?? 0;
    const isPutIn = comesFromAbove(x - y, edits, at);
    const from = isPutIn ? x - y + 1 : x - y - 1;
    const [fromX, fromY] = [at(from), at(from) - from];
    const [nextX, nextY] = isPutIn ? [fromX, fromY + 1] : [fromX + 1, fromY];
    for (; x > nextX && y > nextY; x -= 1, y -= 1) lines.push({ change: 'same', text: after[y - 1] ?? '' });
    lines.push(isPutIn ? { change: 'added', text: after[fromY] ?? '' } : { change: 'removed', text: before[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  for (; x > 0 && y > 0; x -= 1, y -= 1) lines.push({ change: 'same', text: after[y - 1] ?? '' });
  return lines.toReversed();
}

/** Lines of one text that the other has not, first those that are gone; one that moved is neither. */
function inAnyOrder(before: readonly string[], after: readonly string[]): readonly ChangedLine[] {
  const only = (lines: readonly string[], others: readonly string[]): readonly string[] => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const count = left.get(line) ?? 0;
      if (count > 0) left.set(line, count - 1);
      return count === 0;
    });
  };
  return [
    ...only(before, after).map((text): ChangedLine => ({ change: 'removed', text })),
    ...only(after, before).map((text): ChangedLine => ({ change: 'added', text })),
  ];
}

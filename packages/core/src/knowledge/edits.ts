/** Whether two words differ by at most one letter: changed, added, left out, or swapped with its neighbour. */
export function withinOneEdit(left: string, right: string): boolean {
  if (left === right) return true;
  const difference = left.length - right.length;
  if (difference > 1 || difference < -1) return false;
  let start = 0;
  while (start < left.length && start < right.length && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
  if (difference === 0) {
    if (left.slice(start + 1) === right.slice(start + 1)) return true;
    return left[start] === right[start + 1] && left[start + 1] === right[start] && left.slice(start + 2) === right.slice(start + 2);
  }
  return difference === 1 ? left.slice(start + 1) === right.slice(start) : left.slice(start) === right.slice(start + 1);
}

/** Letters that sound alike in one of the seven languages. */
const SOUNDS = ['aeiouy', 'csz', 'ckq', 'vfw', 'gj', 'dt', 'bp', 'mn'];

/** Whether one edit is of the usual kind: a double letter written once or a single one twice, two swapped, one for another that sounds like it. */
export function isUsualSlip(typed: string, known: string): boolean {
  const [long, short] = typed.length > known.length ? [typed, known] : [known, typed];
  let start = 0;
  while (start < short.length && long.charCodeAt(start) === short.charCodeAt(start)) start += 1;
  const [left = '', right = ''] = [long[start], short[start]];
  if (long.length > short.length) return left === long[start - 1] || left === long[start + 1];
  if (left !== '' && left === short[start + 1]) return true;
  return SOUNDS.some((sounds) => sounds.includes(left) && sounds.includes(right));
}

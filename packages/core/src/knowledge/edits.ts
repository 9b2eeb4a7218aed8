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

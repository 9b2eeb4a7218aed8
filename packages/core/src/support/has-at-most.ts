/** Whether all lists inside a JSON value together have at most so many elements; looks no further once they have more. */
export function hasAtMost(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let elements = 0;
  while (open.length > 0) {
    const current = open.pop();
    if (Array.isArray(current)) {
      elements += current.length;
      if (elements > most) return false;
      open.push(...(current as readonly unknown[]));
    } else if (typeof current === 'object' && current !== null) {
      for (const inner of Object.values(current)) if (typeof inner === 'object') open.push(inner);
    }
  }
  return true;
}

/** Gives back what was added, the first by `isBefore` first. */
export interface Heap<T> {
  add(item: T): void;
  take(): T | undefined;
}

export function createHeap<T>(isBefore: (left: T, right: T) => boolean): Heap<T> {
  const items: T[] = [];

  function swap(left: number, right: number): void {
    const item = items[left] as T;
    items[left] = items[right] as T;
    items[right] = item;
  }

  function comesFirst(left: number, right: number): boolean {
    return left < items.length && isBefore(items[left] as T, items[right] as T);
  }

  return {
    add(item) {
      items.push(item);
      let at = items.length - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!comesFirst(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    take() {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let at = 0; ;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (comesFirst(child, least)) least = child;
        if (least === at) return first;
        swap(least, at);
        at = least;
      }
    },
  };
}

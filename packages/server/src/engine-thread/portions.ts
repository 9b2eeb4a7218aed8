/**
 * Begun in one turn of the event loop at most. Whoever begins all that came commits all of it together and answers all of it together, and
 * each thread waits while the other works.
 */
const MOST = 16;

export interface Portions<T> {
  /** What goes beyond the portion of this turn waits for the next ones, in order. */
  readonly take: (items: readonly T[]) => void;
  /** Begins everything that waits. */
  readonly takeAll: () => void;
}

/** Begins what came in portions, so that what became of one can be told while the next is begun. */
export function inPortions<T>(begin: (item: T) => void): Portions<T> {
  let waiting: readonly T[] = [];
  let room = MOST;
  let scheduled = false;

  function go(): void {
    const portion = waiting.slice(0, room);
    waiting = waiting.slice(room);
    room -= portion.length;
    if (!scheduled && portion.length > 0) {
      scheduled = true;
      setImmediate(nextTurn);
    }
    for (const item of portion) begin(item);
  }

  function nextTurn(): void {
    scheduled = false;
    room = MOST;
    go();
  }

  return {
    take(items) {
      waiting = waiting.length === 0 ? items : [...waiting, ...items];
      go();
    },
    takeAll() {
      room = Math.max(room, waiting.length);
      go();
    },
  };
}

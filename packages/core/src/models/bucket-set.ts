/** Different buckets of one text, in the order in which they came. */
export interface BucketSet {
  clear(): void;
  add(hashed: number): void;
  /** Belongs to the set and holds until it changes. */
  items(): Int32Array;
  size(): number;
}

const EMPTY = -1;
/** Places at the start, a power of two: enough for a message, and small enough to stay in the nearest cache. */
const PLACES = 2_048;
/** Places that a text's own hash leaves over are spread by the golden ratio. */
const SPREAD = 0x9e3779b1;

/**
 * Each bucket once a text. Buckets are many and a text touches few, so what was seen stands in a small table by hash: a mark
 * for every bucket there is would be a megabyte that each text finds out of the cache.
 *
 * @param bits there are 2 to this power buckets
 */
export function createBucketSet(bits: number): BucketSet {
  const mask = 2 ** bits - 1;
  let table = new Int32Array(PLACES).fill(EMPTY);
  let shift = shiftOf(table);
  let items = new Int32Array(PLACES / 2);
  let count = 0;

  const enter = (bucket: number): boolean => {
    const last = table.length - 1;
    let place = Math.imul(bucket, SPREAD) >>> shift;
    for (let held = table[place]; held !== EMPTY; held = table[place]) {
      if (held === bucket) return false;
      place = (place + 1) & last;
    }
    table[place] = bucket;
    return true;
  };
  const grow = (): void => {
    const grown = new Int32Array(items.length * 2);
    grown.set(items);
    items = grown;
    table = new Int32Array(table.length * 2).fill(EMPTY);
    shift = shiftOf(table);
    for (let at = 0; at < count; at += 1) enter(items[at] as number);
  };

  return {
    clear(): void {
      count = 0;
      // A long text is no reason to wipe a large table for every short one after it.
      if (table.length > PLACES) table = new Int32Array(PLACES);
      table.fill(EMPTY);
      shift = shiftOf(table);
      if (items.length > PLACES / 2) items = new Int32Array(PLACES / 2);
    },
    add(hashed: number): void {
      const bucket = hashed & mask;
      if (!enter(bucket)) return;
      items[count] = bucket;
      count += 1;
      if (count === items.length) grow();
    },
    items: () => items,
    size: () => count,
  };
}

/** The high bits of a spread number choose the place. */
function shiftOf(table: Int32Array): number {
  return 32 - Math.log2(table.length);
}

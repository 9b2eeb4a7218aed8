/** Items in one write at most. */
const MAX_BATCH = 1_000;

interface Waiting<T, R> {
  readonly items: readonly T[];
  readonly resolve: (results: readonly R[]) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchOptions<T, R> {
  /** Writes all items or none; one result per item, in their order. */
  readonly write: (items: readonly T[]) => Promise<readonly R[]>;
  /** Whether the calls of a batch that failed may fare better one by one. */
  readonly worthTryingApart: (error: unknown) => boolean;
}

/** Calls that come while a batch is being written join the next one: the busier it gets, the less each of them costs. */
export function inBatches<T, R>({ write, worthTryingApart }: BatchOptions<T, R>): (items: readonly T[]) => Promise<readonly R[]> {
  let waiting: Waiting<T, R>[] = [];
  let busy = false;

  function nextBatch(): readonly Waiting<T, R>[] {
    let items = 0;
    let calls = 0;
    for (const call of waiting) {
      if (calls > 0 && items + call.items.length > MAX_BATCH) break;
      items += call.items.length;
      calls += 1;
    }
    const batch = waiting.slice(0, calls);
    waiting = waiting.slice(calls);
    return batch;
  }

  async function writeAll(batch: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await write(batch.flatMap(({ items }) => items));
      let from = 0;
      for (const { items, resolve } of batch) resolve(results.slice(from, (from += items.length)));
    } catch (error) {
      if (batch.length === 1 || !worthTryingApart(error)) for (const { reject } of batch) reject(error);
      else for (const call of batch) await writeAll([call]);
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) await writeAll(nextBatch());
    busy = false;
  }

  return (items) => {
    if (items.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (busy) return;
      busy = true;
      // Calls of the same turn of the event loop come along.
      setImmediate(() => void drain());
    });
  };
}

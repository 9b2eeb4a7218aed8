/** More are not waited for: the other thread begins with these while this one goes on. */
const MOST = 8;

/** Gathers what is said in one turn of the event loop: a message between threads costs as much for one as for many. */
export function batched<T>(send: (items: readonly T[]) => void): (item: T) => void {
  let items: T[] = [];
  let scheduled = false;

  function flush(): void {
    const gathered = items;
    items = [];
    if (gathered.length > 0) send(gathered);
  }

  return (item) => {
    items.push(item);
    if (items.length >= MOST) return flush();
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      flush();
    });
  };
}

/** Gathers names of what has changed, each once, for as long as a turn of the event loop: nobody is in a hurry for these. */
export function gathered<T>(send: (items: readonly T[]) => void): (item: T) => void {
  let items = new Set<T>();
  return (item) => {
    if (items.size === 0) {
      setImmediate(() => {
        const all = [...items];
        items = new Set();
        send(all);
      });
    }
    items.add(item);
  };
}

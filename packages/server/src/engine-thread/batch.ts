/** Gathers what is said in one turn of the event loop: a message between threads costs as much for one as for fifty. */
export function batched<T>(send: (items: readonly T[]) => void): (item: T) => void {
  let items: T[] = [];
  return (item) => {
    if (items.length === 0) {
      setImmediate(() => {
        const gathered = items;
        items = [];
        send(gathered);
      });
    }
    items.push(item);
  };
}

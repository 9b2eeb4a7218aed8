export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Does what is asked for under one key one after the other, in the order in which it was asked for, whatever comes of it. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const begun = (last.get(key) ?? Promise.resolve()).then(work);
    const ended = begun.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, ended);
    void ended.then(() => {
      if (last.get(key) === ended) last.delete(key);
    });
    return begun;
  };
}

import type { Runtime } from '../ports/runtime.js';

/** Who was asked by the platform to send nothing for a while. */
export interface Rests {
  begin(key: string, ms: number): void;
  /** ms until all of these may send; 0 for now. */
  left(...keys: readonly string[]): number;
}

/** Rests kept at most; beyond them the oldest is forgotten, and the platform will say so again. */
const LIMIT = 10_000;

export function createRests(runtime: Pick<Runtime, 'now'>): Rests {
  const until = new Map<string, number>();

  function leftOf(key: string): number {
    const end = until.get(key);
    if (end === undefined) return 0;
    const left = end - runtime.now();
    if (left <= 0) until.delete(key);
    return Math.max(0, left);
  }

  return {
    begin(key, ms) {
      const [oldest] = until.keys();
      if (until.size >= LIMIT && oldest !== undefined) until.delete(oldest);
      until.set(key, Math.max(until.get(key) ?? 0, runtime.now() + ms));
    },
    left: (...keys) => (until.size === 0 ? 0 : Math.max(...keys.map(leftOf))),
  };
}

import type { StandInSend } from './types.js';

/** Accepted sends and the correlation ids seen, with a way to wait for more. */
export function createSendLog() {
  let sends: StandInSend[] = [];
  let seen = new Map<string, number>();
  const listeners = new Set<() => void>();

  async function waitFor(predicate: (sends: readonly StandInSend[]) => boolean, ms: number): Promise<boolean> {
    if (predicate(sends)) return true;
    return new Promise((resolve) => {
      const finish = (found: boolean) => {
        clearTimeout(timer);
        listeners.delete(check);
        resolve(found);
      };
      const check = () => {
        if (predicate(sends)) finish(true);
      };
      const timer = setTimeout(() => finish(false), ms);
      listeners.add(check);
    });
  }

  return {
    add(send: Omit<StandInSend, 'number' | 'time'>): StandInSend {
      const entry = { number: sends.length + 1, time: Date.now(), ...send };
      sends.push(entry);
      for (const listener of listeners) listener();
      return entry;
    },
    see: (correlationId: string) => void seen.set(correlationId, (seen.get(correlationId) ?? 0) + 1),
    sent: (): readonly StandInSend[] => [...sends],
    correlations: (): ReadonlyMap<string, number> => new Map(seen),
    waitFor,
    clear() {
      sends = [];
      seen = new Map();
    },
  };
}

export type SendLog = ReturnType<typeof createSendLog>;

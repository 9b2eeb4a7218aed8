import { createShares } from './shares.js';

/** Bounds how much runs at once. Tenants take turns in the line; of one tenant who came first goes first. */
export interface RunningLine {
  /** Resolves when it may run: true where it could at once, false where it had to wait. Must be followed by `leave`. */
  enter(tenantId: string, isBegun?: boolean): Promise<boolean>;
  /** Lets all go that wait and have begun nothing, whatever runs: they give their work back. Those that enter later wait as ever. */
  dismiss(): void;
  /** Makes way for the next. */
  leave(tenantId: string): void;
}

interface Waiting {
  readonly go: () => void;
  /** Its work was begun before it came here: it is brought to its end. */
  readonly isBegun: boolean;
}

/** @param concurrency how much runs at once; @param spare how much more, for tenants that run little while one runs much */
export function createRunningLine(concurrency: number, spare: number): RunningLine {
  const running = createShares(concurrency, concurrency / 2, spare);
  /** The tenant whose turn comes next is the first. */
  const waiting = new Map<string, Waiting[]>();

  function admit(): void {
    for (const [tenantId, line] of waiting) {
      if (!running.allows(tenantId)) continue;
      const next = line.shift();
      waiting.delete(tenantId);
      if (line.length > 0) waiting.set(tenantId, line);
      running.take(tenantId);
      return next?.go();
    }
  }

  return {
    async enter(tenantId, isBegun = false) {
      if (!waiting.has(tenantId) && running.allows(tenantId)) {
        running.take(tenantId);
        return true;
      }
      await new Promise<void>((go) => {
        const line = waiting.get(tenantId);
        if (line) line.push({ go, isBegun });
        else waiting.set(tenantId, [{ go, isBegun }]);
      });
      return false;
    },
    dismiss() {
      for (const [tenantId, line] of waiting) {
        const begun = line.filter(({ isBegun }) => isBegun);
        if (begun.length > 0) waiting.set(tenantId, begun);
        else waiting.delete(tenantId);
        for (const { go, isBegun } of line) {
          if (isBegun) continue;
          running.take(tenantId);
          go();
        }
      }
    },
    leave(tenantId) {
      running.giveBack(tenantId);
      admit();
    },
  };
}

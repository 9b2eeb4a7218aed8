import { createShares } from './shares.js';

/** Bounds how much runs at once. Tenants take turns in the line; of one tenant who came first goes first. */
export interface RunningLine {
  /** Resolves when it may run: true where it could at once, false where it had to wait. Must be followed by `leave`. */
  enter(tenantId: string): Promise<boolean>;
  /** Makes way for the next. */
  leave(tenantId: string): void;
}

/** @param concurrency how much runs at once; @param spare how much more, for tenants that run little while one runs much */
export function createRunningLine(concurrency: number, spare: number): RunningLine {
  const running = createShares(concurrency, concurrency / 2, spare);
  /** The tenant whose turn comes next is the first. */
  const waiting = new Map<string, (() => void)[]>();

  function admit(): void {
    for (const [tenantId, line] of waiting) {
      if (!running.allows(tenantId)) continue;
      const next = line.shift();
      waiting.delete(tenantId);
      if (line.length > 0) waiting.set(tenantId, line);
      running.take(tenantId);
      return next?.();
    }
  }

  return {
    async enter(tenantId) {
      if (!waiting.has(tenantId) && running.allows(tenantId)) {
        running.take(tenantId);
        return true;
      }
      await new Promise<void>((resolve) => {
        const line = waiting.get(tenantId);
        if (line) line.push(resolve);
        else waiting.set(tenantId, [resolve]);
      });
      return false;
    },
    leave(tenantId) {
      running.giveBack(tenantId);
      admit();
    },
  };
}

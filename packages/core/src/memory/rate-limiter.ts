import { SLOT_KEPT_MS, type RateLimiter, type SlotRequest } from '../ports/rate-limiter.js';
import type { Runtime } from '../ports/runtime.js';

/** What is known of one key. */
interface Line {
  /** When the next slot would be given if none came at once, ms (GCRA: the theoretical arrival time). */
  nextAt: number;
  /** Slots that lie ahead or were not come for yet, by holder. */
  slots: Map<string, number> | undefined;
  /** How long a slot is kept after its time, ms. */
  keptMs: number;
}

/** After so many requests, keys that hold nothing back any more are dropped. */
const SWEEP_EVERY = 1_024;

/** A rate limiter for the processes of one: this one. */
export function memoryRateLimiter({ now }: Pick<Runtime, 'now'>): RateLimiter {
  const lines = new Map<string, Line>();
  let asked = 0;

  function sweep(at: number): void {
    for (const [key, line] of lines) {
      if (line.slots) for (const [holder, slotAt] of line.slots) if (slotAt + line.keptMs < at) line.slots.delete(holder);
      if (line.nextAt <= at && !line.slots?.size) lines.delete(key);
    }
  }

  function reserve({ tenantId, key, rate, holder }: SlotRequest): number {
    const at = now();
    asked += 1;
    if (asked % SWEEP_EVERY === 0) sweep(at);
    const name = `${tenantId}\n${key}`;
    const everyMs = rate.perMs / rate.count;
    let line = lines.get(name);
    if (!line) lines.set(name, (line = { nextAt: at, slots: undefined, keptMs: 0 }));
    line.keptMs = Math.max(everyMs, SLOT_KEPT_MS);
    const own = line.slots?.get(holder);
    if (own !== undefined) {
      if (own > at) return Math.ceil(own - at);
      line.slots?.delete(holder);
      if (own + line.keptMs >= at) return 0;
    }
    const nextAt = Math.max(line.nextAt, at);
    const slotAt = nextAt - ((rate.burst ?? 1) - 1) * everyMs;
    line.nextAt = nextAt + everyMs;
    if (slotAt <= at) return 0;
    (line.slots ??= new Map()).set(holder, slotAt);
    return Math.ceil(slotAt - at);
  }

  return { reserve: async (request) => reserve(request), close: async () => lines.clear() };
}

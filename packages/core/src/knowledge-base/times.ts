import { jittered } from '../connect/times.js';
import type { Runtime } from '../ports/runtime.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How addresses of the knowledge are read. */
export const FETCHING = {
  /** One answer, the whole of it, ms. */
  askMs: 20_000,
  /** Who reads an address has it to itself for so long, ms: longer than any answer takes. */
  holdMs: 2 * MINUTE,
  /** How often addresses are looked for that are due, ms. */
  lookEveryMs: MINUTE,
  /** The pauses between two looks that can be asked for, hours. */
  minHours: 1,
  maxHours: 24 * 30,
  /** After a failure it is tried again sooner than planned, ms; doubled each time until the plan is sooner. */
  retryMs: 15 * MINUTE,
} as const;

/** How long questions that were not answered, and uses of sources, are kept, ms. */
export const KEPT_MS = 90 * 24 * HOUR;

/** When an address is read next; null where nobody planned it. */
export function nextLookAt({ runtime }: { readonly runtime: Runtime }, everyHours: number | null, failures: number): number | null {
  if (everyHours === null) return null;
  const planned = everyHours * HOUR;
  const wait = failures === 0 ? planned : Math.min(planned, FETCHING.retryMs * 2 ** (failures - 1));
  return runtime.now() + jittered(wait, runtime.randomBytes);
}

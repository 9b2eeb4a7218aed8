import { IDEMPOTENCY_MS, type IdempotencyStore } from '../ports/idempotency-store.js';
import type { KeyRow, MemoryState } from './state.js';

export function memoryIdempotency(state: MemoryState, tenantId: string): IdempotencyStore {
  const place = (key: string) => `${tenantId}|${key}`;

  /** The row of a key that the holder works on. */
  function held(key: string, holder: string): KeyRow | undefined {
    const row = state.idempotency.get(place(key));
    return row?.answer === null && row.holder === holder ? row : undefined;
  }

  return {
    reserve: async ({ key, bodyHash, holder, leaseMs, now }) => {
      const found = state.idempotency.get(place(key));
      const row = found && now - found.since < IDEMPOTENCY_MS ? found : undefined;
      if (row?.answer) return { state: 'answered', bodyHash: row.bodyHash, ...row.answer };
      const isFree = row === undefined || (row.bodyHash === bodyHash && (row.holder === holder || row.leasedUntil <= now));
      if (!isFree) return { state: 'running', bodyHash: row.bodyHash, until: row.leasedUntil };
      const since = row?.since ?? now;
      state.idempotency.set(place(key), { bodyHash, holder, leasedUntil: now + leaseMs, since, answer: null });
      return { state: 'reserved', since };
    },
    answer: async (key, holder, { status, response, now }) => {
      const row = held(key, holder);
      if (row) state.idempotency.set(place(key), { ...row, since: now, answer: { status, response } });
      return row !== undefined;
    },
    giveBack: async (key, holder, nothingDone) => {
      const row = held(key, holder);
      if (!row) return;
      if (nothingDone) state.idempotency.delete(place(key));
      else state.idempotency.set(place(key), { ...row, leasedUntil: 0 });
    },
  };
}

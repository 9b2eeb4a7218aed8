import { initial } from './0001-initial.js';
import { lineVectors } from './0002-line-vectors.js';
import { idempotencyLeases } from './0003-idempotency-leases.js';
import type { Migration } from './dialect.js';

/** In order; forward only. A released migration is never changed again. */
export const MIGRATIONS: readonly Migration[] = [initial, lineVectors, idempotencyLeases];

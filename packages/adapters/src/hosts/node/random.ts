import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 4_096;
let pool = Buffer.alloc(0);
let position = 0;

/** Random bytes, drawn from the system in bulk: a draw of a few bytes costs as much as one of thousands. None is given out twice. */
export function randomChunk(length: number): Uint8Array {
  if (length > POOL_BYTES) return randomFillSync(new Uint8Array(length));
  if (position + length > pool.length) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(POOL_BYTES));
    position = 0;
  }
  position += length;
  return new Uint8Array(pool.subarray(position - length, position));
}

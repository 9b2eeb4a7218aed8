import type { Runtime } from '../ports/runtime.js';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const POOL_SIZE = 1_000;
/** Counts within one millisecond begin below half of the twelve bits there are, so that there is room to count. */
const COUNT_START = 0x7ff;
const COUNT_LIMIT = 0xfff;

/**
 * Makes UUIDs of version 7 (RFC 9562) that rise: by time, and within a millisecond by a counter (method 1 of its section
 * 6.2). Indexes grow at their end, and what one process made first sorts first. Random bytes are drawn in bulk.
 */
export function createIds(runtime: Pick<Runtime, 'now' | 'randomBytes'>): () => string {
  let pool: Uint8Array = new Uint8Array(0);
  let position = 0;
  let time = 0;
  let prefix = '';
  let count = 0;

  function tick(at: number): void {
    const now = Math.floor(runtime.now());
    count += 1;
    // A clock that is set back does not bring back old ids; one that counts too much in a millisecond borrows from the next.
    if (now <= time && count <= COUNT_LIMIT) return;
    time = now > time ? now : time + 1;
    count = (((pool[at] ?? 0) << 8) | (pool[at + 1] ?? 0)) & COUNT_START;
    const digits = time.toString(16).padStart(12, '0');
    prefix = `${digits.slice(0, 8)}-${digits.slice(8)}-7`;
  }

  return () => {
    if (position + 10 > pool.length) {
      pool = runtime.randomBytes(10 * POOL_SIZE);
      position = 0;
    }
    const at = position;
    position += 10;
    tick(at);
    const byte = (offset: number) => HEX[pool[at + offset] ?? 0] ?? '00';
    const variant = HEX[0x80 | ((pool[at + 2] ?? 0) & 0x3f)] ?? '80';
    return `${prefix}${count.toString(16).padStart(3, '0')}-${variant}${byte(3)}-${byte(4)}${byte(5)}${byte(6)}${byte(7)}${byte(8)}${byte(9)}`;
  };
}

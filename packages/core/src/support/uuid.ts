import type { Runtime } from '../ports/runtime.js';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const POOL_SIZE = 1_000;

/** Makes UUIDs of version 7 (RFC 9562): sortable by time, so indexes grow at their end. Random bytes are drawn in bulk. */
export function createIds(runtime: Pick<Runtime, 'now' | 'randomBytes'>): () => string {
  let pool: Uint8Array = new Uint8Array(0);
  let position = 0;
  return () => {
    if (position + 10 > pool.length) {
      pool = runtime.randomBytes(10 * POOL_SIZE);
      position = 0;
    }
    const at = position;
    position += 10;
    const time = Math.floor(runtime.now()).toString(16).padStart(12, '0');
    const byte = (offset: number) => HEX[pool[at + offset] ?? 0] ?? '00';
    const version = HEX[0x70 | ((pool[at] ?? 0) & 0x0f)] ?? '70';
    const variant = HEX[0x80 | ((pool[at + 2] ?? 0) & 0x3f)] ?? '80';
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}${byte(1)}-${variant}${byte(3)}-${byte(4)}${byte(5)}${byte(6)}${byte(7)}${byte(8)}${byte(9)}`;
  };
}

/** Parsers are total: whatever they are given, they answer with events, and none is a message of nothing. */
import { mutate, random } from './mutate.js';

const STEP = 10_000;

/**
 * @param {import('./subjects.js').Subject} subject
 * @param {number} count
 * @param {number} seed
 * @param {(done: number) => void} progress
 */
export function fuzzParser({ type, adapter, bodies }, count, seed, progress) {
  const next = random(seed);
  /** @type {string[]} */
  const faults = [];
  /** @type {Record<string, number>} */
  const kinds = {};
  /** Bytes of the heap a tenth of the way in, and at the end. */
  let [first, last] = [0, 0];
  const begin = performance.now();
  for (let index = 1; index <= count && faults.length < 10; index += 1) {
    const body = mutate(structuredClone(bodies[Math.floor(next() * bodies.length)]), bodies, next);
    try {
      for (const event of adapter.parse(body)) {
        kinds[event.kind] = (kinds[event.kind] ?? 0) + 1;
        const isEmpty = event.kind === 'message' && event.text === '' && event.attachments.length === 0 && event.messageKind === 'text';
        if (isEmpty) faults.push(`a message of nothing: ${JSON.stringify(body)}`);
        if (typeof event.accountId !== 'string' || typeof event.key !== 'string')
          faults.push(`an event without a key: ${JSON.stringify(body)}`);
      }
    } catch (error) {
      faults.push(`${String(error)}: ${JSON.stringify(body)}`);
    }
    if (index % STEP === 0) progress(index);
    if (index === Math.ceil(count / 10)) first = process.memoryUsage().heapUsed;
  }
  globalThis.gc?.();
  last = process.memoryUsage().heapUsed;
  return { channel: type, payloads: count, kinds, faults, heapFirst: first, heapLast: last, ms: performance.now() - begin };
}

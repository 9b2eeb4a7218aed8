import type { Runtime } from '../ports/runtime.js';
import { webRuntime } from '../runtime/web-runtime.js';

export interface ManualRuntime extends Runtime {
  /** Moves time on, running what falls due in order, and lets promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Moves the clock on while nothing runs, as when a machine sleeps: timers that fell due wait for the next `advance`. */
  skip(ms: number): void;
  /** Lets everything that is ready now run, without moving time. */
  settle(): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly number: number;
  readonly callback: () => void;
}

/** Turns of the event loop given to pending promises. Work in other threads, as real digests are, needs `plainVault` instead. */
const SETTLE_TURNS = 8;

/** A runtime whose clock stands still until it is moved. Randomness and digests are real. */
export function manualRuntime(start = Date.UTC(2026, 10, 22, 12)): ManualRuntime {
  const web = webRuntime();
  const timers = new Set<Timer>();
  let now = start;
  let counter = 0;

  function schedule(ms: number, callback: () => void): () => void {
    counter += 1;
    const timer: Timer = { at: now + ms, number: counter, callback };
    timers.add(timer);
    return () => timers.delete(timer);
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < SETTLE_TURNS; turn += 1) await nextTurn();
  }

  async function advance(ms: number): Promise<void> {
    const end = now + ms;
    await settle();
    for (;;) {
      const next = [...timers]
        .filter((timer) => timer.at <= end)
        .sort((left, right) => left.at - right.at || left.number - right.number)[0];
      if (!next) break;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.callback();
      await settle();
    }
    now = end;
    await settle();
  }

  return {
    ...web,
    now: () => now,
    elapsed: () => now - start,
    schedule,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const cancel = schedule(ms, resolve);
        signal?.addEventListener('abort', () => {
          cancel();
          resolve();
        });
      }),
    timeout: (ms) => {
      const controller = new AbortController();
      schedule(ms, () => controller.abort(new DOMException('timed out', 'TimeoutError')));
      return controller.signal;
    },
    advance,
    skip: (ms) => void (now += ms),
    settle,
  };
}

/** One turn of the event loop, without the millisecond that a timer would cost. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

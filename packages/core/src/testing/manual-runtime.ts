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
const SETTLE_TURNS = 16;

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

/** Channels that are free: making one for each turn costs more than the turn. */
const idle: MessageChannel[] = [];

/** One turn of the event loop, without the millisecond that a timer would cost. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = idle.pop() ?? new MessageChannel();
    // Where that matters, a channel that has a listener keeps the process alive: it has none between turns.
    channel.port1.onmessage = () => {
      channel.port1.onmessage = null;
      idle.push(channel);
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

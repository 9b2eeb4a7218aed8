import { expect, test } from 'vitest';
import { manualRuntime } from '../testing/manual-runtime.js';
import { callWithin, withDeadline } from './deadline.js';

const untilAborted = (signal: AbortSignal) =>
  new Promise<string>((resolve) => {
    const say = () => resolve((signal.reason as Error).name);
    if (signal.aborted) say();
    else signal.addEventListener('abort', say);
  });

test('aborts when the time is over', async () => {
  const runtime = manualRuntime();
  const done = withDeadline(runtime, new AbortController().signal, 100, untilAborted);
  await runtime.advance(99);
  expect(await Promise.race([done, Promise.resolve('running')])).toBe('running');
  await runtime.advance(1);
  expect(await done).toBe('TimeoutError');
});

test('aborts with the reason of the signal it was given, also where that is over already', async () => {
  const runtime = manualRuntime();
  const outer = new AbortController();
  const done = withDeadline(runtime, outer.signal, 100, untilAborted);
  outer.abort(new DOMException('lost', 'AbortError'));
  expect(await done).toBe('AbortError');
  expect(await withDeadline(runtime, outer.signal, 100, untilAborted)).toBe('AbortError');
});

test('leaves no timer behind, whether it ends well or not', async () => {
  const runtime = manualRuntime();
  let pending = 0;
  const counting = {
    schedule: (ms: number, callback: () => void) => {
      pending += 1;
      const cancel = runtime.schedule(ms, callback);
      return () => {
        pending -= 1;
        cancel();
      };
    },
  };
  const signal = new AbortController().signal;
  expect(await withDeadline(counting, signal, 100, async () => 'done')).toBe('done');
  await expect(withDeadline(counting, signal, 100, async () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  expect(pending).toBe(0);
});

test('a call that nobody aborts has a signal of its own, and no timer where it answers at once', async () => {
  const runtime = manualRuntime();
  const signals: AbortSignal[] = [];
  const late = (signal: AbortSignal) => {
    signals.push(signal);
    return untilAborted(signal);
  };
  const calls = [callWithin(runtime, 100, late), callWithin(runtime, 100, late)];
  expect(new Set(signals).size).toBe(2);
  await runtime.advance(100);
  expect(await Promise.all(calls)).toEqual(['TimeoutError', 'TimeoutError']);
  expect(callWithin({ schedule: () => expect.fail('a timer') }, 100, () => 'at once')).toBe('at once');
});

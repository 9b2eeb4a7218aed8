import { expect, test } from 'vitest';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { startUpkeep } from './upkeep.js';

test('each task is run again and again, whatever one of them throws', async () => {
  const runtime = manualRuntime();
  const runs = { fails: 0, works: 0 };
  const fails = { name: 'fails', everyMs: 1_000, run: async () => Promise.reject(new Error(String((runs.fails += 1)))) };
  const works = { name: 'works', everyMs: 2_000, run: async () => void (runs.works += 1) };
  const upkeep = startUpkeep({ runtime, logger: silentLogger, tasks: [fails, works] });
  await runtime.advance(999);
  expect(runs).toEqual({ fails: 0, works: 0 });
  await runtime.advance(4_001);
  expect(runs).toEqual({ fails: 5, works: 2 });
  await upkeep.stop();
});

test('a run is never doubled, and stopping waits for it and begins no other', async () => {
  const runtime = manualRuntime();
  let runs = 0;
  let end: () => void = () => undefined;
  const run = async (signal: AbortSignal) => {
    runs += 1;
    await new Promise<void>((resolve) => (end = resolve));
    expect(signal.aborted).toBe(true);
  };
  const upkeep = startUpkeep({ runtime, logger: silentLogger, tasks: [{ name: 'long', everyMs: 1_000, run }] });
  await runtime.advance(10_000);
  let stopped = false;
  const stopping = upkeep.stop().then(() => (stopped = true));
  await runtime.settle();
  expect([runs, stopped]).toEqual([1, false]);
  end();
  await stopping;
  await runtime.advance(10_000);
  expect(runs).toBe(1);
});

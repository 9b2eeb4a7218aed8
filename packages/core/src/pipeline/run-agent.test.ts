import { describe, expect, it } from 'vitest';
import type { Agent } from '../agents/agent.js';
import type { Runtime } from '../ports/runtime.js';
import { runAgent } from './run-agent.js';

/** A clock that only moves when told, and counts the timers it hands out. */
function manualRuntime(): Runtime & { advance(ms: number): void; readonly timers: () => number } {
  let time = 0;
  let timers = 0;
  let pending: { at: number; callback: () => void }[] = [];
  return {
    now: () => time,
    elapsed: () => time,
    sleep: () => Promise.resolve(),
    schedule(ms, callback) {
      timers++;
      const entry = { at: time + ms, callback };
      pending.push(entry);
      return () => {
        pending = pending.filter((other) => other !== entry);
      };
    },
    timeout: () => new AbortController().signal,
    randomBytes: (length) => new Uint8Array(length),
    sha256: (data) => data,
    hmacSha256: (_key, data) => data,
    timers: () => timers,
    advance(ms) {
      time += ms;
      const due = pending.filter((entry) => entry.at <= time);
      pending = pending.filter((entry) => entry.at > time);
      for (const entry of due) entry.callback();
    },
  };
}

const agent = (run: Agent<string, string>['run']): Agent<string, string> => ({
  name: 'understanding',
  timeoutMs: 50,
  run,
  fallback: (input, reason) => `${input}/${reason}`,
});

describe('runAgent', () => {
  it('answers synchronously, without a timer, when the agent does', () => {
    const runtime = manualRuntime();
    const run = runAgent(
      agent((input) => ({ output: input.toUpperCase(), source: 'rules' })),
      'a',
      runtime,
    );
    expect(run).toEqual({ output: 'A', trace: { name: 'understanding', ms: 0, source: 'rules' }, confidence: 1 });
    expect(runtime.timers()).toBe(0);
  });

  it('keeps the reason an agent gives for a weaker answer', async () => {
    const run = await runAgent(
      agent(() => Promise.resolve({ output: 'b', source: 'rules', degraded: 'no model' })),
      'a',
      manualRuntime(),
    );
    expect(run.trace.degraded).toBe('no model');
  });

  it('falls back when the agent throws or rejects', async () => {
    const thrown = runAgent(
      agent(() => {
        throw new Error('broken');
      }),
      'a',
      manualRuntime(),
    );
    expect(thrown).toMatchObject({ output: 'a/error', trace: { source: 'fallback', degraded: 'error: broken' } });
    const rejected = await runAgent(
      agent(() => Promise.reject(new Error('refused'))),
      'a',
      manualRuntime(),
    );
    expect(rejected).toMatchObject({ output: 'a/error', trace: { degraded: 'error: refused' } });
  });

  it('falls back at the end of the time budget and aborts the work', async () => {
    const runtime = manualRuntime();
    let aborted = false;
    const pending = runAgent(
      agent((_input, signal) => {
        signal.addEventListener('abort', () => (aborted = true));
        return new Promise(() => undefined);
      }),
      'a',
      runtime,
    );
    runtime.advance(51);
    const run = await pending;
    expect(run).toMatchObject({ output: 'a/timeout', trace: { ms: 51, degraded: 'timeout after 50 ms' } });
    expect(aborted).toBe(true);
  });

  it('falls back when the caller gives up, before or during the work', async () => {
    const controller = new AbortController();
    const pending = runAgent(
      agent(() => new Promise(() => undefined)),
      'a',
      manualRuntime(),
      controller.signal,
    );
    controller.abort();
    expect(await pending).toMatchObject({ output: 'a/aborted' });
    const never = agent(() => {
      throw new Error('must not run');
    });
    expect(runAgent(never, 'a', manualRuntime(), controller.signal)).toMatchObject({ output: 'a/aborted' });
  });
});

import { afterEach, describe, expect, it, test } from 'vitest';
import type { JobOf } from '../domain/job.js';
import type { Runtime } from '../ports/runtime.js';
import type { JobStore, Storage } from '../ports/storage.js';
import { leasedNow, offered } from './hand-over.js';
import { begin, jobOf, leaseMs, NOTHING, stopAll } from './worker-scene.js';

afterEach(stopAll);

test('a lease that could not be renewed is tried again in time', async () => {
  let fails = 2;
  const { runtime, begun, aborted, add } = await begin((storage) => ({
    ...storage,
    jobs: {
      ...storage.jobs,
      renew: async (...request) => {
        fails -= 1;
        if (fails >= 0) throw new Error('down');
        return storage.jobs.renew(...request);
      },
    },
  }));
  await add('a');
  await runtime.advance(5 * leaseMs);
  expect([begun, aborted]).toEqual([['a'], []]);
});

test('a lease whose renewals failed is kept before anything is claimed, and nothing is while that fails', async () => {
  let isDown = true;
  let claims = 0;
  const { runtime, begun, aborted, add } = await begin((storage) => {
    const { renew, claim } = storage.jobs;
    return {
      ...storage,
      jobs: {
        ...storage.jobs,
        renew: async (...request) => {
          if (isDown) throw new Error('down');
          return renew(...request);
        },
        claim: async (request) => {
          claims += 1;
          return claim(request);
        },
      },
    };
  }, 3);
  await add('a');
  await runtime.advance(leaseMs * 0.95);
  // The lease has run out before the next try falls due.
  runtime.skip(leaseMs * 0.06);
  const before = claims;
  await add('b');
  expect([begun, claims]).toEqual([['a'], before]);
  isDown = false;
  await runtime.advance(1_000);
  expect([begun, aborted]).toEqual([['a', 'b'], []]);
});

test('what is claimed after renewals that took long is leased from then on', async () => {
  const ages: number[] = [];
  let isSlow = true;
  const { runtime, add } = await begin((storage, clock) => {
    const { renew, claim } = storage.jobs;
    return {
      ...storage,
      jobs: {
        ...storage.jobs,
        renew: async (...request) => {
          const kept = await renew(...request);
          if (isSlow) await clock.sleep(leaseMs / 2);
          return kept;
        },
        claim: async (request) => {
          ages.push(clock.now() - request.now);
          return claim(request);
        },
      },
    };
  }, 3);
  await add('a');
  // Late: the next look has to renew before it claims.
  runtime.skip(leaseMs * 0.9);
  await add('b');
  await runtime.advance(leaseMs);
  isSlow = false;
  await runtime.advance(leaseMs);
  expect(ages.length).toBeGreaterThan(2);
  expect(Math.max(...ages)).toBeLessThanOrEqual(leaseMs / 6);
});

describe('a lease counts from when it was asked for', () => {
  const late = 0.75 * leaseMs;
  const others = { queue: 'ai.process', groups: 5, leaseMs } as const;

  /** The first answers of one kind to commands on what is held, or is to be, come late. */
  const slow =
    (command: 'claim' | 'renew') =>
    (storage: Storage, runtime: Runtime): Storage => {
      const { claim, renew } = storage.jobs;
      let isLate = true;
      async function held<T extends readonly unknown[]>(answer: Promise<T>): Promise<T> {
        const answered = await answer;
        if (isLate && answered.length > 0) {
          isLate = false;
          await runtime.sleep(late);
        }
        return answered;
      }
      const change: Partial<JobStore> =
        command === 'claim' ? { claim: (request) => held(claim(request)) } : { renew: (...request) => held(renew(...request)) };
      return { ...storage, jobs: { ...storage.jobs, ...change } };
    };

  it('where the claim is answered late', async () => {
    const { runtime, storage, begun, add } = await begin(slow('claim'));
    await add('a');
    await runtime.advance(late);
    expect(begun).toEqual(['a']);
    await runtime.advance(leaseMs - late + 1);
    expect(await storage.jobs.claim({ ...others, now: runtime.now() })).toEqual([]);
  });

  it('where the renewal is answered late', async () => {
    const { runtime, storage, begun, aborted, add } = await begin(slow('renew'));
    await add('a');
    // It begins after a third of the lease, and holds for one lease from then.
    await runtime.advance(leaseMs / 3 + leaseMs + 1);
    expect(await storage.jobs.claim({ ...others, now: runtime.now() })).toEqual([]);
    expect([begun, aborted]).toEqual([['a'], []]);
  });

  it('where the command that handed it over is answered late', async () => {
    const { runtime, storage, handOver } = await begin();
    const place = handOver.reserve('ai.process', 'tenant');
    const job = jobOf('a', runtime.now());
    await storage.forTenant('tenant').commitInbound({ ...NOTHING, jobs: [offered(job, place)] });
    await runtime.advance(late);
    place?.start(leasedNow(job, runtime.now()) as JobOf<'ai.process'>, undefined);
    await runtime.advance(leaseMs - late + 1);
    expect(await storage.jobs.claim({ ...others, now: runtime.now() })).toEqual([]);
  });
});

test('after a pause of the process it keeps what it holds instead of claiming it from itself', async () => {
  const { runtime, begun, aborted, add } = await begin(undefined, 3);
  await add('a');
  // Nothing runs meanwhile, as when the machine sleeps: the clock alone goes on.
  runtime.skip(3 * leaseMs);
  await add('b');
  await runtime.advance(10);
  expect([begun, aborted]).toEqual([['a', 'b'], []]);
});

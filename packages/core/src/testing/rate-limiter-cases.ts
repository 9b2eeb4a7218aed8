import type { RateLimiter } from '../ports/rate-limiter.js';
import { equal, ok } from './assert.js';
import type { ConformanceCase } from './case.js';

/** A limiter nobody else uses. */
export interface RateLimiterSubject {
  readonly limiter: RateLimiter;
  /** Lets so much time pass, ms: on a clock of the test, or by waiting. */
  readonly pass: (ms: number) => Promise<void>;
  /** Opens the same counts as another process would. Absent where they live in one process. */
  readonly reopen?: () => RateLimiter | Promise<RateLimiter>;
}

export type RateLimiterCapability = 'reopen';

const MINUTE = 60_000;
/** One a minute: whatever a slow machine loses, no slot comes of itself during a case. */
const SLOW = { count: 1, perMs: MINUTE } as const;
/** How much a slow machine may lose during a case, ms. */
const SLACK_MS = MINUTE / 2;

/** Ten a second. */
const FAST = { count: 10, perMs: 1_000 } as const;

/** The slot a wait leads to, of a rate of one a minute. */
function slotOf(waitMs: number): number {
  const slot = Math.ceil(waitMs / MINUTE);
  ok(waitMs <= slot * MINUTE && waitMs > slot * MINUTE - SLACK_MS, `a wait of ${waitMs} ms leads to no slot of one a minute`);
  return slot;
}

function asking(limiter: RateLimiter, more: { readonly tenantId?: string; readonly key?: string } = {}) {
  return (holder: string, rate: { readonly count: number; readonly perMs: number; readonly burst?: number } = SLOW) =>
    limiter.reserve({ tenantId: 'tenant', key: 'send:account', ...more, rate, holder });
}

/** Slots taken by others, so many that a new one is far away. */
async function crowd(limiter: RateLimiter): Promise<void> {
  const ask = asking(limiter);
  for (let index = 0; index < 300; index += 1) await ask(`crowd-${index}`, FAST);
}

/** What every rate limiter must do: slots evenly spread, some at once, each given once. */
export const rateLimiterCases: readonly ConformanceCase<RateLimiterSubject, RateLimiterCapability>[] = [
  {
    name: 'gives one slot after another, evenly spread; without a burst one at a time',
    async run({ limiter }) {
      const ask = asking(limiter);
      equal(await ask('a'), 0, 'the first');
      equal([slotOf(await ask('b')), slotOf(await ask('c')), slotOf(await ask('d'))], [1, 2, 3], 'slots of those that follow');
    },
  },
  {
    name: 'gives as many as the burst at once, and then one after another',
    async run({ limiter }) {
      const ask = asking(limiter);
      const rate = { ...SLOW, burst: 3 };
      equal([await ask('a', rate), await ask('b', rate), await ask('c', rate)], [0, 0, 0], 'the burst');
      equal([slotOf(await ask('d', rate)), slotOf(await ask('e', rate))], [1, 2], 'slots after the burst');
    },
  },
  {
    name: 'spreads a count over its time: the half of it is there after half of it',
    async run({ limiter }) {
      const ask = asking(limiter);
      const rate = { count: 4, perMs: 4 * MINUTE };
      equal(await ask('a', rate), 0, 'the first');
      equal([slotOf(await ask('b', rate)), slotOf(await ask('c', rate))], [1, 2], 'slots of four in four minutes');
    },
  },
  {
    name: 'whoever asks again before its time waits for the same slot, and takes none from others',
    async run({ limiter }) {
      const ask = asking(limiter);
      await ask('a');
      const first = await ask('b');
      const again = [await ask('b'), await ask('b'), await ask('b')];
      equal(again.map(slotOf), [1, 1, 1], 'its slot');
      ok(
        again.every((wait) => wait <= first),
        'waiting became longer',
      );
      equal(slotOf(await ask('c')), 2, 'the slot of the next one');
    },
  },
  {
    name: 'a slot whose time has come is used once; whoever has used one asks for another',
    async run({ limiter, pass }) {
      const ask = asking(limiter);
      await ask('a', FAST);
      const wait = await ask('b', FAST);
      await crowd(limiter);
      ok((await ask('a', FAST)) > 0, 'a slot that was used was given a second time');
      await pass(wait);
      equal(await ask('b', FAST), 0, 'when its time has come');
      ok((await ask('b', FAST)) > 0, 'a slot was given twice');
    },
  },
  {
    name: 'whoever comes a second late still has its slot',
    async run({ limiter, pass }) {
      const ask = asking(limiter);
      await ask('a', FAST);
      const wait = await ask('b', FAST);
      await crowd(limiter);
      await pass(wait + 1_000);
      equal(await ask('b', FAST), 0, 'a second after its time');
    },
  },
  {
    name: 'what nobody used comes back, up to the burst and no further',
    async run({ limiter, pass }) {
      const ask = asking(limiter);
      const rate = { count: 1, perMs: 1_500, burst: 2 };
      for (const holder of ['a', 'b']) equal(await ask(holder, rate), 0, holder);
      await pass(6_000);
      equal([await ask('c', rate), await ask('d', rate)], [0, 0], 'after a rest');
      ok((await ask('e', rate)) > 0, 'more came back than the burst');
    },
  },
  {
    name: 'keeps tenants apart, and keys of a tenant',
    async run({ limiter }) {
      await asking(limiter)('a');
      for (const other of [
        { tenantId: 'tenant-2' },
        { tenantId: 'tenan' },
        { key: 'send:account:1' },
        { key: 'send' },
        { key: 'ж {😀}*' },
      ]) {
        const ask = asking(limiter, other);
        equal(await ask('a'), 0, `the first of ${JSON.stringify(other)}`);
        equal(slotOf(await ask('b')), 1, `the second of ${JSON.stringify(other)}`);
      }
    },
  },
  {
    name: 'of many who ask at once each gets a slot of its own',
    async run({ limiter }) {
      const ask = asking(limiter);
      const rate = { ...SLOW, burst: 5 };
      const waits = await Promise.all(Array.from({ length: 25 }, (_, index) => ask(`holder-${index}`, rate)));
      const slots = waits.map(slotOf).sort((left, right) => left - right);
      equal(
        slots,
        Array.from({ length: 25 }, (_, index) => Math.max(0, index - 4)),
        'slots',
      );
    },
  },
  {
    name: 'closing twice is no fault',
    async run({ limiter }) {
      await asking(limiter)('a');
      await limiter.close();
      await limiter.close();
    },
  },
  {
    name: 'processes share what they count, and a holder its slot with itself in another process',
    needs: 'reopen',
    async run({ limiter, reopen }) {
      const other = await reopen?.();
      ok(other, 'the limiter cannot be opened again');
      const [here, there] = [asking(limiter), asking(other)];
      equal(await here('a'), 0, 'the first');
      equal([slotOf(await there('b')), slotOf(await here('c')), slotOf(await here('b'))], [1, 2, 1], 'slots');
      await other.close();
      equal(slotOf(await here('d')), 3, 'after the other one has closed');
    },
  },
];

import { IDEMPOTENCY_MS, type KeyUse } from '../../ports/idempotency-store.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, openPlace } from './world.js';

const LEASE_MS = 1_000;

const use = (holder: string, given: Partial<KeyUse> = {}): KeyUse => ({
  key: 'key',
  bodyHash: 'body',
  holder,
  leaseMs: LEASE_MS,
  now: NOW,
  ...given,
});

export const idempotencyCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'of all who reserve an Idempotency-Key at the same moment one gets it',
    async run(storage) {
      const { idempotency } = (await openPlace(storage)).tenant;
      const holders = Array.from({ length: 10 }, (_, index) => `holder ${index}`);
      const found = await Promise.all(holders.map((holder) => idempotency.reserve(use(holder))));
      equal(found.filter(({ state }) => state === 'reserved').length, 1, 'those that got it');
      const running = { state: 'running', bodyHash: 'body', until: NOW + LEASE_MS } as const;
      equal(
        found.filter(({ state }) => state !== 'reserved'),
        Array.from({ length: 9 }, () => running),
        'the others',
      );
      equal(await idempotency.reserve(use('x', { bodyHash: 'other' })), running, 'the key for something else');
      equal(await idempotency.reserve(use('x', { key: 'other' })), { state: 'reserved', since: NOW }, 'another key');
    },
  },
  {
    name: 'an Idempotency-Key whose holder was never heard of again is free when its lease ends, for the same work only',
    async run(storage) {
      const { idempotency } = (await openPlace(storage)).tenant;
      await idempotency.reserve(use('first'));
      equal(await idempotency.reserve(use('first', { now: NOW + 900 })), { state: 'reserved', since: NOW }, 'kept for longer');
      const until = NOW + 900 + LEASE_MS;
      const running = { state: 'running', bodyHash: 'body', until } as const;
      equal(await idempotency.reserve(use('second', { now: until - 1 })), running, 'before the lease ends');
      equal(await idempotency.reserve(use('second', { now: until, bodyHash: 'other' })), running, 'for something else');
      equal(await idempotency.reserve(use('second', { now: until })), { state: 'reserved', since: NOW }, 'when it has ended');
      const late = { status: 500, response: 'late', now: until };
      equal(await idempotency.answer('key', 'first', late), false, 'an answer of the first holder');
      await idempotency.giveBack('key', 'first', true);
      equal((await idempotency.reserve(use('third', { now: until }))).state, 'running', 'after a word of the first holder');
      const done = { status: 202, response: 'done', now: until };
      equal(
        [await idempotency.answer('key', 'second', done), await idempotency.answer('key', 'second', late)],
        [true, false],
        'its answers',
      );
      await idempotency.giveBack('key', 'second', true);
      const answered = { state: 'answered', bodyHash: 'body', status: 202, response: 'done' } as const;
      equal(await idempotency.reserve(use('third', { now: until })), answered, 'once answered');
    },
  },
  {
    name: 'an Idempotency-Key that is given back is new, or still bound to its work where something may have come of that',
    async run(storage) {
      const { idempotency } = (await openPlace(storage)).tenant;
      await idempotency.reserve(use('first'));
      await idempotency.giveBack('key', 'first', false);
      const other = await idempotency.reserve(use('second', { now: NOW + 1, bodyHash: 'other' }));
      equal([other.state, other.state === 'running' && other.bodyHash], ['running', 'body'], 'something else');
      equal(await idempotency.reserve(use('second', { now: NOW + 1 })), { state: 'reserved', since: NOW }, 'the same work');
      await idempotency.giveBack('key', 'second', true);
      const again = await idempotency.reserve(use('third', { now: NOW + 2, bodyHash: 'other' }));
      equal(again, { state: 'reserved', since: NOW + 2 }, 'after nothing was done');
    },
  },
  {
    name: 'an answer is kept for its Idempotency-Key for a day',
    async run(storage) {
      const { idempotency } = (await openPlace(storage)).tenant;
      await idempotency.reserve(use('first'));
      const at = NOW + 500;
      await idempotency.answer('key', 'first', { status: 202, response: '{"id":1}', now: at });
      const answered = { state: 'answered', bodyHash: 'body', status: 202, response: '{"id":1}' } as const;
      equal(await idempotency.reserve(use('second', { now: at + IDEMPOTENCY_MS - 1 })), answered, 'within a day');
      const next = at + IDEMPOTENCY_MS;
      equal(await idempotency.reserve(use('second', { now: next, bodyHash: 'new' })), { state: 'reserved', since: next }, 'after a day');
    },
  },
];

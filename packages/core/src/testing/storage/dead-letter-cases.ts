import type { Burial, DeadLetter } from '../../domain/dead-letter.js';
import type { NewJob } from '../../domain/job.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { audit, burial, claim, leasesOf, newId, NOW, openPlace } from './world.js';

/** Tenants; jobs ask for no more of them than an id. */
const [TENANT, OTHER] = [newId(), newId()] as const;
const RETRY_AT = NOW + 60_000;

function newJob(change: Partial<Extract<NewJob, { queue: 'ai.process' }>> = {}): NewJob {
  const id = newId();
  return { id, tenantId: TENANT, queue: 'ai.process', groupKey: `group of ${id}`, payload: { conversationId: id }, runAt: NOW, ...change };
}

/** Adds a job, has it fail once and gives it up at the second try. */
async function buried(storage: Storage, change: Partial<Burial> = {}, job = newJob()): Promise<DeadLetter> {
  await storage.jobs.add([job]);
  await storage.jobs.retry(leasesOf(await mine(storage, job)), NOW, 'failed', true);
  await storage.jobs.bury(leasesOf(await mine(storage, job)), burial('given up', change));
  const letter = await storage.forTenant(job.tenantId).deadLetters.get(job.id);
  ok(letter, 'a job that was given up has no letter');
  return letter;
}

async function mine(storage: Storage, { id, queue }: NewJob) {
  return (await claim(storage, queue, NOW, 100)).filter((job) => job.id === id);
}

function requeue(storage: Storage, letter: DeadLetter, retries = 1, now = NOW + 1) {
  return storage.forTenant(letter.tenantId).deadLetters.requeue({ letter, now, retries, owners: [] });
}

const take = (storage: Storage, now: number, limit = 10) => storage.deadLetters.takeDue({ now, until: now + 5_000, limit });
const idsOf = (letters: readonly { readonly id: string }[]) => letters.map(({ id }) => id);

export const deadLetterCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a job that is given up becomes a letter that says all about it, and is claimed no more',
    async run(storage) {
      const job = newJob();
      const { createdAt, ...letter } = await buried(storage, {}, job);
      const { runAt: _runAt, ...rest } = job;
      equal(
        letter,
        { ...rest, reason: 'given up', permanent: false, attempts: 2, retries: 0, retryAt: RETRY_AT, heldBack: null, diedAt: NOW },
        'the letter',
      );
      ok(typeof createdAt === 'number', 'it says when the job was added');
      equal(await claim(storage, 'ai.process', NOW + 60_000), [], 'jobs to claim');
      equal(await storage.deadLetters.count(), 1, 'letters');
    },
  },
  {
    name: 'letters are listed by tenant and queue, those first that died last, page by page',
    async run(storage) {
      const letters: DeadLetter[] = [];
      for (const at of [NOW, NOW + 1, NOW + 1, NOW + 2]) letters.push(await buried(storage, { at }));
      const ofCrm = await buried(storage, { at: NOW + 9 }, {
        ...newJob(),
        queue: 'crm.sync',
        payload: { leadId: newId() },
      } as NewJob);
      await buried(storage, { at: NOW + 10 }, newJob({ tenantId: OTHER }));
      const { deadLetters } = storage.forTenant(TENANT);
      equal(idsOf((await deadLetters.list({})).data), idsOf([...letters, ofCrm].toReversed()), 'all of the tenant');
      equal(idsOf((await deadLetters.list({ queue: 'crm.sync' })).data), [ofCrm.id], 'of one queue');
      const first = await deadLetters.list({ queue: 'ai.process', limit: 2 });
      equal(idsOf(first.data), idsOf(letters.slice(2).toReversed()), 'the first page');
      const second = await deadLetters.list({ queue: 'ai.process', limit: 2, cursor: first.nextCursor ?? '' });
      equal([idsOf(second.data), second.nextCursor], [idsOf(letters.slice(0, 2).toReversed()), null], 'the last page');
    },
  },
  {
    name: 'what cannot be retried, or was often enough, says so',
    async run(storage) {
      const forGood = await buried(storage, { permanent: true, retry: null });
      equal([forGood.permanent, forGood.retryAt], [true, null], 'one that no retry can help');
      let letter = await buried(storage);
      for (const retries of [1, 2]) {
        equal(letter.retryAt, RETRY_AT, `before retry ${retries}`);
        await requeue(storage, letter, retries);
        await storage.jobs.bury(leasesOf(await claim(storage, 'ai.process', NOW + 1)), burial('again'));
        letter = (await storage.forTenant(TENANT).deadLetters.get(letter.id)) as DeadLetter;
      }
      equal([letter.retries, letter.retryAt, letter.reason, letter.attempts], [2, null, 'again', 1], 'after two of two retries');
    },
  },
  {
    name: 'what is due is taken once, the longest waiting first, and by somebody else only when the hold is over',
    async run(storage) {
      const late = await buried(storage, { retry: { at: NOW + 20, times: 1 } });
      const early = await buried(storage, { retry: { at: NOW + 10, times: 1 } });
      const later = await buried(storage, { retry: { at: NOW + 31, times: 1 } });
      equal(await take(storage, NOW + 9), [], 'before its time');
      equal(idsOf(await take(storage, NOW + 30, 1)), [early.id], 'the first');
      equal(idsOf(await take(storage, NOW + 30)), [late.id], 'the rest');
      equal(await take(storage, NOW + 30), [], 'taken already');
      await storage.forTenant(TENANT).deadLetters.remove(later, {});
      equal(idsOf(await take(storage, NOW + 5_030)).sort(), [early.id, late.id].sort(), 'when nobody did anything about them');
    },
  },
  {
    name: 'ten that take at once share no letter',
    async run(storage) {
      for (let index = 0; index < 30; index += 1) await buried(storage);
      const taken = (await Promise.all(Array.from({ length: 10 }, () => take(storage, RETRY_AT, 5)))).flat();
      equal(new Set(idsOf(taken)).size, taken.length, 'each was taken once');
      // What somebody else was looking at may be left for the next time, but not for ever.
      const rest = await take(storage, RETRY_AT, 30);
      equal(new Set(idsOf([...taken, ...rest])).size, 30, 'letters taken in the end');
    },
  },
  {
    name: 'put back to work a job is due, its attempts anew, and a lease from before its death holds no more',
    async run(storage) {
      const job = newJob();
      await storage.jobs.add([job]);
      const before = leasesOf(await mine(storage, job));
      await storage.jobs.bury(before, burial('given up'));
      const letter = (await storage.forTenant(TENANT).deadLetters.get(job.id)) as DeadLetter;
      equal(await requeue(storage, letter, 0, NOW + 7), { outcome: 'requeued' }, 'the outcome');
      equal(await storage.forTenant(TENANT).deadLetters.get(job.id), undefined, 'the letter');
      equal(await claim(storage, 'ai.process', NOW + 6), [], 'too early');
      const [back] = await claim(storage, 'ai.process', NOW + 7);
      equal([back?.id, back?.attempts, back?.payload], [job.id, 0, job.payload], 'the job');
      await storage.jobs.finish(before);
      equal(await storage.jobs.renew(leasesOf(back ? [back] : []), 5_000, NOW + 8), [job.id], 'the new lease');
    },
  },
  {
    name: 'of many that put one letter back one does, with its side writes; a letter that died again is another one',
    async run(storage) {
      const place = await openPlace(storage);
      const { deadLetters, audit: log } = place.tenant;
      const letter = await buried(storage, {}, newJob({ tenantId: place.tenantId }));
      const lines = (await log.list({})).data.length;
      const results = await Promise.all(
        Array.from({ length: 5 }, () =>
          deadLetters.requeue({ letter, now: NOW, retries: 1, owners: [], audit: [audit(place.tenantId, 'dead_letter.retried')] }),
        ),
      );
      equal(results.map(({ outcome }) => outcome).sort(), ['gone', 'gone', 'gone', 'gone', 'requeued'], 'outcomes');
      equal((await log.list({})).data.length, lines + 1, 'audit lines');
      await storage.jobs.bury(leasesOf(await claim(storage, 'ai.process')), burial('again', { at: NOW + 5 }));
      const change = { heldBack: 'x', retries: 1, retryAt: null };
      await deadLetters.holdBack(letter, change);
      equal(
        [(await requeue(storage, letter)).outcome, await deadLetters.remove(letter, {})],
        ['gone', false],
        'the letter of the first death',
      );
      equal((await deadLetters.get(letter.id))?.heldBack, null, 'the letter of the second death');
    },
  },
  {
    name: 'a letter that is held back says why and when it is looked at again',
    async run(storage) {
      const letter = await buried(storage);
      const change = { heldBack: 'the channel is paused', retries: 1, retryAt: NOW + 90_000 };
      await storage.forTenant(TENANT).deadLetters.holdBack(letter, change);
      equal(await storage.forTenant(TENANT).deadLetters.get(letter.id), { ...letter, ...change }, 'the letter');
    },
  },
  {
    name: 'old letters are found oldest first, of all tenants, and removed once',
    async run(storage) {
      const place = await openPlace(storage);
      const newer = await buried(storage, { at: NOW + 2 }, newJob({ tenantId: place.tenantId }));
      const older = await buried(storage, { at: NOW + 1 });
      await buried(storage, { at: NOW + 4 });
      equal(idsOf(await storage.deadLetters.expired(NOW + 3, 10)), [older.id, newer.id], 'those that are old enough');
      equal(idsOf(await storage.deadLetters.expired(NOW + 2, 1)), [older.id], 'one of them');
      const line = (action: string) => ({ audit: [audit(place.tenantId, action)] });
      const { deadLetters } = place.tenant;
      equal([await deadLetters.remove(newer, line('first')), await deadLetters.remove(newer, line('second'))], [true, false], 'removed');
      const actions = (await place.tenant.audit.list({})).data.map(({ action }) => action);
      equal([actions.includes('first'), actions.includes('second')], [true, false], 'audit lines');
      equal(await storage.deadLetters.count(), 2, 'letters that are left');
    },
  },
  {
    name: 'a tenant reaches no letter of another',
    async run(storage) {
      const letter = await buried(storage);
      const stranger = storage.forTenant(OTHER).deadLetters;
      equal([await stranger.get(letter.id), (await stranger.list({})).data], [undefined, []], 'reading');
      equal((await stranger.requeue({ letter, now: NOW, retries: 0, owners: [] })).outcome, 'gone', 'putting back');
      equal(await stranger.remove(letter, {}), false, 'removing');
      await stranger.holdBack(letter, { heldBack: 'x', retries: 9, retryAt: null });
      equal(await storage.forTenant(TENANT).deadLetters.get(letter.id), letter, 'the letter');
    },
  },
];

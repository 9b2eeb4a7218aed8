import type { Storage } from '../../ports/storage.js';
import { QUEUE_NAMES, type NewJob } from '../../domain/job.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, burial, claim, leasesOf, newId } from './world.js';

/** Two tenants; jobs ask for no more of them than an id. */
const [TENANT, OTHER] = [newId(), newId()] as const;

function newJob(groupKey: string, change: Partial<Extract<NewJob, { queue: 'ai.process' }>> = {}): NewJob {
  return { id: newId(), tenantId: TENANT, queue: 'ai.process', groupKey, payload: { conversationId: groupKey }, runAt: NOW, ...change };
}

const groupsOf = (jobs: readonly NewJob[]) => jobs.map((job) => job.groupKey);

export const jobCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a job is claimed with its payload and a fence, and is gone when finished',
    async run(storage) {
      const job = newJob('a');
      await storage.jobs.add([job]);
      const [claimed] = await claim(storage, 'ai.process');
      ok(claimed, 'a due job was not claimed');
      const { createdAt: _createdAt, ...rest } = claimed;
      equal(rest, { ...job, fence: 1, attempts: 0 }, 'the claimed job');
      await storage.jobs.finish(leasesOf([claimed]));
      equal(await claim(storage, 'ai.process', NOW + 60_000), [], 'jobs after finishing');
    },
  },
  {
    name: 'a job is not claimed before its time, nor from another queue',
    async run(storage) {
      await storage.jobs.add([newJob('a', { runAt: NOW + 1_000 })]);
      equal(await claim(storage, 'ai.process', NOW + 999), [], 'too early');
      equal(await claim(storage, 'crm.sync', NOW + 1_000), [], 'another queue');
      equal((await claim(storage, 'ai.process', NOW + 1_000)).length, 1, 'in time');
    },
  },
  {
    name: 'due jobs of a group come together, oldest first; later ones stay',
    async run(storage) {
      const jobs = [newJob('a'), newJob('b'), newJob('a'), newJob('a', { runAt: NOW + 1 }), newJob('a')];
      await storage.jobs.add(jobs);
      const claimed = await claim(storage, 'ai.process', NOW, 1);
      equal(
        claimed.map((job) => job.id),
        [jobs[0]?.id, jobs[2]?.id, jobs[4]?.id],
        'the jobs of the first group',
      );
    },
  },
  {
    name: 'as many groups as asked for are claimed, those first that wait longest',
    async run(storage) {
      await storage.jobs.add([
        newJob('late', { runAt: NOW - 1 }),
        newJob('early', { runAt: NOW - 9 }),
        newJob('early'),
        newJob('middle', { runAt: NOW - 5 }),
      ]);
      equal(new Set(groupsOf(await claim(storage, 'ai.process', NOW, 2))), new Set(['early', 'middle']), 'two groups');
      equal([...new Set(groupsOf(await claim(storage, 'ai.process', NOW, 2)))], ['late'], 'the rest');
    },
  },
  {
    name: 'a group somebody works on is left alone, with its new jobs, until its lease is over',
    async run(storage) {
      await storage.jobs.add([newJob('a')]);
      const [first] = await claim(storage, 'ai.process');
      await storage.jobs.add([newJob('a'), newJob('b')]);
      equal(groupsOf(await claim(storage, 'ai.process', NOW + 4_999)), ['b'], 'while a is being worked on');
      const again = await claim(storage, 'ai.process', NOW + 5_000);
      equal(groupsOf(again), ['a', 'a'], 'after its lease');
      equal(again[0]?.fence, 2, 'the fence of a job claimed again');
      ok(first && again[0]?.id === first.id, 'the abandoned job comes first');
    },
  },
  {
    name: 'groups of the same name in two tenants or queues do not hold each other up',
    async run(storage) {
      await storage.jobs.add([newJob('a'), newJob('a', { tenantId: OTHER })]);
      await storage.jobs.add([{ id: newId(), tenantId: TENANT, queue: 'crm.sync', groupKey: 'a', payload: { leadId: 'l' }, runAt: NOW }]);
      equal((await claim(storage, 'ai.process', NOW, 1)).length, 1, 'one group');
      equal((await claim(storage, 'ai.process', NOW, 1)).length, 1, 'the group of the other tenant');
      equal((await claim(storage, 'crm.sync')).length, 1, 'the group of the other queue');
    },
  },
  {
    name: 'in an ordered queue nothing overtakes a job that waits for its time, whatever is due behind it',
    async run(storage) {
      const [first, second, third] = [newJob('a'), newJob('a', { runAt: NOW + 500 }), newJob('a', { runAt: NOW - 500 })];
      await storage.jobs.add([first, second, third]);
      const ids = async (now: number) => (await claim(storage, 'ai.process', now, 5, { ordered: true })).map((job) => job.id);
      equal(await ids(NOW), [first.id], 'before the second one is due');
      await storage.jobs.finish([{ id: first.id, fence: 1 }]);
      equal(await ids(NOW + 499), [], 'while the second one waits');
      equal(await ids(NOW + 500), [second.id, third.id], 'when it is due');
    },
  },
  {
    name: "one tenant's backlog holds up nobody: each tenant with something due is given a group before any gets a second",
    async run(storage) {
      const backlog = Array.from({ length: 30 }, (_, index) => newJob(`burst ${index}`, { runAt: NOW - 100 + index }));
      await storage.jobs.add([...backlog, newJob('b', { tenantId: OTHER })]);
      const tenants = (await claim(storage, 'ai.process', NOW, 4)).map((job) => job.tenantId);
      equal(tenants.filter((tenant) => tenant === OTHER).length, 1, 'groups of the tenant with one');
      equal(tenants.length, 4, 'what is left goes to those who have more');
      equal((await claim(storage, 'ai.process', NOW, 40)).length, 27, 'the rest of the backlog');
    },
  },
  {
    name: 'tenants take turns: the one after the last comes first, and round again',
    async run(storage) {
      const third = newId();
      const tenants = [TENANT, OTHER, third].sort();
      for (const tenantId of tenants) await storage.jobs.add([newJob('a', { tenantId }), newJob('b', { tenantId })]);
      const claimed: (string | undefined)[] = [];
      for (let turn = 0, after = tenants[0]; turn < 6; turn += 1) {
        const [job] = await claim(storage, 'ai.process', NOW, 1, { after });
        claimed.push((after = job?.tenantId));
      }
      equal(claimed, [tenants[1], tenants[2], tenants[0], tenants[1], tenants[2], tenants[0]], 'tenants in their order');
    },
  },
  {
    name: 'a tenant to be avoided is given nothing while the others are',
    async run(storage) {
      await storage.jobs.add([newJob('a'), newJob('b', { tenantId: OTHER }), newJob('c', { tenantId: OTHER })]);
      equal(groupsOf(await claim(storage, 'ai.process', NOW, 5, { avoid: [TENANT] })).sort(), ['b', 'c'], 'groups of the other');
      equal(groupsOf(await claim(storage, 'ai.process', NOW, 5, { avoid: [OTHER] })), ['a'], 'and the other way round');
    },
  },
  {
    name: 'twenty claims at once never share a group',
    async run(storage) {
      await storage.jobs.add(Array.from({ length: 40 }, (_, index) => newJob(`group ${index % 20}`)));
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim(storage, 'ai.process', NOW, 2)));
      const owners = new Map<string, number>();
      for (const [index, jobs] of claims.entries()) {
        for (const { groupKey } of jobs) {
          ok((owners.get(groupKey) ?? index) === index, `${groupKey} was claimed twice`);
          owners.set(groupKey, index);
        }
      }
      equal(claims.flat().length, 40, 'claimed jobs');
    },
  },
  {
    name: 'a lease is renewed by its holder only',
    async run(storage) {
      await storage.jobs.add([newJob('a')]);
      const first = leasesOf(await claim(storage, 'ai.process'));
      equal(await storage.jobs.renew(first, 5_000, NOW + 4_000), [first[0]?.id], 'renewed');
      equal(await claim(storage, 'ai.process', NOW + 8_999), [], 'within the renewed lease');
      await claim(storage, 'ai.process', NOW + 9_000);
      equal(await storage.jobs.renew(first, 5_000, NOW + 9_001), [], 'renewed after somebody else claimed it');
    },
  },
  {
    name: 'a lost lease can neither finish, retry nor bury',
    async run(storage) {
      await storage.jobs.add([newJob('a')]);
      const lost = leasesOf(await claim(storage, 'ai.process'));
      await claim(storage, 'ai.process', NOW + 5_000);
      await storage.jobs.finish(lost);
      await storage.jobs.retry(lost, NOW, 'late', true);
      await storage.jobs.bury(lost, burial('late'));
      const [job] = await claim(storage, 'ai.process', NOW + 10_000);
      equal([job?.fence, job?.attempts], [3, 0], 'fence and attempts of the job, untouched by the late worker');
    },
  },
  {
    name: 'a retried job comes back at its time; only failures count as attempts',
    async run(storage) {
      await storage.jobs.add([newJob('a')]);
      await storage.jobs.retry(leasesOf(await claim(storage, 'ai.process')), NOW + 100, 'later', false);
      equal(await claim(storage, 'ai.process', NOW + 99), [], 'too early');
      await storage.jobs.retry(leasesOf(await claim(storage, 'ai.process', NOW + 100)), NOW + 200, 'failed', true);
      const [job] = await claim(storage, 'ai.process', NOW + 200);
      equal([job?.attempts, job?.runAt], [1, NOW + 200], 'attempts and time');
    },
  },
  {
    name: 'the status counts each job once, for all or for one tenant',
    async run(storage) {
      const [active, dead, failed] = [newJob('1', { runAt: NOW - 50 }), newJob('2', { runAt: NOW - 50 }), newJob('3', { runAt: NOW - 50 })];
      await storage.jobs.add([active, dead, failed]);
      const claimed = await claim(storage, 'ai.process');
      const leaseOf = (job: NewJob) => leasesOf(claimed.filter((one) => one.id === job.id));
      await storage.jobs.bury(leaseOf(dead), burial('given up'));
      await storage.jobs.retry(leaseOf(failed), NOW + 1_000, 'failed', true);
      await storage.jobs.add([newJob('4', { runAt: NOW - 30 }), newJob('5', { runAt: NOW + 30 }), newJob('6', { tenantId: OTHER })]);
      const line = { queue: 'ai.process', waiting: 2, active: 1, delayed: 1, failed: 1, dead: 1, oldestMs: 30 };
      const status = await storage.jobs.status(NOW);
      equal(
        status.map((one) => one.queue),
        QUEUE_NAMES,
        'queues',
      );
      equal(status[1], line, 'all tenants');
      equal((await storage.jobs.status(NOW, TENANT))[1], { ...line, waiting: 1 }, 'one tenant');
      equal(status[0], { queue: 'inbound.messages', waiting: 0, active: 0, delayed: 0, failed: 0, dead: 0, oldestMs: 0 }, 'an empty queue');
      equal(await claim(storage, 'ai.process', NOW + 999, 1).then(groupsOf), ['4'], 'the dead job is not claimed');
    },
  },
];

import type { Notice } from '../../domain/notice.js';
import type { NewJob } from '../../domain/job.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { claim, lease, newId, NOW, openPlace, type Place } from './world.js';

function notice({ tenantId }: Place, change: Partial<Notice> & { readonly key?: string } = {}): Notice {
  const { key = 'person_needed:1', ...rest } = change;
  return {
    tenantId,
    event: { kind: 'person_needed', key, conversationId: '01990000-0000-7000-8000-0000000000c1', code: 'legal' },
    target: 'user:ada',
    subject: 'c1',
    deliveryId: newId(),
    state: 'waiting',
    createdAt: NOW,
    dueAt: NOW,
    ...rest,
  };
}

function deliverJob({ tenantId }: Place, deliveryId: string): NewJob {
  return { id: newId(), tenantId, queue: 'people.notify', groupKey: 'c1', payload: { type: 'deliver', deliveryId }, runAt: NOW };
}

const plan = async (place: Place, notices: readonly Notice[], jobs: readonly NewJob[] = [], forgetBefore = 0) =>
  place.tenant.notices.plan({ leases: await lease(place), notices, jobs, forgetBefore });

export const noticeCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'notices: one for each event and target, whoever plans it again; jobs come with them and leases are finished',
    async run(storage) {
      const place = await openPlace(storage);
      const { notices } = place.tenant;
      const [ada, hook] = [notice(place), notice(place, { target: 'webhook', dueAt: NOW + 5 })];
      const job = deliverJob(place, ada.deliveryId);
      equal(await plan(place, [ada, hook], [job]), { outcome: 'planned' }, 'the first plan');
      equal(await plan(place, [notice(place), notice(place, { target: 'webhook' })]), { outcome: 'planned' }, 'the second plan');
      equal(await notices.delivery(ada.deliveryId), [ada], 'the delivery to the first target');
      equal(await notices.delivery(hook.deliveryId), [hook], 'the delivery to the second target');
      equal((await notices.about('c1', 0)).length, 2, 'how many there are');
      equal(await notices.about('c1', NOW + 1), [hook], 'those due later');
      equal(await notices.about('c2', 0), [], 'those about something else');
      equal(
        (await claim(storage, 'people.notify')).map(({ id, payload }) => [id, payload]),
        [[job.id, job.payload]],
        'the job',
      );
      equal(await claim(storage, 'crm.sync'), [], 'jobs of leases');
    },
  },
  {
    name: 'notices: of a delivery what is named is settled, once; what joined it meanwhile waits on',
    async run(storage) {
      const place = await openPlace(storage);
      const { notices } = place.tenant;
      const first = notice(place);
      await plan(place, [first]);
      await plan(place, [notice(place, { key: 'person_needed:2', deliveryId: first.deliveryId }), notice(place, { key: 'send_failed:3' })]);
      const settle = async (state: 'sent' | 'dropped') =>
        notices.settle({ leases: await lease(place), deliveryId: first.deliveryId, keys: ['person_needed:1', 'send_failed:3'], state });
      equal(await settle('sent'), { outcome: 'settled' }, 'settling');
      equal(await settle('dropped'), { outcome: 'settled' }, 'settling again');
      equal(
        (await notices.about('c1', 0)).map(({ event, state }) => `${event.key} ${state}`).toSorted(),
        ['person_needed:1 sent', 'person_needed:2 waiting', 'send_failed:3 waiting'],
        'what became of them',
      );
    },
  },
  {
    name: 'notices: what was put off for a target is gathered into one delivery, the oldest first, each once however many gather',
    async run(storage) {
      const place = await openPlace(storage);
      const other = await openPlace(storage, 'other', 'page-2');
      const { notices } = place.tenant;
      const numbered = (number: number, change: Partial<Notice> = {}) =>
        notice(place, { key: `send_failed:${number}`, subject: `c${number}`, createdAt: NOW + number, ...change });
      const all = [0, 1, 2, 3].map((number) => numbered(number));
      const [apart, later, tried] = [numbered(4, { target: 'webhook' }), numbered(5, { dueAt: NOW + 9 }), numbered(6)];
      const strange = notice(other, { key: 'send_failed:0' });
      await plan(place, [...all, apart, later, tried]);
      await plan(other, [strange]);
      for (const { deliveryId } of [...all, apart, later]) await notices.putOff(deliveryId);
      await other.tenant.notices.putOff(strange.deliveryId);
      const keysOf = async (deliveryId: string) => (await notices.delivery(deliveryId)).map(({ event }) => event.key).toSorted();
      const [first, second] = [all[3]?.deliveryId ?? '', all[2]?.deliveryId ?? ''];
      const request = { target: 'user:ada', now: NOW, limit: 2 } as const;
      equal(await notices.gather({ ...request, deliveryId: first }), true, 'whether it gathered');
      equal(await keysOf(first), ['send_failed:0', 'send_failed:1', 'send_failed:3'], 'the first');
      const again = await Promise.all([first, second].map((deliveryId) => notices.gather({ ...request, limit: 9, deliveryId })));
      equal(again, [false, true], 'whether they gathered');
      const both = [...(await keysOf(first)), ...(await keysOf(second))].toSorted();
      equal(both, ['send_failed:0', 'send_failed:1', 'send_failed:2', 'send_failed:3'], 'both together');
      for (const one of [apart, later, tried]) equal(await notices.delivery(one.deliveryId), [one], `${one.event.key}, which stays`);
      equal(await other.tenant.notices.delivery(strange.deliveryId), [strange], 'that of another tenant');
      await notices.putOff(tried.deliveryId);
      await notices.gather({ ...request, deliveryId: tried.deliveryId });
      await notices.putOff(tried.deliveryId);
      const last = numbered(7);
      await plan(place, [last]);
      await notices.gather({ ...request, deliveryId: last.deliveryId });
      equal(await keysOf(last.deliveryId), [last.event.key], 'what has gathered goes into no other');
      await notices.settle({ leases: await lease(place), deliveryId: later.deliveryId, keys: [later.event.key], state: 'dropped' });
      await notices.gather({ ...request, now: NOW + 99, deliveryId: tried.deliveryId });
      equal(await keysOf(tried.deliveryId), [tried.event.key], 'what is settled is gathered no more');
    },
  },
  {
    name: 'notices: what is parted goes out under ids of its own with the jobs for it, and is gathered by nobody, nor gathers',
    async run(storage) {
      const place = await openPlace(storage);
      const { notices } = place.tenant;
      const numbered = (number: number, change: Partial<Notice> = {}) =>
        notice(place, { key: `send_failed:${number}`, subject: `c${number}`, createdAt: NOW + number, ...change });
      const whole = numbered(0);
      const { deliveryId } = whole;
      const [settled, second] = [numbered(1, { deliveryId }), numbered(2, { deliveryId })];
      const [other, apart] = [numbered(3), numbered(0, { target: 'webhook' })];
      await plan(place, [whole, settled, second, other, apart]);
      await notices.settle({ leases: await lease(place), deliveryId, keys: [settled.event.key], state: 'sent' });
      const into = [whole, settled, second].map(({ event }) => ({ deliveryId: newId(), keys: [event.key] }));
      const [left = '', , right = ''] = into.map((one) => one.deliveryId);
      const job = deliverJob(place, left);
      const parted = await notices.part({ leases: await lease(place), deliveryId, into, jobs: [job] });
      equal(parted, { outcome: 'parted' }, 'parting');
      equal(await notices.delivery(left), [{ ...whole, deliveryId: left }], 'the first part');
      equal(await notices.delivery(right), [{ ...second, deliveryId: right }], 'the other part');
      equal(await notices.delivery(deliveryId), [{ ...settled, state: 'sent' }], 'what is settled stays');
      equal(await notices.delivery(apart.deliveryId), [apart], 'the same event to another target');
      const claimed = await claim(storage, 'people.notify');
      equal(
        claimed.map(({ id }) => id),
        [job.id],
        'the jobs',
      );
      for (const id of [left, right, other.deliveryId]) await notices.putOff(id);
      for (const id of [left, other.deliveryId]) await notices.gather({ deliveryId: id, target: 'user:ada', now: NOW + 9, limit: 9 });
      equal((await notices.delivery(left)).length, 1, 'what a part holds');
      equal(await notices.delivery(other.deliveryId), [other], 'what another gathers');
    },
  },
  {
    name: 'notices: whoever lost the lease changes nothing',
    async run(storage) {
      const place = await openPlace(storage);
      const { notices } = place.tenant;
      const first = notice(place);
      await plan(place, [first]);
      const stale = (await lease(place)).map(({ id, fence }) => ({ id, fence: fence + 1 }));
      const job = deliverJob(place, first.deliveryId);
      const more = { notices: [notice(place, { key: 'person_needed:2' })], jobs: [job], forgetBefore: 0 };
      equal(await notices.plan({ leases: stale, ...more }), { outcome: 'lease_lost' }, 'planning');
      equal(
        await notices.settle({ leases: stale, deliveryId: first.deliveryId, keys: [first.event.key], state: 'sent' }),
        { outcome: 'lease_lost' },
        'settling',
      );
      equal(
        await notices.part({
          leases: stale,
          deliveryId: first.deliveryId,
          into: [{ deliveryId: newId(), keys: [first.event.key] }],
          jobs: [job],
        }),
        { outcome: 'lease_lost' },
        'parting',
      );
      equal(await notices.about('c1', 0), [first], 'what is there');
      equal(await claim(storage, 'people.notify'), [], 'jobs');
    },
  },
  {
    name: 'notices: what is settled is forgotten in time, what waits is not, and other tenants see none of it',
    async run(storage) {
      const place = await openPlace(storage);
      const other = await openPlace(storage, 'other', 'page-2');
      const [old, waiting] = [notice(place), notice(place, { key: 'person_needed:2' })];
      await plan(place, [old, waiting]);
      await plan(other, [notice(other)]);
      const which = { deliveryId: old.deliveryId, keys: [old.event.key], state: 'sent' } as const;
      await place.tenant.notices.settle({ leases: await lease(place), ...which });
      await other.tenant.notices.settle({ leases: await lease(other), ...which });
      await plan(place, [], [], NOW + 1);
      equal(await place.tenant.notices.about('c1', 0), [waiting], 'what is left');
      equal(
        (await other.tenant.notices.about('c1', 0)).map(({ tenantId, state }) => [tenantId, state]),
        [[other.tenantId, 'waiting']],
        'what the other has',
      );
      equal(await other.tenant.notices.delivery(waiting.deliveryId), [], 'what the other sees');
    },
  },
];

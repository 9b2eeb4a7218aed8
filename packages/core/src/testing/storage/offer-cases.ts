import { asStored } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import type { OfferedJob } from '../../domain/job.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import {
  NOW,
  burial,
  claim,
  inbound,
  lease,
  leasesOf,
  newEvent,
  newId,
  newReply,
  openPlace,
  openThread,
  type Place,
  type Thread,
} from './world.js';

/** Storage stamps leases with its own clock, which cases do not know: far enough ahead for any. */
const LONG_AFTER = Number.MAX_SAFE_INTEGER;
const LEASE_MS = 5_000;

function offer(place: Place, groupKey: string, change: Partial<OfferedJob> = {}): OfferedJob {
  const job = {
    id: newId(),
    tenantId: place.tenantId,
    queue: 'crm.sync',
    groupKey,
    payload: { leadId: 'l' },
    runAt: NOW,
    leaseMs: LEASE_MS,
  };
  return { ...job, ...change } as OfferedJob;
}

/** Adds jobs in one command and says which of them became ours. */
async function add(place: Place, ...jobs: readonly OfferedJob[]): Promise<readonly string[]> {
  const outcome = await place.tenant.commitInbound({ ...inbound(await lease(place), null), jobs });
  ok(outcome.outcome === 'committed', 'adding jobs');
  return outcome.leased;
}

async function turnWithReply(thread: Thread, more: object) {
  const reply = newReply(thread.conversation);
  const send = {
    id: newId(),
    tenantId: thread.tenantId,
    queue: 'outbound.messages',
    groupKey: thread.conversation.id,
    payload: { type: 'send', messageId: reply.id, channelType: 'facebook', channelId: 'c' },
    runAt: NOW,
    leaseMs: LEASE_MS,
  } as const;
  const attempt = { id: newId(), createdAt: NOW };
  const outcome = await thread.tenant.commitTurn({
    leases: await lease(thread),
    conversationId: thread.conversation.id,
    expect: { inboundSequence: 1, revision: 0, owners: ['ai'] },
    turn: { id: newId(), lastMessageId: thread.messages.at(-1)?.id ?? '', outcome: 'replied', createdAt: NOW },
    analysis: {} as never,
    lead: null,
    reply,
    attempt,
    patch: {},
    jobs: [send],
    ...more,
  });
  return { outcome, reply, send, attempt };
}

/** Jobs handed to whoever adds them. */
export const offerCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'an offered job of a free group is leased to whoever adds it; one that is not offered waits',
    async run(storage) {
      const place = await openPlace(storage);
      const [mine, plain] = [offer(place, 'a'), offer(place, 'b')];
      const { leaseMs: _leaseMs, ...unoffered } = plain;
      equal(await add(place, mine, unoffered), [mine.id], 'leased');
      equal(
        (await claim(storage, 'crm.sync')).map((job) => job.id),
        [plain.id],
        'what others may claim',
      );
      equal(await storage.jobs.renew([{ id: mine.id, fence: 1 }], LEASE_MS, NOW), [mine.id], 'the lease that was given');
      await storage.jobs.finish([{ id: mine.id, fence: 1 }]);
      equal(
        (await claim(storage, 'crm.sync', LONG_AFTER)).filter((job) => job.id === mine.id),
        [],
        'after finishing it',
      );
    },
  },
  {
    name: 'an offered job waits where its group has a job that waits, is delayed or is worked on',
    async run(storage) {
      const place = await openPlace(storage);
      const [worked, delayed] = [offer(place, 'worked on'), offer(place, 'delayed')];
      const { leaseMs: _leaseMs, ...later } = { ...delayed, runAt: NOW + 60_000 };
      equal(await add(place, worked, later), [worked.id], 'the first of each group');
      equal(await add(place, offer(place, 'worked on'), offer(place, 'delayed')), [], 'the second of each');
      equal(await add(place, offer(place, 'new'), offer(place, 'new')).then((ids) => ids.length), 1, 'two of one group at once');
    },
  },
  {
    name: 'a job that follows another begins anew, and may follow it in its group',
    async run(storage) {
      const place = await openPlace(storage);
      const first = offer(place, 'a');
      const { leaseMs: _leaseMs, ...tried } = first;
      await storage.jobs.add([tried]);
      const [claimed] = await claim(storage, 'crm.sync');
      await storage.jobs.retry(leasesOf(claimed ? [claimed] : []), NOW, 'failed once', true);
      const again = leasesOf(await claim(storage, 'crm.sync'));
      equal(again[0]?.fence, 2, 'the fence of the second try');
      const [next, beside] = [offer(place, 'a', { payload: { leadId: 'next' } } as Partial<OfferedJob>), offer(place, 'b')];
      const outcome = await place.tenant.commitInbound({ ...inbound(again, null), jobs: [next, beside] });
      equal(outcome, { outcome: 'committed', leased: [next.id, beside.id] }, 'what is leased');
      equal(await storage.jobs.renew([{ id: first.id, fence: 2 }], LEASE_MS, NOW), [], 'the lease of the one that is done');
      const [third] = (await claim(storage, 'crm.sync', LONG_AFTER)).filter(({ id }) => id === next.id);
      equal([third?.payload, third?.attempts, third?.fence], [{ leadId: 'next' }, 0, 2], 'the one that follows, claimed later');
      const lost = await place.tenant.commitInbound({ ...inbound([{ id: next.id, fence: 1 }], null), jobs: [offer(place, 'c')] });
      equal(lost, { outcome: 'lease_lost' }, 'with a lease that was lost');
      equal((await add(place, offer(place, 'c'))).length, 1, 'what a refused command added');
    },
  },
  {
    name: 'a group is the tenant’s and the queue’s own, and a dead job holds nobody up',
    async run(storage) {
      const place = await openPlace(storage);
      const [buried] = [offer(place, 'a')];
      await add(place, buried);
      await storage.jobs.bury([{ id: buried.id, fence: 1 }], burial('given up'));
      const other = offer(place, 'a', { queue: 'ai.process', payload: { conversationId: 'a' } } as Partial<OfferedJob>);
      equal((await add(place, offer(place, 'a'), other)).length, 2, 'after the first was buried, and in another queue');
      const stranger = await openPlace(storage, 'other', 'page-2');
      equal((await add(stranger, offer(stranger, 'a'))).length, 1, 'of another tenant');
    },
  },
  {
    name: 'an offered job whose lease ran out is claimed by others, with a higher fence',
    async run(storage) {
      const place = await openPlace(storage);
      const job = offer(place, 'a');
      await add(place, job);
      const [again] = await claim(storage, 'crm.sync', LONG_AFTER);
      equal([again?.id, again?.fence], [job.id, 2], 'the job claimed after its lease');
      equal(await storage.jobs.renew([{ id: job.id, fence: 1 }], LEASE_MS, NOW), [], 'the first lease');
    },
  },
  {
    name: 'of twenty offers of one group at once one is leased at most; the others, or all, wait to be claimed',
    async run(storage) {
      const place = await openPlace(storage);
      const leases = [];
      while (leases.length < 20) leases.push(await lease(place));
      const outcomes = await Promise.all(
        leases.map((held) => place.tenant.commitInbound({ ...inbound(held, null), jobs: [offer(place, 'same')] })),
      );
      const leased = outcomes.flatMap((outcome) => (outcome.outcome === 'committed' ? outcome.leased : [])).length;
      ok(leased <= 1, `${leased} were leased`);
      const claimed = await claim(storage, 'crm.sync', LONG_AFTER, 10);
      equal(claimed.length, 20, 'jobs that are there long after its lease is over');
    },
  },
  {
    name: 'an accepted event says whether its job was leased; a duplicate adds none',
    async run(storage) {
      const place = await openPlace(storage);
      const event = newEvent(place);
      const withOffer = (one: typeof event) => ({ ...one, job: one.job && { ...one.job, leaseMs: LEASE_MS } });
      const second = newEvent(place);
      equal(await storage.acceptEvents([withOffer(event), withOffer(second)]), ['leased', 'stored'], 'two of one thread');
      equal(await storage.acceptEvents([withOffer(event)]), ['duplicate'], 'the first once more');
      equal(await claim(storage, 'inbound.messages'), [], 'while the thread is worked on');
    },
  },
  {
    name: 'a turn begins to send its reply where the job became the caller’s, as a claim would',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { outcome, reply, send, attempt } = await turnWithReply(thread, {});
      const recipient = (await thread.tenant.conversations.recipient(thread.conversation.id)) ?? null;
      const message = asStored({ ...reply, status: 'sending' }, 2);
      const route = { channelId: thread.channel.id, recipient, lastInboundAt: thread.conversation.lastInboundAt };
      equal(outcome, { outcome: 'committed', leased: [send.id], begun: { message, attempt, route } }, 'outcome');
      equal((await thread.tenant.messages.get(reply.id))?.status, 'sending', 'the stored reply');
      const attempts = await thread.tenant.messages.attempts(reply.id);
      equal(
        attempts.map(({ id, number, state }) => [id, number, state]),
        [[attempt.id, 1, 'sending']],
        'attempts',
      );
      const again = await claim(storage, 'outbound.messages', LONG_AFTER);
      const claimed = await thread.tenant.claimSend({
        leases: leasesOf(again),
        messageId: reply.id,
        attempt: { id: newId(), createdAt: NOW },
        owners: ['ai'],
      });
      equal(claimed.outcome, 'in_flight', 'a later worker finds the attempt on its way');
    },
  },
  {
    name: 'a turn leaves its reply queued where something else is being sent, or nobody offered to send it',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      await add(
        thread,
        offer(thread, thread.conversation.id, {
          queue: 'outbound.messages',
          payload: { type: 'send', messageId: 'x', channelType: 'facebook', channelId: 'c' },
        } as Partial<OfferedJob>),
      );
      const { outcome, reply } = await turnWithReply(thread, {});
      equal(outcome, { outcome: 'committed', leased: [] }, 'outcome');
      equal((await thread.tenant.messages.get(reply.id))?.status, 'queued', 'the reply');
      equal(await thread.tenant.messages.attempts(reply.id), [], 'attempts');
    },
  },
];

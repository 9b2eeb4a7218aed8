import type { PendingConnection } from '../../domain/connection.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { audit, lease, newChannel, newId, NOW, openPlace, openThread, sealed, type Place } from './world.js';

const START = {
  ownerHash: 'owner',
  businessHash: 'business',
  verifiedAt: NOW,
  issuedAt: NOW,
  expiresAt: NOW + 2_000,
  refreshAt: NOW + 1_000,
  dueAt: NOW + 1_000,
};

/** The account of a place, connected by a login. */
async function connected({ tenant, tenantId, channel }: Place): Promise<void> {
  await tenant.channels.save(channel, sealed('first token'), audit(tenantId, 'channel.connected'), START);
}

function newPending(tenantId: string, change: Partial<PendingConnection> = {}): PendingConnection {
  return {
    id: newId(),
    tenantId,
    channelType: 'instagram',
    stateHash: newId(),
    actor: { type: 'user', id: 'ann', role: 'admin' },
    redirectUri: 'https://rf.test/callback',
    webhookUrl: 'https://rf.test/webhooks/instagram',
    verifier: sealed('verifier'),
    status: 'waiting',
    offers: null,
    channelIds: [],
    failure: null,
    createdAt: NOW,
    expiresAt: NOW + 600_000,
    ...change,
  };
}

export const connectionCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a connection begins with its account and begins anew with it; added by hand, nobody looks after it',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant, tenantId, channel } = place;
      const nothing = {
        ownerHash: null,
        businessHash: null,
        verifiedAt: null,
        issuedAt: null,
        expiresAt: null,
        refreshAt: null,
        dueAt: null,
      };
      const fresh = { tenantId, channelId: channel.id, checkedAt: null, problem: null, failures: 0 };
      equal(await tenant.connections.get(channel.id), { ...fresh, ...nothing }, 'without a login');
      await connected(place);
      equal(await tenant.connections.get(channel.id), { ...fresh, ...START }, 'with a login');
      const problem = { code: 'token_refused', message: 'Log in again.' };
      await tenant.channels.setStatus(channel.id, 'needs_reauth', audit(tenantId, 'channel.needs_reauth'), problem);
      equal((await tenant.connections.get(channel.id))?.problem, problem, 'the problem');
      await connected(place);
      equal(
        [(await tenant.connections.get(channel.id))?.problem, (await tenant.channels.get(channel.id))?.status],
        [null, 'active'],
        'anew',
      );
      equal(await tenant.connections.get(newId()), undefined, 'of no channel');
    },
  },
  {
    name: 'a connection that is due is given to one, until it is given back or the hold on it is over',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant, channel } = place;
      await connected(place);
      const due = async (now: number) =>
        (await storage.connections.takeDue({ now, until: now + 500, limit: 10 })).map((one) => one.channelId);
      equal(await due(NOW + 999), [], 'before its time');
      const both = await Promise.all([due(NOW + 1_000), due(NOW + 1_000)]);
      equal(both.flat(), [channel.id], 'two who want it at once');
      equal(await tenant.connections.take(channel.id, NOW + 1_001, NOW + 9_000), undefined, 'taken by hand while it is held');
      equal(await due(NOW + 1_500), [channel.id], 'when the hold is over');
      equal(await tenant.connections.change({ channelId: channel.id, set: { dueAt: NOW + 3_000 } }), 'changed', 'given back');
      equal(await due(NOW + 1_501), [], 'before its next time');
      ok(await tenant.connections.take(channel.id, NOW + 1_502, NOW + 1_600), 'not taken by hand');
      await tenant.connections.change({ channelId: channel.id, set: {}, heldUntil: NOW + 1_550 });
      equal(await tenant.connections.take(channel.id, NOW + 1_549, NOW + 9_000), undefined, 'taken while it is kept');
      await tenant.connections.change({ channelId: channel.id, set: {}, heldUntil: 'unchanged' });
      equal(await tenant.connections.take(channel.id, NOW + 1_549, NOW + 9_000), undefined, 'taken while it is left with who has it');
      await tenant.connections.change({ channelId: channel.id, set: {} });
      await tenant.connections.hasten(channel.id, NOW + 5_000);
      equal((await tenant.connections.get(channel.id))?.dueAt, NOW + 3_000, 'hastened to a later time');
      await tenant.connections.hasten(channel.id, NOW + 1_700);
      equal(await due(NOW + 1_700), [channel.id], 'hastened');
    },
  },
  {
    name: 'what became of it is written whole: facts, status, credentials, audit; or not at all where the credentials are others by now',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant, tenantId, channel } = place;
      await connected(place);
      const before = await storage.lastLiveEventId();
      const exchange = { from: sealed('first token'), to: sealed('second token') };
      const renew = (id: string) =>
        tenant.connections.change({
          channelId: channel.id,
          set: { expiresAt: NOW + 9_000, failures: 0 },
          credentials: exchange,
          audit: [{ ...audit(tenantId, 'channel.token_renewed'), id }],
        });
      equal(await renew(newId()), 'changed', 'the first');
      equal(await tenant.channels.credentials(channel.id), 'second token', 'the token');
      equal(await renew(newId()), 'stale', 'from a token that is no longer there');
      equal((await tenant.audit.list({})).data.filter(({ action }) => action === 'channel.token_renewed').length, 1, 'audit lines');
      equal(await storage.lastLiveEventId(), before, 'live events of a renewal');
      const problem = { code: 'revoked', message: 'The app was removed.' };
      await tenant.connections.change({
        channelId: channel.id,
        set: { dueAt: null, problem },
        status: 'disconnected',
        credentials: 'forget',
      });
      const told = await storage.liveEventsAfter(tenantId, before, 10);
      equal(
        told.map(({ type, channelId }) => [type, channelId]),
        [['channel.updated', channel.id]],
        'live events of a status',
      );
      equal(await tenant.channels.credentials(channel.id), undefined, 'credentials that were forgotten');
      equal((await tenant.channels.get(channel.id))?.status, 'disconnected', 'the status');
      const kept = await tenant.connections.get(channel.id);
      equal([kept?.expiresAt, kept?.dueAt, kept?.problem], [NOW + 9_000, null, problem], 'the facts');
    },
  },
  {
    name: 'a connection ends with the credentials it was judged by; with others it goes on, whole',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant, tenantId, channel } = place;
      await connected(place);
      const end = (from: string) =>
        tenant.connections.change({
          channelId: channel.id,
          set: { verifiedAt: null },
          status: 'disconnected',
          credentials: { from: sealed(from), to: null },
          audit: [audit(tenantId, 'channel.displaced')],
        });
      const now = async () => [
        (await tenant.channels.get(channel.id))?.status,
        await tenant.channels.credentials(channel.id),
        (await tenant.connections.get(channel.id))?.verifiedAt,
        (await tenant.audit.list({})).data.filter(({ action }) => action === 'channel.displaced').length,
      ];
      equal(await end('another token'), 'stale', 'by another token');
      equal(await now(), ['active', 'first token', NOW, 0], 'what goes on');
      equal(await end('first token'), 'changed', 'by its own');
      equal(await now(), ['disconnected', undefined, null, 1], 'what ended');
      equal(await storage.resolveChannel(channel.type, channel.accountId), undefined, 'who has the account');
    },
  },
  {
    name: 'a login is used once: of many who bring its state, one can, in time and in its own tenant',
    async run(storage) {
      const { tenant, tenantId } = await openPlace(storage);
      const stranger = await openPlace(storage, 'stranger', 'page-2');
      const pending = newPending(tenantId);
      await tenant.connections.begin(pending);
      equal(await tenant.connections.pending(pending.id), pending, 'what was begun');
      const which = { stateHash: pending.stateHash };
      const move = (place: typeof tenant, now: number) => place.connections.move(which, 'waiting', { status: 'exchanging' }, now);
      equal(await move(stranger.tenant, NOW), undefined, 'by another tenant');
      equal(await stranger.tenant.connections.pending(pending.id), undefined, 'seen by another tenant');
      equal(await move(tenant, pending.expiresAt), undefined, 'too late');
      const moved = await Promise.all([move(tenant, NOW), move(tenant, NOW), move(tenant, NOW)]);
      equal(
        moved.filter((one) => one !== undefined),
        [{ ...pending, status: 'exchanging' }],
        'those who could',
      );
      const offers = sealed('offers');
      const chosen = { status: 'choosing', offers, expiresAt: NOW + 900_000 } as const;
      await tenant.connections.move({ id: pending.id }, 'exchanging', chosen, NOW);
      equal(await tenant.connections.pending(pending.id), { ...pending, ...chosen }, 'what is offered');
      const end = { status: 'connected', offers: null, channelIds: [newId()] } as const;
      await tenant.connections.move({ id: pending.id }, 'choosing', end, NOW);
      equal(await tenant.connections.pending(pending.id), { ...pending, ...chosen, ...end }, 'the end');
      await tenant.connections.begin(newPending(tenantId, { createdAt: NOW + 900_000, expiresAt: NOW + 999_000 }));
      equal(await tenant.connections.pending(pending.id), undefined, 'one that is over when the next begins');
    },
  },
  {
    name: 'jobs that wait for one reason are due at once when that is over; others go on waiting',
    async run(storage) {
      const place = await openPlace(storage);
      const [first, second] = [await lease(place), await lease(place)];
      await storage.jobs.retry(first, NOW + 60_000, 'the account', false);
      await storage.jobs.retry(second, NOW + 60_000, 'the platform', false);
      const { tenantId } = place;
      const idsDue = async () =>
        (await storage.jobs.claim({ queue: 'crm.sync', groups: 9, leaseMs: 1_000, now: NOW + 1 })).map(({ id }) => id);
      await storage.jobs.hasten({ tenantId: newId(), queue: 'crm.sync', reason: 'the account', now: NOW + 1 });
      await storage.jobs.hasten({ tenantId, queue: 'ai.process', reason: 'the account', now: NOW + 1 });
      equal(await idsDue(), [], 'hastened for another tenant and another queue');
      await storage.jobs.hasten({ tenantId, queue: 'crm.sync', reason: 'the account', now: NOW + 1 });
      equal(
        await idsDue(),
        first.map(({ id }) => id),
        'hastened',
      );
    },
  },
  {
    name: 'what a month of an account held is counted with the commands that made it',
    async run(storage) {
      const place = await openPlace(storage);
      const thread = await openThread(place);
      const { tenant, channel } = place;
      equal(await tenant.channels.usage(channel.id, '2026-09'), { received: 0, sent: 0 }, 'before');
      const count = (received: number, sent: number, month = '2026-09') =>
        tenant.patchConversation(thread.conversation.id, {}, { usage: { channelId: channel.id, month, received, sent } });
      await Promise.all([count(1, 0), count(1, 0), count(0, 2)]);
      await count(5, 0, '2026-10');
      equal(await tenant.channels.usage(channel.id, '2026-09'), { received: 2, sent: 2 }, 'the month');
      const stranger = await openPlace(storage, 'stranger', 'page-2');
      equal(await stranger.tenant.channels.usage(channel.id, '2026-09'), { received: 0, sent: 0 }, 'seen by another tenant');
    },
  },
  {
    name: 'accounts are found by who connected them, of every tenant; a request to delete is found by its code',
    async run(storage) {
      const first = await openPlace(storage, 'first', 'page-1');
      const second = await openPlace(storage, 'second', 'page-2');
      for (const place of [first, second]) await connected(place);
      await first.tenant.channels.save(newChannel(first.tenantId, 'page-3'), sealed('x'), audit(first.tenantId, 'channel.connected'));
      const found = await storage.connections.ofOwner('owner');
      equal(
        found.map(({ tenantId, channelId }) => [tenantId, channelId]).toSorted(),
        [first, second].map(({ tenantId, channel }) => [tenantId, channel.id]).toSorted(),
        'of the owner',
      );
      equal(await storage.connections.ofOwner('nobody'), [], 'of nobody');
      const ofBusiness = (await storage.connections.ofBusiness('business')).map(({ tenantId, channelId }) => [tenantId, channelId]);
      equal(ofBusiness.toSorted(), [first, second].map(({ tenantId, channel }) => [tenantId, channel.id]).toSorted(), 'of the business');
      equal(await storage.connections.ofBusiness('nobody'), [], 'of no business');
      const request = { code: 'code', receivedAt: NOW, channels: 2, doneAt: null };
      await first.tenant.connections.noteDeletion(request);
      await first.tenant.connections.noteDeletion({ ...request, doneAt: NOW + 1 });
      equal(await first.tenant.connections.deletion('code'), { ...request, doneAt: NOW + 1 }, 'the request');
      equal(
        [await second.tenant.connections.deletion('code'), await first.tenant.connections.deletion('x')],
        [undefined, undefined],
        'others',
      );
    },
  },
];

import type { Attachment } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { inbound, lease, newId, newMessage, openPlace, openThread, type Place } from './world.js';

const STORED = { state: 'stored', contentType: 'image/png', bytes: 70, width: 2, height: 3 } as const;

/** A message with two things attached, one of them to be copied. */
async function openAttached(place: Place) {
  const thread = await openThread(place);
  const id = newId();
  const attachments: readonly Attachment[] = [
    { type: 'location', latitude: 1.5, longitude: -2 },
    { id: `${id}.1`, type: 'image', url: 'https://files.example/a', media: { state: 'pending' } },
  ];
  const message = { ...newMessage(thread.conversation), id, attachments };
  await place.tenant.commitInbound({ ...inbound(await lease(place), thread.conversation.id), messages: [message] });
  return { id, conversationId: thread.conversation.id, attachmentId: `${id}.1`, attachments };
}

export const mediaCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'what became of the copy of an attachment is kept on its message, and told',
    async run(storage) {
      const place = await openPlace(storage);
      const { id, attachmentId, attachments, conversationId } = await openAttached(place);
      const before = await storage.lastLiveEventId();
      const live = [{ type: 'message.updated', conversationId, messageId: id } as const];
      const command = { leases: await lease(place), messageId: id, attachmentId, media: STORED, live };
      equal(await place.tenant.settleMedia(command), { outcome: 'settled' }, 'outcome');
      const [location, image] = attachments;
      equal((await place.tenant.messages.get(id))?.attachments, [location, { ...image, media: STORED }], 'attachments');
      equal(
        (await storage.liveEventsAfter(place.tenantId, before, 10)).map(({ type, messageId }) => [type, messageId]),
        [['message.updated', id]],
        'live',
      );
      equal(await place.tenant.settleMedia(command), { outcome: 'lease_lost' }, 'outcome under the same lease');
      const failed = { state: 'failed', reason: 'gone' } as const;
      equal(await place.tenant.settleMedia({ ...command, leases: [], media: failed }), { outcome: 'settled' }, 'outcome without a lease');
      equal((await place.tenant.messages.get(id))?.attachments[1]?.media, failed, 'the copy then');
    },
  },
  {
    name: 'a lost lease changes nothing; an attachment that is gone finishes the job and tells nothing',
    async run(storage) {
      const place = await openPlace(storage);
      const other = await openPlace(storage, 'other', 'page-2');
      const { id, attachmentId } = await openAttached(place);
      const command = { messageId: id, attachmentId, media: STORED, live: [{ type: 'message.updated', messageId: id } as const] };
      const before = await storage.lastLiveEventId();
      equal(await place.tenant.settleMedia({ ...command, leases: [{ id: newId(), fence: 1 }] }), { outcome: 'lease_lost' }, 'no lease');
      const leases = await lease(place);
      equal(await place.tenant.settleMedia({ ...command, leases, attachmentId: `${id}.7` }), { outcome: 'gone' }, 'no such attachment');
      equal(await storage.jobs.renew(leases, 1_000, 0), [], 'the job');
      equal(await place.tenant.settleMedia({ ...command, leases: [], messageId: newId() }), { outcome: 'gone' }, 'no such message');
      equal(await other.tenant.settleMedia({ ...command, leases: [] }), { outcome: 'gone' }, 'by another tenant');
      equal((await place.tenant.messages.get(id))?.attachments[1]?.media, { state: 'pending' }, 'the copy');
      equal(await storage.lastLiveEventId(), before, 'live events');
    },
  },
];

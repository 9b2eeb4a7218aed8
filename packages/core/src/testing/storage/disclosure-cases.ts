import { disclosureLine, type DisclosureEvidence } from '../../domain/disclosure.js';
import type { NewMessage } from '../../ports/commands.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, openPlace, openThread, queueReply, sendAccepted, startSend, type Place, type Thread } from './world.js';

const TOLD = { disclosure: true, outgoing: { disclosure: { language: 'de', version: 'disclosure-1' } } } as const;

/** A conversation with machine messages that the platform took, one after another. */
async function answeredThread(place: Place, key: string, ...messages: readonly Partial<NewMessage>[]): Promise<Thread> {
  const thread = await openThread(place, key);
  for (const [index, message] of messages.entries()) {
    const { id } = await queueReply(thread, { createdAt: NOW + index, ...message });
    await sendAccepted(thread, id, `${key}-out-${index}`);
  }
  return thread;
}

const verdictOf = (evidence: DisclosureEvidence) => disclosureLine(evidence).verdict;

export const disclosureCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'disclosures: a conversation is listed with its first machine message and the first that says so',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant, conversation, channel } = await answeredThread(place, 'told', TOLD, {}, TOLD);
      const [told, ...rest] = (await tenant.conversations.disclosures({})).data;
      const message = (await tenant.messages.after(conversation.id, 1, 1))[0];
      const first = { messageId: message?.id, sequence: 2, at: NOW };
      equal(
        [told, rest],
        [
          {
            conversationId: conversation.id,
            channelId: channel.id,
            channelType: channel.type,
            first,
            telling: { ...first, text: TOLD.outgoing.disclosure },
          },
          [],
        ],
        'the evidence',
      );
    },
  },
  {
    name: 'disclosures: what was said too late, or not at all, shows; what never arrived proves nothing and owes nothing',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant } = place;
      await openThread(place, 'unanswered');
      await queueReply(await openThread(place, 'queued'), TOLD);
      const failed = await openThread(place, 'failed');
      await queueReply(failed, { ...TOLD, status: 'failed' });
      await queueReply(await openThread(place, 'by a person'), { senderType: 'agent', status: 'sent' });
      const missing = await answeredThread(place, 'missing', {}, {});
      const late = await answeredThread(place, 'late', {}, TOLD);
      const cancelled = await openThread(place, 'cancelled first');
      await queueReply(cancelled, { ...TOLD, status: 'cancelled' });
      await startSend(cancelled, (await queueReply(cancelled, { createdAt: NOW + 7 })).id);
      const { data } = await tenant.conversations.disclosures({});
      equal(
        data.map((one) => [one.conversationId, verdictOf(one), one.first.at, one.telling?.at ?? null]),
        [
          [cancelled.conversation.id, 'missing', NOW + 7, null],
          [late.conversation.id, 'late', NOW, NOW + 1],
          [missing.conversation.id, 'missing', NOW, null],
        ],
        'verdicts, begun last first',
      );
    },
  },
  {
    name: 'disclosures: pages hold still, begin where they are told to, and are one tenant’s',
    async run(storage) {
      const place = await openPlace(storage);
      const threads: Thread[] = [];
      for (let index = 0; index < 5; index += 1)
        threads.push(await answeredThread(place, `thread-${index}`, { ...TOLD, createdAt: NOW + index * 10 }));
      await answeredThread(await openPlace(storage, 'other', 'page-2'), 'thread-0', TOLD);
      const ids = threads.map(({ conversation }) => conversation.id).toReversed();
      const { disclosures } = place.tenant.conversations;
      const first = await disclosures({ limit: 2 });
      await answeredThread(place, 'thread-new', TOLD);
      const second = await disclosures({ limit: 2, cursor: first.nextCursor ?? '' });
      const third = await disclosures({ limit: 2, cursor: second.nextCursor ?? '' });
      equal(
        [first, second, third].map(({ data }) => data.map(({ conversationId }) => conversationId)),
        [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)],
        'pages',
      );
      equal(third.nextCursor, null, 'the end');
      equal(
        (await disclosures({ since: NOW + 30 })).data.map(({ conversationId }) => conversationId),
        ids.slice(0, 2),
        'since',
      );
    },
  },
];

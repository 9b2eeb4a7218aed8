import { attemptIdOf } from '../../domain/send-attempt.js';
import type { SendFailure } from '../../domain/message.js';
import { platformAudit, timeOf, type Meaning } from './scene.js';

const NO_REASON: SendFailure = { code: 'rejected', message: 'The platform did not deliver the message and gave no reason.' };

/**
 * The platform's word on one of our messages: moves it on, and settles the attempt it names. Where it did not arrive because the customer
 * wants none of its kind, that is kept with the contact, as if they had said it here.
 */
export const status: Meaning<'status'> = (scene, event) => {
  const { channel, draft, row, thread } = scene;
  const attemptId = attemptIdOf(event.correlationId);
  draft.statuses.push({
    channelId: channel.id,
    platformMid: event.platformMid,
    ...(attemptId !== undefined && { attemptId }),
    status: event.status,
    at: event.platformAt ?? row.receivedAt,
    ...(event.status === 'failed' && { failure: event.failure ?? NO_REASON }),
    ...(event.affects && { affects: event.affects }),
  });
  const { optedOutOf: topic } = event;
  // Whoever is not known here was sent nothing from here.
  if (topic === undefined || thread.newContact || !event.participant) return `status: ${event.status}`;
  const { contactId } = thread.conversation;
  draft.preferences.push({ contactId, topic, allowed: false, at: timeOf(scene, event) });
  draft.audit.push(
    platformAudit(scene, 'customer', 'contact.preference_changed', { type: 'contact', id: contactId }, { topic, allowed: false }),
  );
  return `status: ${event.status}, ${topic} refused`;
};

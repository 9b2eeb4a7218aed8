import { attemptIdOf } from '../../domain/send-attempt.js';
import type { SendFailure } from '../../domain/message.js';
import type { Meaning } from './scene.js';

const NO_REASON: SendFailure = { code: 'rejected', message: 'The platform did not deliver the message and gave no reason.' };

/** The platform's word on one of our messages: moves it on, and settles the attempt it names. */
export const status: Meaning<'status'> = ({ channel, draft, row }, event) => {
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
  return `status: ${event.status}`;
};

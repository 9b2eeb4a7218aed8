import { attemptIdOf } from '../../domain/send-attempt.js';
import type { Meaning } from './scene.js';

/** The platform's word on one of our messages: moves it on, and settles the attempt it names. */
export const status: Meaning<'status'> = ({ draft, row }, event) => {
  const attemptId = attemptIdOf(event.correlationId);
  draft.statuses.push({
    platformMid: event.platformMid,
    ...(attemptId !== undefined && { attemptId }),
    status: event.status,
    at: event.platformAt ?? row.receivedAt,
    ...(event.failure && { failure: event.failure }),
  });
  return `status: ${event.status}`;
};

import type { Channel } from './channel.js';
import type { MessageStatus } from './message.js';

/** `sending` is written before the request leaves; `uncertain` when nobody can know whether it arrived. */
export type AttemptState = 'sending' | 'accepted' | 'failed' | 'uncertain';

/** One try to send one message. Its id, as `rf:<id>`, is the correlation id the platform gives back. */
export interface SendAttempt {
  readonly id: string;
  readonly tenantId: string;
  readonly messageId: string;
  readonly conversationId: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly platformMid: string | null;
  readonly error: string | null;
  /** What a program's callback address answered; null where it did not, and for platforms. */
  readonly httpStatus: number | null;
  readonly createdAt: number;
  readonly settledAt: number | null;
}

/** A callback of a program that was tried, with how its message stands now. */
export interface CallbackAttempt extends SendAttempt {
  readonly messageStatus: MessageStatus;
}

/** Whose log of callbacks an attempt stands in; null for platforms, whose attempts stand in none. */
export function callbackChannelOf({ type, id }: Pick<Channel, 'type' | 'id'>): string | null {
  return type === 'api' ? id : null;
}

const PREFIX = 'rf:';

export function correlationIdOf(attemptId: string): string {
  return PREFIX + attemptId;
}

/** The attempt a correlation id names, or undefined where it is not one of ours. */
export function attemptIdOf(correlationId: string | undefined): string | undefined {
  return correlationId?.startsWith(PREFIX) ? correlationId.slice(PREFIX.length) : undefined;
}

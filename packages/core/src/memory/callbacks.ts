import { callbackChannelOf, type CallbackAttempt } from '../domain/send-attempt.js';
import type { MemoryState } from './state.js';

/** What was tried at the callback address of a channel. */
export function callbacksOf(state: MemoryState, tenantId: string, channelId: string): readonly CallbackAttempt[] {
  const channel = state.channels.get(channelId);
  if (channel?.tenantId !== tenantId || callbackChannelOf(channel) === null) return [];
  return [...state.attempts.values()].flatMap((attempt) => {
    const message = state.messages.get(attempt.conversationId)?.find(({ id }) => id === attempt.messageId);
    const isIts = message !== undefined && state.conversations.get(attempt.conversationId)?.channelId === channelId;
    return isIts && attempt.tenantId === tenantId ? [{ ...attempt, messageStatus: message.status }] : [];
  });
}

import type { EchoEvent } from '../domain/inbound-event.js';
import { attemptIdOf, type SendAttempt } from '../domain/send-attempt.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import type { TenantStorage } from '../ports/storage.js';

/** Messages looked through for one that is on its way: more than a conversation ever has under way at once. */
const LOOKED_AT = 20;

/**
 * What an echo of our own names: its attempt, by the mark we set, or its message, known by the platform's id already, or,
 * where the platform carries none, by its words while they are on their way. Undefined for what a person or another program
 * sent.
 */
export async function ownEcho(
  tenant: TenantStorage,
  adapter: ChannelAdapter,
  channelId: string,
  conversationId: string | undefined,
  event: EchoEvent,
): Promise<{ readonly attemptId?: string } | undefined> {
  const attemptId = attemptIdOf(event.correlationId);
  // Another installation on the same account sets marks of this form too.
  if (attemptId !== undefined && (await tenant.messages.attempt(attemptId))) return { attemptId };
  if (await tenant.messages.findByPlatformMid(channelId, event.platformMid)) return {};
  if (adapter.carriesCorrelation !== false || conversationId === undefined) return undefined;
  const recent = (await tenant.messages.list(conversationId, { limit: LOOKED_AT })).data;
  // The oldest of several alike: they were sent in this order.
  const underWay = recent.findLast(
    ({ senderType, status, content }) =>
      senderType !== 'customer' && (status === 'sending' || status === 'uncertain') && wordsOf(content) === wordsOf(event.text),
  );
  const attempt = underWay && newest(await tenant.messages.attempts(underWay.id));
  return attempt && { attemptId: attempt.id };
}

/** Platforms trim and rewrap, and give an address that they made a link of with its scheme, a slash and its host in small letters. */
function wordsOf(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bhttps?:\/\//gi, '')
    .replaceAll(/\/(?=[\s)\].,;:!?]|$)/g, '')
    .toLowerCase();
}

function newest(attempts: readonly SendAttempt[]): SendAttempt | undefined {
  return attempts.reduce<SendAttempt | undefined>(
    (latest, attempt) => (latest && latest.number > attempt.number ? latest : attempt),
    undefined,
  );
}

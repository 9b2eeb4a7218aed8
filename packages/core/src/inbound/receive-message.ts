import type { Channel } from '../domain/channel.js';
import type { NewInboundMessage } from '../domain/inbound-message.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { FUTURE_TOLERANCE_MS } from './event-age.js';
import { storeBody } from './receive-webhook.js';

/** What became of a message that a program handed over. */
export interface ReceivedMessage {
  /** Of the event in the ingest log: the same for every repetition. */
  readonly id: string;
  /** It had been handed over before; nothing was stored. */
  readonly duplicate: boolean;
}

/**
 * Takes a message from a program that may speak for the channel, and goes the way of all webhooks from there. Resolves when it
 * is durable. Throws `channel_unavailable`, `unsupported` where only the platform delivers, `validation_failed`,
 * `stale_event` where the business wants old messages refused, or `store_unavailable`.
 */
export async function receiveMessage(engine: EngineContext, channel: Channel, message: NewInboundMessage): Promise<ReceivedMessage> {
  const adapter = engine.channels.get(channel.type);
  if (!adapter || channel.status === 'disconnected') throw new ReplyForceError('channel_unavailable');
  if (!adapter.envelope) throw new ReplyForceError('unsupported', 'Messages of this channel come from its platform alone.');
  const body = adapter.envelope(channel.accountId, message);
  const event = adapter.parse(body)[0];
  if (event?.kind !== 'message') throw invalid('message', event?.kind === 'unknown' ? event.reason : 'holds no message');
  if (event.attachments.length !== (message.attachments ?? []).length)
    throw invalid('attachments', 'must each have a known type and an http address, or a place on the map');
  if (event.platformAt !== null && event.platformAt > engine.runtime.now() + FUTURE_TOLERANCE_MS)
    throw invalid('timestamp', 'lies in the future');
  const { ids, duplicates, rejected } = await storeBody(engine, adapter, body, JSON.stringify(body));
  if (rejected > 0) throw new ReplyForceError('stale_event');
  return { id: ids[0] ?? '', duplicate: duplicates > 0 };
}

function invalid(path: string, message: string): ReplyForceError {
  return new ReplyForceError('validation_failed', undefined, { errors: [{ path, message }] });
}

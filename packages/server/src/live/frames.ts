import { ReplyForceError, type LiveEvent, type ReplyForce } from '@replyforce/core';
import { channelToWire, conversationToWire, iso, leadToWire, messageToWire, type WireLiveEvent } from '@replyforce/core/protocol';

/** A frame is kept this long, so that one change is read once for all who look at the tenant, ms. */
const KEEP_MS = 1_000;
const MAX_KEPT = 1_000;

/**
 * Turns live events into frames with the present state of what they are about: an event that is delivered late, or again,
 * shows what is true now, and nothing that was erased. What no longer exists is left out of `data`.
 */
export function createFrames(rf: ReplyForce, now: () => number): (event: LiveEvent) => Promise<string> {
  const kept = new Map<number, { readonly frame: Promise<string>; readonly until: number }>();

  return (event) => {
    const held = kept.get(event.id);
    if (held && held.until > now()) return held.frame;
    const frame = frameOf(rf, event);
    frame.catch(() => kept.delete(event.id));
    kept.delete(event.id);
    kept.set(event.id, { frame, until: now() + KEEP_MS });
    for (const [id, { until }] of kept) {
      if (until > now() && kept.size <= MAX_KEPT) break;
      kept.delete(id);
    }
    return frame;
  };
}

async function frameOf(
  rf: ReplyForce,
  { id, type, tenantId, conversationId, messageId, leadId, channelId, createdAt }: LiveEvent,
): Promise<string> {
  const tenant = rf.tenant(tenantId);
  const [conversation, message, lead, channel] = await Promise.all([
    present(conversationId, (key) => tenant.conversations.get(key).then(conversationToWire)),
    present(messageId, (key) => tenant.messages.get(key).then(messageToWire)),
    present(leadId, (key) => tenant.leads.get(key).then(leadToWire)),
    present(channelId, (key) => tenant.channels.get(key).then(channelToWire)),
  ]);
  const event: WireLiveEvent = {
    id: String(id),
    type,
    ...(conversationId && { conversation_id: conversationId }),
    data: { ...(conversation && { conversation }), ...(message && { message }), ...(lead && { lead }), ...(channel && { channel }) },
    created_at: iso(createdAt),
  };
  return JSON.stringify(event);
}

async function present<T>(id: string | undefined, read: (id: string) => Promise<T>): Promise<T | undefined> {
  if (id === undefined) return undefined;
  try {
    return await read(id);
  } catch (error) {
    if (ReplyForceError.is(error) && error.code === 'not_found') return undefined;
    throw error;
  }
}

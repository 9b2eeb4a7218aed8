import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { StaleEventPolicy } from '../domain/settings.js';
import type { EngineContext } from '../engine-context.js';
import { ageOf, NEVER_STALE_MS } from './event-age.js';

/**
 * What becomes of a message that is older than the tenant lets a machine answer. `flag`: it is stored and shown as any other,
 * and a person's to answer. `drop`: it is acknowledged and kept in the ingest log alone. `reject`: it is refused, and the platform
 * delivers it again until it gives up, and in the end switches the webhook off. Nothing younger than five minutes is stale, and nothing
 * but a message: what the platform says about messages of ours is always true.
 */
export async function stalePolicy(
  engine: Pick<EngineContext, 'storage' | 'autoReplyDefaults'>,
  event: InboundEvent,
  channel: Channel | undefined,
  now: number,
): Promise<StaleEventPolicy> {
  const age = ageOf(event, now);
  if (!channel || event.kind !== 'message' || age <= NEVER_STALE_MS) return 'flag';
  const tenant = await engine.storage.tenants.find(channel.tenantId);
  const { maxAgeSeconds, staleEventPolicy } = { ...engine.autoReplyDefaults, ...tenant?.settings.autoReply };
  return age > maxAgeSeconds * 1_000 ? staleEventPolicy : 'flag';
}

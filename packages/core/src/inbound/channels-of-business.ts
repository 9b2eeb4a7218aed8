import { businessHashOf } from '../connect/connect-accounts.js';
import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { EngineContext } from '../engine-context.js';

/** The business account an event speaks of where it names none of its accounts, as news of templates do (platform-apis.md 4.2). */
export function businessOf(event: InboundEvent): string | undefined {
  return event.accountId === '' && 'businessAccountId' in event ? event.businessAccountId : undefined;
}

/** The connected accounts of a business account: of several tenants, where it shares its numbers among them. */
export async function channelsOfBusiness(engine: EngineContext, businessAccountId: string): Promise<readonly Channel[]> {
  const places = await engine.storage.connections.ofBusiness(await businessHashOf(engine, businessAccountId));
  const found = await Promise.all(
    places.map(async ({ tenantId, channelId }) => engine.storage.forTenant(tenantId).channels.get(channelId)),
  );
  return found.filter((channel) => channel !== undefined && channel.status !== 'disconnected') as readonly Channel[];
}

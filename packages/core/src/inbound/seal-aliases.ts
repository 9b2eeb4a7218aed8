import type { Channel } from '../domain/channel.js';
import type { Alias, AliasRecord } from '../domain/contact.js';
import type { EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';

/** The aliases as storage keeps them. */
export async function sealAliases(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  aliases: readonly Alias[],
): Promise<readonly AliasRecord[]> {
  const records: AliasRecord[] = [];
  for (const { kind, value } of aliases) {
    const scope = adapter.aliasScope(kind) === 'tenant' ? channel.tenantId : channel.id;
    records.push({
      scope,
      kind,
      hash: await engine.vault.digest(`alias|${scope}|${kind}|${value}`, channel.tenantId),
      value: await sealField(engine, channel.tenantId, value),
    });
  }
  return records;
}

/** An e-mail address and what it is found by. */
export async function sealEmail(engine: EngineContext, tenantId: string, email: string) {
  const index = await engine.vault.digest(`email|${email.toLowerCase()}`, tenantId);
  return { value: await sealField(engine, tenantId, email), index };
}

/** A number and what it is found by. */
export async function sealPhone(engine: EngineContext, tenantId: string, phone: string) {
  return { value: await sealField(engine, tenantId, phone), index: await engine.vault.digest(`phone|${phone}`, tenantId) };
}

/** A field of a contact as storage keeps it. */
export function sealField(engine: EngineContext, tenantId: string, value: string) {
  return engine.vault.seal(value, { tenantId, purpose: 'contact' });
}

import type { Channel } from '../domain/channel.js';
import { IDENTIFYING_ALIASES, type Alias, type AliasRecord } from '../domain/contact.js';
import type { IdentityEvent } from '../domain/inbound-event.js';
import type { EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import type { Identification } from '../ports/commands.js';
import type { Thread } from './resolve-thread.js';
import { sealAliases, sealPhone } from './seal-aliases.js';
import { threadKeyOf } from './thread-key.js';

/**
 * The set of ids an event names a person by, as a keyed hash; undefined where it names one only, which says nothing new. Kept
 * with the contact, so that the next event with the same set costs nothing.
 */
export async function aliasSetOf(engine: EngineContext, tenantId: string, aliases: readonly Alias[]): Promise<string | undefined> {
  const ids = identifying(aliases).map(({ kind, value }) => `${kind}|${value}`);
  return ids.length < 2 ? undefined : engine.vault.digest(`aliases|${ids.toSorted().join('|')}`, tenantId);
}

/** An event names a contact by several ids at once: they are one person's, whoever held them before (platform-apis.md 4.2). */
export async function evidence(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  contactId: string,
  aliases: readonly Alias[],
  aliasesSeen: string,
): Promise<Identification> {
  const records = await sealAliases(engine, channel, adapter, identifying(aliases));
  return { contactId, aliases: records, drops: [], absorbs: await othersWith(engine, channel, contactId, records), aliasesSeen };
}

/** A platform says that a person has another number or id now: the new one is theirs, the old one nobody's. */
export async function identityChange(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  { conversation, newConversation }: Thread,
  { participant, previous, current }: IdentityEvent,
): Promise<Identification> {
  const { tenantId } = channel;
  const aliases = await sealAliases(engine, channel, adapter, current);
  const gone = previous.filter((old) => !current.some(({ kind, value }) => kind === old.kind && value === old.value));
  const phone = current.find(({ kind }) => kind === 'phone')?.value;
  const old = gone.find(({ value }) => value === participant.id);
  const address = old && current.find(({ kind }) => kind === old.kind)?.value;
  return {
    contactId: conversation.contactId,
    aliases,
    drops: await sealAliases(engine, channel, adapter, gone),
    absorbs: await othersWith(engine, channel, conversation.contactId, aliases),
    ...(phone !== undefined && {
      phone: await sealPhone(engine, tenantId, phone),
    }),
    ...(address !== undefined &&
      !newConversation && {
        rekey: { conversationId: conversation.id, threadKey: await threadKeyOf(engine, tenantId, channel.id, address) },
      }),
  };
}

export function identifying<A extends Pick<Alias, 'kind'>>(aliases: readonly A[]): readonly A[] {
  return aliases.filter(({ kind }) => IDENTIFYING_ALIASES.has(kind));
}

async function othersWith(
  engine: EngineContext,
  channel: Channel,
  contactId: string,
  aliases: readonly AliasRecord[],
): Promise<readonly string[]> {
  const { contacts } = engine.storage.forTenant(channel.tenantId);
  const holders = new Set<string>();
  for (const alias of aliases) {
    const holder = await contacts.findByAliases([alias]);
    if (holder && holder.id !== contactId) holders.add(holder.id);
  }
  return [...holders];
}

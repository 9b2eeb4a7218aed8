import type { Channel } from '../domain/channel.js';
import type { AliasRecord, ContactRecord, Participant } from '../domain/contact.js';
import type { ConversationRecord } from '../domain/conversation.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import type { CommitInbound } from '../ports/commands.js';
import type { ThreadHead } from '../ports/storage.js';

/** The conversation a batch belongs to, found or about to be made. */
export interface Thread {
  readonly conversation: Omit<ThreadHead, 'contactIsNamed'>;
  readonly newConversation?: ConversationRecord;
  readonly newContact?: NonNullable<CommitInbound['contact']>;
  readonly nameContact?: NonNullable<CommitInbound['nameContact']>;
}

/** Finds the thread's conversation and contact, or drafts them. The thread's lease keeps others from doing the same. */
export async function resolveThread(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  threadKey: string,
  events: readonly InboundEvent[],
): Promise<Thread> {
  const participant = mergeParticipants(events);
  const known = await engine.storage.forTenant(channel.tenantId).findThread(channel.id, threadKey);
  if (!known) return newThread(engine, channel, adapter, threadKey, participant);
  return {
    conversation: known,
    ...(!known.contactIsNamed &&
      participant.name && {
        nameContact: { contactId: known.contactId, name: await sealField(engine, channel.tenantId, participant.name) },
      }),
  };
}

/** Somebody writes on this account for the first time; the business may know them from another. */
async function newThread(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  threadKey: string,
  participant: Participant,
): Promise<Thread> {
  const { tenantId } = channel;
  const aliases = await sealAliases(engine, channel, adapter, participant);
  const known = await engine.storage.forTenant(tenantId).contacts.findByAliases(aliases);
  const now = engine.runtime.now();
  const contact = known ?? (await newContact(engine, tenantId, participant, now));
  const conversation = newConversation(engine, channel, contact.id, threadKey, now);
  return {
    conversation,
    newConversation: conversation,
    ...(!known && { newContact: { record: contact, aliases } }),
    ...(known?.name === null &&
      participant.name && { nameContact: { contactId: contact.id, name: await sealField(engine, tenantId, participant.name) } }),
  };
}

/** Events of one thread are about one person; a later one may know a name or an alias more. */
function mergeParticipants(events: readonly InboundEvent[]): Participant {
  const known = events.flatMap((event) => ('participant' in event && event.participant ? [event.participant] : []));
  const aliases = new Map(known.flatMap((one) => one.aliases.map((alias) => [`${alias.kind}|${alias.value}`, alias] as const)));
  const first = (field: 'name' | 'email' | 'phone') => {
    const value = known.find((one) => one[field])?.[field];
    return value === undefined ? {} : { [field]: value };
  };
  return { id: known[0]?.id ?? '', aliases: [...aliases.values()], ...first('name'), ...first('email'), ...first('phone') };
}

async function sealAliases(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  participant: Participant,
): Promise<readonly AliasRecord[]> {
  const records: AliasRecord[] = [];
  for (const { kind, value } of participant.aliases) {
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

async function newContact(engine: EngineContext, tenantId: string, participant: Participant, now: number): Promise<ContactRecord> {
  const phone = participant.aliases.find((alias) => alias.kind === 'phone')?.value ?? participant.phone;
  const { email } = participant;
  return {
    id: engine.newId(),
    tenantId,
    name: participant.name ? await sealField(engine, tenantId, participant.name) : null,
    email: email ? await sealField(engine, tenantId, email) : null,
    emailIndex: email ? await engine.vault.digest(`email|${email.toLowerCase()}`, tenantId) : null,
    phone: phone ? await sealField(engine, tenantId, phone) : null,
    phoneIndex: phone ? await engine.vault.digest(`phone|${phone}`, tenantId) : null,
    avatarUrl: null,
    createdAt: now,
  };
}

function newConversation(engine: EngineContext, channel: Channel, contactId: string, threadKey: string, now: number): ConversationRecord {
  return {
    id: engine.newId(),
    tenantId: channel.tenantId,
    channelId: channel.id,
    channelType: channel.type,
    contactId,
    threadKey,
    status: 'open',
    owner: 'ai',
    assignedTo: null,
    leadId: null,
    sequence: 0,
    inboundSequence: 0,
    answeredSequence: 0,
    lastMessageAt: now,
    lastInboundAt: null,
    lastPreview: '',
    disclosedAt: null,
    handoffReason: null,
    language: null,
    createdAt: now,
  };
}

function sealField(engine: EngineContext, tenantId: string, value: string) {
  return engine.vault.seal(value, { tenantId, purpose: 'contact' });
}

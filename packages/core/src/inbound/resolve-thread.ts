import type { Channel } from '../domain/channel.js';
import type { ContactRecord, Participant } from '../domain/contact.js';
import { headOfConversation, type ConversationHead, type ConversationRecord } from '../domain/conversation.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import type { CommitInbound, CompleteContact, Identification } from '../ports/commands.js';
import type { ThreadHead } from '../ports/storage.js';
import { aliasSetOf, evidence, identifying } from './identification.js';
import { sealAliases, sealEmail, sealField, sealPhone } from './seal-aliases.js';

/** The conversation a batch belongs to, found or about to be made. */
export interface Thread {
  readonly conversation: ConversationHead;
  readonly newConversation?: ConversationRecord;
  readonly newContact?: NonNullable<CommitInbound['contact']>;
  readonly completeContact?: CompleteContact;
  /** What the events say about who the contact is. */
  readonly identification?: Identification;
  /** Which message the channel held under the platform id of the first event, when the thread was looked for. */
  readonly looked?: { readonly platformMid: string; readonly messageId: string | null };
  /** When the platform was last asked who the contact is, ms. */
  readonly profileAt: number | null;
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
  const aliasesSeen = await aliasSetOf(engine, channel.tenantId, participant.aliases);
  const tenant = engine.storage.forTenant(channel.tenantId);
  const [first] = events;
  const platformMid = first?.kind === 'message' ? first.platformMid : undefined;
  const found = await tenant.findThread(channel.id, threadKey, platformMid);
  if (found) {
    const { holds } = found;
    const known = await knownThread(engine, channel, adapter, found, participant, aliasesSeen);
    return Object.assign({}, known, platformMid !== undefined && holds !== undefined && { looked: { platformMid, messageId: holds } });
  }

  const aliases = await sealAliases(engine, channel, adapter, participant.aliases);
  const contact = await tenant.contacts.findByAliases(identifying(aliases));
  // Known by another of their ids: the conversation goes on.
  const other = contact && (await tenant.findThreadOf(channel.id, contact.id));
  if (other) return knownThread(engine, channel, adapter, other, participant, aliasesSeen);

  const now = engine.runtime.now();
  const record = contact ?? (await newContact(engine, channel.tenantId, participant, aliasesSeen ?? null, now));
  const conversation = newConversation(engine, channel, record.id, threadKey, now);
  if (!contact) return { conversation, newConversation: conversation, newContact: { record, aliases }, profileAt: null };
  const { name, email, phone, aliasesSeen: seen, profileAt } = contact;
  const has = { contactIsNamed: name !== null, contactHasEmail: email !== null, contactHasPhone: phone !== null };
  const more = { ...has, aliasesSeen: seen, profileAt };
  return {
    ...(await knownThread(engine, channel, adapter, { ...conversation, ...more }, participant, aliasesSeen)),
    newConversation: conversation,
  };
}

/** What the events tell of a contact that was not known yet. */
async function knownThread(
  engine: EngineContext,
  channel: Channel,
  adapter: ChannelAdapter,
  thread: ThreadHead,
  participant: Participant,
  aliasesSeen: string | undefined,
): Promise<Thread> {
  const { contactId, aliasesSeen: before, profileAt } = thread;
  const completeContact = await lackingOf(engine, channel.tenantId, thread, participant);
  return {
    conversation: headOfConversation(thread),
    profileAt,
    ...(completeContact && { completeContact }),
    ...(aliasesSeen !== undefined &&
      aliasesSeen !== before && { identification: await evidence(engine, channel, adapter, contactId, participant.aliases, aliasesSeen) }),
  };
}

/** What the contact lacks and the events tell; undefined where that is nothing. */
async function lackingOf(
  engine: EngineContext,
  tenantId: string,
  { contactId, contactIsNamed, contactHasEmail, contactHasPhone }: ThreadHead,
  participant: Participant,
): Promise<CompleteContact | undefined> {
  const { email } = participant;
  const phone = phoneOf(participant);
  const lacking = {
    ...(!contactIsNamed && participant.name && { name: await sealField(engine, tenantId, participant.name) }),
    ...(!contactHasEmail && email && { email: await sealEmail(engine, tenantId, email) }),
    ...(!contactHasPhone && phone && { phone: await sealPhone(engine, tenantId, phone) }),
  };
  return Object.keys(lacking).length === 0 ? undefined : { contactId, ...lacking };
}

/** What they are reached at, else what they are said to have. */
function phoneOf({ aliases, phone }: Participant): string | undefined {
  return aliases.find(({ kind }) => kind === 'phone')?.value ?? phone;
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

async function newContact(
  engine: EngineContext,
  tenantId: string,
  participant: Participant,
  aliasesSeen: string | null,
  now: number,
): Promise<ContactRecord> {
  const phone = phoneOf(participant);
  const [sealedEmail, sealedPhone] = [
    participant.email ? await sealEmail(engine, tenantId, participant.email) : null,
    phone ? await sealPhone(engine, tenantId, phone) : null,
  ];
  return {
    id: engine.newId(),
    tenantId,
    name: participant.name ? await sealField(engine, tenantId, participant.name) : null,
    email: sealedEmail?.value ?? null,
    emailIndex: sealedEmail?.index ?? null,
    phone: sealedPhone?.value ?? null,
    phoneIndex: sealedPhone?.index ?? null,
    avatarUrl: null,
    follows: null,
    profileAt: null,
    preferences: {},
    aliasesSeen,
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
    revision: 0,
    lastMessageAt: now,
    lastInboundAt: null,
    lastPreview: '',
    disclosedAt: null,
    handoffReason: null,
    language: null,
    continuedIn: null,
    createdAt: now,
  };
}

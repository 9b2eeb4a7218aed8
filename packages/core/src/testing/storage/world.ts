import type { Channel } from '../../domain/channel.js';
import type { AliasRecord, ContactRecord } from '../../domain/contact.js';
import type { ConversationRecord } from '../../domain/conversation.js';
import type { Burial } from '../../domain/dead-letter.js';
import type { NewAuditEntry } from '../../domain/audit.js';
import type { Job, JobLease, QueueName } from '../../domain/job.js';
import type { Sealed } from '../../domain/sealed.js';
import type { NewMessage, SettleSend } from '../../ports/commands.js';
import type { AcceptEvent } from '../../ports/ingest.js';
import type { JobStore, Storage, TenantStorage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';

/** The moment all cases play at, ms. */
export const NOW = 1_790_000_000_000;

export const sealed = (text: string) => text as Sealed;

let counter = 0;
/** Ids that rise, as those of the engine do. */
export function newId(): string {
  counter += 1;
  return `01990000-0000-7000-8000-${String(counter).padStart(12, '0')}`;
}

/** A tenant with a connected account, in a storage that was empty. */
export interface Place {
  readonly storage: Storage;
  readonly tenantId: string;
  readonly tenant: TenantStorage;
  readonly channel: Channel;
}

export async function openPlace(storage: Storage, slug = 'acme', accountId = 'page-1', type: Channel['type'] = 'facebook'): Promise<Place> {
  const tenantId = newId();
  await storage.tenants.create({ id: tenantId, slug, name: slug, plan: 'selfhosted', settings: {}, createdAt: NOW });
  const tenant = storage.forTenant(tenantId);
  const channel = { ...newChannel(tenantId, accountId), type };
  await tenant.channels.save(channel, sealed('credentials'), audit(tenantId, 'channel.connected'));
  return { storage, tenantId, tenant, channel };
}

export function newChannel(tenantId: string, accountId: string): Channel {
  return { id: newId(), tenantId, type: 'facebook', accountId, name: 'Page', status: 'active', baseUrl: null, createdAt: NOW };
}

export function audit(tenantId: string, action: string): NewAuditEntry {
  return {
    id: newId(),
    tenantId,
    at: NOW,
    actor: { type: 'system', id: 'test' },
    action,
    resource: { type: 'test', id: 'x' },
    result: 'success',
  };
}

export function newEvent({ tenantId, channel }: Place, change: Partial<AcceptEvent> = {}): AcceptEvent {
  const id = change.id ?? newId();
  const threadKey = change.threadKey ?? 'thread-1';
  return {
    id,
    tenantId,
    channelId: channel.id,
    channelType: channel.type,
    threadKey,
    kind: 'message',
    raw: sealed(`raw ${id}`),
    platformAt: NOW,
    position: 0,
    receivedAt: NOW,
    about: null,
    verdict: null,
    job: { id: newId(), tenantId, queue: 'inbound.messages', groupKey: threadKey, payload: { eventId: id }, runAt: NOW },
    ...change,
  };
}

/** Puts a job of its own into the queue and claims it: the right to run one command. */
export async function lease(place: Place, queue: QueueName = 'crm.sync', now = NOW): Promise<readonly JobLease[]> {
  const id = newId();
  const groupKey = `group of ${id}`;
  await place.storage.jobs.add([{ id, tenantId: place.tenantId, queue, groupKey, payload: { leadId: 'none' }, runAt: now } as Job]);
  const claimed = await claim(place.storage, queue, now, 100);
  const mine = claimed.find((job) => job.id === id);
  ok(mine, 'a job just added could not be claimed');
  return leasesOf([mine]);
}

/** Several rights, taken one after another: a claim takes all that is due. */
export async function leasesFor(place: Place, count: number): Promise<readonly (readonly JobLease[])[]> {
  const all: (readonly JobLease[])[] = [];
  while (all.length < count) all.push(await lease(place));
  return all;
}

/** Given up now, to be tried again in a minute, twice at most. */
export function burial(reason: string, change: Partial<Burial> = {}): Burial {
  return { reason, at: NOW, permanent: false, retry: { at: NOW + 60_000, times: 2 }, ...change };
}

export function leasesOf(jobs: readonly Job[]): readonly JobLease[] {
  return jobs.map(({ id, fence }) => ({ id, fence }));
}

export function claim(
  storage: Storage,
  queue: QueueName,
  now = NOW,
  groups = 10,
  change: Partial<Parameters<JobStore['claim']>[0]> = {},
): Promise<readonly Job[]> {
  return storage.jobs.claim({ queue, groups, leaseMs: 5_000, now, ...change });
}

export function newContact(tenantId: string, change: Partial<ContactRecord> = {}): ContactRecord {
  return {
    id: newId(),
    tenantId,
    name: sealed('name'),
    email: null,
    emailIndex: null,
    phone: null,
    phoneIndex: null,
    avatarUrl: null,
    follows: null,
    profileAt: null,
    preferences: {},
    aliasesSeen: null,
    createdAt: NOW,
    ...change,
  };
}

export function newAlias(scope: string, hash: string, change: Partial<AliasRecord> = {}): AliasRecord {
  return { scope, kind: 'psid', hash, value: sealed(`alias ${hash}`), ...change };
}

export function newConversation(place: Place, contactId: string, change: Partial<ConversationRecord> = {}): ConversationRecord {
  return {
    id: newId(),
    tenantId: place.tenantId,
    channelId: place.channel.id,
    channelType: place.channel.type,
    contactId,
    threadKey: 'thread-1',
    status: 'open',
    owner: 'ai',
    assignedTo: null,
    leadId: null,
    sequence: 0,
    inboundSequence: 0,
    answeredSequence: 0,
    continuedIn: null,
    revision: 0,
    lastMessageAt: NOW,
    lastInboundAt: null,
    lastPreview: '',
    disclosedAt: null,
    handoffReason: null,
    language: null,
    createdAt: NOW,
    ...change,
  };
}

export function newMessage(conversation: ConversationRecord, change: Partial<NewMessage> = {}): NewMessage {
  return {
    id: newId(),
    tenantId: conversation.tenantId,
    conversationId: conversation.id,
    senderType: 'customer',
    senderId: null,
    kind: 'text',
    content: 'hello',
    attachments: [],
    platformMid: null,
    status: 'received',
    failure: null,
    turnId: null,
    disclosure: false,
    platformAt: NOW,
    createdAt: NOW,
    ...change,
  };
}

/** What the machine would send next. */
export function newReply(conversation: ConversationRecord, change: Partial<NewMessage> = {}): NewMessage {
  return newMessage(conversation, { senderType: 'ai', status: 'queued', content: 'reply', platformAt: null, ...change });
}

/** An inbound command that does nothing yet. */
export function inbound(leases: readonly JobLease[], conversationId: string | null) {
  return { leases, conversationId, messages: [], statuses: [], receipts: [], cancelQueued: false, verdicts: [] } as const;
}

export interface Thread extends Place {
  readonly conversation: ConversationRecord;
  readonly contact: ContactRecord;
  /** The customer's messages, in order. */
  readonly messages: readonly NewMessage[];
}

/** A conversation in which the customer has written `count` messages. */
export async function openThread(place: Place, key = 'thread-1', count = 1): Promise<Thread> {
  const contact = newContact(place.tenantId);
  const conversation = newConversation(place, contact.id, { threadKey: key });
  const messages = Array.from({ length: count }, (_, index) =>
    newMessage(conversation, { content: `text ${index + 1}`, platformMid: `${key}-mid-${index}` }),
  );
  const outcome = await place.tenant.commitInbound({
    ...inbound(await lease(place), conversation.id),
    contact: { record: contact, aliases: [newAlias(place.channel.id, `${key}-alias`)] },
    conversation,
    messages,
  });
  equal(outcome.outcome, 'committed', 'opening a thread');
  return { ...place, conversation, contact, messages };
}

/** Adds a queued machine message to a thread, as a person's note would come: without a turn. */
export async function queueReply(thread: Thread, change: Partial<NewMessage> = {}): Promise<NewMessage> {
  const reply = newReply(thread.conversation, change);
  const outcome = await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages: [reply] });
  equal(outcome.outcome, 'committed', 'queueing a reply');
  return reply;
}

/** Claims a queued message for sending and returns the attempt's id. */
export async function startSend(thread: Thread, messageId: string, at = NOW): Promise<string> {
  const id = newId();
  const claimed = await thread.tenant.claimSend({
    leases: await lease(thread),
    messageId,
    attempt: { id, createdAt: at },
    owners: ['ai', 'holding'],
  });
  equal(claimed.outcome, 'claimed', 'claiming a queued message');
  return id;
}

/** Sends a message and has the platform accept it. */
export async function sendAccepted(thread: Thread, messageId: string, platformMid: string, at = NOW): Promise<void> {
  const attemptId = await startSend(thread, messageId, at);
  const result = { state: 'accepted', platformMid, status: 'accepted' } as const;
  equal(await settleSend(thread, messageId, { id: attemptId, createdAt: at }, result), 'settled', 'settling an accepted send');
}

/** Settles an attempt made at NOW, or as given, and says what came of it. */
export async function settleSend(
  thread: Thread,
  messageId: string,
  attempt: string | SettleSend['attempt'],
  result: SettleSend['result'],
  more: Partial<SettleSend> = {},
): Promise<string> {
  const command = {
    leases: await lease(thread),
    conversationId: thread.conversation.id,
    messageId,
    attempt: typeof attempt === 'string' ? { id: attempt, createdAt: NOW } : attempt,
    result,
    at: NOW + 10,
  };
  return (await thread.tenant.settleSend({ ...command, ...more })).outcome;
}

export async function statusOf(thread: Thread, messageId: string): Promise<string | undefined> {
  return (await thread.tenant.messages.get(messageId))?.status;
}

/** Live events of a tenant after an id, as `type messageId`. */
export async function liveAfter(place: Place, id: number): Promise<readonly string[]> {
  return (await place.storage.liveEventsAfter(place.tenantId, id, 1_000)).map((event) => `${event.type} ${event.messageId ?? ''}`.trim());
}

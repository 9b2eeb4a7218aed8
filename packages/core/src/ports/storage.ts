import type { Analysis } from '../domain/analysis.js';
import type { NewAuditEntry } from '../domain/audit.js';
import type { Channel, ChannelStatus, ChannelType } from '../domain/channel.js';
import type { AliasRecord, ContactRecord } from '../domain/contact.js';
import type { ConversationOwner, ConversationRecord, ConversationStatus } from '../domain/conversation.js';
import type { Job, JobLease, NewJob, OfferedJob, QueueName, QueueStatus } from '../domain/job.js';
import type { Lead, LeadTag } from '../domain/lead.js';
import type { LiveEvent, NewLiveEvent } from '../domain/live-event.js';
import type { Message, MessageStatus, SendFailure } from '../domain/message.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Sealed } from '../domain/sealed.js';
import type { SendAttempt } from '../domain/send-attempt.js';
import type { Tenant, TenantSettings } from '../domain/tenant.js';
import type { IdentityStore } from './identity-store.js';
import type { DataKeyStore } from './key-vault.js';
import type { KnowledgeStore } from './knowledge-store.js';

/**
 * Durable state. Every write is an atomic command on plain data: there is no transaction to hold open, so a command can
 * be grouped with others into one commit or moved to another thread. A command either happens whole or not at all, and
 * its promise resolves only when it is durable.
 *
 * Rules all implementations keep:
 * - `tenantId` is part of every key and every query.
 * - A `leases` entry whose fence is no longer the job's refuses the whole command with `lease_lost`. A command that is done
 *   finishes (deletes) the jobs of its leases; `claimSend` only checks them. A refused command changes nothing at all.
 * - A job offered with `leaseMs` is leased to the caller where its group (tenant, queue, group key) holds no other job that is
 *   not dead; else it is added as any other. No two commands, of whatever process, are both given one group.
 * - For every message that a status, a receipt or a cancellation moves, storage adds a `message.updated` live event: only it
 *   knows which messages those are.
 * - Ids are made by the caller; storage assigns only `Message.sequence` and `LiveEvent.id`.
 */
export interface Storage extends DataKeyStore {
  /** Brings the schema up to date; forward only, safe to repeat. */
  migrate(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when a trivial read works; rejects with the cause otherwise. */
  ping(): Promise<void>;

  /** The only read without a tenant: whose account is this? Served from memory where possible. */
  resolveChannel(type: ChannelType, accountId: string): Promise<Channel | undefined>;
  /** Appends events with their jobs. The key (tenant, id) decides in one statement per event whether it is new, for ever. */
  acceptEvents(events: readonly AcceptEvent[]): Promise<readonly AcceptOutcome[]>;

  readonly jobs: JobStore;
  readonly tenants: TenantStore;
  readonly identity: IdentityStore;
  forTenant(tenantId: string): TenantStorage;

  /** Live events after an id, oldest first, at most `limit`. */
  liveEventsAfter(tenantId: string, id: number, limit: number): Promise<readonly LiveEvent[]>;
  /** The newest live event id of the installation, 0 for none. */
  lastLiveEventId(): Promise<number>;
  /** Calls back when another process has committed something; absent where storage cannot tell. */
  watch?(listener: () => void): () => void;
}

/** What an accepted event adds. The job runs in the thread's group. */
export interface AcceptEvent {
  /** Made of what the platform sent (`inbound/event-id.ts`): the same event always has the same id. */
  readonly id: string;
  readonly tenantId: string;
  readonly channelId: string | null;
  readonly channelType: ChannelType;
  readonly threadKey: string;
  readonly kind: string;
  readonly raw: Sealed;
  readonly platformAt: number | null;
  readonly position: number;
  readonly receivedAt: number;
  /** null for events that need no work: unknown accounts and shapes. */
  readonly job: Extract<OfferedJob, { readonly queue: 'inbound.messages' }> | null;
  /** Verdict at once for events without a job. */
  readonly verdict: string | null;
}

/** `leased`: stored, and its job is the caller's. */
export type AcceptOutcome = 'stored' | 'leased' | 'duplicate';

/** A stored event without its body. */
export type ReceivedEvent = Omit<RawEvent, 'raw' | 'verdict'>;

/** One line of the ingest log: what came, and what became of it. */
export interface RawEvent {
  readonly id: string;
  readonly tenantId: string;
  readonly channelId: string | null;
  readonly channelType: ChannelType;
  readonly threadKey: string;
  readonly kind: string;
  readonly raw: Sealed;
  readonly platformAt: number | null;
  readonly position: number;
  readonly receivedAt: number;
  /** `stored as …`, `ignored: …`, `unknown: …`; null while it waits. */
  readonly verdict: string | null;
}

export interface JobStore {
  /**
   * Takes the due jobs of up to `groups` groups that nobody works on. Within a group all due jobs come together, oldest
   * first. Jobs whose lease ran out count as free; claiming raises their fence. Groups are per tenant and queue; those that
   * have waited longest come first.
   */
  claim(request: {
    readonly queue: QueueName;
    readonly groups: number;
    readonly leaseMs: number;
    readonly now: number;
    /** A job that waits for another try holds back those of its group that came after it. Default false. */
    readonly ordered?: boolean;
  }): Promise<readonly Job[]>;
  /** Keeps claimed jobs for `leaseMs` from `now`; the ids it returns are still ours. */
  renew(leases: readonly JobLease[], leaseMs: number, now: number): Promise<readonly string[]>;
  /** Gives jobs back to run later; `attempts` rises where `failed`. Leases that were lost are left alone, here and below. */
  retry(leases: readonly JobLease[], runAt: number, reason: string, failed: boolean): Promise<void>;
  /** Moves jobs to the dead letter queue. */
  bury(leases: readonly JobLease[], reason: string, now: number): Promise<void>;
  /** Deletes jobs that need nothing more. */
  finish(leases: readonly JobLease[]): Promise<void>;
  add(jobs: readonly NewJob[]): Promise<void>;
  /** One line per queue, in the order of QUEUE_NAMES. A waiting job counts once: as `failed`, else as `delayed`, else as `waiting`. */
  status(now: number, tenantId?: string): Promise<readonly QueueStatus[]>;
}

export interface TenantStore {
  /** Throws `conflict` where the slug is taken. */
  create(tenant: Tenant): Promise<void>;
  /** By id or slug. */
  find(idOrSlug: string): Promise<Tenant | undefined>;
  list(): Promise<readonly Tenant[]>;
  updateSettings(tenantId: string, settings: TenantSettings): Promise<void>;
}

/** Rows every command may add beside its own. */
export interface SideWrites {
  readonly jobs?: readonly OfferedJob[];
  readonly live?: readonly NewLiveEvent[];
  readonly audit?: readonly NewAuditEntry[];
}

/** A message to be appended: storage gives it its place, and an analysis comes with its turn. */
export type NewMessage = Omit<Message, 'sequence' | 'analysis'>;

/** A change to an existing conversation; absent fields stay. */
export interface ConversationPatch {
  readonly status?: ConversationStatus;
  readonly owner?: ConversationOwner;
  readonly assignedTo?: string | null;
  readonly leadId?: string;
  /** Only rises: a lower one, decided from an earlier read, leaves it as it is. */
  readonly answeredSequence?: number;
  readonly lastMessageAt?: number;
  readonly lastInboundAt?: number;
  readonly lastPreview?: string;
  readonly disclosedAt?: number | null;
  readonly handoffReason?: string | null;
  readonly language?: string;
}

/** The platform's word on a message of ours, found by attempt or by platform id. */
export interface StatusChange {
  readonly attemptId?: string;
  readonly platformMid?: string;
  readonly status: MessageStatus;
  readonly failure?: SendFailure;
  readonly at: number;
}

/** Everything a batch of events of one thread leads to. */
export interface CommitInbound extends SideWrites {
  readonly leases: readonly JobLease[];
  /** A new contact, or one that is known: then only what it lacks is filled in. An alias stays with whom it was first seen. */
  readonly contact?: { readonly record: ContactRecord; readonly aliases: readonly AliasRecord[] };
  /** Sets a contact's name where it has none. */
  readonly nameContact?: { readonly contactId: string; readonly name: Sealed };
  readonly conversation?: ConversationRecord;
  readonly conversationId: string | null;
  /**
   * Appended in order; sequences are assigned and the conversation's counters (`sequence`, `inboundSequence`) follow. A
   * message whose `platformMid` the channel already holds is left out, and so are the live events about it.
   */
  readonly messages: readonly NewMessage[];
  readonly patch?: ConversationPatch;
  /**
   * The customer is back: applies `reopening` to the conversation as it stands in this command, before `patch`. Decided from
   * an earlier read, it would take the conversation from a person who has spoken since.
   */
  readonly reopens?: boolean;
  /**
   * Each moves its message on where `advancesStatus` allows it; a `sending` or `uncertain` attempt is settled by it. For
   * every message that moved storage adds a `message.updated` live event.
   */
  readonly statuses: readonly StatusChange[];
  /**
   * Applies to every `accepted`, `sent` or `delivered` message of the conversation sent at or before `watermark`. An
   * `uncertain` one stays: a receipt does not say whether it arrived.
   */
  readonly receipts: readonly { readonly status: 'delivered' | 'read'; readonly watermark: number }[];
  /** A person spoke from the platform's own app: queued machine messages are cancelled. */
  readonly cancelQueued: boolean;
  readonly verdicts: readonly { readonly eventId: string; readonly verdict: string }[];
}

/** A command that happened. */
export interface Committed {
  readonly outcome: 'committed';
  /** Ids of the offered jobs that became the caller's. */
  readonly leased: readonly string[];
}

export interface CommitTurn extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly conversationId: string;
  /** Refused with `superseded` where a newer customer message arrived or the owner is none of these. */
  readonly expect: { readonly inboundSequence: number; readonly owners: readonly ConversationOwner[] };
  readonly turn: {
    readonly id: string;
    /** The newest message: unique for ever, refused with `duplicate_turn`. */
    readonly lastMessageId: string;
    readonly outcome: 'replied' | 'handed_off' | 'silent' | 'blocked';
    readonly createdAt: number;
  };
  /** Stored on the turn's newest message. */
  readonly analysis: Analysis;
  /** Added, or replaces the one with its id; tag and lock of a locked lead stay. */
  readonly lead: Lead | null;
  readonly reply: NewMessage | null;
  /**
   * Begins to send the reply in the same command, where the job that sends it became the caller's: the reply is then
   * `sending` and its first attempt is durable, as after `claimSend`. Else the reply waits as `queued`.
   */
  readonly attempt?: { readonly id: string; readonly createdAt: number };
  readonly patch: ConversationPatch;
}

/** A turn that is durable; `begun` where its reply is on its way. */
export interface TurnCommitted extends Committed {
  readonly begun?: BegunSend;
}

/** A send whose attempt is durable: the request may leave. */
export interface BegunSend {
  readonly message: Message;
  readonly attempt: { readonly id: string; readonly createdAt: number };
  readonly route: SendRoute;
}

/** A person's reply: takes the conversation over (`patch`) and cancels queued machine messages; a `note` cancels nothing. */
export interface CommitReply extends SideWrites {
  readonly conversationId: string;
  readonly message: NewMessage;
  /** Refused with `sequence_conflict` where the conversation has moved past it. */
  readonly expectSequence?: number;
  readonly patch: ConversationPatch;
}

export interface ClaimSend extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly messageId: string;
  readonly attempt: { readonly id: string; readonly createdAt: number };
  /** A machine message goes out only while the conversation's owner is one of these; a person's always does. */
  readonly owners: readonly ConversationOwner[];
}

/** Where a claimed message goes. */
export interface SendRoute {
  readonly channelId: string;
  /** The alias replies are addressed to: of the kind its channel type sends to, the account's own before the tenant's. */
  readonly recipient: Sealed | null;
  readonly lastInboundAt: number | null;
}

export type ClaimSendOutcome =
  | { readonly outcome: 'claimed'; readonly message: Message; readonly attemptNumber: number; readonly route: SendRoute }
  /** An earlier attempt is still `sending`: its worker died with the request in flight. */
  | { readonly outcome: 'in_flight'; readonly message: Message; readonly attempt: SendAttempt }
  /** Nothing to send: already sent, cancelled, or gone. */
  | { readonly outcome: 'settled'; readonly status: MessageStatus | null }
  /** Somebody else owns the conversation now; the message has been cancelled. */
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'lease_lost' };

export interface SettleSend extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly conversationId: string;
  readonly messageId: string;
  readonly attempt: { readonly id: string; readonly createdAt: number };
  readonly result:
    | { readonly state: 'accepted'; readonly platformMid: string; readonly status: 'accepted' | 'sent' }
    /** `requeue` leaves the message queued for another attempt. */
    | { readonly state: 'failed'; readonly failure: SendFailure; readonly requeue: boolean }
    | { readonly state: 'uncertain'; readonly reason: string };
  readonly at: number;
  readonly patch?: ConversationPatch;
}

export interface ConversationFilter extends PageRequest {
  readonly status?: ConversationStatus;
  readonly owner?: ConversationOwner;
  readonly tag?: LeadTag;
  readonly channel?: ChannelType;
  readonly assignedTo?: string;
}

/** A conversation row joined with what a list shows. */
export interface ConversationRow {
  readonly conversation: ConversationRecord;
  readonly contact: ContactRecord;
  readonly lead: Lead | null;
}

/** A conversation as its thread is worked on. */
export interface ThreadHead extends Pick<
  ConversationRecord,
  'tenantId' | 'id' | 'channelId' | 'channelType' | 'contactId' | 'status' | 'lastInboundAt'
> {
  readonly contactIsNamed: boolean;
}

export interface TurnWindow {
  /** Places before the first unanswered message that are read too, for the history. */
  readonly earlier: number;
  /** Unanswered messages at most; what comes after is the next turn. */
  readonly limit: number;
}

/** What the agents and the decision about a turn are given. */
export interface TurnSource {
  readonly conversation: Pick<
    ConversationRecord,
    | 'tenantId'
    | 'id'
    | 'channelId'
    | 'channelType'
    | 'contactId'
    | 'status'
    | 'owner'
    | 'inboundSequence'
    | 'answeredSequence'
    | 'disclosedAt'
    | 'handoffReason'
    | 'language'
  >;
  readonly contactName: Sealed | null;
  readonly lead: Lead | null;
  /** Oldest first. */
  readonly messages: readonly TurnMessage[];
}

export type TurnMessage = Pick<
  Message,
  'id' | 'sequence' | 'senderType' | 'kind' | 'content' | 'attachments' | 'status' | 'platformAt' | 'createdAt'
>;

/** One tenant's data; nothing of another tenant can be reached through it. */
export interface TenantStorage {
  readonly channels: {
    /**
     * Throws `conflict` where another tenant has the account; replaces its own. An account the tenant had before, under
     * whatever id, keeps that id and its conversations: read it back.
     */
    save(channel: Channel, credentials: Sealed, audit: NewAuditEntry): Promise<void>;
    list(): Promise<readonly Channel[]>;
    get(id: string): Promise<Channel | undefined>;
    credentials(id: string): Promise<Sealed | undefined>;
    setStatus(id: string, status: ChannelStatus, audit: NewAuditEntry): Promise<void>;
  };
  /** What the inbound worker needs to know of a thread. */
  findThread(channelId: string, threadKey: string): Promise<ThreadHead | undefined>;
  /** What a turn is taken from. */
  loadTurn(conversationId: string, window: TurnWindow): Promise<TurnSource | undefined>;
  rawEvents(ids: readonly string[]): Promise<readonly RawEvent[]>;
  ingestLog(page: PageRequest & { readonly channelId?: string }): Promise<Page<RawEvent>>;

  commitInbound(command: CommitInbound): Promise<Committed | { readonly outcome: 'lease_lost' }>;
  commitTurn(command: CommitTurn): Promise<TurnCommitted | { readonly outcome: 'superseded' | 'duplicate_turn' | 'lease_lost' }>;
  commitReply(command: CommitReply): Promise<Message>;
  claimSend(command: ClaimSend): Promise<ClaimSendOutcome>;
  /** `stale` where the attempt was settled meanwhile, by an echo for instance; then only the leases are finished. */
  settleSend(command: SettleSend): Promise<{ readonly outcome: 'settled' | 'stale' | 'lease_lost' }>;
  /** Changes a conversation by a person's hand. Throws `not_found`. */
  patchConversation(id: string, patch: ConversationPatch, side: SideWrites & { readonly cancelQueued?: boolean }): Promise<void>;

  conversations: {
    list(filter: ConversationFilter): Promise<Page<ConversationRow>>;
    get(id: string): Promise<ConversationRow | undefined>;
    /** The alias replies are addressed to; see `SendRoute`. */
    recipient(conversationId: string): Promise<Sealed | undefined>;
  };
  messages: {
    /** Newest first. */
    list(conversationId: string, page: PageRequest): Promise<Page<Message>>;
    get(id: string): Promise<Message | undefined>;
    findByPlatformMid(channelId: string, platformMid: string): Promise<Message | undefined>;
    /** Messages after a sequence, oldest first. */
    after(conversationId: string, sequence: number, limit: number): Promise<readonly Message[]>;
    attempts(messageId: string): Promise<readonly SendAttempt[]>;
  };
  leads: {
    list(filter: PageRequest & { readonly tag?: LeadTag }): Promise<Page<Lead>>;
    get(id: string): Promise<Lead | undefined>;
    stats(): Promise<Readonly<Record<LeadTag, number>>>;
    /** Fixes the tag by a person's hand. Throws `not_found`. */
    override(id: string, tag: LeadTag, userId: string, now: number, side: SideWrites): Promise<Lead>;
  };
  contacts: {
    get(id: string): Promise<ContactRecord | undefined>;
    /** Whom the first alias that is known names. */
    findByAliases(aliases: readonly AliasRecord[]): Promise<ContactRecord | undefined>;
  };
  readonly knowledge: KnowledgeStore;
  audit: {
    append(entry: NewAuditEntry): Promise<void>;
    list(page: PageRequest): Promise<Page<NewAuditEntry>>;
  };
  /** Answer kept for an Idempotency-Key; `reused` where the body differs. */
  idempotency: {
    find(key: string, now: number): Promise<{ readonly bodyHash: string; readonly status: number; readonly response: string } | undefined>;
    save(key: string, bodyHash: string, status: number, response: string, now: number): Promise<void>;
  };
}

import type { NewAuditEntry } from '../domain/audit.js';
import type { User } from '../domain/identity.js';
import type { Channel, ChannelStatus, ChannelType, ChannelUsage } from '../domain/channel.js';
import type { AliasRecord, ContactRecord } from '../domain/contact.js';
import type { ConversationHead, ConversationOwner, ConversationRecord, ConversationStatus } from '../domain/conversation.js';
import type { ConnectionProblem, ConnectionStart } from '../domain/connection.js';
import type { DisclosureEvidence } from '../domain/disclosure.js';
import type { Burial } from '../domain/dead-letter.js';
import type { Job, JobLease, NewJob, QueueName, QueueStatus } from '../domain/job.js';
import type { Lead, LeadTag, LeadRevision } from '../domain/lead.js';
import type { LiveEvent } from '../domain/live-event.js';
import type { Message } from '../domain/message.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Sealed } from '../domain/sealed.js';
import type { CallbackAttempt, SendAttempt } from '../domain/send-attempt.js';
import type { Tenant, TenantSettings } from '../domain/tenant.js';
import type { TenantSpend } from './spend-store.js';
import type { IdempotencyStore } from './idempotency-store.js';
import type { IdentityStore } from './identity-store.js';
import type { DeadLetterStore, RequeueRefused, TenantDeadLetters } from './dead-letters.js';
import type { ConnectionStore, TenantConnections } from './connections.js';
import type { AcceptEvent, AcceptOutcome, IngestFilter, IngestLine, RawEvent } from './ingest.js';
import type { DataKeyStore } from './key-vault.js';
import type { LineVectorStore } from './line-vectors.js';
import type { KnowledgeFetchStore, KnowledgeStore } from './knowledge-store.js';
import type { TenantNotices } from './notices.js';
import type { QuestionStore } from './question-store.js';
import type {
  ClaimSend,
  ClaimSendOutcome,
  CommitInbound,
  CommitReply,
  CommitTurn,
  InboundCommitted,
  ConversationPatch,
  RequeueSend,
  SettleMedia,
  SettleSend,
  SideWrites,
  TurnCommitted,
} from './commands.js';

/**
 * Durable state. Every write is an atomic command on plain data: there is no transaction to hold open, so a command can
 * be grouped with others into one commit or moved to another thread. A command either happens whole or not at all, and
 * its promise resolves only when it is durable.
 *
 * Rules all implementations keep:
 * - `tenantId` is part of every key and every query.
 * - A `leases` entry whose fence is no longer the job's refuses the whole command with `lease_lost`. A command that is done
 *   finishes (deletes) the jobs of its leases; `claimSend` only checks them. A refused command changes nothing at all.
 * - A job offered with `leaseMs` is leased to the caller where its group (tenant, queue, group key) holds no other job; else, and where several offer at once, it may be added as any other. No two commands, of whatever
 *   process, are both given one group.
 * - For every message that a status, a receipt or a cancellation moves, storage adds a `message.updated` live event: only it
 *   knows which messages those are.
 * - Ids are made by the caller; storage assigns only `Message.sequence` and `LiveEvent.id`.
 */
export interface Storage extends DataKeyStore {
  /**
   * Everything is gone when the process ends, so a vault whose key ends with it will do. Absent where something stays: whoever builds a
   * storage on another one and keeps its data beyond the process, as in `{ ...memoryStorage(), close: saveToDisk }`, takes this out of it.
   */
  readonly endsWithProcess?: true;
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
  readonly deadLetters: DeadLetterStore;
  readonly connections: ConnectionStore;
  readonly fetches: KnowledgeFetchStore;
  readonly tenants: TenantStore;
  readonly identity: IdentityStore;
  forTenant(tenantId: string): TenantStorage;

  /** Live events after an id, oldest first, at most `limit`. */
  liveEventsAfter(tenantId: string, id: number, limit: number): Promise<readonly LiveEvent[]>;
  /** How many there are after an id, counted up to `most`. */
  countLiveEventsAfter(tenantId: string, id: number, most: number): Promise<number>;
  /**
   * Forgets a tenant's oldest events, up to `limit`: those that came before a time and have `keep` newer ones of the tenant, at least
   * one. Returns how many it were. Ids are never used again.
   */
  forgetLiveEvents(tenantId: string, request: { readonly keep: number; readonly before: number; readonly limit: number }): Promise<number>;
  /** The newest live event id of the installation, 0 for none. */
  lastLiveEventId(): Promise<number>;
  /** Calls back when another process has committed something; absent where storage cannot tell. */
  watch?(listener: () => void): () => void;
}

export interface JobStore {
  /**
   * Takes the due jobs of up to `groups` groups that nobody works on. Within a group all due jobs come together, oldest
   * first. Jobs whose lease ran out count as free; claiming raises their fence. Groups are per tenant and queue. Tenants take
   * turns: each that has something due is given one group before any is given a second, and what is left goes to the others in
   * equal parts. Of one tenant the groups that have waited longest come first.
   */
  claim(request: {
    readonly queue: QueueName;
    readonly groups: number;
    readonly leaseMs: number;
    readonly now: number;
    /** A job that waits for another try holds back those of its group that came after it. Default false. */
    readonly ordered?: boolean;
    /** The tenant that had its turn last: ids after it come first, then the others, in order. Default: from the beginning. */
    readonly after?: string;
    /** Tenants that are given nothing. */
    readonly avoid?: readonly string[];
  }): Promise<readonly Job[]>;
  /** Keeps claimed jobs for `leaseMs` from `now`; the ids it returns are still ours. */
  renew(leases: readonly JobLease[], leaseMs: number, now: number): Promise<readonly string[]>;
  /** Gives jobs back to run later; `attempts` rises where `failed`. Leases that were lost are left alone, here and below. */
  retry(leases: readonly JobLease[], runAt: number, reason: string, failed: boolean): Promise<void>;
  /** Makes those jobs of a tenant due now that wait, word for word, for this reason. */
  hasten(request: { readonly tenantId: string; readonly queue: QueueName; readonly reason: string; readonly now: number }): Promise<void>;
  /** Moves jobs to the dead letter queue: nothing claims them there, and they hold nobody back. */
  bury(leases: readonly JobLease[], burial: Burial): Promise<void>;
  /** Deletes jobs that need nothing more. */
  finish(leases: readonly JobLease[]): Promise<void>;
  add(jobs: readonly NewJob[]): Promise<void>;
  /** One line per queue, in the order of QUEUE_NAMES. A waiting job counts once: as `failed`, else as `delayed`, else as `waiting`. */
  status(now: number, tenantId?: string): Promise<readonly QueueStatus[]>;
}

/** What is stored with a tenant in the same commit. */
export interface TenantStart {
  readonly audit: NewAuditEntry;
  /** Its first user: a business that nobody can sign in to would keep its slug for nothing. */
  readonly admin?: { readonly user: User; readonly audit: NewAuditEntry };
}

export interface TenantStore {
  /** Throws `conflict` where the slug is taken, or the e-mail address of its first user; then nothing of it is stored. */
  create(tenant: Tenant, start?: TenantStart): Promise<void>;
  /** By id or slug. */
  find(idOrSlug: string): Promise<Tenant | undefined>;
  list(): Promise<readonly Tenant[]>;
  /** Lays a change over what is set, in one step: what two change at once is kept of both. Throws `not_found`. */
  updateSettings(tenantId: string, change: TenantSettings): Promise<void>;
}

export interface DisclosureFilter extends PageRequest {
  /** Only where the first machine message is not older, ms. */
  readonly since?: number;
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
export interface ThreadHead extends ConversationHead {
  readonly contactIsNamed: boolean;
  readonly contactHasEmail: boolean;
  readonly contactHasPhone: boolean;
  /** Of the contact; see `ContactRecord`. */
  readonly aliasesSeen: string | null;
  readonly profileAt: number | null;
}

export interface FoundThread extends ThreadHead {
  /** The message the channel holds under the platform id that was given, null for none; absent where none was given. */
  readonly holds?: string | null;
}

export interface TurnWindow {
  /** Places before the first unanswered message that are read too, for the history. */
  readonly earlier: number;
  /** Unanswered messages at most; what comes after is the next turn. */
  readonly limit: number;
}

/** What the agents and the decision about a turn are given. */
export interface TurnSource {
  readonly conversation: ConversationHead & Pick<ConversationRecord, 'answeredSequence' | 'disclosedAt' | 'handoffReason' | 'language'>;
  readonly contactName: Sealed | null;
  readonly contactFollows: boolean | null;
  readonly lead: Lead | null;
  /** Oldest first. */
  readonly messages: readonly TurnMessage[];
}

export type TurnMessage = Pick<
  Message,
  | 'id'
  | 'sequence'
  | 'senderType'
  | 'senderId'
  | 'kind'
  | 'content'
  | 'attachments'
  | 'platformMid'
  | 'status'
  | 'platformAt'
  | 'createdAt'
  | 'origin'
  | 'context'
  | 'deletedAt'
  | 'disclosure'
>;

/** What a platform says of a person, sealed where it is kept so. Null leaves what is there. `at` in ms. */
export interface ContactProfile {
  readonly name: Sealed | null;
  readonly avatarUrl: string | null;
  readonly follows: boolean | null;
  readonly at: number;
}

/** One tenant's data; nothing of another tenant can be reached through it. */
export interface TenantStorage {
  readonly channels: {
    /**
     * Throws `conflict` where another tenant has the account; replaces its own. An account the tenant had before, under
     * whatever id, keeps that id and its conversations: read it back. Its connection begins anew; where none is given, nobody looks after it.
     */
    save(channel: Channel, credentials: Sealed, audit: NewAuditEntry, connection?: ConnectionStart): Promise<void>;
    list(): Promise<readonly Channel[]>;
    get(id: string): Promise<Channel | undefined>;
    credentials(id: string): Promise<Sealed | undefined>;
    /** Messages in a month such as `2026-11`, of platforms that charge for them. */
    usage(id: string, month: string): Promise<ChannelUsage>;
    /** Adds `channel.updated`. The problem is kept with the connection; absent, there is none. */
    setStatus(id: string, status: ChannelStatus, audit: NewAuditEntry, problem?: ConnectionProblem): Promise<void>;
  };
  /** What the inbound worker needs to know of a thread: of the conversation in which it goes on. */
  findThread(channelId: string, threadKey: string, platformMid?: string): Promise<FoundThread | undefined>;
  /** The conversation a contact last spoke in on a channel, under whatever key. */
  findThreadOf(channelId: string, contactId: string): Promise<ThreadHead | undefined>;
  /** What a turn is taken from. */
  loadTurn(conversationId: string, window: TurnWindow): Promise<TurnSource | undefined>;
  rawEvents(ids: readonly string[]): Promise<readonly RawEvent[]>;
  /** Events whose bodies are still kept, in the order of arrival, newest first. */
  ingestLog(filter: IngestFilter): Promise<Page<IngestLine>>;
  /**
   * Forgets bodies, and all that tells whom they were about, of up to `limit` events that came before a time, oldest first; those that
   * still wait keep theirs. The key stays: a redelivery is a duplicate for ever. Returns how many it were.
   */
  forgetRawEvents(before: number, limit: number): Promise<number>;

  commitInbound(command: CommitInbound): Promise<InboundCommitted | { readonly outcome: 'lease_lost' }>;
  commitTurn(command: CommitTurn): Promise<TurnCommitted | { readonly outcome: 'superseded' | 'duplicate_turn' | 'lease_lost' }>;
  /** Throws `conflict` where there is a message of this id, and does nothing then. */
  commitReply(command: CommitReply): Promise<Message>;
  claimSend(command: ClaimSend): Promise<ClaimSendOutcome>;
  /** `stale` where the attempt was settled meanwhile, by an echo for instance; then only the leases are finished. */
  settleSend(command: SettleSend): Promise<{ readonly outcome: 'settled' | 'stale' | 'lease_lost' }>;
  /** `gone` where the message no longer has the attachment: then only the leases are finished. */
  settleMedia(command: SettleMedia): Promise<{ readonly outcome: 'settled' | 'gone' | 'lease_lost' }>;
  /** Changes a conversation by a person's hand; where it goes on in another, that one. Throws `not_found`. */
  patchConversation(id: string, patch: ConversationPatch, side: SideWrites & { readonly cancelQueued?: boolean }): Promise<void>;

  conversations: {
    list(filter: ConversationFilter): Promise<Page<ConversationRow>>;
    get(id: string): Promise<ConversationRow | undefined>;
    /** Those that ended in this one (`continuedIn`), oldest first. */
    earlier(conversationId: string): Promise<readonly ConversationRow[]>;
    /** The alias replies are addressed to; see `SendRoute` in commands.ts. */
    recipient(conversationId: string): Promise<Sealed | undefined>;
    /** Those in which the customer has, or may have, a message of the machine; begun last first. */
    disclosures(filter: DisclosureFilter): Promise<Page<DisclosureEvidence>>;
  };
  messages: {
    /** Newest first. */
    list(conversationId: string, page: PageRequest): Promise<Page<Message>>;
    get(id: string): Promise<Message | undefined>;
    findByPlatformMid(channelId: string, platformMid: string): Promise<Message | undefined>;
    /** Messages after a sequence, oldest first. */
    after(conversationId: string, sequence: number, limit: number): Promise<readonly Message[]>;
    attempts(messageId: string): Promise<readonly SendAttempt[]>;
    attempt(id: string): Promise<SendAttempt | undefined>;
    /** The log of callbacks of a program's channel (`callbackChannelOf`), the one begun last first. */
    callbacks(channelId: string, page: PageRequest): Promise<Page<CallbackAttempt>>;
    /**
     * Makes a `failed` message `queued` again, under the conditions of `deadLetters.requeue`, and adds the job that sends it. `settled`,
     * and nothing else is written, where it is not `failed`.
     */
    requeue(command: RequeueSend): Promise<{ readonly outcome: 'requeued' | 'settled' } | RequeueRefused>;
  };
  leads: {
    list(filter: PageRequest & { readonly tag?: LeadTag }): Promise<Page<Lead>>;
    get(id: string): Promise<Lead | undefined>;
    stats(): Promise<Readonly<Record<LeadTag, number>>>;
    /** Fixes the tag by a person's hand. Throws `not_found`. */
    override(id: string, tag: LeadTag, userId: string, now: number, side: SideWrites): Promise<Lead>;
    /** Scores it anew, or gives the tag back to the machine. Nothing, and no side writes, where it changed after `readAt`. */
    revise(id: string, revision: LeadRevision, readAt: number, now: number, side: SideWrites): Promise<Lead | undefined>;
    /** Notes since when every CRM has it as it was then; a later time stays, and nothing else of it changes. */
    synced(id: string, at: number): Promise<void>;
  };
  contacts: {
    get(id: string): Promise<ContactRecord | undefined>;
    /** Whom the first alias that is known names. */
    findByAliases(aliases: readonly AliasRecord[]): Promise<ContactRecord | undefined>;
    /** Keeps what the platform says of somebody; a name that is there stays. Nothing where the contact is gone. */
    saveProfile(id: string, profile: ContactProfile, side: SideWrites): Promise<void>;
  };
  readonly knowledge: KnowledgeStore;
  /** Optional: without it lines are encoded after every start. */
  readonly lineVectors?: LineVectorStore;
  readonly questions: QuestionStore;
  readonly deadLetters: TenantDeadLetters;
  readonly spend: TenantSpend;
  readonly notices: TenantNotices;
  readonly connections: TenantConnections;
  audit: {
    append(entry: NewAuditEntry): Promise<void>;
    list(page: PageRequest): Promise<Page<NewAuditEntry>>;
  };
  readonly idempotency: IdempotencyStore;
}

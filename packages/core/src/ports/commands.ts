import type { Analysis } from '../domain/analysis.js';
import type { NewAuditEntry } from '../domain/audit.js';
import type { CacheOutcome } from '../domain/cache-use.js';
import type { ChannelUsage } from '../domain/channel.js';
import type { AliasRecord, ContactRecord } from '../domain/contact.js';
import type { ConversationHead, ConversationOwner, ConversationRecord, ConversationStatus } from '../domain/conversation.js';
import type { Burial } from '../domain/dead-letter.js';
import type { FailedSend } from '../domain/failed-send.js';
import type { JobLease, NewJob, OfferedJob } from '../domain/job.js';
import type { Lead } from '../domain/lead.js';
import type { NewLiveEvent } from '../domain/live-event.js';
import type { MessageChange } from '../domain/message-change.js';
import type { AttachmentMedia, Message, MessageStatus, NewMessage, SendFailure } from '../domain/message.js';
import type { Sealed } from '../domain/sealed.js';
import type { SendAttempt } from '../domain/send-attempt.js';
import type { NewUse } from './knowledge-store.js';
import type { NewQuestion } from './question-store.js';

/** Rows every command may add beside its own. */
export interface SideWrites {
  readonly jobs?: readonly OfferedJob[];
  /** Jobs for the lead of a conversation, where it has one by then: only the command knows. May be asked more than once. */
  readonly ofLead?: { readonly conversationId: string; readonly jobs: (leadId: string) => readonly NewJob[] };
  readonly live?: readonly NewLiveEvent[];
  readonly audit?: readonly NewAuditEntry[];
  /** Of platforms that charge for each message: added to what the month held. */
  readonly usage?: ChannelUsage & { readonly channelId: string; readonly month: string };
  /** Counted among those of its day, such as `2026-11-25`. */
  readonly cacheUse?: { readonly day: string; readonly outcome: CacheOutcome };
}

export type { NewMessage };

/** What events tell of a contact that had none of it. */
export interface CompleteContact {
  readonly contactId: string;
  readonly name?: Sealed;
  readonly email?: { readonly value: Sealed; readonly index: string };
  readonly phone?: { readonly value: Sealed; readonly index: string };
}

/** New knowledge about who somebody is. */
export interface Identification {
  readonly contactId: string;
  /** Names the person is known by from now on; one that another contact holds moves here. Replies go to the newest. */
  readonly aliases: readonly AliasRecord[];
  /** Names that are theirs no more. */
  readonly drops: readonly Pick<AliasRecord, 'scope' | 'kind' | 'hash'>[];
  /**
   * Contacts that turn out to be the same person: their aliases, conversations and leads become this one's, what it lacks is filled in
   * from them, and they are gone. Of several conversations on one account one goes on (`whichGoesOn`, `goingOn`); the others end in
   * it: `continuedIn` names it, what is queued of the machine's is cancelled, and they stay as they are to be read. Where an answer was
   * cancelled or is `sending`, it is told to `goingOn`. Storage adds a `conversation.updated` live event for each.
   */
  readonly absorbs: readonly string[];
  /** The conversation of the events at hand: on its account it is the one that goes on. */
  readonly conversationId?: string;
  /** See `ContactRecord.aliasesSeen`; absent leaves it. */
  readonly aliasesSeen?: string;
  /** Replaces the phone number of the contact. */
  readonly phone?: { readonly value: Sealed; readonly index: string };
  /** The conversation is found by another key from now on, unless one has that key already. */
  readonly rekey?: { readonly conversationId: string; readonly threadKey: string };
}

/** A contact's word on what they want to be sent. `at` in ms. */
export interface NewPreference {
  readonly contactId: string;
  readonly topic: string;
  readonly allowed: boolean;
  readonly at: number;
}

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
  /** The account it was sent by: a platform's id names a message there alone. */
  readonly channelId: string;
  readonly attemptId?: string;
  readonly platformMid?: string;
  readonly status: MessageStatus;
  readonly failure?: SendFailure;
  /** Of a failure: what has to change before more can be sent. Absent: the message alone. */
  readonly affects?: 'credentials' | 'channel';
  readonly at: number;
}

/** What follows from a message that will not arrive, in the commit that says so. */
export interface FailureEffects extends Required<Pick<SideWrites, 'jobs' | 'live'>> {
  readonly patch: ConversationPatch;
  /** What else the machine has queued in the conversation is taken back. */
  readonly cancelQueued: boolean;
  /** See `SettleSend`. */
  readonly cancelPartsOf?: string;
}

/** A message that a status was the first to say of that it failed. */
export interface FailedByStatus {
  readonly message: FailedSend;
  readonly change: StatusChange;
}

/** Something that was done to a message before it came. */
export interface EarlyChange {
  readonly eventId: string;
  readonly receivedAt: number;
  readonly channelId: string;
  readonly platformMid: string;
  readonly change: MessageChange;
}

/** Everything a batch of events of one thread leads to. */
export interface CommitInbound extends SideWrites {
  readonly leases: readonly JobLease[];
  /** A new contact, or one that is known: then only what it lacks is filled in. An alias stays with whom it was first seen. */
  readonly contact?: { readonly record: ContactRecord; readonly aliases: readonly AliasRecord[] };
  /** Sets of a contact what it lacks. */
  readonly completeContact?: CompleteContact;
  readonly conversation?: ConversationRecord;
  /** Throws `sequence_conflict` where it goes on in another since it was read: its events are read again there. */
  readonly conversationId: string | null;
  /** That conversation as it was read: where it still stands so, it need not be read again. What holds is how it stands. */
  readonly seen?: ConversationHead;
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
   * What follows where one of `statuses` moves its message to `failed`: done in this command, in the message's conversation or that in
   * which it goes on. Only the command knows which of them do. May be asked more than once where a database begins anew.
   */
  readonly sendFailed?: (message: FailedSend, change: StatusChange) => FailureEffects;
  /**
   * Applies to every `accepted`, `sent` or `delivered` message of the conversation sent at or before `watermark`. An
   * `uncertain` one stays: a receipt does not say whether it arrived.
   */
  readonly receipts: readonly { readonly status: 'delivered' | 'read'; readonly watermark: number }[];
  /**
   * What was done to messages that are there, by `changeMessage`. For every message that changed storage adds a
   * `message.updated` live event; where words changed or went, the conversation's `revision` rises, and its preview follows if
   * the message is its newest.
   */
  readonly changes?: readonly { readonly messageId: string; readonly change: MessageChange }[];
  /**
   * What was done to messages that are not here: kept until one has the platform's id, by whatever command, and done to it there as
   * `changes` are. Kept as long as its event's body. One that is here by then is changed at once.
   */
  readonly early?: readonly EarlyChange[];
  readonly identification?: Identification;
  /**
   * The jobs that call a person, added for each conversation, on whatever account, in which another ended by this command and that is
   * `needs_human` then: only the command knows which. May be asked more than once where a database begins anew.
   */
  readonly callsPerson?: (conversationId: string) => readonly NewJob[];
  /**
   * The line of the audit log for each contact that became part of another one by this command: only the command knows which were still
   * there. May be asked more than once where a database begins anew.
   */
  readonly auditMerge?: (absorbedId: string) => NewAuditEntry;
  /** What a contact said they want; see `withPreference`. */
  readonly preferences?: readonly NewPreference[];
  /**
   * A person spoke from the platform's own app: queued machine messages are cancelled, and the conversation's `revision` rises, so that
   * a turn that began before does not commit.
   */
  readonly cancelQueued: boolean;
  readonly verdicts: readonly { readonly eventId: string; readonly verdict: string }[];
}

/** A command that happened. */
export interface Committed {
  readonly outcome: 'committed';
  /** Ids of the offered jobs that became the caller's. */
  readonly leased: readonly string[];
}

/** Inbound events that are durable. */
export interface InboundCommitted extends Committed {
  /** Absent for none. */
  readonly failed?: readonly FailedByStatus[];
}

export interface CommitTurn extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly conversationId: string;
  /** As in `CommitInbound`. */
  readonly seen?: ConversationHead;
  /**
   * Refused with `superseded` where a newer customer message arrived, words were changed or taken back, a person has spoken, even if they
   * gave the conversation back since, or the owner is none of these.
   */
  readonly expect: { readonly inboundSequence: number; readonly revision: number; readonly owners: readonly ConversationOwner[] };
  readonly turn: {
    readonly id: string;
    /** The newest message: unique for ever, refused with `duplicate_turn`. */
    readonly lastMessageId: string;
    readonly outcome: 'replied' | 'drafted' | 'shadowed' | 'handed_off' | 'silent' | 'blocked';
    readonly createdAt: number;
  };
  /** Stored on the turn's newest message. */
  readonly analysis: Analysis;
  /** Added, or replaces the one with its id; tag and lock of a locked lead stay. */
  readonly lead: Lead | null;
  readonly reply: NewMessage | null;
  /** What follows the reply where it takes several messages: added after it, in order, to be sent by jobs of their own. */
  readonly more?: readonly NewMessage[];
  /**
   * Begins to send the reply in the same command, where the job that sends it became the caller's: the reply is then
   * `sending` and its first attempt is durable, as after `claimSend`. Else the reply waits as `queued`.
   */
  readonly attempt?: { readonly id: string; readonly createdAt: number };
  readonly patch: ConversationPatch;
  /** Sources the reply cites. */
  readonly uses?: readonly NewUse[];
  /** What the knowledge did not answer. */
  readonly question?: NewQuestion;
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

/**
 * A person's reply: takes the conversation over (`patch`), cancels queued machine messages and raises the conversation's `revision`. A
 * `note` says nothing to the customer and does neither.
 */
export interface CommitReply extends SideWrites {
  readonly conversationId: string;
  readonly message: NewMessage;
  /** Added after the message, in order. */
  readonly more?: readonly NewMessage[];
  /** Refused with `sequence_conflict` where the conversation has moved past it; so is every reply in one that goes on in another. */
  readonly expectSequence?: number;
  readonly patch: ConversationPatch;
}

export interface ClaimSend extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly messageId: string;
  readonly attempt: { readonly id: string; readonly createdAt: number };
  /**
   * A machine message goes out only while the conversation's owner is one of these and, unless `human` is one, only where no person
   * has spoken since it was first under way; a person's always does.
   */
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

/** A message that failed is to be tried again by a person's wish, by a job of its own. */
export interface RequeueSend extends SideWrites {
  readonly messageId: string;
  readonly now: number;
  readonly owners: readonly ConversationOwner[];
}

/** What became of the copy of an attachment. */
export interface SettleMedia extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly messageId: string;
  readonly attachmentId: string;
  readonly media: AttachmentMedia;
}

export interface SettleSend extends SideWrites {
  readonly leases: readonly JobLease[];
  readonly conversationId: string;
  readonly messageId: string;
  readonly attempt: { readonly id: string; readonly createdAt: number };
  /** See `SendAttempt`; absent leaves null. */
  readonly httpStatus?: number;
  readonly result:
    | { readonly state: 'accepted'; readonly platformMid: string; readonly status: 'accepted' | 'sent' }
    /** `requeue` leaves the message queued for another attempt. */
    | { readonly state: 'failed'; readonly failure: SendFailure; readonly requeue: boolean }
    | { readonly state: 'uncertain'; readonly reason: string };
  readonly at: number;
  readonly patch?: ConversationPatch;
  /** What the platform said of the customer's wishes; kept where the attempt is settled by this command. See `withPreference`. */
  readonly preferences?: readonly NewPreference[];
  /** Cancels, where the attempt is settled by this command, the `queued` messages of the conversation that are parts of this one. */
  readonly cancelPartsOf?: string;
  /** Where the attempt is settled by this command, its jobs become dead letters instead of being finished. */
  readonly burial?: Burial;
}

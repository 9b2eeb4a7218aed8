import type { BegunLogin, NewLogin } from '../connect/begin-login.js';
import type { Connection, PendingStatus } from '../domain/connection.js';
import type { Channel, ChannelType } from '../domain/channel.js';
import type { Conversation, ConversationStatus } from '../domain/conversation.js';
import type { DisclosureLine } from '../domain/disclosure.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { EscalationCard } from '../domain/escalation.js';
import type { Actor } from '../domain/identity.js';
import type { QueueName } from '../domain/job.js';
import type { Lead, LeadTag } from '../domain/lead.js';
import type { Attachment, Message, MessageKind } from '../domain/message.js';
import type { IngestEntry } from '../domain/ingest-entry.js';
import type { NewInboundMessage } from '../domain/inbound-message.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { CallbackAttempt } from '../domain/send-attempt.js';
import type { LeadScoring } from '../domain/lead-scoring.js';
import type { NotificationSettings } from '../domain/notification-settings.js';
import type { Policy } from '../domain/policy.js';
import type { AutoReplySettings, BrandVoice, BudgetSettings } from '../domain/settings.js';
import type { AttachmentLink } from '../media/links.js';
import type { KnowledgeApi } from './knowledge-api.js';
import type { StoredBlob } from '../ports/blob-store.js';
import type { ReceivedMessage } from '../inbound/receive-message.js';
import type { IngestFilter } from '../ports/ingest.js';
import type { ConversationFilter, DisclosureFilter } from '../ports/storage.js';
import type { SpendEntry } from '../domain/spend.js';
import type { SpendBudget } from '../ports/spend-budget.js';
import type { RescoredLead } from './rescore-leads.js';
import type { NotificationChange } from './notification-settings.js';
import type { Usage } from './usage.js';
import type { PersonReply } from './person-reply.js';

export interface NewChannel {
  readonly type: ChannelType;
  /** Page id, phone_number_id …: the platform's routing key. */
  readonly accountId: string;
  readonly name: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}

/** A channel that was connected just now. */
export interface ConnectedChannel extends Channel {
  /** The secret its callbacks are signed with, where none was given and one was made: it is not shown again. */
  readonly callbackSecret?: string;
}

/** How far a login at a platform has got. */
export interface LoginProgress {
  readonly id: string;
  readonly type: ChannelType;
  readonly status: PendingStatus;
  /** To choose from, while the status is `choosing`. */
  readonly accounts: readonly { readonly type: ChannelType; readonly accountId: string; readonly name: string }[];
  /** What was connected. */
  readonly channelIds: readonly string[];
  /** Why it failed, or what of it did; in words. */
  readonly failure: string | null;
  /** ms; it has to be gone on with by then. */
  readonly expiresAt: number;
}

/** Everything a host does for one tenant. The server, the CLI and embedding apps all go through it. */
export interface TenantApi {
  readonly id: string;
  readonly channels: {
    /**
     * Connects an account by its credentials, or gives it new ones. What a user or an API key brings is shown to the platform first;
     * where it does not say, the account is kept unverified (`Connection.verifiedAt`): whoever can show that they speak for it takes it
     * over. Throws `validation_failed`, also where the platform says that the token is for something else, `operator_only` where anybody
     * but `system` or `cli` names a `base_url`, and `conflict` where another tenant has the account.
     */
    add(channel: NewChannel, actor: Actor): Promise<ConnectedChannel>;
    list(): Promise<readonly Channel[]>;
    /** Throws `not_found`. */
    get(id: string): Promise<Channel>;
    /** Stops sending and receiving, gives the tokens back and deletes them, keeps the history. Throws `not_found`. */
    disconnect(id: string, actor: Actor): Promise<void>;
    /**
     * Takes a customer's message for a channel that programs write to. Resolves when it is durable. Throws `not_found`,
     * `channel_unavailable`, `unsupported` where only the platform delivers, `validation_failed` or `store_unavailable`.
     */
    receive(id: string, message: NewInboundMessage): Promise<ReceivedMessage>;
    /**
     * What was tried at a program's callback address, the try begun last first. Throws `not_found`, and `unsupported` for a channel of a
     * platform, as the next one does.
     */
    callbacks(id: string, page?: PageRequest): Promise<Page<CallbackAttempt>>;
    /**
     * Has a message that failed handed to the program again, under the same `webhook-id` (its id). It passes the gate of a first send:
     * throws `conflict` where it has not failed, a person owns the conversation or something newer was said, and `channel_unavailable`.
     */
    retryCallback(id: string, messageId: string, actor: Actor): Promise<void>;
  };
  /** Logins at platforms, and the care for what they connected. */
  readonly connections: {
    /** Throws `unknown_channel`, and `unsupported` in words where nobody can log in. */
    begin(login: NewLogin, actor: Actor): Promise<BegunLogin>;
    /** Throws `not_found`, also for a login that somebody else began; so do the two that follow. */
    progress(id: string, actor: Actor): Promise<LoginProgress>;
    /** Connects some of the accounts a login gave access to. Throws `conflict` where it is over, and `validation_failed`. */
    choose(id: string, accountIds: readonly string[], actor: Actor): Promise<LoginProgress>;
    /** Goes on with a code that a script in a page was given (WhatsApp Embedded Signup). Throws `conflict`. */
    exchange(
      id: string,
      granted: { readonly code: string; readonly wabaId?: string; readonly phoneNumberId?: string },
      actor: Actor,
    ): Promise<LoginProgress>;
    /** What is known of an account's connection. Throws `not_found`; so do the two that follow. */
    of(channelId: string): Promise<Connection>;
    /** Renews the token now, or asks about it where it cannot be renewed. Throws `conflict` while somebody looks after it. */
    renew(channelId: string, actor: Actor): Promise<Connection>;
    /** Asks the platform whether the connection holds; an account that rested sends again where it does. Throws `conflict`. */
    check(channelId: string, actor: Actor): Promise<Connection>;
  };
  readonly conversations: {
    list(filter?: ConversationFilter): Promise<Page<Conversation>>;
    /** Throws `not_found`, as all that follow. */
    get(id: string): Promise<Conversation>;
    /**
     * Those of the same customer on the same account that ended in this one (`continuedIn`), oldest first. What people do in one that
     * ended, all that follow but `messages`, is done in the one in which it goes on.
     */
    earlier(id: string): Promise<readonly Conversation[]>;
    /** Newest first. */
    messages(id: string, page?: PageRequest): Promise<Page<Message>>;
    /**
     * Sends a person's reply; from here on the person owns the conversation. What is too long for one message, or has files, goes
     * out as several: the first is given back. Throws, before anything is stored, `channel_unavailable`, `window_closed`,
     * `template_needed`, `advertising_refused`, `content_unsupported` or `validation_failed` with all that is wrong.
     */
    reply(id: string, reply: PersonReply, actor: Actor): Promise<Message>;
    /** Everything `reply` checks, and the messages it would send; nothing is stored. */
    checkReply(
      id: string,
      reply: PersonReply,
      actor: Actor,
    ): Promise<{ readonly messages: readonly { readonly kind: MessageKind; readonly content: string }[] }>;
    /** What a person needs who takes it over. Throws `not_found`. */
    escalation(id: string): Promise<EscalationCard>;
    assign(id: string, userId: string | null, actor: Actor): Promise<Conversation>;
    setStatus(id: string, status: ConversationStatus, actor: Actor): Promise<Conversation>;
    /** Gives the conversation back to the machine, which answers from the next message on. */
    returnToAi(id: string, actor: Actor): Promise<Conversation>;
  };
  readonly messages: { /** Throws `not_found`. */ get(id: string): Promise<Message> };
  /** What customers attached, as far as it was copied. */
  readonly attachments: {
    /** Throws `not_found`, as all that follow. */
    get(id: string): Promise<Attachment>;
    /** Opens it for a few minutes without a token; null where there is no copy. `rf.openLink` reads what it names. */
    link(id: string): Promise<AttachmentLink | null>;
    content(id: string): Promise<StoredBlob & { readonly title?: string }>;
  };
  readonly leads: {
    list(filter?: PageRequest & { readonly tag?: LeadTag }): Promise<Page<Lead>>;
    /** Throws `not_found`. */
    get(id: string): Promise<Lead>;
    stats(): Promise<Readonly<Record<LeadTag, number>>>;
    overrideTag(id: string, tag: LeadTag, actor: Actor): Promise<Lead>;
    /** Gives the tag back to the machine: it is that of the score again. Throws `not_found`. */
    releaseTag(id: string, actor: Actor): Promise<Lead>;
    /** What the rules of today make of a page of leads, newest first; `apply` keeps it. */
    rescore(request: PageRequest & { readonly apply?: boolean }, actor: Actor): Promise<Page<RescoredLead>>;
  };
  /** Jobs that were given up. */
  readonly deadLetters: {
    /** Those first that were given up last. */
    list(filter?: PageRequest & { readonly queue?: QueueName }): Promise<Page<DeadLetter>>;
    /** Throws `not_found`, as all that follow. */
    get(id: string): Promise<DeadLetter>;
    /**
     * Puts the job back to work, its attempts anew; answers with the letter it was. A message passes the gate of a first send: throws
     * `window_closed`, `channel_unavailable`, or `conflict` where it may have arrived, a person owns the conversation or
     * something newer was said.
     */
    retry(id: string, actor: Actor): Promise<DeadLetter>;
    /** Moves the letter to the blob store, under `key`. Throws `unsupported` where there is none. */
    archive(id: string, actor: Actor): Promise<{ readonly key: string }>;
  };
  readonly knowledge: KnowledgeApi;
  readonly settings: {
    brandVoice(): Promise<BrandVoice>;
    updateBrandVoice(change: Partial<BrandVoice>, actor: Actor): Promise<BrandVoice>;
    autoReply(): Promise<AutoReplySettings>;
    updateAutoReply(change: Partial<AutoReplySettings>, actor: Actor): Promise<AutoReplySettings>;
    policy(): Promise<Policy>;
    updatePolicy(change: Partial<Policy>, actor: Actor): Promise<Policy>;
    budget(): Promise<BudgetSettings>;
    updateBudget(change: Partial<BudgetSettings>, actor: Actor): Promise<BudgetSettings>;
    /** The table that leads are scored by, every rule with its points. */
    leadScoring(): Promise<LeadScoring>;
    /** Holds for messages from now on; see `leads.rescore`. Throws `validation_failed`. */
    updateLeadScoring(change: Partial<Omit<LeadScoring, 'revision'>>, actor: Actor): Promise<LeadScoring>;
    /** Who is told of what by e-mail and webhook. */
    notifications(): Promise<NotificationSettings>;
    /** Throws `validation_failed`. Where a webhook is named and no secret is known, one is made and told here, once. */
    updateNotifications(change: NotificationChange, actor: Actor): Promise<NotificationSettings & { readonly webhookSecret?: string }>;
  };
  /** What models cost. */
  readonly usage: {
    /** Of this day and this month (UTC), beside what is allowed. */
    now(): Promise<Usage>;
    /** The ledger: each call of a model, the newest first. */
    calls(page?: PageRequest): Promise<Page<SpendEntry>>;
    /** The tenant's own budget, for calls of models outside of turns: `rf.analyze({ ..., budget })`. */
    budget(): Promise<SpendBudget>;
  };
  /** Proof that customers were told of the machine (EU AI Act Art. 50(1)). */
  readonly disclosures: {
    /** Each conversation in which the customer has, or may have, a message of the machine; begun last first. */
    list(filter?: DisclosureFilter): Promise<Page<DisclosureLine>>;
  };
  /** What came in and what became of it. */
  readonly ingest: {
    /** Newest first. `platformId` is the platform's id of the message that an event is or speaks of. */
    list(filter?: Omit<IngestFilter, 'about'> & { readonly platformId?: string }): Promise<Page<IngestEntry>>;
    /** Throws `not_found`, as does the next. Of events whose body is no longer kept it tells the rest. */
    get(id: string): Promise<IngestEntry>;
    /** The body as it came, JSON. That somebody has read it is noted in the audit log. */
    body(id: string, actor: Actor): Promise<string>;
  };
}

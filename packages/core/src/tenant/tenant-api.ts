import type { Channel, ChannelType } from '../domain/channel.js';
import type { Conversation, ConversationStatus } from '../domain/conversation.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { Actor } from '../domain/identity.js';
import type { QueueName } from '../domain/job.js';
import type { KnowledgeDocument, KnowledgeHit } from '../domain/knowledge.js';
import type { Lead, LeadTag } from '../domain/lead.js';
import type { Attachment, Message } from '../domain/message.js';
import type { IngestEntry } from '../domain/ingest-entry.js';
import type { NewInboundMessage } from '../domain/inbound-message.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { AutoReplySettings, BrandVoice } from '../domain/settings.js';
import type { AttachmentLink } from '../media/links.js';
import type { StoredBlob } from '../ports/blob-store.js';
import type { ReceivedMessage } from '../inbound/receive-message.js';
import type { ConversationFilter, IngestFilter } from '../ports/storage.js';

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

/** Everything a host does for one tenant. The server, the CLI and embedding apps all go through it. */
export interface TenantApi {
  readonly id: string;
  readonly channels: {
    add(channel: NewChannel, actor: Actor): Promise<ConnectedChannel>;
    list(): Promise<readonly Channel[]>;
    /** Throws `not_found`. */
    get(id: string): Promise<Channel>;
    /** Stops sending and receiving, keeps the history. Throws `not_found`. */
    disconnect(id: string, actor: Actor): Promise<void>;
    /**
     * Takes a customer's message for a channel that programs write to. Resolves when it is durable. Throws `not_found`,
     * `channel_unavailable`, `unsupported` where only the platform delivers, `validation_failed` or `store_unavailable`.
     */
    receive(id: string, message: NewInboundMessage): Promise<ReceivedMessage>;
  };
  readonly conversations: {
    list(filter?: ConversationFilter): Promise<Page<Conversation>>;
    /** Throws `not_found`, as all that follow. */
    get(id: string): Promise<Conversation>;
    /** Newest first. */
    messages(id: string, page?: PageRequest): Promise<Page<Message>>;
    /** Sends a person's reply; from here on the person owns the conversation. */
    reply(id: string, reply: { readonly content: string; readonly expectSequence?: number }, actor: Actor): Promise<Message>;
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
  readonly knowledge: {
    /** Adds a source or replaces the one of the same name. */
    add(source: {
      readonly name: string;
      readonly content: string;
      readonly type: 'markdown' | 'text' | 'html' | 'csv';
    }): Promise<KnowledgeDocument>;
    list(): Promise<readonly KnowledgeDocument[]>;
    /** Throws `not_found`. */
    remove(id: string): Promise<void>;
    search(query: string, limit?: number): Promise<readonly KnowledgeHit[]>;
  };
  readonly settings: {
    brandVoice(): Promise<BrandVoice>;
    updateBrandVoice(change: Partial<BrandVoice>, actor: Actor): Promise<BrandVoice>;
    autoReply(): Promise<AutoReplySettings>;
    updateAutoReply(change: Partial<AutoReplySettings>, actor: Actor): Promise<AutoReplySettings>;
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

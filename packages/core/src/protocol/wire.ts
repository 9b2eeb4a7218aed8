import type { Analysis } from '../domain/analysis.js';
import type { Channel } from '../domain/channel.js';
import type { Contact } from '../domain/contact.js';
import type { Conversation, ReplyWindow } from '../domain/conversation.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { DisclosureLine } from '../domain/disclosure.js';
import type { EscalationCard } from '../domain/escalation.js';
import type { IngestEntry } from '../domain/ingest-entry.js';
import type { Lead, LeadScore } from '../domain/lead.js';
import type { LiveEventType } from '../domain/live-event.js';
import type { MessageContext } from '../domain/context.js';
import { feedbackOn, type Feedback } from '../domain/feedback.js';
import type { Message, Side } from '../domain/message.js';
import type { Outgoing } from '../domain/outgoing.js';
import type { CallbackAttempt } from '../domain/send-attempt.js';
import type { PausedService } from '../domain/service.js';

import { toSnakeCase } from './snake-case.js';

type SnakeKey<K extends string> = K extends `${infer Head}${infer Tail}`
  ? `${Head extends Uppercase<Head> ? (Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`) : Head}${SnakeKey<Tail>}`
  : K;
type Primitive = string | number | boolean | null | undefined;

/** A domain type as it stands on the wire. */
export type Wire<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : { readonly [K in keyof T as K extends string ? SnakeKey<K> : never]: Wire<T[K]> };

/** Times on the wire are ISO 8601 in UTC. */
type IsoTimes<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: null extends T[P] ? string | null : string };

export type WireAnalysis = Wire<Analysis>;
export type WireLeadScore = Wire<LeadScore>;
export type WireContact = Pick<Wire<Contact>, 'id' | 'name' | 'email' | 'phone' | 'avatar_url' | 'follows'> & {
  /** Topics the contact wants no messages about, such as `marketing_messages`. */
  readonly opted_out: readonly string[];
};
export type WireChannel = IsoTimes<Pick<Wire<Channel>, 'id' | 'type' | 'account_id' | 'name' | 'status' | 'created_at'>, 'created_at'>;
export type WireLead = IsoTimes<Omit<Wire<Lead>, 'tenant_id'>, 'created_at' | 'updated_at' | 'crm_synced_at'>;
export type WireDeadLetter = IsoTimes<Omit<Wire<DeadLetter>, 'tenant_id'>, 'retry_at' | 'created_at' | 'died_at'>;
export type WireDisclosure = IsoTimes<Omit<Wire<DisclosureLine>, 'channel_type'>, 'first_ai_reply_at' | 'disclosed_at'> & {
  readonly channel: DisclosureLine['channelType'];
};
export type WireIngestEntry = IsoTimes<
  Omit<Wire<IngestEntry>, 'tenant_id' | 'channel_type' | 'position'>,
  'platform_at' | 'received_at' | 'last_repeat_at'
> & { readonly channel: IngestEntry['channelType'] };
export type WireMessage = IsoTimes<
  Pick<
    Wire<Message>,
    | 'id'
    | 'conversation_id'
    | 'sequence'
    | 'sender_type'
    | 'sender_id'
    | 'content'
    | 'platform_mid'
    | 'kind'
    | 'attachments'
    | 'status'
    | 'failure'
    | 'disclosure'
    | 'platform_at'
    | 'created_at'
  >,
  'created_at' | 'platform_at'
> & {
  readonly ai_analysis: WireAnalysis | null;
  /** What it carries beside its words and files: null for most, and for all that customers wrote. */
  readonly outgoing: Wire<Outgoing> | null;
  readonly origin: Message['origin'];
  /** What the platform told beside the words: the ad, the story, the message it answers. */
  readonly context: Wire<MessageContext> | null;
  /** All wordings of a message that was edited, oldest first. */
  readonly versions: readonly { readonly content: string; readonly at: string }[];
  readonly reactions: readonly { readonly by: Side; readonly emoji: string; readonly at: string }[];
  /** What the customer thinks of a machine's reply, by their reaction. */
  readonly feedback: Feedback | null;
  readonly deleted_at: string | null;
};
export type WireConversation = IsoTimes<
  Pick<
    Wire<Conversation>,
    | 'id'
    | 'channel_id'
    | 'status'
    | 'owner'
    | 'assigned_to'
    | 'lead'
    | 'sequence'
    | 'handoff_reason'
    | 'language'
    | 'last_message_at'
    | 'last_inbound_at'
    | 'disclosed_at'
    | 'continued_in'
    | 'created_at'
  >,
  'last_message_at' | 'last_inbound_at' | 'disclosed_at' | 'created_at'
> & {
  readonly channel: Conversation['channelType'];
  readonly contact: WireContact;
  readonly preview: string;
  readonly reply_window: { readonly state: ReplyWindow['state']; readonly closes_at: string | null };
};
/** The card of a conversation that needs a person. */
export type WireEscalation = IsoTimes<Omit<Wire<EscalationCard>, 'wants' | 'said'>, 'waiting_since'> & {
  readonly wants: readonly IsoTimes<Wire<EscalationCard['wants'][number]>, 'at'>[];
  readonly said: readonly IsoTimes<Wire<EscalationCard['said'][number]>, 'at'>[];
};
/** `channel_id` and `name` (as people gave it) are of a channel's account, else null. */
export type WirePausedService = IsoTimes<
  Pick<Wire<PausedService>, 'kind' | 'service' | 'state' | 'since' | 'retry_at'>,
  'since' | 'retry_at'
> & {
  readonly channel_id: string | null;
  readonly name: string | null;
};

/** One event on `/ws`. */
export interface WireLiveEvent {
  readonly id: string;
  readonly type: LiveEventType;
  readonly conversation_id?: string;
  readonly data: {
    readonly message?: WireMessage;
    readonly conversation?: WireConversation;
    readonly lead?: WireLead;
    readonly channel?: WireChannel;
  };
  readonly created_at: string;
}

export function analysisToWire(analysis: Analysis): WireAnalysis {
  return toSnakeCase(analysis) as unknown as WireAnalysis;
}

export function leadScoreToWire(score: LeadScore): WireLeadScore {
  return toSnakeCase(score) as unknown as WireLeadScore;
}

export function contactToWire({ id, name, email, phone, avatarUrl, follows, preferences }: Contact): WireContact {
  const optedOut = Object.keys(preferences).filter((topic) => preferences[topic]?.allowed === false);
  return { id, name, email, phone, avatar_url: avatarUrl, follows, opted_out: optedOut };
}

export function channelToWire({ id, type, accountId, name, status, createdAt }: Channel): WireChannel {
  return { id, type, account_id: accountId, name, status, created_at: iso(createdAt) };
}

/** `id` is the try's own; `webhook_id` is what the program was told, the message's id. `http_status` null: there was no answer. */
export function callbackToWire({ id, messageId, conversationId, number, state, httpStatus, error, ...more }: CallbackAttempt) {
  return {
    id,
    webhook_id: messageId,
    conversation_id: conversationId,
    number,
    status: state,
    http_status: httpStatus,
    error,
    message_status: more.messageStatus,
    created_at: iso(more.createdAt),
    settled_at: isoOrNull(more.settledAt),
  };
}

export function leadToWire({ tenantId: _tenantId, createdAt, updatedAt, crmSyncedAt, ...lead }: Lead): WireLead {
  return {
    ...(toSnakeCase(lead) as unknown as Omit<Wire<Lead>, 'tenant_id' | 'created_at' | 'updated_at' | 'crm_synced_at'>),
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
    crm_synced_at: isoOrNull(crmSyncedAt),
  };
}

export function deadLetterToWire({ tenantId: _tenantId, retryAt, createdAt, diedAt, ...letter }: DeadLetter): WireDeadLetter {
  return {
    ...(toSnakeCase(letter) as unknown as Omit<WireDeadLetter, 'retry_at' | 'created_at' | 'died_at'>),
    retry_at: isoOrNull(retryAt),
    created_at: iso(createdAt),
    died_at: iso(diedAt),
  };
}

export function disclosureToWire(line: DisclosureLine): WireDisclosure {
  return {
    conversation_id: line.conversationId,
    channel_id: line.channelId,
    channel: line.channelType,
    first_ai_reply_at: iso(line.firstAiReplyAt),
    disclosed_at: isoOrNull(line.disclosedAt),
    message_id: line.messageId,
    text: line.text,
    verdict: line.verdict,
  };
}

export function ingestEntryToWire(entry: IngestEntry): WireIngestEntry {
  return {
    id: entry.id,
    channel_id: entry.channelId,
    channel: entry.channelType,
    kind: entry.kind,
    class: entry.class,
    verdict: entry.verdict,
    platform_at: isoOrNull(entry.platformAt),
    received_at: iso(entry.receivedAt),
    repeats: entry.repeats,
    last_repeat_at: isoOrNull(entry.lastRepeatAt),
    has_body: entry.hasBody,
  };
}

export function messageToWire(message: Message): WireMessage {
  return {
    id: message.id,
    conversation_id: message.conversationId,
    sequence: message.sequence,
    sender_type: message.senderType,
    sender_id: message.senderId,
    kind: message.kind,
    content: message.content,
    attachments: toSnakeCase(message.attachments) as unknown as WireMessage['attachments'],
    outgoing: message.outgoing ? outgoingToWire(message.outgoing) : null,
    platform_mid: message.platformMid,
    status: message.status,
    failure: message.failure,
    disclosure: message.disclosure,
    ai_analysis: message.analysis && analysisToWire(message.analysis),
    platform_at: isoOrNull(message.platformAt),
    created_at: iso(message.createdAt),
    origin: message.origin,
    context: message.context && (toSnakeCase(message.context) as unknown as WireMessage['context']),
    versions: message.versions.map(({ content, at }) => ({ content, at: iso(at) })),
    reactions: message.reactions.flatMap(({ by, emoji, at }) => (emoji === null ? [] : [{ by, emoji, at: iso(at) }])),
    feedback: feedbackOn(message),
    deleted_at: isoOrNull(message.deletedAt),
  };
}

/** A template keeps the platform's own spelling, inside and out. */
function outgoingToWire({ template, ...rest }: Outgoing): WireMessage['outgoing'] {
  return {
    ...(toSnakeCase(rest) as unknown as Wire<Omit<Outgoing, 'template'>>),
    ...(template && { template: template as Wire<Outgoing['template']> }),
  };
}

export function conversationToWire(conversation: Conversation): WireConversation {
  return {
    id: conversation.id,
    channel: conversation.channelType,
    channel_id: conversation.channelId,
    contact: contactToWire(conversation.contact),
    status: conversation.status,
    owner: conversation.owner,
    assigned_to: conversation.assignedTo,
    lead: conversation.lead,
    sequence: conversation.sequence,
    reply_window: { state: conversation.replyWindow.state, closes_at: isoOrNull(conversation.replyWindow.closesAt) },
    preview: conversation.lastPreview,
    handoff_reason: conversation.handoffReason,
    language: conversation.language,
    last_message_at: iso(conversation.lastMessageAt),
    last_inbound_at: isoOrNull(conversation.lastInboundAt),
    disclosed_at: isoOrNull(conversation.disclosedAt),
    continued_in: conversation.continuedIn,
    created_at: iso(conversation.createdAt),
  };
}

export function escalationToWire({ waitingSince, wants, said, ...card }: EscalationCard): WireEscalation {
  return {
    ...(toSnakeCase(card) as unknown as Omit<WireEscalation, 'waiting_since' | 'wants' | 'said'>),
    waiting_since: isoOrNull(waitingSince),
    wants: wants.map(({ messageId, text, isQuestion, at }) => ({ message_id: messageId, text, is_question: isQuestion, at: iso(at) })),
    said: said.map(({ messageId, text, status, at }) => ({ message_id: messageId, text, status, at: iso(at) })),
  };
}

export function pausedServiceToWire(
  { kind, service, account, state, since, retryAt }: PausedService,
  name: string | null,
): WirePausedService {
  return { kind, service, channel_id: kind === 'channel' ? account : null, name, state, since: iso(since), retry_at: iso(retryAt) };
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

export function isoOrNull(time: number | null): string | null {
  return time === null ? null : iso(time);
}

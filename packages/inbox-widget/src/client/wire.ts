/** The shapes of the REST API and of `/ws`, as JSON carries them (snake_case). */

export type ChannelName = 'facebook' | 'instagram' | 'whatsapp' | 'twitter' | 'api';
export type ConversationStatus = 'open' | 'needs_human' | 'snoozed' | 'closed';
export type ConversationOwner = 'ai' | 'holding' | 'human';
export type LeadTag = 'HOT' | 'WARM' | 'COLD';
export type SenderType = 'customer' | 'ai' | 'agent' | 'system';
export type MessageStatus =
  'received' | 'queued' | 'sending' | 'accepted' | 'sent' | 'delivered' | 'read' | 'failed' | 'uncertain' | 'cancelled';

/** ISO 8601, as the server writes it, or milliseconds since 1970, as other transports may. */
export type Timestamp = number | string;

export interface ContactJson {
  readonly id: string;
  readonly name: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

export interface ConversationJson {
  readonly id: string;
  readonly channel: ChannelName;
  readonly channel_id: string;
  readonly contact: ContactJson;
  readonly status: ConversationStatus;
  readonly owner: ConversationOwner;
  readonly assigned_to: string | null;
  readonly lead: { readonly id: string; readonly tag: LeadTag; readonly score: number } | null;
  readonly sequence: number;
  readonly preview: string;
  /** What made the machine call for a person first. */
  readonly handoff_reason: string | null;
  readonly language?: string | null;
  readonly last_message_at: Timestamp;
  /** Null where the customer has not written yet. */
  readonly last_inbound_at: Timestamp | null;
  /** What a person may send now, and when that ends by itself. Absent where the transport does not know: anything. */
  readonly reply_window?: ReplyWindowJson;
  /** The conversation in which this one goes on, where there is one: it is only read. */
  readonly continued_in?: string | null;
  readonly created_at: Timestamp;
}

/** Anything, words a person typed, approved templates alone, or nothing. */
export interface ReplyWindowJson {
  readonly state: 'open' | 'human_agent' | 'template' | 'closed';
  readonly closes_at: Timestamp | null;
}

/** The server's copy of what is attached. */
export type AttachmentMediaJson =
  | { readonly state: 'pending' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'stored'; readonly content_type: string; readonly bytes: number; readonly width?: number; readonly height?: number };

export interface AttachmentJson {
  /** Set where the server copies it. */
  readonly id?: string;
  readonly media?: AttachmentMediaJson;
  readonly type: string;
  readonly url?: string;
  readonly mime_type?: string;
  readonly title?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface MessageJson {
  readonly id: string;
  readonly conversation_id: string;
  readonly sequence: number;
  readonly sender_type: SenderType;
  readonly sender_id?: string | null;
  readonly kind: string;
  readonly content: string;
  readonly attachments: readonly AttachmentJson[];
  readonly platform_mid: string | null;
  readonly status: MessageStatus;
  readonly failure?: { readonly code: string; readonly message: string } | null;
  /** True where the text tells the customer that a machine answers. */
  readonly disclosure?: boolean;
  readonly ai_analysis: AnalysisJson | null;
  readonly created_at: Timestamp;
  /** All wordings of a message that was edited, oldest first. */
  readonly versions?: readonly { readonly content: string; readonly at: Timestamp }[];
  readonly reactions?: readonly { readonly by: 'customer' | 'business'; readonly emoji: string }[];
  /** When it was taken back: its words are gone. */
  readonly deleted_at?: Timestamp | null;
}

export interface LeadJson {
  readonly id: string;
  readonly conversation_id: string;
  readonly tag: LeadTag;
  readonly score: number;
  /** Set where a person fixed the tag. */
  readonly locked_by?: string | null;
}

export interface PageJson<T> {
  readonly data: readonly T[];
  readonly next_cursor: string | null;
}

export interface LedgerEntryJson {
  readonly rule: string;
  readonly points: number;
  readonly evidence: string;
}

export interface LeadScoreJson {
  readonly intent: string;
  readonly confidence: number;
  readonly score: number;
  readonly tag: LeadTag;
  readonly signals: readonly string[];
  readonly ledger: readonly LedgerEntryJson[];
  readonly recommended_action: string;
  readonly counterfactuals: readonly { readonly add: string; readonly points: number; readonly score: number; readonly tag: LeadTag }[];
}

export interface ClaimJson {
  readonly text: string;
  readonly supported: boolean;
  readonly evidence: readonly { readonly document_id: string; readonly passage: string; readonly score: number }[];
}

export interface ReplyJson {
  readonly text: string;
  readonly confidence: number;
  readonly requires_human: boolean;
  readonly suggested_actions: readonly string[];
  readonly source: string;
  readonly claims: readonly ClaimJson[];
}

export interface AnalysisJson {
  readonly id: string;
  readonly text: string;
  readonly guardrail: {
    readonly passed: boolean;
    readonly flags: readonly string[];
    readonly risk_score: number;
    readonly evidence?: readonly { readonly flag: string; readonly text: string }[];
  };
  readonly understanding: {
    readonly language: string;
    readonly entities: readonly { readonly type: string; readonly value: string }[];
    readonly topic: string;
    readonly is_question: boolean;
    readonly summary: string;
    readonly key_phrases: readonly string[];
  };
  readonly sentiment: {
    readonly sentiment: string;
    readonly score: number;
    readonly urgency: string;
    readonly emotions: readonly string[];
    readonly probabilities: { readonly negative: number; readonly neutral: number; readonly positive: number };
  };
  readonly lead_score: LeadScoreJson;
  readonly reply: ReplyJson | null;
  readonly output_guardrail: { readonly passed: boolean; readonly flags: readonly string[]; readonly risk_score: number };
  readonly handoff: { readonly needed: boolean; readonly triggers: readonly string[] };
  readonly stages: readonly { readonly name: string; readonly ms: number; readonly source: string; readonly degraded?: string }[];
  readonly cost: {
    readonly usd: number | null;
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly cached: number;
    readonly calls: readonly {
      readonly stage: string;
      readonly model: string;
      readonly input_tokens: number;
      readonly output_tokens: number;
      readonly cached_tokens: number;
      readonly usd: number | null;
      readonly ms: number;
    }[];
  };
  readonly models: Readonly<Record<string, string>>;
}

/** What a person needs who takes a conversation over. */
export interface EscalationJson {
  readonly conversation_id: string;
  readonly waiting_since: Timestamp | null;
  readonly why: readonly { readonly trigger: string; readonly evidence: string | null }[];
  readonly wants: readonly { readonly message_id: string; readonly text: string }[];
  readonly summary: readonly string[];
  readonly sentiment: Pick<AnalysisJson['sentiment'], 'sentiment' | 'urgency' | 'emotions'> | null;
  readonly lead: { readonly id: string; readonly tag: LeadTag; readonly score: number; readonly ledger: readonly LedgerEntryJson[] } | null;
  readonly said: readonly { readonly message_id: string; readonly text: string }[];
  readonly passages: readonly { readonly document_id: string; readonly title: string; readonly passage: string; readonly score: number }[];
}

/** One frame of `/ws` after `ready`. `data` holds the present state of what changed. */
export interface LiveEventJson {
  readonly id: number | string;
  readonly type: string;
  readonly conversation_id?: string;
  readonly data: { readonly message?: MessageJson; readonly conversation?: ConversationJson; readonly lead?: LeadJson };
  readonly created_at: Timestamp;
}

export function toMillis(time: Timestamp): number {
  return typeof time === 'number' ? time : Date.parse(time);
}

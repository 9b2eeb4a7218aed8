import type {
  ConversationJson,
  ConversationStatus,
  EscalationJson,
  LeadJson,
  LeadTag,
  LiveEventJson,
  MessageJson,
  PageJson,
} from './wire.js';

export interface ConversationQuery {
  readonly status?: ConversationStatus;
  readonly cursor?: string;
  /** 1–100. */
  readonly limit?: number;
}

export interface SendOptions {
  /** One key per message the person wrote: a repeated request sends nothing twice. */
  readonly idempotencyKey: string;
  /** Sequence the person had seen; the server answers 412 where the conversation moved on. */
  readonly ifSequence?: number;
}

export type ConnectionState = 'connecting' | 'live' | 'reconnecting' | 'stopped';

export interface LiveListener {
  onState(state: ConnectionState): void;
  onEvent(event: LiveEventJson): void;
  /** The stream starts without knowing what came before (first connection, or events no longer kept): read the lists again. */
  onGap(): void;
  onTokenRejected(): void;
}

/** Where the inbox reads and writes. Implement it to feed the component from anything. */
export interface InboxTransport {
  listConversations(query: ConversationQuery): Promise<PageJson<ConversationJson>>;
  getConversation(id: string): Promise<ConversationJson>;
  /** Newest first. */
  listMessages(conversationId: string, page: { readonly cursor?: string; readonly limit?: number }): Promise<PageJson<MessageJson>>;
  sendMessage(conversationId: string, content: string, options: SendOptions): Promise<MessageJson>;
  setStatus(conversationId: string, status: ConversationStatus): Promise<ConversationJson | undefined>;
  assign(conversationId: string, userId: string | null): Promise<ConversationJson | undefined>;
  returnToAi(conversationId: string): Promise<ConversationJson | undefined>;
  setLeadTag(leadId: string, tag: LeadTag): Promise<LeadJson | undefined>;
  /** Titles of the knowledge documents by id, for naming evidence; absent where the transport has none. */
  documentTitles?(): Promise<Readonly<Record<string, string>>>;
  /** What a person needs who takes it over; absent where the transport has none: the newest analysis tells what it can. */
  escalation?(conversationId: string): Promise<EscalationJson>;
  /** Where a browser reads a copied attachment for some minutes, null where there is none; absent where the transport has none. */
  attachmentUrl?(id: string): Promise<string | null>;
  /** Opens the live stream; the returned function closes it for good. */
  connect(listener: LiveListener): () => void;
}

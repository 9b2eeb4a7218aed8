import type { NewAuditEntry } from '../domain/audit.js';
import type { CacheUse } from '../domain/cache-use.js';
import type { Channel, ChannelUsage } from '../domain/channel.js';
import type { Connection, DeletionRequest, PendingConnection } from '../domain/connection.js';
import type { AliasRecord, ContactRecord } from '../domain/contact.js';
import type { ConversationRecord } from '../domain/conversation.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { ApiKeyRecord, RefreshTokenRecord, User } from '../domain/identity.js';
import type { Job } from '../domain/job.js';
import type { DocumentVersion, KnowledgeDocument, KnowledgePassage } from '../domain/knowledge.js';
import type { GapVerdict, OpenQuestion, SuggestionRecord } from '../domain/knowledge-gap.js';
import type { Lead } from '../domain/lead.js';
import type { LiveEvent } from '../domain/live-event.js';
import type { Message } from '../domain/message.js';
import type { Notice } from '../domain/notice.js';
import type { Sealed } from '../domain/sealed.js';
import type { SendAttempt } from '../domain/send-attempt.js';
import type { SpendEntry } from '../domain/spend.js';
import type { Tenant } from '../domain/tenant.js';
import type { EarlyChange } from '../ports/commands.js';
import type { RawEvent } from '../ports/ingest.js';
import type { LineVector } from '../ports/line-vectors.js';

export type JobRow = Job & {
  readonly state: 'waiting' | 'active';
  readonly leaseUntil: number;
  readonly reason: string | null;
  readonly number: number;
  /** See `DeadLetter`. */
  readonly retries: number;
};

export type LetterRow = DeadLetter & { readonly fence: number };

/** `heldUntil`: nobody else is given it before, ms. */
export type ConnectionRow = Connection & { readonly heldUntil: number };

export interface KnowledgeShelf {
  readonly version: number;
  readonly documents: ReadonlyMap<string, ShelvedDocument>;
}

export interface ShelvedDocument {
  readonly document: KnowledgeDocument;
  readonly passages: readonly KnowledgePassage[];
  /** The newest first. */
  readonly versions: readonly (DocumentVersion & { readonly content: string })[];
  readonly heldUntil: number;
}

/** `looked`: whether a person's answer to it was looked for. */
export type QuestionRow = OpenQuestion & { readonly tenantId: string; readonly looked: boolean };

/** `waits` for room, or is `tried`; see `TenantNotices.gather`. */
export type NoticeRow = Notice & { readonly room?: 'waits' | 'tried' };

type Owned<T> = T & { readonly tenantId: string };

/** All rows. Values are immutable and replaced whole, so a reader never sees half a change. */
/** An Idempotency-Key. */
export interface KeyRow {
  readonly bodyHash: string;
  readonly holder: string;
  readonly leasedUntil: number;
  /** When it was first used; of an answer, when it was given. */
  readonly since: number;
  readonly answer: { readonly status: number; readonly response: string } | null;
}

export interface MemoryState {
  readonly tenants: Map<string, Tenant>;
  readonly users: Map<string, User>;
  readonly apiKeys: Map<string, ApiKeyRecord>;
  readonly refreshTokens: Map<string, RefreshTokenRecord>;
  readonly channels: Map<string, Channel>;
  readonly credentials: Map<string, Sealed>;
  readonly connections: Map<string, ConnectionRow>;
  readonly pendingConnections: Map<string, PendingConnection>;
  /** By `tenant|code`. */
  readonly deletions: Map<string, DeletionRequest>;
  /** What was done to messages that have not come, by `tenant|event`. */
  readonly early: Map<string, EarlyChange>;
  /** By `tenant|channel|month`. */
  readonly usage: Map<string, ChannelUsage>;
  /** By `tenant|day`. */
  readonly cacheUse: Map<string, CacheUse>;
  readonly dataKeys: Map<string, string>;
  /** By `tenant|id`. */
  readonly rawEvents: Map<string, RawEvent>;
  readonly jobs: Map<string, JobRow>;
  readonly deadLetters: Map<string, LetterRow>;
  readonly spend: Map<string, SpendEntry>;
  /** By `tenant|event key|target`. */
  readonly notices: Map<string, NoticeRow>;
  readonly contacts: Map<string, ContactRecord>;
  /** By `tenant|scope|kind|hash`. */
  readonly aliases: Map<string, { readonly contactId: string; readonly alias: AliasRecord }>;
  readonly conversations: Map<string, ConversationRecord>;
  /** Messages of each conversation in order of sequence. */
  readonly messages: Map<string, Message[]>;
  readonly messageIndex: Map<string, string>;
  readonly turns: Set<string>;
  readonly attempts: Map<string, SendAttempt>;
  readonly leads: Map<string, Lead>;
  readonly live: LiveEvent[];
  readonly audit: NewAuditEntry[];
  readonly knowledge: Map<string, KnowledgeShelf>;
  /** By tenant and encoder, then by digest. */
  readonly lineVectors: Map<string, Map<string, Map<string, LineVector>>>;
  /** By `document|message`. */
  readonly uses: Map<string, { readonly tenantId: string; readonly documentId: string; readonly at: number; readonly passages: number }>;
  readonly questions: Map<string, QuestionRow>;
  /** By `tenant|gap`. */
  readonly gapVerdicts: Map<string, Owned<GapVerdict>>;
  readonly suggestions: Map<string, Owned<SuggestionRecord>>;
  /** By `tenant|key`. */
  readonly idempotency: Map<string, KeyRow>;
  counter: number;
}

export function createState(): MemoryState {
  return {
    tenants: new Map(),
    users: new Map(),
    apiKeys: new Map(),
    refreshTokens: new Map(),
    channels: new Map(),
    credentials: new Map(),
    connections: new Map(),
    pendingConnections: new Map(),
    deletions: new Map(),
    early: new Map(),
    usage: new Map(),
    cacheUse: new Map(),
    dataKeys: new Map(),
    rawEvents: new Map(),
    jobs: new Map(),
    deadLetters: new Map(),
    spend: new Map(),
    notices: new Map(),
    contacts: new Map(),
    aliases: new Map(),
    conversations: new Map(),
    messages: new Map(),
    messageIndex: new Map(),
    turns: new Set(),
    attempts: new Map(),
    leads: new Map(),
    live: [],
    audit: [],
    knowledge: new Map(),
    lineVectors: new Map(),
    uses: new Map(),
    questions: new Map(),
    gapVerdicts: new Map(),
    suggestions: new Map(),
    idempotency: new Map(),
    counter: 0,
  };
}

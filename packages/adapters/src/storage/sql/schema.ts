import type {
  ChannelConnectionsTable,
  ChannelCredentialsTable,
  ChannelUsageTable,
  ChannelsTable,
  DataKeysTable,
  DeletionRequestsTable,
  EarlyChangesTable,
  PendingConnectionsTable,
  SchemaMigrationsTable,
  TenantsTable,
} from './tables/channels.js';
import type {
  ContactAliasesTable,
  ContactsTable,
  ConversationsTable,
  LeadsTable,
  MessagesTable,
  SendAttemptsTable,
  TurnsTable,
} from './tables/conversations.js';
import type {
  KnowledgeDocumentVersionsTable,
  KnowledgeDocumentsTable,
  KnowledgeFetchesTable,
  KnowledgeGapsTable,
  KnowledgeLineVectorsTable,
  KnowledgePassagesTable,
  KnowledgeQuestionsTable,
  KnowledgeSuggestionsTable,
  KnowledgeUsesTable,
  KnowledgeVersionsTable,
} from './tables/knowledge.js';
import type { NoticesTable } from './tables/notices.js';
import type { ApiKeysTable, IdempotencyKeysTable, RefreshTokensTable, UsersTable } from './tables/people.js';
import type { CacheUsesTable, SpendEntriesTable, SpendTotalsTable } from './tables/spend.js';
import type { AuditLogTable, LiveEventsTable } from './tables/traces.js';
import type { DeadLettersTable, JobsTable, RawEventsTable } from './tables/work.js';

/**
 * The tables as Kysely sees them. Only types that every database has: text, whole numbers and null. Times are ms since
 * 1970, flags are 0 or 1, lists and objects are JSON text that the database never looks into.
 */
export interface Schema {
  readonly schema_migrations: SchemaMigrationsTable;
  readonly tenants: TenantsTable;
  readonly data_keys: DataKeysTable;
  readonly channels: ChannelsTable;
  readonly channel_credentials: ChannelCredentialsTable;
  readonly channel_connections: ChannelConnectionsTable;
  readonly pending_connections: PendingConnectionsTable;
  readonly deletion_requests: DeletionRequestsTable;
  readonly early_changes: EarlyChangesTable;
  readonly channel_usage: ChannelUsageTable;
  readonly raw_events: RawEventsTable;
  readonly jobs: JobsTable;
  readonly dead_letters: DeadLettersTable;
  readonly spend_entries: SpendEntriesTable;
  readonly spend_totals: SpendTotalsTable;
  readonly cache_uses: CacheUsesTable;
  readonly notices: NoticesTable;
  readonly contacts: ContactsTable;
  readonly contact_aliases: ContactAliasesTable;
  readonly conversations: ConversationsTable;
  readonly messages: MessagesTable;
  readonly turns: TurnsTable;
  readonly send_attempts: SendAttemptsTable;
  readonly leads: LeadsTable;
  readonly live_events: LiveEventsTable;
  readonly audit_log: AuditLogTable;
  readonly knowledge_documents: KnowledgeDocumentsTable;
  readonly knowledge_fetches: KnowledgeFetchesTable;
  readonly knowledge_document_versions: KnowledgeDocumentVersionsTable;
  readonly knowledge_passages: KnowledgePassagesTable;
  readonly knowledge_versions: KnowledgeVersionsTable;
  readonly knowledge_line_vectors: KnowledgeLineVectorsTable;
  readonly knowledge_uses: KnowledgeUsesTable;
  readonly knowledge_questions: KnowledgeQuestionsTable;
  readonly knowledge_gaps: KnowledgeGapsTable;
  readonly knowledge_suggestions: KnowledgeSuggestionsTable;
  readonly users: UsersTable;
  readonly api_keys: ApiKeysTable;
  readonly refresh_tokens: RefreshTokensTable;
  readonly idempotency_keys: IdempotencyKeysTable;
}

export type * from './tables/channels.js';
export type * from './tables/conversations.js';
export type * from './tables/knowledge.js';
export type * from './tables/notices.js';
export type * from './tables/people.js';
export type * from './tables/spend.js';
export type * from './tables/traces.js';
export type * from './tables/work.js';

import type { Generated } from 'kysely';

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
  readonly knowledge_uses: KnowledgeUsesTable;
  readonly knowledge_questions: KnowledgeQuestionsTable;
  readonly knowledge_gaps: KnowledgeGapsTable;
  readonly knowledge_suggestions: KnowledgeSuggestionsTable;
  readonly users: UsersTable;
  readonly api_keys: ApiKeysTable;
  readonly refresh_tokens: RefreshTokensTable;
  readonly idempotency_keys: IdempotencyKeysTable;
}

export interface SchemaMigrationsTable {
  tenant_id: string;
  name: string;
  applied_at: number;
}

export interface TenantsTable {
  tenant_id: string;
  slug: string;
  name: string;
  plan: string;
  settings: string;
  created_at: number;
}

export interface DataKeysTable {
  tenant_id: string;
  wrapped: string;
}

export interface ChannelsTable {
  tenant_id: string;
  id: string;
  type: string;
  account_id: string;
  name: string;
  status: string;
  base_url: string | null;
  created_at: number;
}

export interface ChannelCredentialsTable {
  tenant_id: string;
  channel_id: string;
  sealed: string;
}

export interface ChannelConnectionsTable {
  tenant_id: string;
  channel_id: string;
  owner_hash: string | null;
  business_hash: string | null;
  verified_at: number | null;
  issued_at: number | null;
  expires_at: number | null;
  refresh_at: number | null;
  due_at: number | null;
  held_until: number;
  checked_at: number | null;
  problem_code: string | null;
  problem: string | null;
  failures: number;
}

export interface EarlyChangesTable {
  tenant_id: string;
  event_id: string;
  channel_id: string;
  platform_mid: string;
  change: string;
  received_at: number;
}

export interface PendingConnectionsTable {
  tenant_id: string;
  id: string;
  channel_type: string;
  state_hash: string;
  actor: string;
  redirect_uri: string;
  webhook_url: string;
  verifier: string;
  status: string;
  offers: string | null;
  channel_ids: string;
  failure: string | null;
  created_at: number;
  expires_at: number;
}

export interface DeletionRequestsTable {
  tenant_id: string;
  code: string;
  received_at: number;
  channels: number;
  done_at: number | null;
}

export interface ChannelUsageTable {
  tenant_id: string;
  channel_id: string;
  month: string;
  received: number;
  sent: number;
}

export interface CacheUsesTable {
  tenant_id: string;
  day: string;
  outcome: string;
  times: number;
}

export interface RawEventsTable {
  tenant_id: string;
  id: string;
  channel_id: string | null;
  channel_type: string;
  thread_key: string;
  kind: string;
  raw: string;
  platform_at: number | null;
  position: number;
  received_at: number;
  about: string | null;
  verdict: string | null;
  repeats: Generated<number>;
  last_repeat_at: Generated<number | null>;
}

export interface JobsTable {
  tenant_id: string;
  id: string;
  queue: string;
  group_key: string;
  payload: string;
  state: 'waiting' | 'active';
  /** When it may be claimed: its time to run while it waits, the end of its lease while it is active, null when dead. */
  due_at: number | null;
  fence: number;
  attempts: number;
  last_error: string | null;
  run_at: number;
  created_at: number;
  retries: Generated<number>;
}

export interface DeadLettersTable {
  tenant_id: string;
  id: string;
  queue: string;
  group_key: string;
  payload: string;
  reason: string;
  permanent: number;
  attempts: number;
  fence: number;
  retries: number;
  retry_at: number | null;
  held_back: string | null;
  created_at: number;
  died_at: number;
}

export interface SpendEntriesTable {
  tenant_id: string;
  id: string;
  at: number;
  message_id: string | null;
  stage: string;
  model: string;
  reserved_tokens: number;
  reserved_micro_usd: number | null;
  input_tokens: Generated<number | null>;
  output_tokens: Generated<number | null>;
  cached_tokens: Generated<number | null>;
  tokens: number;
  micro_usd: number | null;
  ms: Generated<number | null>;
  settled_at: Generated<number | null>;
}

export interface NoticesTable {
  tenant_id: string;
  event_key: string;
  target: string;
  delivery_id: string;
  subject: string;
  state: string;
  event: string;
  created_at: number;
  due_at: number;
}

export interface SpendTotalsTable {
  tenant_id: string;
  period: string;
  calls: number;
  tokens: number;
  micro_usd: number;
}

export interface ContactsTable {
  tenant_id: string;
  id: string;
  name: string | null;
  email: string | null;
  email_index: string | null;
  phone: string | null;
  phone_index: string | null;
  avatar_url: string | null;
  follows: number | null;
  profile_at: number | null;
  /** JSON, null for none. */
  preferences: string | null;
  aliases_seen: string | null;
  created_at: number;
}

export interface ContactAliasesTable {
  tenant_id: string;
  scope: string;
  kind: string;
  hash: string;
  contact_id: string;
  value: string;
  created_at: number;
}

export interface ConversationsTable {
  tenant_id: string;
  id: string;
  channel_id: string;
  channel_type: string;
  contact_id: string;
  thread_key: string;
  status: string;
  owner: string;
  assigned_to: string | null;
  lead_id: string | null;
  sequence: number;
  inbound_sequence: number;
  answered_sequence: number;
  revision: number;
  last_message_at: number;
  last_inbound_at: number | null;
  last_preview: string;
  disclosed_at: number | null;
  handoff_reason: string | null;
  language: string | null;
  created_at: number;
}

export interface MessagesTable {
  tenant_id: string;
  id: string;
  conversation_id: string;
  channel_id: string;
  sequence: number;
  sender_type: string;
  sender_id: string | null;
  kind: string;
  content: string;
  attachments: string;
  /** JSON; null for a message that is nothing but its words and its files. */
  outgoing: string | null;
  /** The first message of those that make one. */
  part_of: string | null;
  platform_mid: string | null;
  status: string;
  failure: string | null;
  turn_id: string | null;
  disclosure: number;
  platform_at: number | null;
  created_at: number;
  /** When the attempt that went out was made, or when a person wrote it elsewhere: what a receipt's watermark is compared with. */
  sent_at: number | null;
  origin: string;
  deleted_at: number | null;
  /** JSON here and below, null for none. */
  context: string | null;
  versions: string | null;
  reactions: string | null;
}

export interface TurnsTable {
  tenant_id: string;
  last_message_id: string;
  id: string;
  conversation_id: string;
  outcome: string;
  created_at: number;
  analysis: string;
}

export interface SendAttemptsTable {
  tenant_id: string;
  id: string;
  message_id: string;
  conversation_id: string;
  number: number;
  state: string;
  platform_mid: string | null;
  error: string | null;
  created_at: number;
  settled_at: number | null;
}

export interface LeadsTable {
  tenant_id: string;
  id: string;
  contact_id: string;
  conversation_id: string;
  tag: string;
  score: number;
  intent: string;
  signals: string;
  ledger: string;
  rule_version: number;
  locked_by: string | null;
  crm_synced_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface LiveEventsTable {
  id: Generated<number>;
  tenant_id: string;
  type: string;
  conversation_id: string | null;
  message_id: string | null;
  lead_id: string | null;
  channel_id: string | null;
  created_at: number;
}

export interface AuditLogTable {
  tenant_id: string;
  id: string;
  at: number;
  actor: string;
  action: string;
  resource_type: string;
  resource_id: string;
  metadata: string | null;
  result: string;
}

export interface KnowledgeDocumentsTable {
  tenant_id: string;
  id: string;
  title: string;
  source: string;
  kind: string;
  type: string;
  enabled: number;
  language: string | null;
  passage_count: number;
  version: number;
  created_at: number;
  updated_at: number;
}

export interface KnowledgeFetchesTable {
  tenant_id: string;
  document_id: string;
  every_hours: number | null;
  next_at: number | null;
  held_until: number;
  checked_at: number | null;
  etag: string | null;
  last_modified: string | null;
  problem: string | null;
  failures: number;
  gone: number;
}

export interface KnowledgeDocumentVersionsTable {
  tenant_id: string;
  document_id: string;
  number: number;
  title: string;
  type: string;
  passage_count: number;
  added: number;
  removed: number;
  size: number;
  origin: string;
  restored_from: number | null;
  actor: string;
  at: number;
  content: string;
}

export interface KnowledgePassagesTable {
  tenant_id: string;
  id: string;
  document_id: string;
  position: number;
  headings: string;
  text: string;
}

export interface KnowledgeVersionsTable {
  tenant_id: string;
  version: number;
}

export interface KnowledgeUsesTable {
  tenant_id: string;
  at: number;
  document_id: string;
  message_id: string;
  passages: number;
}

export interface KnowledgeQuestionsTable {
  tenant_id: string;
  id: string;
  conversation_id: string;
  first_sequence: number;
  sequence: number;
  asked_at: number;
  language: string;
  text: string;
  gap_id: Generated<string | null>;
  /** Whether a person's answer to it was looked for. */
  looked: Generated<number>;
}

export interface KnowledgeGapsTable {
  tenant_id: string;
  id: string;
  state: string;
  at: number;
  actor: string;
}

export interface KnowledgeSuggestionsTable {
  tenant_id: string;
  id: string;
  question_id: string;
  conversation_id: string;
  message_id: string;
  question: string;
  answer: string;
  language: string;
  state: string;
  created_at: number;
  decided_at: number | null;
  actor: string | null;
  document_id: string | null;
}

export interface UsersTable {
  tenant_id: string;
  id: string;
  email: string;
  /** In lower case: what makes an address the same. */
  email_key: string;
  role: string;
  password_hash: string;
  created_at: number;
}

export interface ApiKeysTable {
  tenant_id: string;
  id: string;
  role: string;
  name: string;
  key_hash: string;
  created_at: number;
}

export interface RefreshTokensTable {
  tenant_id: string;
  id: string;
  user_id: string;
  token_hash: string;
  expires_at: number;
  created_at: number;
}

export interface IdempotencyKeysTable {
  tenant_id: string;
  key: string;
  body_hash: string;
  status: number;
  response: string;
  created_at: number;
}

import type { Generated } from 'kysely';

// What tenants know, where from, and what they were asked and did not know.

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
  final_url: string | null;
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

export interface KnowledgeLineVectorsTable {
  tenant_id: string;
  encoder: string;
  digest: string;
  parts: string;
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

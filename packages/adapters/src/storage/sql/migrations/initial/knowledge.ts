import type { Migration } from '../dialect.js';

/** What tenants know, where from, and what they were asked and did not know. */
export const knowledge: Migration['statements'] = ({ uuid, json, keyedTable }) => [
  `CREATE TABLE knowledge_documents (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      title TEXT NOT NULL,
      source TEXT NOT NULL,
      kind TEXT NOT NULL,
      type TEXT NOT NULL,
      enabled INTEGER NOT NULL,
      language TEXT,
      passage_count INTEGER NOT NULL,
      version INTEGER NOT NULL,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id),
      UNIQUE (tenant_id, source)
    )`,
  // Of addresses: when they are read. They lie apart, since whoever reads them looks at those of all tenants.
  `CREATE TABLE knowledge_fetches (
      tenant_id ${uuid} NOT NULL,
      document_id ${uuid} NOT NULL,
      every_hours INTEGER,
      next_at BIGINT,
      held_until BIGINT NOT NULL,
      checked_at BIGINT,
      final_url TEXT,
      etag TEXT,
      last_modified TEXT,
      problem TEXT,
      failures INTEGER NOT NULL,
      gone INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, document_id),
      FOREIGN KEY (tenant_id, document_id) REFERENCES knowledge_documents (tenant_id, id) ON DELETE CASCADE
    )`,
  `CREATE INDEX knowledge_fetches_due ON knowledge_fetches (next_at)`,
  `CREATE TABLE knowledge_document_versions (
      tenant_id ${uuid} NOT NULL,
      document_id ${uuid} NOT NULL,
      number INTEGER NOT NULL,
      title TEXT NOT NULL,
      type TEXT NOT NULL,
      passage_count INTEGER NOT NULL,
      added INTEGER NOT NULL,
      removed INTEGER NOT NULL,
      size INTEGER NOT NULL,
      origin TEXT NOT NULL,
      restored_from INTEGER,
      actor TEXT NOT NULL,
      at BIGINT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (tenant_id, document_id, number),
      FOREIGN KEY (tenant_id, document_id) REFERENCES knowledge_documents (tenant_id, id) ON DELETE CASCADE
    )`,
  `CREATE TABLE knowledge_passages (
      tenant_id ${uuid} NOT NULL,
      document_id ${uuid} NOT NULL,
      position INTEGER NOT NULL,
      id ${uuid} NOT NULL,
      headings ${json} NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (tenant_id, document_id, position),
      UNIQUE (tenant_id, id),
      FOREIGN KEY (tenant_id, document_id) REFERENCES knowledge_documents (tenant_id, id) ON DELETE CASCADE
    )`,
  `CREATE TABLE knowledge_versions (tenant_id ${uuid} PRIMARY KEY, version INTEGER NOT NULL)`,
  // A row for each reply and source it cites, none that two turns would wait for each other to count up.
  `CREATE TABLE knowledge_uses (
      tenant_id ${uuid} NOT NULL,
      at BIGINT NOT NULL,
      document_id ${uuid} NOT NULL,
      message_id ${uuid} NOT NULL,
      passages INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, at, document_id, message_id)
    )${keyedTable}`,
  // What the knowledge did not answer, sealed.
  `CREATE TABLE knowledge_questions (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      first_sequence INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      asked_at BIGINT NOT NULL,
      language TEXT NOT NULL,
      text TEXT NOT NULL,
      gap_id ${uuid},
      looked INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (tenant_id, id)
    )`,
  `CREATE INDEX knowledge_questions_asked ON knowledge_questions (tenant_id, asked_at, id)`,
  `CREATE INDEX knowledge_questions_conversation ON knowledge_questions (tenant_id, conversation_id)`,
  `CREATE TABLE knowledge_gaps (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      state TEXT NOT NULL,
      at BIGINT NOT NULL,
      actor TEXT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
  `CREATE TABLE knowledge_suggestions (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      question_id ${uuid} NOT NULL,
      conversation_id ${uuid} NOT NULL,
      message_id ${uuid} NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      language TEXT NOT NULL,
      state TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      decided_at BIGINT,
      actor TEXT,
      document_id ${uuid},
      PRIMARY KEY (tenant_id, id)
    )`,
  `CREATE INDEX knowledge_suggestions_state ON knowledge_suggestions (tenant_id, state, created_at, id)`,
  `CREATE INDEX knowledge_suggestions_question ON knowledge_suggestions (tenant_id, question_id)`,
];

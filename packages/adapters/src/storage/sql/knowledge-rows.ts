import type { DocumentVersion, GapVerdict, KnowledgeDocument, OpenQuestion, Sealed, SuggestionRecord } from '@replyforce/core';
import type { Selectable } from 'kysely';
import type * as Tables from './schema.js';

/** What rows of the knowledge say in the language of the domain; see `rows.ts`. */

type Row<T> = Readonly<Selectable<T>>;

/** A document with what is known of its address: `null` in all of it where it has none. */
export type DocumentRow = Row<Tables.KnowledgeDocumentsTable> & {
  readonly [K in keyof Omit<Row<Tables.KnowledgeFetchesTable>, 'tenant_id' | 'document_id' | 'held_until'>]:
    Row<Tables.KnowledgeFetchesTable>[K] | null;
};

export function toDocument(row: DocumentRow): KnowledgeDocument {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    title: row.title,
    source: row.source,
    kind: row.kind as KnowledgeDocument['kind'],
    type: row.type as KnowledgeDocument['type'],
    enabled: row.enabled === 1,
    language: row.language,
    passageCount: row.passage_count,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    fetching:
      row.failures === null
        ? null
        : {
            everyHours: row.every_hours,
            nextAt: row.next_at,
            checkedAt: row.checked_at,
            finalUrl: row.final_url,
            etag: row.etag,
            lastModified: row.last_modified,
            problem: row.problem,
            failures: row.failures,
            gone: row.gone === 1,
          },
  };
}

export function toVersion(row: Omit<Row<Tables.KnowledgeDocumentVersionsTable>, 'content' | 'tenant_id'>): DocumentVersion {
  return {
    documentId: row.document_id,
    number: row.number,
    title: row.title,
    type: row.type as DocumentVersion['type'],
    passageCount: row.passage_count,
    added: row.added,
    removed: row.removed,
    size: row.size,
    origin: row.origin as DocumentVersion['origin'],
    restoredFrom: row.restored_from,
    by: JSON.parse(row.actor) as DocumentVersion['by'],
    at: row.at,
  };
}

export function toQuestion(row: Omit<Row<Tables.KnowledgeQuestionsTable>, 'tenant_id' | 'looked'>): OpenQuestion {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    firstSequence: row.first_sequence,
    sequence: row.sequence,
    askedAt: row.asked_at,
    language: row.language,
    text: row.text as Sealed,
    gapId: row.gap_id,
  };
}

export function toVerdict(row: Row<Tables.KnowledgeGapsTable>): GapVerdict {
  return { gapId: row.id, state: row.state as GapVerdict['state'], at: row.at, by: JSON.parse(row.actor) as GapVerdict['by'] };
}

export function toSuggestion(row: Row<Tables.KnowledgeSuggestionsTable>): SuggestionRecord {
  return {
    id: row.id,
    questionId: row.question_id,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    question: row.question as Sealed,
    answer: row.answer as Sealed,
    language: row.language,
    state: row.state as SuggestionRecord['state'],
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    decidedBy: row.actor === null ? null : (JSON.parse(row.actor) as SuggestionRecord['decidedBy']),
    documentId: row.document_id,
  };
}

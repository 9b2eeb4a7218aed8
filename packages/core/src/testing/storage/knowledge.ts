import type { KnowledgeDocument, SourceFetching } from '../../domain/knowledge.js';
import type { SuggestionRecord } from '../../domain/knowledge-gap.js';
import type { DocumentContent } from '../../ports/knowledge-store.js';
import type { NewQuestion } from '../../ports/question-store.js';
import { newId, NOW, sealed, type Thread } from './world.js';

export function newDocument(tenantId: string, source: string, change: Partial<KnowledgeDocument> = {}): KnowledgeDocument {
  return {
    id: newId(),
    tenantId,
    title: `Title of ${source}`,
    source,
    kind: 'upload',
    type: 'markdown',
    enabled: true,
    language: 'en',
    passageCount: 2,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    fetching: null,
    ...change,
  };
}

export const newFetching = (change: Partial<SourceFetching> = {}): SourceFetching => ({
  everyHours: 24,
  nextAt: NOW,
  checkedAt: null,
  finalUrl: null,
  etag: null,
  lastModified: null,
  problem: null,
  failures: 0,
  gone: false,
  ...change,
});

/** What a document says in one of its versions: two passages. */
export function contentOfDocument({ id, title }: KnowledgeDocument, number = 1): DocumentContent {
  return {
    passages: [0, 1].map((position) => ({
      id: newId(),
      documentId: id,
      position,
      headings: ['Top', `Part ${position}`],
      text: `text ${position} of version ${number}`,
    })),
    version: {
      documentId: id,
      number,
      title,
      type: 'markdown',
      passageCount: 2,
      added: 2,
      removed: number === 1 ? 0 : 2,
      size: 9,
      origin: number === 1 ? 'added' : 'edited',
      restoredFrom: null,
      by: { type: 'user', id: 'ann', role: 'admin' },
      at: NOW + number,
      content: `version ${number}`,
    },
  };
}

/** What the newest message of a thread asked. */
export function newQuestion({ messages, conversation }: Thread, change: Partial<NewQuestion> = {}): NewQuestion {
  const last = messages.at(-1);
  return {
    id: last?.id ?? newId(),
    conversationId: conversation.id,
    firstSequence: messages.length,
    sequence: messages.length,
    askedAt: NOW,
    language: 'en',
    text: sealed('sealed question'),
    ...change,
  };
}

export function newSuggestion({ id, conversationId }: NewQuestion, change: Partial<SuggestionRecord> = {}): SuggestionRecord {
  return {
    id: newId(),
    questionId: id,
    conversationId,
    messageId: newId(),
    question: sealed('sealed question'),
    answer: sealed('sealed answer'),
    language: 'en',
    state: 'pending',
    createdAt: NOW,
    decidedAt: null,
    decidedBy: null,
    documentId: null,
    ...change,
  };
}

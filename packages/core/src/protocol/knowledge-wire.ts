import type { Actor } from '../domain/identity.js';
import { statusOf, type DocumentVersion, type KnowledgeDocument, type KnowledgePassage, type SourceStatus } from '../domain/knowledge.js';
import type { KnowledgeGap, Suggestion } from '../domain/knowledge-gap.js';
import type { TrialResult } from '../knowledge-base/try-question.js';
import type { SourceUsage } from '../knowledge-base/usage.js';
import type { VersionChanges } from '../knowledge-base/version-changes.js';
import type { ChangedLine } from '../knowledge/line-changes.js';
import { analysisToWire, iso, isoOrNull, type WireAnalysis } from './wire.js';

export interface WireKnowledgeDocument {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly kind: KnowledgeDocument['kind'];
  readonly type: KnowledgeDocument['type'];
  readonly status: SourceStatus;
  readonly enabled: boolean;
  readonly language: string | null;
  readonly passage_count: number;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
  /** Of an address, else null. */
  readonly refresh: {
    readonly every_hours: number | null;
    readonly next_at: string | null;
    readonly checked_at: string | null;
    /** Where the page was found last, if its address leads on. */
    readonly final_url: string | null;
    readonly problem: string | null;
    readonly gone: boolean;
  } | null;
}

export function documentToWire(document: KnowledgeDocument): WireKnowledgeDocument {
  const { fetching } = document;
  return {
    id: document.id,
    title: document.title,
    source: document.source,
    kind: document.kind,
    type: document.type,
    status: statusOf(document),
    enabled: document.enabled,
    language: document.language,
    passage_count: document.passageCount,
    version: document.version,
    created_at: iso(document.createdAt),
    updated_at: iso(document.updatedAt),
    refresh: fetching && {
      every_hours: fetching.everyHours,
      next_at: isoOrNull(fetching.nextAt),
      checked_at: isoOrNull(fetching.checkedAt),
      final_url: fetching.finalUrl,
      problem: fetching.problem,
      gone: fetching.gone,
    },
  };
}

export interface WireDocumentVersion {
  readonly number: number;
  readonly title: string;
  readonly type: DocumentVersion['type'];
  readonly passage_count: number;
  readonly added: number;
  readonly removed: number;
  readonly size: number;
  readonly origin: DocumentVersion['origin'];
  readonly restored_from: number | null;
  readonly by: WireActor;
  readonly at: string;
}

/** Who did something, without where from. */
export interface WireActor {
  readonly type: Actor['type'];
  readonly id: string;
}

const actorToWire = ({ type, id }: Actor): WireActor => ({ type, id });

export function versionToWire(version: DocumentVersion): WireDocumentVersion {
  return {
    number: version.number,
    title: version.title,
    type: version.type,
    passage_count: version.passageCount,
    added: version.added,
    removed: version.removed,
    size: version.size,
    origin: version.origin,
    restored_from: version.restoredFrom,
    by: actorToWire(version.by),
    at: iso(version.at),
  };
}

export interface WireVersionChanges {
  readonly number: number;
  /** null for the first version, and where the one before is no longer kept. */
  readonly compared_with: number | null;
  readonly added: number;
  readonly removed: number;
  readonly lines: readonly ChangedLine[];
  readonly cut: boolean;
}

export function changesToWire({ comparedWith, isCut, ...changes }: VersionChanges): WireVersionChanges {
  return { ...changes, compared_with: comparedWith, cut: isCut };
}

export interface WireKnowledgePassage {
  readonly id: string;
  readonly position: number;
  readonly headings: readonly string[];
  readonly text: string;
}

export function passageToWire({ id, position, headings, text }: KnowledgePassage): WireKnowledgePassage {
  return { id, position, headings, text };
}

export interface WireSourceUsage {
  readonly document_id: string;
  readonly replies: number;
  readonly passages: number;
  readonly days: SourceUsage['days'];
}

export function sourceUsageToWire({ documentId, ...usage }: SourceUsage): WireSourceUsage {
  return { document_id: documentId, ...usage };
}

export interface WireKnowledgeGap {
  readonly id: string;
  readonly question: string;
  readonly language: string;
  readonly count: number;
  readonly first_asked_at: string;
  readonly last_asked_at: string;
  readonly examples: readonly string[];
  readonly state: KnowledgeGap['state'];
  readonly settled_at: string | null;
  readonly settled_by: WireActor | null;
}

export function gapToWire(gap: KnowledgeGap): WireKnowledgeGap {
  return {
    id: gap.id,
    question: gap.question,
    language: gap.language,
    count: gap.count,
    first_asked_at: iso(gap.firstAskedAt),
    last_asked_at: iso(gap.lastAskedAt),
    examples: gap.examples,
    state: gap.state,
    settled_at: isoOrNull(gap.settledAt),
    settled_by: gap.settledBy && actorToWire(gap.settledBy),
  };
}

export interface WireSuggestion {
  readonly id: string;
  readonly conversation_id: string;
  readonly message_id: string;
  readonly question: string;
  readonly answer: string;
  readonly language: string;
  readonly state: Suggestion['state'];
  readonly created_at: string;
  readonly decided_at: string | null;
  readonly decided_by: WireActor | null;
  readonly document_id: string | null;
}

export function suggestionToWire(suggestion: Suggestion): WireSuggestion {
  return {
    id: suggestion.id,
    conversation_id: suggestion.conversationId,
    message_id: suggestion.messageId,
    question: suggestion.question,
    answer: suggestion.answer,
    language: suggestion.language,
    state: suggestion.state,
    created_at: iso(suggestion.createdAt),
    decided_at: isoOrNull(suggestion.decidedAt),
    decided_by: suggestion.decidedBy && actorToWire(suggestion.decidedBy),
    document_id: suggestion.documentId,
  };
}

export interface WireTrial {
  readonly analysis: WireAnalysis;
  readonly passages: readonly {
    readonly document_id: string;
    readonly title: string;
    readonly headings: readonly string[];
    readonly passage: string;
    readonly score: number;
    readonly cited: boolean;
    readonly draft: boolean;
    readonly words: readonly string[];
  }[];
}

export function trialToWire({ analysis, passages }: TrialResult): WireTrial {
  return {
    analysis: analysisToWire(analysis),
    passages: passages.map(({ documentId, title, passage, score, cited, draft, words }) => ({
      document_id: documentId,
      title,
      headings: passage.headings,
      passage: passage.text,
      score,
      cited,
      draft,
      words,
    })),
  };
}

import type { HandoffTrigger, InputGuardResult, Reply, Sentiment, Understanding } from '../../domain/analysis.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { LeadTag } from '../../domain/lead.js';
import type { BrandVoice } from '../../domain/settings.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { HistoryMessage } from '../../ports/pipeline.js';

/** What the reply agent reads of a turn. */
export interface ReplyInput {
  readonly text: string;
  readonly history: readonly HistoryMessage[];
  /** Kinds of what came with the text. */
  readonly attachments?: readonly string[];
  readonly contactName: string | null;
  readonly brand: BrandVoice;
  readonly knowledge: KnowledgeSearch | null;
  readonly guardrail: InputGuardResult;
  readonly understanding: Understanding;
  readonly sentiment: Sentiment;
  readonly leadTag: LeadTag;
  /** Whether a person was called already and has not spoken yet. */
  readonly personAwaited?: boolean;
  /** The text says what they want to be sent, and nothing else. */
  readonly isWish?: boolean;
  /** Triggers known before a reply exists: with one of them the reply only holds. */
  readonly triggers: readonly HandoffTrigger[];
}

/** A draft and the passages it rests on, for the output guard. */
export interface ReplyDraft {
  readonly reply: Reply | null;
  readonly hits: readonly KnowledgeHit[];
}

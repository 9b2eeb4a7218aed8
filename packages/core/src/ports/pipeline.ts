import type { Analysis } from '../domain/analysis.js';
import type { ChannelType } from '../domain/channel.js';
import type { Referral, StoryContext } from '../domain/context.js';
import type { LedgerEntry } from '../domain/lead.js';
import type { Policy } from '../domain/policy.js';
import type { LeadScoring } from '../domain/lead-scoring.js';
import type { AutoReplySettings, BrandVoice } from '../domain/settings.js';
import type { SpendBudget } from './spend-budget.js';
import type { KnowledgeSearch } from './knowledge-search.js';

/** One earlier message, oldest first in a history. */
export interface HistoryMessage {
  readonly from: 'customer' | 'agent' | 'ai';
  readonly text: string;
}

/** What the platform told beside the words of a turn. */
export interface TurnContext {
  readonly referral?: Referral;
  readonly story?: StoryContext;
  /** The message this one answers. */
  readonly quoted?: HistoryMessage;
  readonly forwarded?: boolean;
  /** Whether the customer follows the account; absent where nobody knows. */
  readonly follows?: boolean;
}

/** Everything the pipeline may know about one turn; it reads nothing else. */
export interface AnalyzeInput {
  readonly id: string;
  /** The turn's bubbles joined by line breaks. */
  readonly text: string;
  /** Without the current text. */
  readonly history?: readonly HistoryMessage[];
  readonly channel?: ChannelType;
  readonly contactName?: string | null;
  /** The conversation's settled language, for texts too short to tell. */
  readonly language?: string | null;
  readonly brand?: Partial<BrandVoice>;
  readonly autoReply?: Partial<AutoReplySettings>;
  readonly knowledge?: KnowledgeSearch;
  /** Rules that already gave their points in this conversation: each counts once. */
  readonly previousLedger?: readonly LedgerEntry[];
  /** How the tenant weighs what customers say; default: as shipped. */
  readonly leadScoring?: Partial<LeadScoring>;
  /** ms since the lead was last scored, for the decay. */
  readonly silentMs?: number;
  /** Attachment kinds that came with the text. */
  readonly attachments?: readonly string[];
  readonly context?: TurnContext;
  /** What the business lets the machine say. Default: `DEFAULT_POLICY`. */
  readonly policy?: Partial<Policy>;
  /** What may be spent on models for this turn. Default: without a bound. */
  readonly budget?: SpendBudget;
  /** Whose replies may be given again to the same question, such as the id of a tenant. Default: none are kept. */
  readonly cacheScope?: string;
  /** Whether a person was called already and has not spoken yet. Default false. */
  readonly personAwaited?: boolean;
  /** The whole text says what the customer wants to be sent, and was heeded: there is nothing to answer. Default false. */
  readonly isWish?: boolean;
  /** Whether a model may write the reply. Default true; false where nobody would send it. */
  readonly modelReply?: boolean;
}

/** Understands, scores, drafts and checks one turn. Never throws: every agent has a fallback. */
export interface Pipeline {
  /** @param onWriting called, at most once, when the message has passed the guard and an answer to it is about to be written */
  analyze(input: AnalyzeInput, signal?: AbortSignal, onWriting?: () => void): Promise<Analysis>;
}

import type { HandoffTrigger, ReplySource, Sentiment } from './analysis.js';
import type { LeadTag, LedgerEntry } from './lead.js';
import type { MessageStatus } from './message.js';

/** What a person needs who takes a conversation over: all of it from what is stored, as it stands now. */
export interface EscalationCard {
  readonly conversationId: string;
  /** Whether somebody waits for a person. */
  readonly isNeeded: boolean;
  /** ms, of the first message nobody has answered; null where there is none. */
  readonly waitingSince: number | null;
  /** The first is the reason. */
  readonly why: readonly {
    readonly trigger: HandoffTrigger;
    /** The words or facts that raised it; null where only the reason was kept. */
    readonly evidence: string | null;
  }[];
  /** What the customer said that nobody has answered, oldest first. */
  readonly wants: readonly { readonly messageId: string; readonly text: string; readonly isQuestion: boolean; readonly at: number }[];
  /** The conversation so far, a line for each of the last turns; empty before the first. */
  readonly summary: readonly string[];
  /** Of the newest turn. */
  readonly sentiment: Pick<Sentiment, 'sentiment' | 'score' | 'urgency' | 'emotions'> | null;
  /** With the rules that weigh most. */
  readonly lead: { readonly id: string; readonly tag: LeadTag; readonly score: number; readonly ledger: readonly LedgerEntry[] } | null;
  /** What the machine said last, oldest first, so that nobody says it twice. */
  readonly said: readonly { readonly messageId: string; readonly text: string; readonly status: MessageStatus; readonly at: number }[];
  /** What the knowledge holds nearest to what is wanted, best first: it did not suffice. `score` is 0–1. */
  readonly passages: readonly { readonly documentId: string; readonly title: string; readonly passage: string; readonly score: number }[];
  /** A reply the machine made and did not send. */
  readonly suggestion: { readonly text: string; readonly source: ReplySource; readonly confidence: number } | null;
}

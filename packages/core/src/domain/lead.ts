import { DEFAULT_LEAD_SCORING, type LeadScoring } from './lead-scoring.js';

export type LeadTag = 'HOT' | 'WARM' | 'COLD';

/** One line of the ledger: which rule, how many points, the customer's words that triggered it. */
export interface LedgerEntry {
  readonly rule: string;
  readonly points: number;
  readonly evidence: string;
}

export interface Counterfactual {
  /** What the customer would have to do, as a rule name. */
  readonly add: string;
  readonly points: number;
  readonly score: number;
  readonly tag: LeadTag;
}

export interface LeadScore {
  readonly intent: string;
  readonly confidence: number;
  /** 0–100. */
  readonly score: number;
  readonly tag: LeadTag;
  readonly signals: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  readonly recommendedAction: string;
  readonly counterfactuals: readonly Counterfactual[];
  /** Version of the rule table that made the score. */
  readonly ruleVersion: number;
}

export interface Lead {
  readonly id: string;
  readonly tenantId: string;
  readonly contactId: string;
  readonly conversationId: string;
  readonly tag: LeadTag;
  readonly score: number;
  readonly intent: string;
  readonly signals: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  /** Version of the rule table that made the score. */
  readonly ruleVersion: number;
  /** Set where a person fixed the tag; the machine then leaves it alone. */
  readonly lockedBy: string | null;
  readonly crmSyncedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Tag of a score (architecture.md 3.2, decisions.md "Score"). */
export function tagOf(score: number, { hotFrom, warmFrom }: Pick<LeadScoring, 'hotFrom' | 'warmFrom'> = DEFAULT_LEAD_SCORING): LeadTag {
  if (score >= hotFrom) return 'HOT';
  return score >= warmFrom ? 'WARM' : 'COLD';
}

/** What of a lead is made by scoring, and whose hand the tag is in. */
export type LeadRevision = Pick<Lead, 'tag' | 'score' | 'intent' | 'signals' | 'ledger' | 'ruleVersion' | 'lockedBy'>;

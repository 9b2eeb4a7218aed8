import type { LeadScoring } from '../../domain/lead-scoring.js';
import type { LeadTag } from '../../domain/lead.js';

/**
 * Version of the table below and of the words behind it; stored with each lead so that an old score can be explained by the
 * rules that made it. A tenant's own points are told by `ruleVersionOf`.
 */
export const RULE_VERSION = 2;
const REVISIONS = 1_000;

/** `2` for the shipped table, `2003` for it with the third change of a tenant's. */
export function ruleVersionOf(revision: number): number {
  return revision === 0 ? RULE_VERSION : RULE_VERSION * REVISIONS + revision;
}

export type RuleName =
  | 'pricing_or_purchase'
  | 'availability'
  | 'demo_or_trial'
  | 'repeat_engagement'
  | 'positive_about_product'
  | 'urgency'
  | 'product_inquiry'
  | 'features'
  | 'first_engagement_with_interest'
  | 'follows_or_subscribes'
  | 'greeting'
  | 'unrelated_question'
  | 'spam_or_irrelevant'
  | 'negative_about_product'
  | 'not_interested';

export interface ScoringRule {
  readonly band: LeadTag;
  readonly points: number;
  /** What the customer did, for people. */
  readonly label: string;
  /** How a counterfactual puts it: "HOT if the customer …"; absent where nobody would hope for it. */
  readonly wish?: string;
}

/** The scoring table (architecture.md 3.2). Points of all bands add up; each rule counts once per conversation. */
export const SCORING_RULES: Readonly<Record<RuleName, ScoringRule>> = {
  pricing_or_purchase: {
    band: 'HOT',
    points: 30,
    label: 'Mentions pricing, buying or purchasing',
    wish: 'asks for a price or wants to buy',
  },
  availability: { band: 'HOT', points: 20, label: 'Asks about availability', wish: 'asks for availability' },
  demo_or_trial: { band: 'HOT', points: 15, label: 'Requests a demo or a trial', wish: 'asks for a demo or a trial' },
  repeat_engagement: { band: 'HOT', points: 10, label: 'Repeat engagement (three or more messages)', wish: 'keeps the conversation going' },
  positive_about_product: { band: 'HOT', points: 10, label: 'Speaks well of the product', wish: 'speaks well of the product' },
  urgency: { band: 'HOT', points: 15, label: 'Uses urgency language, or takes it at once', wish: 'needs it soon' },
  product_inquiry: { band: 'WARM', points: 20, label: 'General product inquiry', wish: 'asks about a product' },
  features: { band: 'WARM', points: 15, label: 'Asks about features', wish: 'asks about features' },
  first_engagement_with_interest: { band: 'WARM', points: 10, label: 'First engagement, with interest' },
  follows_or_subscribes: { band: 'WARM', points: 10, label: 'Follows or subscribes', wish: 'follows or subscribes' },
  greeting: { band: 'COLD', points: 10, label: 'Generic greeting' },
  unrelated_question: { band: 'COLD', points: 5, label: 'Unrelated question' },
  spam_or_irrelevant: { band: 'COLD', points: 0, label: 'Spam or irrelevant' },
  negative_about_product: { band: 'COLD', points: -10, label: 'Speaks badly of the product' },
  not_interested: { band: 'COLD', points: -20, label: 'Says explicitly that they are not interested' },
};

export const RULE_NAMES = Object.keys(SCORING_RULES) as readonly RuleName[];

/** Lines of a ledger that stand for no words of their own: they change the weight of what was said before. */
export const ADJUSTMENTS = {
  silence: 'Said a while ago',
  interest_withdrawn: 'Interest taken back',
  interest_renewed: 'Interested again',
} as const;

/** Points of a rule, as the tenant weighs it. */
export function pointsOf(rule: RuleName, scoring: Pick<LeadScoring, 'points'>): number {
  return scoring.points[rule] ?? SCORING_RULES[rule].points;
}

/** What the team should do next, by intent first, by tag where the intent says nothing special. */
export const ACTIONS: Readonly<Record<string, string>> = {
  HOT: 'contact_now',
  WARM: 'nurture_with_details',
  COLD: 'answer_and_watch',
  refund_request: 'resolve_refund',
  cancellation: 'retain_or_cancel',
  complaint: 'resolve_complaint',
  support_request: 'resolve_support_case',
  job_application: 'forward_to_hiring',
  vendor_offer: 'no_sales_action',
  spam: 'ignore',
  attack: 'ignore',
  not_interested: 'do_not_pursue',
  not_a_buyer: 'forward_to_team',
  demo_request: 'book_demo',
};

import type { InputGuardResult, Sentiment, Understanding } from '../../domain/analysis.js';
import { isFromAd } from '../../domain/context.js';
import { DEFAULT_LEAD_SCORING, type LeadScoring } from '../../domain/lead-scoring.js';
import { tagOf, type Counterfactual, type LeadScore, type LeadTag, type LedgerEntry } from '../../domain/lead.js';
import type { AnalyzeInput } from '../../ports/pipeline.js';
import type { Agent } from '../agent.js';
import { sentimentByRules } from '../sentiment/sentiment.js';
import { understandByRules } from '../understanding/understanding.js';
import { fold } from '../understanding/fold.js';
import { findSignals, type Signals } from './signals.js';
import { openLedger, sumOf } from './ledger.js';
import { ACTIONS, pointsOf, ruleVersionOf, SCORING_RULES, type RuleName } from './rules.js';

/** What scoring reads of a turn. Whatever is missing is worked out by rules, so `scoreLead({ text })` is enough. */
export interface LeadScoreInput extends Pick<
  AnalyzeInput,
  'text' | 'history' | 'brand' | 'language' | 'context' | 'leadScoring' | 'silentMs'
> {
  /**
   * The ledger of the conversation so far: its points stay, its rules do not count again. Where it is absent and there is
   * a history, the customer's earlier messages are scored first.
   */
  readonly previousLedger?: readonly LedgerEntry[];
  readonly understanding?: Understanding;
  readonly sentiment?: Sentiment;
  readonly guardrail?: InputGuardResult;
}

const TIMEOUT_MS = 500;
/** Earlier messages that are looked at, newest first. */
const MAX_HISTORY = 12;
/** "Repeat engagement (3+ messages)", the current one included. */
const REPEAT_AT = 3;

/** How a question begins that goes on with the one before, folded: "and in Austria?", "what about the other one?" */
const FOLLOW_UP =
  /^[^a-z]*(?:and|what about|how about|or|also|then|so|ok(?:ay)?|und|oder|auch|was ist mit|wie sieht es|et|ou|y|o|e|ou|que tal)\b|\b(?:it|that one|this one|the other|the same|them|those|these|dort|dies\w*|das andere|davon|dafur|celui|celle|ese|esa|eso|quello|quella|esse|essa)\b/;
/** Rules that show that something of ours was spoken of. */
const INTEREST: ReadonlySet<string> = new Set(['pricing_or_purchase', 'availability', 'demo_or_trial', 'features', 'product_inquiry']);

/** Agent 4 (architecture.md 3.2): the lead score by the table, explained line by line. Pure and synchronous. */
export function createLeadScore(): Agent<LeadScoreInput, LeadScore> {
  return {
    name: 'lead_score',
    timeoutMs: TIMEOUT_MS,
    run: (input) => ({ output: scoreLead(input), source: 'rules' }),
    fallback: fallbackScore,
  };
}

/**
 * Scores a conversation at its newest message. Points of all bands add up, each rule once per conversation, clamped to
 * 0–100, tagged at 70 and 40; a tenant may weigh all of it otherwise (`leadScoring`). What was said before an explicit "not
 * interested" counts less from then on, and less after a long silence where that is set. The ledger quotes the customer's own
 * words for every rule.
 */
export function scoreLead(input: LeadScoreInput): LeadScore {
  const scoring = scoringOf(input);
  const before = input.previousLedger ?? [];
  const earlier = (input.history ?? []).filter((message) => message.from === 'customer').slice(-MAX_HISTORY);
  const ledger = openLedger(before, scoring);
  const goesOn = (text: string): boolean => FOLLOW_UP.test(fold(text)) && ledger.entries().some((entry) => INTEREST.has(entry.rule));
  if (input.previousLedger === undefined)
    for (const [index, message] of earlier.entries())
      ledger.enter(
        signalsOf({ text: message.text, brand: input.brand, language: input.language }, index === 0, goesOn(message.text)).rules,
      );
  ledger.fade(input.silentMs ?? 0);
  const current = signalsOf(input, earlier.length === 0 && before.length === 0, goesOn(input.text));
  ledger.enter(current.rules);
  const refuses = current.rules.some(({ rule }) => rule === 'not_interested');
  if (earlier.length + 1 >= REPEAT_AT && !current.blocked && !refuses)
    ledger.enter([{ rule: 'repeat_engagement', evidence: `${earlier.length + 1} messages` }]);
  if (input.context?.follows === true && !current.blocked)
    ledger.enter([{ rule: 'follows_or_subscribes', evidence: 'follows the account' }]);
  const entries = ledger.entries();
  const score = sumOf(entries);
  const tag = tagOf(score, scoring);
  return {
    intent: current.intent,
    confidence: confidenceOf(score, current, scoring),
    score,
    tag,
    signals: [...new Set([...entries.map(({ rule }) => rule), ...current.marks, ...marksOf(input)])],
    ledger: entries,
    recommendedAction: actionFor(current.intent, tag),
    counterfactuals: current.blocked ? [] : counterfactualsOf(entries, tag, scoring),
    ruleVersion: ruleVersionOf(scoring.revision),
  };
}

function scoringOf({ leadScoring }: Pick<LeadScoreInput, 'leadScoring'>): LeadScoring {
  return leadScoring === undefined ? DEFAULT_LEAD_SCORING : { ...DEFAULT_LEAD_SCORING, ...leadScoring };
}

/** Facts beside the words that give no points: the table has none for them. */
function marksOf({ context }: LeadScoreInput): readonly string[] {
  return context?.referral && isFromAd(context.referral) ? ['came_from_ad'] : [];
}

function signalsOf(input: LeadScoreInput, first: boolean, followsUp: boolean): Signals {
  const understanding = input.understanding ?? understandByRules(input);
  const sentiment = input.sentiment ?? sentimentByRules({ text: input.text, language: understanding.language });
  return findSignals({ text: input.text, understanding, sentiment, guardrail: input.guardrail, first, followsUp });
}

/** The last score of the conversation stands; never fails to produce one. */
function fallbackScore(input: LeadScoreInput): LeadScore {
  const scoring = scoringOf(input);
  const ledger = input.previousLedger ?? [];
  const score = sumOf(ledger);
  const tag = tagOf(score, scoring);
  return {
    intent: 'other',
    confidence: 0.2,
    score,
    tag,
    signals: ledger.map(({ rule }) => rule),
    ledger,
    recommendedAction: actionFor('other', tag),
    counterfactuals: [],
    ruleVersion: ruleVersionOf(scoring.revision),
  };
}

function actionFor(intent: string, tag: LeadTag): string {
  // A hot lead that asks for a demo gets the demo; one that complains gets the complaint solved first.
  return ACTIONS[intent] ?? ACTIONS[tag] ?? 'answer_and_watch';
}

/** Sure where several rules agree and the score is far from a border. */
function confidenceOf(score: number, signals: Signals, { hotFrom, warmFrom }: LeadScoring): number {
  const distance = Math.min(Math.abs(score - hotFrom), Math.abs(score - warmFrom));
  const agreement = Math.min(0.2, 0.06 * signals.rules.length);
  return Math.round(Math.min(0.95, (signals.intent === 'other' ? 0.4 : 0.55) + agreement + Math.min(0.2, distance / 100)) * 100) / 100;
}

/** What else the customer could do and where the score would be then: what changes the tag first, cheapest first; at most three. */
function counterfactualsOf(ledger: readonly LedgerEntry[], tag: LeadTag, scoring: LeadScoring): readonly Counterfactual[] {
  const used = new Set(ledger.map((entry) => entry.rule));
  return (Object.keys(SCORING_RULES) as RuleName[])
    .filter((rule) => !used.has(rule) && SCORING_RULES[rule].wish !== undefined)
    .map((rule): Counterfactual => {
      const points = pointsOf(rule, scoring);
      const score = sumOf([...ledger, { points }]);
      return { add: rule, points, score, tag: tagOf(score, scoring) };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => Number(b.tag !== tag) - Number(a.tag !== tag) || (a.tag === tag ? b.points - a.points : a.points - b.points))
    .slice(0, 3);
}

/** A counterfactual as a sentence: "HOT (75) if the customer asks for availability". */
export function describeCounterfactual(counterfactual: Counterfactual): string {
  const rule = SCORING_RULES[counterfactual.add as RuleName];
  return `${counterfactual.tag} (${counterfactual.score}) if the customer ${rule?.wish ?? counterfactual.add}`;
}

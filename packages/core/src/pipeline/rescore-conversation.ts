import type { Lead, LeadScore } from '../domain/lead.js';
import type { AnalyzeInput, HistoryMessage } from '../ports/pipeline.js';
import { guardInputByRules } from '../agents/input-guard/input-guard.js';
import { scoreLead } from '../agents/lead-score/lead-score.js';

/** What another table of rules makes of a lead. */
export interface LeadDiff {
  readonly score: number;
  /** Rules that count now and did not, with their points. */
  readonly added: Readonly<Record<string, number>>;
  /** Rules that counted and do not any more, with the points they gave. */
  readonly removed: Readonly<Record<string, number>>;
  /** Rules with other points: from, to. */
  readonly changed: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * Scores a whole conversation anew, from its first message on, by the rules of today. Nothing of the earlier score enters;
 * only the newest messages count in a conversation that is very long.
 */
export function rescoreConversation(
  messages: readonly HistoryMessage[],
  input: Pick<AnalyzeInput, 'brand' | 'language' | 'context' | 'leadScoring'>,
): LeadScore | undefined {
  const at = messages.findLastIndex(({ from }) => from === 'customer');
  const last = messages[at];
  if (last === undefined) return undefined;
  return scoreLead({ ...input, text: last.text, history: messages.slice(0, at), guardrail: guardInputByRules({ text: last.text }) });
}

/** How the new score of a lead differs from the one it has. */
export function diffScores(before: Pick<Lead, 'score' | 'ledger'>, after: Pick<LeadScore, 'score' | 'ledger'>): LeadDiff {
  const old = new Map(before.ledger.map(({ rule, points }) => [rule, points]));
  const now = new Map(after.ledger.map(({ rule, points }) => [rule, points]));
  return {
    score: after.score - before.score,
    added: Object.fromEntries([...now].filter(([rule]) => !old.has(rule))),
    removed: Object.fromEntries([...old].filter(([rule]) => !now.has(rule))),
    changed: Object.fromEntries(
      [...now].flatMap(([rule, points]) => {
        const earlier = old.get(rule);
        return earlier === undefined || earlier === points ? [] : [[rule, [earlier, points] as const]];
      }),
    ),
  };
}

import type { LeadScoring } from '../../domain/lead-scoring.js';
import type { LedgerEntry } from '../../domain/lead.js';
import { pointsOf, type RuleName } from './rules.js';

interface Entering {
  readonly rule: RuleName;
  readonly evidence: string;
}

export interface Ledger {
  /** Notes rules that a message triggers; each counts once per conversation. */
  enter(rules: readonly Entering[]): void;
  /** What was said long ago counts less. */
  fade(silentMs: number): void;
  entries(): readonly LedgerEntry[];
}

const DAY_MS = 86_400_000;
/** Who does one of these again wants it again. */
const RENEWS: ReadonlySet<string> = new Set(['pricing_or_purchase', 'availability', 'demo_or_trial', 'features', 'product_inquiry']);

/** The ledger of a conversation, opened with its earlier lines, whose points stay as they were given. */
export function openLedger(before: readonly LedgerEntry[], scoring: LeadScoring): Ledger {
  const lines = [...before];
  const has = (rule: string): boolean => lines.some((line) => line.rule === rule);
  const pointsAt = (rule: string): number => lines.reduce((sum, line) => sum + (line.rule === rule ? line.points : 0), 0);

  /** Earlier interest counts less once it is taken back, and in full again with new interest. */
  function weighRefusal(rules: readonly Entering[], earlier: number): void {
    const refusal = rules.find(({ rule }) => rule === 'not_interested');
    if (refusal !== undefined && !has('interest_withdrawn')) {
      const lost = Math.round(Math.max(0, earlier) * scoring.withdrawnShare);
      if (lost > 0) lines.push({ rule: 'interest_withdrawn', points: -lost, evidence: refusal.evidence });
    }
    const renewal = refusal === undefined && rules.find(({ rule }) => RENEWS.has(rule));
    if (renewal && has('interest_withdrawn') && !has('interest_renewed'))
      lines.push({ rule: 'interest_renewed', points: -pointsAt('interest_withdrawn'), evidence: renewal.evidence });
  }

  return {
    enter(rules) {
      const earlier = sumOf(lines);
      for (const { rule, evidence } of rules) if (!has(rule)) lines.push({ rule, points: pointsOf(rule, scoring), evidence });
      weighRefusal(rules, earlier);
    },
    fade(silentMs) {
      if (scoring.halfLifeDays <= 0 || silentMs <= 0) return;
      const lost = Math.round(sumOf(lines) * (1 - 0.5 ** (silentMs / DAY_MS / scoring.halfLifeDays)));
      if (lost === 0) return;
      const days = Math.round(silentMs / DAY_MS);
      const index = lines.findIndex((line) => line.rule === 'silence');
      const line = { rule: 'silence', points: pointsAt('silence') - lost, evidence: `${days} days without a message` };
      if (index < 0) lines.push(line);
      else lines[index] = line;
    },
    entries: () => lines,
  };
}

/** The score that a ledger makes, 0–100. */
export function sumOf(lines: readonly Pick<LedgerEntry, 'points'>[]): number {
  return Math.max(
    0,
    Math.min(
      100,
      lines.reduce((sum, line) => sum + line.points, 0),
    ),
  );
}

import { DEFAULT_LEAD_SCORING, type LeadScoring } from '../domain/lead-scoring.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { pointsOf, RULE_NAMES } from '../agents/lead-score/rules.js';

/** The whole table as it holds for a tenant: every rule with its points. */
export function fullScoring(own: Partial<LeadScoring> | undefined): LeadScoring {
  const scoring = { ...DEFAULT_LEAD_SCORING, ...own };
  return { ...scoring, points: Object.fromEntries(RULE_NAMES.map((rule) => [rule, pointsOf(rule, scoring)])) };
}

/** A change of the table, checked, with the next revision. Points of rules that are left out stay. */
export function changeScoring(own: Partial<LeadScoring> | undefined, change: Partial<Omit<LeadScoring, 'revision'>>): LeadScoring {
  const before = { ...DEFAULT_LEAD_SCORING, ...own };
  const after = { ...before, ...change, points: { ...before.points, ...change.points }, revision: before.revision + 1 };
  const problem = problemOf(after);
  if (problem !== undefined) throw new ReplyForceError('validation_failed', problem);
  return after;
}

function problemOf({ points, hotFrom, warmFrom, halfLifeDays, withdrawnShare }: LeadScoring): string | undefined {
  const unknown = Object.keys(points).find((rule) => !(RULE_NAMES as readonly string[]).includes(rule));
  if (unknown !== undefined) return `There is no scoring rule ${unknown}.`;
  if (!Object.values(points).every((value) => Number.isInteger(value) && Math.abs(value) <= 100))
    return 'Points are whole numbers from -100 to 100.';
  if (!(Number.isInteger(warmFrom) && Number.isInteger(hotFrom) && warmFrom >= 1 && warmFrom < hotFrom && hotFrom <= 100))
    return 'warmFrom and hotFrom are whole numbers from 1 to 100, warmFrom the lower one.';
  if (!(halfLifeDays >= 0 && halfLifeDays <= 3_650)) return 'halfLifeDays is a number of days from 0 (never) to 3650.';
  return withdrawnShare >= 0 && withdrawnShare <= 1 ? undefined : 'withdrawnShare is a number from 0 to 1.';
}

import type { JobStore } from '@replyforce/core';
import type { Command } from './command.js';

type ClaimRequest = Parameters<JobStore['claim']>[0];

/** What is taken in one go: groups of tenants whose ids follow `after`, up to `until` where it is given. */
export interface ClaimPart {
  readonly after: string;
  readonly until: string | null;
  /** Groups of one tenant at most. */
  readonly each: number;
  /** Groups at most. */
  readonly groups: number;
}

interface TakenJob {
  readonly tenant_id: string;
  readonly group_key: string;
}

/** Before every tenant. */
const START = '00000000-0000-0000-0000-000000000000';

/**
 * Shares a claim out among tenants. Each in turn, from the one after `after` on, is given one group; what is left then goes to
 * those who have more, in equal parts, until all is given out or nothing more is due.
 */
export function* shareOut<J extends TakenJob>(
  { groups, after = START }: Pick<ClaimRequest, 'groups' | 'after'>,
  take: (part: ClaimPart) => Command<readonly J[]>,
): Command<readonly J[]> {
  const taken: J[] = [];
  let left = groups;
  /** How many tenants were given all they might have, and may have more. */
  function* part(range: Pick<ClaimPart, 'after' | 'until'>, each: number): Command<number> {
    if (left <= 0) return 0;
    const jobs = yield* take({ ...range, each, groups: left });
    taken.push(...jobs);
    const groupsOf = new Map<string, Set<string>>();
    for (const { tenant_id, group_key } of jobs) groupsOf.set(tenant_id, (groupsOf.get(tenant_id) ?? new Set()).add(group_key));
    const counts = [...groupsOf.values()].map(({ size }) => size);
    for (const count of counts) left -= count;
    return counts.filter((count) => count >= each).length;
  }
  let eager = yield* part({ after, until: null }, 1);
  if (after !== START) eager += yield* part({ after: START, until: after }, 1);
  while (left > 0 && eager > 0) eager = yield* part({ after: START, until: null }, Math.ceil(left / eager));
  return taken;
}

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
  function* part(range: Pick<ClaimPart, 'after' | 'until'>, each: number): Command<number> {
    if (left <= 0) return 0;
    const jobs = yield* take({ ...range, each, groups: left });
    taken.push(...jobs);
    const count = new Set(jobs.map((job) => `${job.tenant_id} ${job.group_key}`)).size;
    left -= count;
    return count;
  }
  let found = yield* part({ after, until: null }, 1);
  if (after !== START) found += yield* part({ after: START, until: after }, 1);
  while (left > 0 && found > 0) found = yield* part({ after: START, until: null }, Math.ceil(left / found));
  return taken;
}

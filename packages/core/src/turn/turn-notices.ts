import type { Analysis } from '../domain/analysis.js';
import type { NewJob } from '../domain/job.js';
import type { PeopleEvent } from '../domain/notice.js';
import type { EngineContext, TenantProfile } from '../engine-context.js';
import { noticeJobs } from '../notify/notice-jobs.js';
import { tellsOf } from '../notify/targets.js';
import type { TurnMessage, TurnSource } from '../ports/storage.js';
import type { TurnDecision } from './decide-turn.js';

/** What people are to be told of a turn: that a person is needed, or that whoever owns the conversation may not have seen the customer. */
export function turnNotices(
  engine: EngineContext,
  { notifications }: Pick<TenantProfile, 'notifications'>,
  { conversation: { tenantId, id: conversationId, owner } }: TurnSource,
  last: TurnMessage,
  { handoff }: Pick<Analysis, 'handoff'>,
  { escalates }: TurnDecision,
): readonly NewJob[] {
  const events: PeopleEvent[] = [];
  if (escalates)
    events.push({ kind: 'person_needed', key: `person_needed:${last.id}`, conversationId, code: handoff.triggers[0] ?? 'policy' });
  if (owner === 'human') events.push({ kind: 'customer_waiting', key: `customer_waiting:${last.id}`, conversationId });
  return events
    .filter(({ kind }) => tellsOf(kind, notifications, engine.notifiers))
    .flatMap((event) => noticeJobs(engine, tenantId, event));
}

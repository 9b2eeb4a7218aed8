import type { JobOf } from '../domain/job.js';
import { announce, type EngineContext } from '../engine-context.js';
import { noticeJobs } from '../notify/notice-jobs.js';

/** A turn that failed again and again is nobody's any more: a person is called. */
export async function givenUpTurn(engine: EngineContext, [job]: readonly JobOf<'ai.process'>[], reason: string): Promise<void> {
  if (!job) return;
  const { tenantId } = job;
  const { conversationId } = job.payload;
  const tenant = engine.storage.forTenant(tenantId);
  const source = await tenant.loadTurn(conversationId, { earlier: 0, limit: 1 });
  if (!source || source.conversation.owner === 'human') return;
  const jobs = noticeJobs(engine, tenantId, { kind: 'turn_given_up', key: `turn_given_up:${job.id}`, conversationId });
  await tenant.patchConversation(
    conversationId,
    // Not the owner: decided from a read, it would take the conversation from a person who has spoken since.
    { status: 'needs_human', handoffReason: 'model_unavailable' },
    {
      jobs,
      live: [
        { type: 'handoff.requested', conversationId },
        { type: 'conversation.updated', conversationId },
      ],
      audit: [
        {
          id: engine.newId(),
          tenantId,
          at: engine.runtime.now(),
          actor: { type: 'system', id: 'ai' },
          action: 'turn.given_up',
          resource: { type: 'conversation', id: conversationId },
          metadata: { reason },
          result: 'failure',
        },
      ],
    },
  );
  announce(engine, tenantId, jobs, true);
  engine.events.emit('handoff.requested', { tenantId, conversationId, triggers: ['model_unavailable'] });
}

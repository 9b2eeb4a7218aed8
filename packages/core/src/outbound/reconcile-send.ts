import type { JobOf, JobPayloads } from '../domain/job.js';
import { announce, type EngineContext } from '../engine-context.js';
import { notTheTenants } from '../errors/job-errors.js';
import { noticeJobs } from '../notify/notice-jobs.js';

type Reconcile = Extract<JobPayloads['outbound.messages'], { type: 'reconcile' }>;

/**
 * The time an uncertain send was given is over. If no echo or status settled it, a person is shown it; it is never sent
 * again by itself.
 */
export async function reconcileSend(engine: EngineContext, job: JobOf<'outbound.messages'>, payload: Reconcile): Promise<void> {
  const tenant = engine.storage.forTenant(job.tenantId);
  const message = await tenant.messages.get(payload.messageId);
  if (!message) throw notTheTenants('message');
  if (message.status === 'uncertain') {
    const { id, conversationId } = message;
    const jobs = noticeJobs(engine, job.tenantId, { kind: 'send_uncertain', key: `send_uncertain:${id}`, conversationId });
    await tenant.patchConversation(
      message.conversationId,
      { status: 'needs_human', ...(message.disclosure && { disclosedAt: null }) },
      {
        jobs,
        live: [{ type: 'conversation.updated', conversationId: message.conversationId }],
        audit: [
          {
            id: engine.newId(),
            tenantId: job.tenantId,
            at: engine.runtime.now(),
            actor: { type: 'system', id: 'outbound' },
            action: 'message.uncertain',
            resource: { type: 'message', id: message.id },
            metadata: { attempt_id: payload.attemptId },
            result: 'failure',
          },
        ],
      },
    );
    announce(engine, job.tenantId, jobs, true);
  }
  await engine.storage.jobs.finish([{ id: job.id, fence: job.fence }]);
}

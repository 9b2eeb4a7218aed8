import type { JobOf } from '../domain/job.js';
import { announce, type EngineContext } from '../engine-context.js';
import { noticeJobs } from '../notify/notice-jobs.js';

/** A message that could not even be tried again and again is nobody's any more: a person is called. */
export async function givenUpSend(engine: EngineContext, [job]: readonly JobOf<'outbound.messages'>[], reason: string): Promise<void> {
  if (!job) return;
  const { tenantId } = job;
  const tenant = engine.storage.forTenant(tenantId);
  const message = await tenant.messages.get(job.payload.messageId);
  // Named by a job of a foreign tenant, or settled meanwhile.
  if (message?.status !== 'queued') return;
  const { id, conversationId } = message;
  const jobs = noticeJobs(engine, tenantId, { kind: 'send_failed', key: `send_failed:${id}`, conversationId });
  await tenant.patchConversation(
    conversationId,
    { status: 'needs_human' },
    {
      jobs,
      live: [{ type: 'conversation.updated', conversationId }],
      audit: [
        {
          id: engine.newId(),
          tenantId,
          at: engine.runtime.now(),
          actor: { type: 'system', id: 'outbound' },
          action: 'message.given_up',
          resource: { type: 'message', id },
          metadata: { reason },
          result: 'failure',
        },
      ],
    },
  );
  announce(engine, tenantId, jobs, true);
}

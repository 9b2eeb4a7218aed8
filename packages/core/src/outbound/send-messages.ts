import type { JobOf } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import { reconcileSend } from './reconcile-send.js';
import { sendMessage } from './send-message.js';

/** Works on what one conversation has to send, strictly in order: a message that must wait holds back those after it. */
export async function sendMessages(
  engine: EngineContext,
  jobs: readonly JobOf<'outbound.messages'>[],
  signal: AbortSignal,
): Promise<'finished'> {
  for (const job of jobs) {
    if (job.payload.type === 'send') await sendMessage(engine, job, job.payload.messageId, signal);
    else await reconcileSend(engine, job, job.payload);
  }
  return 'finished';
}

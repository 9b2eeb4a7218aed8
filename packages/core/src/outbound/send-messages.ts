import type { JobOf } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import type { BegunSend } from '../ports/storage.js';
import { reconcileSend } from './reconcile-send.js';
import { sendBegun, sendMessage } from './send-message.js';

/**
 * Works on what one conversation has to send, strictly in order: a message that must wait holds back those after it.
 *
 * @param begun the one message there is, where the turn that wrote it began to send it
 */
export async function sendMessages(
  engine: EngineContext,
  jobs: readonly JobOf<'outbound.messages'>[],
  signal: AbortSignal,
  begun?: BegunSend,
): Promise<'finished'> {
  for (const job of jobs) {
    if (job.payload.type === 'reconcile') await reconcileSend(engine, job, job.payload);
    else if (begun) await sendBegun(engine, job, begun, signal);
    else await sendMessage(engine, job, job.payload.messageId, signal);
  }
  return 'finished';
}

import type { JobOf } from '../domain/job.js';
import type { Work } from '../dispatch/worker.js';
import type { EngineContext } from '../engine-context.js';
import { stopFailedAccount } from './failed-send.js';
import { reconcileSend } from './reconcile-send.js';
import { sendBegun, sendMessage } from './send-message.js';

/**
 * Works on one thing a conversation has to send: they come one after the other, and one that must wait holds back those after it.
 * Known is the message, where the turn that wrote it began to send it.
 */
export async function sendMessages(
  engine: EngineContext,
  [job]: readonly JobOf<'outbound.messages'>[],
  work: Work<'outbound.messages'>,
): Promise<'finished'> {
  if (!job) return 'finished';
  const { payload } = job;
  // What is bounded is requests to platforms, not the writing down of their answers.
  if (payload.type === 'reconcile') await reconcileSend(engine, job, payload);
  else if (payload.type === 'stop_account') await stopFailedAccount(engine, job, payload);
  else if (work.known) await sendBegun(engine, { ...job, payload }, work.known, work);
  else await sendMessage(engine, { ...job, payload }, work);
  return 'finished';
}

import type { JobOf } from '../domain/job.js';
import type { Work } from '../dispatch/worker.js';
import type { EngineContext } from '../engine-context.js';
import { reconcileSend } from './reconcile-send.js';
import { sendBegun, sendMessage } from './send-message.js';

/**
 * Works on what one conversation has to send, strictly in order: a message that must wait holds back those after it. Known
 * is the one message there is, where the turn that wrote it began to send it.
 */
export async function sendMessages(
  engine: EngineContext,
  jobs: readonly JobOf<'outbound.messages'>[],
  { signal, known, letNextRun }: Work<'outbound.messages'>,
): Promise<'finished'> {
  for (const [index, job] of jobs.entries()) {
    // What is bounded is requests to platforms, not the writing down of their answers.
    const answered = index === jobs.length - 1 ? letNextRun : () => undefined;
    const { payload } = job;
    if (payload.type === 'reconcile') await reconcileSend(engine, job, payload);
    else if (known) await sendBegun(engine, { ...job, payload }, known, signal, answered);
    else await sendMessage(engine, { ...job, payload }, signal, answered);
  }
  return 'finished';
}

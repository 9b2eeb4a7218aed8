import { startWorker, type Worker } from './dispatch/worker.js';
import type { EngineContext } from './engine-context.js';
import { processThread } from './inbound/process-thread.js';
import { fetchMedia, givenUpMedia } from './media/fetch-media.js';
import { notifyPeople } from './notify/notify-people.js';
import { givenUpSend } from './outbound/given-up-send.js';
import { sendMessages } from './outbound/send-messages.js';
import { syncLeads } from './crm/sync-lead.js';
import { givenUpTurn } from './turn/given-up-turn.js';
import { takeTurn } from './turn/take-turn.js';

/**
 * The way of a message. A webhook appends raw events with a job each (`inbound/receive-webhook.ts`); from there six
 * queues, one function each, and every function commits its effect and the next job in one command. Where the next worker of
 * this process is free, the job is handed to it already leased (`dispatch/hand-over.ts`).
 */
export function startFlow(engine: EngineContext): readonly Worker[] {
  const common = {
    storage: engine.storage,
    dispatcher: engine.queue,
    handOver: engine.handOver,
    runtime: engine.runtime,
    logger: engine.logger,
  };
  return [
    startWorker({ ...common, queue: 'inbound.messages', handler: (jobs, { known }) => processThread(engine, jobs, known) }),
    startWorker({
      ...common,
      queue: 'ai.process',
      handler: (jobs, { signal }) => takeTurn(engine, jobs, signal),
      givenUp: (jobs, reason) => givenUpTurn(engine, jobs, reason),
    }),
    startWorker({
      ...common,
      queue: 'outbound.messages',
      handler: (jobs, work) => sendMessages(engine, jobs, work),
      givenUp: (jobs, reason) => givenUpSend(engine, jobs, reason),
    }),
    startWorker({ ...common, queue: 'crm.sync', handler: (jobs, { signal }) => syncLeads(engine, jobs, signal) }),
    startWorker({
      ...common,
      queue: 'media.fetch',
      handler: (jobs, { signal }) => fetchMedia(engine, jobs, signal),
      givenUp: (jobs, reason) => givenUpMedia(engine, jobs, reason),
    }),
    startWorker({ ...common, queue: 'people.notify', handler: (jobs, { signal }) => notifyPeople(engine, jobs, signal) }),
  ];
}

import { startWorker, type Worker } from './dispatch/worker.js';
import type { EngineContext } from './engine-context.js';
import { processThread } from './inbound/process-thread.js';
import { sendMessages } from './outbound/send-messages.js';
import { syncLeads } from './crm/sync-lead.js';
import { takeTurn } from './turn/take-turn.js';

/**
 * The way of a message. A webhook appends raw events with a job each (`inbound/receive-webhook.ts`); from there four
 * queues, one function each, and every function commits its effect and the next job in one command.
 */
export function startFlow(engine: EngineContext): readonly Worker[] {
  const common = { storage: engine.storage, dispatcher: engine.queue, runtime: engine.runtime, logger: engine.logger };
  return [
    startWorker({ ...common, queue: 'inbound.messages', handler: (jobs) => processThread(engine, jobs) }),
    startWorker({ ...common, queue: 'ai.process', handler: (jobs, signal) => takeTurn(engine, jobs, signal) }),
    startWorker({ ...common, queue: 'outbound.messages', handler: (jobs, signal) => sendMessages(engine, jobs, signal) }),
    startWorker({ ...common, queue: 'crm.sync', handler: (jobs, signal) => syncLeads(engine, jobs, signal) }),
  ];
}

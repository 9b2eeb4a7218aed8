import { ReplyForceError, type EngineStatus, type EventBus, type Queue, type Readiness, type ReplyForce } from '@replyforce/core';
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Config } from '../config/config.js';
import { batched } from './batch.js';
import { NOTHING_YET, type Answers, type Fault, type FromEngine, type ReceiveCall, type Received, type ToEngine } from './messages.js';

export interface EngineThread {
  /** As `ReplyForce.receive`, in the other thread. */
  readonly receive: ReplyForce['receive'];
  /** Tells the workers there of jobs added here. */
  readonly queue: Queue;
  /** Has it open the data, which has been prepared here, while other things are made ready. */
  open(config: Config): void;
  /** Starts the workers. Throws what opening or starting threw. */
  start(): Promise<void>;
  /** As `ReplyForce.readiness`: whether it can read and write; not ready where it does not answer in time. */
  readiness(): Promise<Readiness>;
  /** As `ReplyForce.status`: of the services it calls; nothing where it does not answer in time. */
  status(): Promise<EngineStatus>;
  /** Lets running work end and ends the thread. */
  stop(): Promise<void>;
}

/** A thread that says nothing for so long is held up by something, ms. */
const SILENCE_MS = 3_000;

interface Waiting {
  readonly resolve: (received: Received) => void;
  readonly call: Omit<ReceiveCall, 'start' | 'length'>;
  readonly body: Uint8Array;
}

/**
 * A second thread for everything but HTTP: taking webhooks, the workers, the writing. Requests are answered while it works, and it
 * works while requests are answered. Should it die the process dies too, as it would of an error of its own.
 *
 * @param worker as `launchEngineThread` made it
 * @param bus is told of live events written there
 */
export function createEngineThread(worker: Worker, bus: EventBus, { echo = false }: { readonly echo?: boolean } = {}): EngineThread {
  worker.ref();
  const say = (message: ToEngine, transfer: readonly ArrayBuffer[] = []) => worker.postMessage(message, transfer);
  const open = new Map<number, (received: Received) => void>();
  const asked = new Map<number, (answer: Answers[keyof Answers]) => void>();
  let lastId = 0;
  let stopping = false;
  let settleStart: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;

  worker.on('message', (message: FromEngine) => {
    if (message.type === 'started') settleStart?.resolve();
    else if (message.type === 'failed') settleStart?.reject(errorOf(message.fault));
    else if (message.type === 'answer') asked.get(message.id)?.(message.answer);
    else if (message.type === 'live') for (const tenantId of message.tenants) bus.announce(tenantId);
    else
      for (const received of message.received) {
        open.get(received.id)?.(received);
        open.delete(received.id);
      }
  });
  worker.on('error', (error) => {
    throw error;
  });
  worker.on('exit', (code) => {
    if (!stopping) throw new Error(`The engine thread ended by itself with ${code}.`);
  });

  const send = batched<Waiting>((waiting) => {
    const bodies = new Uint8Array(waiting.reduce((sum, { body }) => sum + body.length, 0));
    let start = 0;
    const calls = waiting.map(({ call: { id, channel, headers }, body, resolve }): ReceiveCall => {
      open.set(id, resolve);
      bodies.set(body, start);
      start += body.length;
      return { id, channel, headers, start: start - body.length, length: body.length };
    });
    say({ type: 'receive', calls, bodies }, [bodies.buffer]);
  });

  /** Asks the other thread; `unheard` is the answer where none comes in time. */
  async function ask<What extends keyof Answers>(what: What, unheard: Answers[What]): Promise<Answers[What]> {
    const id = (lastId += 1);
    const silence = AbortSignal.timeout(SILENCE_MS);
    try {
      return await new Promise<Answers[What]>((resolve) => {
        asked.set(id, (answer) => resolve(answer as Answers[What]));
        silence.addEventListener('abort', () => resolve(unheard));
        say({ type: 'ask', id, what });
      });
    } finally {
      asked.delete(id);
    }
  }

  return {
    async receive(channel, body, headers) {
      if (stopping) throw new ReplyForceError('store_unavailable');
      const id = (lastId += 1);
      const received = await new Promise<Received>((resolve) => {
        send({ call: { id, channel, headers: ownHeaders(headers) }, body, resolve });
      });
      if ('fault' in received) throw errorOf(received.fault);
      return received.result;
    },
    queue: {
      announce: (notices) => say({ type: 'work', notices }),
      subscribe: () => () => undefined,
      close: async () => undefined,
    },
    open: (config) => say({ type: 'open', config, echo }),
    start: () =>
      new Promise<void>((resolve, reject) => {
        settleStart = { resolve, reject };
        say({ type: 'start' });
      }),
    readiness: () => ask('readiness', { ready: false, reasons: ['engine: its thread does not answer'] }),
    status: () => ask('status', NOTHING_YET),
    async stop() {
      if (stopping) return;
      stopping = true;
      const ended = once(worker, 'exit');
      say({ type: 'stop' });
      await ended;
    },
  };
}

/** Headers that are the platforms' own, or those of Standard Webhooks; what browsers and proxies add does not travel. */
function ownHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const own: Record<string, string | undefined> = {};
  for (const name in headers) if (name.startsWith('x-') || name.startsWith('webhook-')) own[name] = headers[name];
  return own;
}

/** The error as it was there; what is for logs only is its cause. */
function errorOf({ code, message, detail }: Fault): ReplyForceError {
  return new ReplyForceError(code, message, { cause: new Error(detail) });
}

import { echoPipeline, ReplyForceError, type EngineStatus, type Queue, type Readiness } from '@replyforce/core';
import { memoryEventBus, memoryQueue } from '@replyforce/core/memory';
import { inspect } from 'node:util';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { compose, loadAdapters } from '../compose.js';
import type { Engine } from '../engine.js';
import { createLogger } from '../logger.js';
import { preloadStorage } from '../open-storage.js';
import { openQueue } from '../open-redis.js';
import { batched, gathered } from './batch.js';
import { NOTHING_YET, type Fault, type FromEngine, type ReceiveCall, type Received, type ToEngine } from './messages.js';
import { inPortions } from './portions.js';

/** The thread that works: it takes webhooks, runs the workers, and is the only one that writes much. Started by `start.ts`. */
if (!parentPort) throw new Error('This is the entry of a worker thread.');
const port: MessagePort = parentPort;
const say = (message: FromEngine) => port.postMessage(message);
const sayReceived = batched<Received>((received) => say({ type: 'received', received }));
const webhooks = inPortions<{ readonly call: ReceiveCall; readonly bodies: Uint8Array }>(({ call, bodies }) => void receive(call, bodies));
const sayLive = gathered<string>((tenants) => say({ type: 'live', tenants }));

/** Until the data is opened nobody has added any work. */
let queue: Queue = memoryQueue();
const local = memoryEventBus();
const events: typeof local = {
  ...local,
  announce(tenantId) {
    local.announce(tenantId);
    sayLive(tenantId);
  },
};
let opening: Promise<Engine> | undefined;

// While the other thread loads its own modules. What cannot be loaded is told when it is asked for.
Promise.all([loadAdapters(), preloadStorage(process.env['DATABASE_URL'])]).catch(() => undefined);

port.on('message', (message: ToEngine) => {
  switch (message.type) {
    case 'open':
      opening = open(message);
      // Told by `start`.
      return void opening.catch(() => undefined);
    case 'start':
      return void start().then(
        () => say({ type: 'started' }),
        (error: unknown) => say({ type: 'failed', fault: faultOf(error) }),
      );
    case 'receive':
      return webhooks.take(message.calls.map((call) => ({ call, bodies: message.bodies })));
    case 'work':
      return queue.announce(message.notices);
    case 'ask':
      return void (message.what === 'readiness' ? readiness() : status()).then((answer) => say({ type: 'answer', id: message.id, answer }));
    case 'stop':
      return void stop();
  }
});

async function open({ config, echo }: Extract<ToEngine, { type: 'open' }>): Promise<Engine> {
  const role = config.role === 'all' ? 'worker' : config.role;
  const logger = await createLogger(config.logLevel);
  queue = (await openQueue(config, logger)) ?? queue;
  return compose({ ...config, role, warnings: [] }, { logger, queue, events, isSecond: true, ...(echo && { pipeline: echoPipeline() }) });
}

async function start(): Promise<void> {
  const engine = await opening;
  await engine?.rf.start();
}

async function receive({ id, channel, start: from, length, headers }: ReceiveCall, bodies: Uint8Array): Promise<void> {
  try {
    const engine = await opening;
    if (!engine) throw new ReplyForceError('store_unavailable');
    sayReceived({ id, result: await engine.rf.receive(channel, bodies.subarray(from, from + length), headers) });
  } catch (error) {
    sayReceived({ id, fault: faultOf(error) });
  }
}

async function readiness(): Promise<Readiness> {
  try {
    const engine = await opening;
    if (!engine) throw new ReplyForceError('store_unavailable');
    return await engine.rf.readiness();
  } catch (error) {
    return { ready: false, reasons: [`engine: ${faultOf(error).message}`] };
  }
}

async function status(): Promise<EngineStatus> {
  const engine = await opening?.catch(() => undefined);
  return engine ? engine.rf.status() : NOTHING_YET;
}

async function stop(): Promise<void> {
  webhooks.takeAll();
  const engine = await opening?.catch(() => undefined);
  await engine?.rf.stop();
  port.close();
}

function faultOf(error: unknown): Fault {
  const known = ReplyForceError.from(error);
  return { code: known.code, message: known.message, detail: inspect(known.cause ?? known, { depth: 3 }) };
}

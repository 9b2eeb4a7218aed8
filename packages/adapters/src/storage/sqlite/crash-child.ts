import type { AcceptEvent, Sealed } from '@replyforce/core';
import { sqlite } from './index.js';

/** Accepts events without end, 16 at a time, and says on stdout which ones were acknowledged. Its parent kills it. */
const [path = '', prefix = ''] = process.argv.slice(2);
const storage = sqlite(path);
await storage.migrate();
let count = 0;

function nextEvent(): AcceptEvent {
  count += 1;
  const id = `${prefix}-${count}`;
  return {
    id,
    tenantId: 'tenant',
    channelId: 'channel',
    channelType: 'facebook',
    threadKey: 'thread',
    kind: 'message',
    raw: 'x'.repeat(500) as Sealed,
    platformAt: null,
    position: 0,
    about: null,
    receivedAt: count,
    verdict: null,
    job: {
      id: `job ${id}`,
      tenantId: 'tenant',
      queue: 'inbound.messages',
      groupKey: `group ${count % 7}`,
      payload: { eventId: id },
      runAt: 0,
    },
  };
}

async function acceptForEver(): Promise<never> {
  for (;;) {
    const event = nextEvent();
    const [outcome] = await storage.acceptEvents([event]);
    process.stdout.write(`${event.id} ${outcome}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, acceptForEver));

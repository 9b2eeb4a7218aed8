/** Time from the webhook's first byte to the reply's arrival at the platform, one message at a time. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { signedRequests } from './support/bodies.js';
import { startEngine } from './support/engine.js';
import { quantile } from './support/figures.js';
import { load } from './support/load.js';

const MESSAGES = 200;
const WARM_UP = 50;

/** @returns {Promise<import('./support/figures.js').Figure[]>} */
export async function latency() {
  /** @type {() => void} */
  let arrived = () => undefined;
  const platform = createServer((request, response) => {
    arrived();
    request.resume();
    request.on('end', () => response.setHeader('content-type', 'application/json').end('{"recipient_id":"1","message_id":"m_1"}'));
  });
  platform.listen(0, '127.0.0.1');
  await once(platform, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (platform.address());
  const engine = await startEngine({ pipeline: 'keyless', platformPort: port });
  const times = [];
  try {
    for (const request of signedRequests(WARM_UP + MESSAGES, 'latency', ['How much does a full service cost?'])) {
      const reply = new Promise((resolve) => (arrived = () => resolve(performance.now())));
      const begin = performance.now();
      await load({ port: engine.ready.port, connections: 1, requests: [request] });
      times.push((await reply) - begin);
    }
  } finally {
    await engine.stop();
    platform.closeAllConnections();
    platform.close();
  }
  const counted = times.slice(WARM_UP);
  return [
    {
      name: 'webhook → reply at the platform, p50',
      value: quantile(counted, 0.5),
      unit: 'ms',
      bound: 100,
      atMost: true,
      method: `a complete question, keyless pipeline, no typing delay, ${MESSAGES} one after another on new connections; p99 ${quantile(counted, 0.99).toFixed(1)} ms`,
    },
  ];
}

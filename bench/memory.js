/** Whether memory stays where it is over many messages. */
import { fileURLToPath } from 'node:url';
import { signedRequests } from './support/bodies.js';
import { startChild } from './support/child.js';
import { startEngine } from './support/engine.js';
import { load } from './support/load.js';

const STEPS = 10;
const CONNECTIONS = 32;
const MB = 1e6;
const PRELOAD = fileURLToPath(new URL('./support/collect-garbage.js', import.meta.url));

/**
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function memory({ small }) {
  const step = small ? 500 : 10_000;
  const platform = await startChild('./platform-server.js');
  const engine = await startEngine({ platformPort: platform.ready.port, execArgv: ['--expose-gc', '--import', PRELOAD] });
  /** @type {{ rss: number, heap: number }[]} */
  const samples = [];
  try {
    for (let round = 0; round < STEPS; round += 1) {
      // Half of them from people who wrote before, from the second step on.
      const requests = [
        ...signedRequests(step / 2, `again${round}`, ['How much does it cost?'], 'known'),
        ...signedRequests(step / 2, `new${round}`, ['Are you open on Sunday?']),
      ];
      const { refused } = await load({ port: engine.ready.port, connections: CONNECTIONS, requests });
      if (refused > 0) throw new Error(`${refused} webhooks were refused`);
      await platform.ask(String((round + 1) * step));
      await engine.ask('idle');
      samples.push(await engine.ask('memory'));
    }
  } finally {
    await Promise.all([platform.stop(), engine.stop()]);
  }
  const method = `of the whole process after a full collection in both of its threads, every ${step.toLocaleString('en')} of ${(STEPS * step).toLocaleString('en')} echoed messages, half of them of new customers`;
  return [figure('RSS', samples, ({ rss }) => rss, step, method), figure('heap', samples, ({ heap }) => heap, step, method)];
}

/**
 * The first step is warm-up.
 * @param {string} name
 * @param {{ rss: number, heap: number }[]} samples
 * @param {(sample: { rss: number, heap: number }) => number} of
 * @param {number} step
 * @param {string} method
 */
function figure(name, samples, of, step, method) {
  const values = samples.map(of);
  const counted = values.slice(1);
  return {
    name: `${name} after all messages against after two steps`,
    value: (values.at(-1) ?? Number.NaN) / (values[1] ?? Number.NaN),
    unit: '×',
    bound: 1.1,
    atMost: true,
    method: `${method}; slope ${((slope(counted) / step) * 1_000).toFixed(0)} bytes per 1,000 messages; MB: ${values.map((value) => (value / MB).toFixed(0)).join(' ')}`,
  };
}

/**
 * Of the line through the values that lies nearest to them, per step.
 * @param {readonly number[]} values
 */
function slope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let above = 0;
  let below = 0;
  for (const [index, value] of values.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  return above / below;
}

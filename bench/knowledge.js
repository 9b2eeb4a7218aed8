/** CPU of making the index of a large knowledge, and of making it anew where one source of many has changed: SQLite and all. */
import { sqlite } from '@replyforce/adapters/sqlite';
import { replyForce, webRuntime } from '@replyforce/core';
import { memoryVault } from '@replyforce/core/memory';
import { join } from 'node:path';
import { temporaryFolder } from './support/folder.js';

const THINGS = ['kayak', 'canoe', 'tent', 'stove', 'lamp', 'helmet', 'paddle', 'saddle', 'rope', 'jacket', 'boot', 'sleeping bag'];
const TOWNS = ['Linz', 'Graz', 'Villach', 'Steyr', 'Krems', 'Wels', 'Tulln', 'Leoben', 'Hallein', 'Kufstein', 'Lienz', 'Bregenz'];
/** Passages of one source. */
const PASSAGES = 20;

/** @param {number} number @param {number} price */
function sourceOf(number, price) {
  const parts = Array.from({ length: PASSAGES }, (_, part) => {
    const thing = THINGS[(number + part) % THINGS.length];
    const town = TOWNS[(number * 7 + part) % TOWNS.length];
    return `## ${thing} ${part} in ${town}\n\nA ${thing} of model ${number}-${part} costs ${price + part} euro a day in ${town}, and ${price * 4 + part} euro a week. It is handed out from ${8 + (part % 4)}:00, except on Sundays, and has to be back by ${17 + (part % 3)}:30. Children under ${6 + (part % 8)} years pay half.`;
  });
  return `# Hire ${number}\n\n${parts.join('\n\n')}\n`;
}

/** @param {() => Promise<unknown>} work */
async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function knowledge({ small }) {
  const sources = small ? 20 : 900;
  const folder = temporaryFolder();
  try {
    const runtime = webRuntime();
    // A profile is looked at again after half a second: time passes at will.
    let offset = 0;
    const clock = { ...runtime, now: () => runtime.now() + offset };
    const storage = sqlite({ path: join(folder.path, 'replyforce.db'), now: clock.now });
    const rf = replyForce({ storage, vault: memoryVault({ runtime: clock, keys: storage }), runtime: clock, role: 'api', brand: {} });
    await rf.start();
    const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
    for (let number = 0; number < sources; number += 1)
      await tenant.knowledge.add({ name: `hire-${number}.md`, type: 'markdown', content: sourceOf(number, 10) });
    const ask = () => {
      offset += 1_000;
      return tenant.knowledge.search('What does a kayak cost in Graz?');
    };
    const first = await cpuOf(ask);
    const nothing = await cpuOf(ask);
    const changes = [];
    for (let round = 0; round < 5; round += 1)
      changes.push(
        await cpuOf(async () => {
          await tenant.knowledge.add({ name: `hire-${round}.md`, type: 'markdown', content: sourceOf(round, 20 + round) });
          await ask();
        }),
      );
    await rf.stop();
    const one = [...changes].sort((left, right) => left - right)[2] ?? 0;
    const method = `${sources} sources of ${PASSAGES} passages in SQLite, without the encoder: the first search ${first.toFixed(0)} ms of CPU, one where nothing changed ${nothing.toFixed(1)} ms; one source changed and searched, median of 5: ${one.toFixed(0)} ms`;
    return [
      {
        name: 'CPU of the index with one source of many changed, share of all of it',
        value: (100 * one) / first,
        unit: '%',
        bound: 10,
        atMost: true,
        method,
      },
    ];
  } finally {
    folder.remove();
  }
}

import { once } from 'node:events';
import { createIds, webRuntime } from '@replyforce/core';
import { postgres } from '../postgres/index.js';
import { sqlite } from '../sqlite/index.js';
import type { SpendOrders, SpendReport } from './spend-among-processes.js';

/**
 * Reserves as often as it is told to, several at once, and settles what it reserved, but for what it holds from the start; says on
 * stdout what it did. Where it is to be killed it goes on holding until that happens.
 */
const orders = JSON.parse(process.argv[2] ?? '') as SpendOrders;
const { database, tenantId, at, dayTokens, attempts, sideBySide, holds } = orders;
const storage = database.startsWith('postgres') ? postgres({ url: database }) : sqlite(database);
const { spend } = storage.forTenant(tenantId);
const newId = createIds(webRuntime());
const open = { tokens: null, microUsd: null };
let begun = 0;

const say = (report: SpendReport) => process.stdout.write(`${JSON.stringify(report)}\n`);

async function reserve(): Promise<string | undefined> {
  const id = newId();
  const tokens = 100 + (begun % 7) * 10;
  const outcome = await spend.reserve({
    id,
    at,
    messageId: null,
    stage: 'model_reply',
    model: 'm',
    tokens,
    microUsd: tokens,
    limits: { day: { tokens: dayTokens, microUsd: null }, month: open },
  });
  say(outcome.reserved ? { said: 'reserved', id, tokens, dayTokens: outcome.day.tokens } : { said: 'refused' });
  return outcome.reserved ? id : undefined;
}

async function reserveAndSettle(): Promise<void> {
  while (begun < attempts) {
    begun += 1;
    if (begun === Math.floor(attempts / 2)) say({ said: 'half' });
    const used = 30 + (begun % 40);
    const id = await reserve();
    if (id === undefined) continue;
    const usage = { inputTokens: used, outputTokens: 10, cachedTokens: 0 };
    await spend.settle(id, { now: at + 5, ms: 5, usage, microUsd: used + 10 });
    say({ said: 'settled', id, tokens: used + 10 });
  }
}

for (let held = 0; held < holds; held += 1) await reserve();
say({ said: 'ready' });
await once(process.stdin, 'data');
await Promise.all(Array.from({ length: sideBySide }, reserveAndSettle));
if (holds > 0) setInterval(() => undefined, 1_000);
else {
  await storage.close();
  process.stdin.destroy();
}

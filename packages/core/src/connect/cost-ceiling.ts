import type { Channel } from '../domain/channel.js';
import type { ConnectionProblem } from '../domain/connection.js';
import type { EngineContext } from '../engine-context.js';
import type { Runtime } from '../ports/runtime.js';

/** The month that costs are counted in, UTC: `2026-11`. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** Why an account sends nothing more this month; undefined where its platform is free, or it has not cost enough. */
export async function costCeilingOf(
  engine: Pick<EngineContext, 'storage' | 'channels'> & { readonly runtime: Pick<Runtime, 'now'> },
  { tenantId, id, type }: Pick<Channel, 'tenantId' | 'id' | 'type'>,
): Promise<ConnectionProblem | undefined> {
  const prices = engine.channels.get(type)?.prices;
  if (prices?.monthlyCeilingUsd === undefined) return undefined;
  const { received, sent } = await engine.storage.forTenant(tenantId).channels.usage(id, monthOf(engine.runtime.now()));
  const cost = received * prices.receivedUsd + sent * prices.sentUsd;
  // What is sent next must not go beyond it.
  if (cost + prices.sentUsd <= prices.monthlyCeilingUsd) return undefined;
  return {
    code: 'cost_ceiling',
    message: `This account has cost ${cost.toFixed(2)} of ${prices.monthlyCeilingUsd.toFixed(2)} USD this month: nothing more is sent until the next month or a higher ceiling. Messages of customers still arrive, and cost.`,
  };
}

import type { EngineContext } from '../engine-context.js';

/** The key of a thread on its account: a keyed hash, so that nobody reads in it who writes to whom. */
export function threadKeyOf(
  engine: Pick<EngineContext, 'vault'>,
  tenantId: string,
  channel: string,
  participantId: string,
): Promise<string> {
  return Promise.resolve(engine.vault.digest(`thread|${channel}|${participantId}`, tenantId));
}

import type { EngineContext } from '../engine-context.js';

/** Characters of the hash that are kept: 132 bits. */
const LENGTH = 22;

/** What the ingest log finds events by, that are about something the platform has an id for. The id itself is kept nowhere but sealed. */
export async function aboutOf(
  { vault }: Pick<EngineContext, 'vault'>,
  tenantId: string,
  platformId: string | undefined,
): Promise<string | null> {
  return platformId === undefined ? null : (await vault.digest(`about|${platformId}`, tenantId)).slice(0, LENGTH);
}

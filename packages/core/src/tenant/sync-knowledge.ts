import type { Tenant } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ReplyForceOptions } from '../options.js';
import type { KnowledgeApi } from './knowledge-api.js';

/**
 * Makes the knowledge of the default tenant what the options say: what they hold is added or rewritten, and what they held at an earlier
 * start and hold no more is removed, unless somebody wrote it anew since. What came another way stays.
 */
export async function syncKnowledge(
  engine: EngineContext,
  tenant: Pick<Tenant, 'id' | 'settings'>,
  api: KnowledgeApi,
  sources: NonNullable<ReplyForceOptions['knowledge']>,
): Promise<void> {
  const names = sources.map(({ name }) => name);
  const before = tenant.settings.atStart?.knowledge ?? [];
  const gone = before.filter((name) => !names.includes(name));
  const remember = (knowledge: readonly string[]) => engine.storage.tenants.updateSettings(tenant.id, { atStart: { knowledge } });
  // First, so that what is added by a start that is cut off is known at the next.
  if (names.some((name) => !before.includes(name))) await remember([...new Set([...before, ...names])]);
  for (const source of sources) await api.add(source);
  for (const name of gone) await removeUntouched(engine, tenant.id, api, name);
  if (gone.length > 0) await remember(names);
}

async function removeUntouched(engine: EngineContext, tenantId: string, api: KnowledgeApi, name: string): Promise<void> {
  const { knowledge } = engine.storage.forTenant(tenantId);
  const found = await knowledge.findBySource(name);
  const newest = found && (await knowledge.versionOf(found.id, found.version));
  if (!found || newest?.by.type !== 'system') return;
  try {
    await api.remove(found.id);
  } catch (error) {
    // Another process that starts with the same options was faster.
    if (!ReplyForceError.is(error) || error.code !== 'not_found') throw error;
  }
}

import { notificationSettingsOf } from '../domain/notification-settings.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { DEFAULT_BRAND, type AutoReplySettings } from '../domain/settings.js';
import { DEFAULT_LEAD_SCORING } from '../domain/lead-scoring.js';
import type { TenantProfile } from '../engine-context.js';
import { createKnowledgeIndex, vectorsBy } from '../knowledge/knowledge-index.js';
import type { PassageVectors } from '../knowledge/passage-vectors.js';
import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import type { ModelPorts } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';
import { spendLimitsOf } from '../spend/spend-limits.js';
import { createShelf, type Shelf } from './knowledge-shelf.js';

/** How long a profile is used before storage is asked whether it changed, ms: a change made elsewhere shows within it. */
const FRESH_MS = 500;

interface Entry {
  readonly profile: Promise<TenantProfile>;
  readonly checkedAt: number;
  readonly kept: Kept;
}

/** Of one tenant, kept while the knowledge changes around it. */
interface Kept {
  readonly shelf: Shelf;
  readonly vectors: PassageVectors | undefined;
}

export interface Profiles {
  of(tenantId: string): Promise<TenantProfile>;
  withDrafts(tenantId: string): Promise<KnowledgeSearch>;
}

/** Reads settings and builds the knowledge index of a tenant, once for as long as they stay the same. */
export function createProfiles(
  storage: Storage,
  runtime: Runtime,
  { embedder, encoder }: Pick<ModelPorts, 'embedder' | 'encoder'>,
  defaults: AutoReplySettings,
): Profiles {
  const entries = new Map<string, Entry>();
  const by = { ...(embedder && { embedder }), ...(encoder && { encoder }) };

  async function load(tenantId: string, previous: TenantProfile | undefined, { shelf, vectors }: Kept): Promise<TenantProfile> {
    const tenant = await storage.tenants.find(tenantId);
    const version = await storage.forTenant(tenantId).knowledge.version();
    return {
      brand: { ...DEFAULT_BRAND, ...(tenant && { company: tenant.name }), ...tenant?.settings.brand },
      autoReply: { ...defaults, ...tenant?.settings.autoReply },
      policy: { ...DEFAULT_POLICY, ...tenant?.settings.policy },
      spendLimits: spendLimitsOf(tenant?.plan ?? 'selfhosted', tenant?.settings.budget),
      notifications: notificationSettingsOf(tenant?.settings.notifications),
      leadScoring: { ...DEFAULT_LEAD_SCORING, ...tenant?.settings.leadScoring },
      knowledge:
        previous && previous.knowledge.version === version
          ? previous.knowledge
          : createKnowledgeIndex(await shelf.passages(false), version, { ...by, ...(vectors && { vectors }) }),
    };
  }

  async function of(tenantId: string): Promise<TenantProfile> {
    const now = runtime.now();
    const entry = entries.get(tenantId);
    if (entry && now - entry.checkedAt < FRESH_MS) return entry.profile;
    const kept = entry?.kept ?? { shelf: createShelf(storage.forTenant(tenantId).knowledge), vectors: vectorsBy(by) };
    const before = (entry?.profile ?? Promise.resolve(undefined)).catch(() => undefined);
    const profile = before.then((previous) => load(tenantId, previous, kept));
    entries.set(tenantId, { profile, checkedAt: now, kept });
    profile.catch(() => entries.delete(tenantId));
    return profile;
  }

  return {
    of,
    async withDrafts(tenantId) {
      await of(tenantId);
      const kept = entries.get(tenantId)?.kept;
      const shelf = kept?.shelf ?? createShelf(storage.forTenant(tenantId).knowledge);
      const vectors = kept?.vectors;
      const index = createKnowledgeIndex(await shelf.passages(true), await storage.forTenant(tenantId).knowledge.version(), {
        ...by,
        ...(vectors && { vectors }),
      });
      await index.ready?.();
      return index;
    },
  };
}

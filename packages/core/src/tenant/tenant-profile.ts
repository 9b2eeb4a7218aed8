import { notificationSettingsOf } from '../domain/notification-settings.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { DEFAULT_BRAND, type AutoReplySettings } from '../domain/settings.js';
import { DEFAULT_LEAD_SCORING } from '../domain/lead-scoring.js';
import type { TenantProfile } from '../engine-context.js';
import { createKnowledgeIndex, vectorsBy } from '../knowledge/knowledge-index.js';
import type { PassageVectors } from '../knowledge/passage-vectors.js';
import type { ModelPorts } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';
import { spendLimitsOf } from '../spend/spend-limits.js';

/** How long a profile is used before storage is asked whether it changed, ms: a change made elsewhere shows within it. */
const FRESH_MS = 500;

interface Entry {
  readonly profile: Promise<TenantProfile>;
  readonly checkedAt: number;
  /** Of the passages, kept while the knowledge changes around them. */
  readonly vectors: PassageVectors | undefined;
}

/** Reads settings and builds the knowledge index of a tenant, once for as long as they stay the same. */
export function createProfiles(
  storage: Storage,
  runtime: Runtime,
  { embedder, encoder }: Pick<ModelPorts, 'embedder' | 'encoder'>,
  defaults: AutoReplySettings,
): (tenantId: string) => Promise<TenantProfile> {
  const entries = new Map<string, Entry>();

  const by = { ...(embedder && { embedder }), ...(encoder && { encoder }) };

  async function load(tenantId: string, previous: TenantProfile | undefined, vectors: PassageVectors | undefined): Promise<TenantProfile> {
    const tenant = await storage.tenants.find(tenantId);
    const knowledge = storage.forTenant(tenantId).knowledge;
    const version = await knowledge.version();
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
          : createKnowledgeIndex(await knowledge.passages(), version, { ...by, ...(vectors && { vectors }) }),
    };
  }

  return async (tenantId) => {
    const now = runtime.now();
    const entry = entries.get(tenantId);
    if (entry && now - entry.checkedAt < FRESH_MS) return entry.profile;
    const vectors = entry ? entry.vectors : vectorsBy(by);
    const before = (entry?.profile ?? Promise.resolve(undefined)).catch(() => undefined);
    const profile = before.then((previous) => load(tenantId, previous, vectors));
    entries.set(tenantId, { profile, checkedAt: now, vectors });
    profile.catch(() => entries.delete(tenantId));
    return profile;
  };
}

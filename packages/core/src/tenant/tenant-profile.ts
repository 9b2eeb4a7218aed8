import { notificationSettingsOf } from '../domain/notification-settings.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { DEFAULT_BRAND, type AutoReplySettings } from '../domain/settings.js';
import { DEFAULT_LEAD_SCORING } from '../domain/lead-scoring.js';
import type { TenantProfile } from '../engine-context.js';
import { createKnowledgeIndex, vectorsBy, type KnowledgeVectors } from '../knowledge/knowledge-index.js';
import { keptLines, type KeptLines } from '../knowledge/kept-lines.js';
import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import type { ModelPorts } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';
import { within } from '../support/deadline.js';
import { spendLimitsOf } from '../spend/spend-limits.js';
import { createShelf, type Shelf } from './knowledge-shelf.js';

/** How long a profile is used before storage is asked whether it changed, ms: a change made elsewhere shows within it. */
const FRESH_MS = 500;

/** How long vectors that could not be made are left before they are tried again, ms. */
const MEANING_AGAIN_MS = 60_000;
/** How long somebody who tries drafts waits for their vectors, ms: after it words alone find them. */
const DRAFTS_MS = 10_000;

interface Entry {
  readonly profile: Promise<TenantProfile>;
  readonly checkedAt: number;
  readonly kept: Kept;
}

/** Of one tenant, kept while the knowledge changes around it. */
interface Kept {
  readonly shelf: Shelf;
  readonly vectors: KnowledgeVectors;
}

export interface Profiles {
  of(tenantId: string): Promise<TenantProfile>;
  withDrafts(tenantId: string): Promise<KnowledgeSearch>;
  /** Tenants whose knowledge is found by its words alone, because vectors of its passages could not be made. */
  withoutMeaning(): number;
}

/** Reads settings and builds the knowledge index of a tenant, once for as long as they stay the same. */
export function createProfiles(
  storage: Storage,
  runtime: Runtime,
  { embedder, encoder }: Pick<ModelPorts, 'embedder' | 'encoder'>,
  defaults: AutoReplySettings,
): Profiles {
  const entries = new Map<string, Entry>();
  /** When the index of a knowledge was made, and of which it is. */
  const made = new Map<string, { readonly knowledge: KnowledgeSearch; readonly at: number }>();
  const by = { ...(embedder && { embedder }), ...(encoder && { encoder }), runtime };

  function linesOf(tenantId: string): KeptLines | undefined {
    const store = storage.forTenant(tenantId).lineVectors;
    return store && encoder ? keptLines(store, encoder, runtime) : undefined;
  }

  function isCurrent(tenantId: string, knowledge: KnowledgeSearch, version: number): boolean {
    if (knowledge.version !== version) return false;
    return knowledge.meaning?.().is !== 'missing' || runtime.now() - (made.get(tenantId)?.at ?? 0) < MEANING_AGAIN_MS;
  }

  async function index(tenantId: string, version: number, { shelf, vectors }: Kept): Promise<KnowledgeSearch> {
    const knowledge = createKnowledgeIndex(await shelf.passages(false), version, { ...by, vectors });
    made.set(tenantId, { knowledge, at: runtime.now() });
    return knowledge;
  }

  async function load(tenantId: string, previous: TenantProfile | undefined, kept: Kept): Promise<TenantProfile> {
    const tenant = await storage.tenants.find(tenantId);
    const version = await storage.forTenant(tenantId).knowledge.version();
    return {
      brand: { ...DEFAULT_BRAND, ...(tenant && { company: tenant.name }), ...tenant?.settings.brand },
      autoReply: { ...defaults, ...tenant?.settings.autoReply },
      policy: { ...DEFAULT_POLICY, ...tenant?.settings.policy },
      spendLimits: spendLimitsOf(tenant?.plan ?? 'selfhosted', tenant?.settings.budget),
      notifications: notificationSettingsOf(tenant?.settings.notifications),
      leadScoring: { ...DEFAULT_LEAD_SCORING, ...tenant?.settings.leadScoring },
      knowledge: previous && isCurrent(tenantId, previous.knowledge, version) ? previous.knowledge : await index(tenantId, version, kept),
    };
  }

  async function of(tenantId: string): Promise<TenantProfile> {
    const now = runtime.now();
    const entry = entries.get(tenantId);
    if (entry && now - entry.checkedAt < FRESH_MS) return entry.profile;
    const kept = entry?.kept ?? { shelf: createShelf(storage.forTenant(tenantId).knowledge), vectors: vectorsBy(by, linesOf(tenantId)) };
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
      const drafts = createKnowledgeIndex(await shelf.passages(true), await storage.forTenant(tenantId).knowledge.version(), {
        ...by,
        ...(kept && { vectors: kept.vectors }),
      });
      await within(runtime, DRAFTS_MS, drafts.ready?.() ?? Promise.resolve()).catch(() => undefined);
      return drafts;
    },
    withoutMeaning() {
      const missing = [...made].filter(([, { knowledge }]) => knowledge.meaning?.().is === 'missing');
      // Nobody may write to them for long: whoever looks at how things stand has them read again.
      for (const [tenantId, { at }] of missing) if (runtime.now() - at >= MEANING_AGAIN_MS) void of(tenantId).catch(() => undefined);
      return missing.length;
    },
  };
}

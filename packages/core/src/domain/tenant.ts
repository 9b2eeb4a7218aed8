import type { LeadScoring } from './lead-scoring.js';
import type { StoredNotifications } from './notification-settings.js';
import type { Policy } from './policy.js';
import type { AutoReplySettings, BrandVoice, BudgetSettings } from './settings.js';

export type PlanName = 'free' | 'starter' | 'pro' | 'enterprise' | 'selfhosted';

export interface Tenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly plan: PlanName;
  readonly settings: TenantSettings;
  readonly createdAt: number;
}

export interface TenantSettings {
  readonly brand?: Partial<BrandVoice>;
  readonly autoReply?: Partial<AutoReplySettings>;
  readonly budget?: Partial<BudgetSettings>;
  readonly policy?: Partial<Policy>;
  readonly leadScoring?: Partial<LeadScoring>;
  readonly notifications?: StoredNotifications;
  /** What the engine was started with last: names of the sources its options held. */
  readonly atStart?: { readonly knowledge?: readonly string[] };
}

/** Settings with a change of some: each part that is changed keeps what the change leaves out. */
export function withSettings(settings: TenantSettings, change: TenantSettings): TenantSettings {
  const parts = Object.entries(change).map(([part, value]) => [part, { ...settings[part as keyof TenantSettings], ...value }]);
  return { ...settings, ...Object.fromEntries(parts) };
}

/** Owner of what belongs to no tenant: events for accounts nobody connected. */
export const SYSTEM_TENANT_ID = '00000000-0000-0000-0000-000000000000';

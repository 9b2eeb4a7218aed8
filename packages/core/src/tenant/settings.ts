import { notificationSettingsOf } from '../domain/notification-settings.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { DEFAULT_BRAND, DEFAULT_BUDGET } from '../domain/settings.js';
import type { Actor } from '../domain/identity.js';
import type { Tenant, TenantSettings } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { checkPolicy } from '../policy/check-policy.js';
import { auditEntry } from './audit-entry.js';
import { changeScoring, fullScoring } from './lead-scoring.js';
import { sealedChange } from './notification-settings.js';
import type { TenantApi } from './tenant-api.js';

export function settingsActions(engine: EngineContext, tenantId: string): TenantApi['settings'] {
  async function tenant(): Promise<Tenant> {
    const found = await engine.storage.tenants.find(tenantId);
    if (!found) throw new ReplyForceError('not_found', 'There is no such tenant.');
    return found;
  }

  const brandVoice = async () => {
    const { name, settings } = await tenant();
    return { ...DEFAULT_BRAND, company: name, ...settings.brand };
  };
  const autoReply = async () => ({ ...engine.autoReplyDefaults, ...(await tenant()).settings.autoReply });

  const policy = async () => ({ ...DEFAULT_POLICY, ...(await tenant()).settings.policy });
  const budget = async () => ({ ...DEFAULT_BUDGET, ...(await tenant()).settings.budget });

  async function update(part: keyof TenantSettings, change: object, actor: Actor): Promise<void> {
    await engine.storage.tenants.updateSettings(tenantId, { [part]: change });
    await engine.storage
      .forTenant(tenantId)
      .audit.append(
        auditEntry(engine, tenantId, actor, `settings.${part}_changed`, { type: 'tenant', id: tenantId }, { fields: Object.keys(change) }),
      );
  }

  return {
    brandVoice,
    autoReply,
    budget,
    policy,
    updatePolicy: async (change, actor) => {
      checkPolicy(change);
      await update('policy', change, actor);
      return policy();
    },
    updateBudget: async (change, actor) => {
      await update('budget', change, actor);
      return budget();
    },
    updateBrandVoice: async (change, actor) => {
      await update('brand', change, actor);
      return brandVoice();
    },
    updateAutoReply: async (change, actor) => {
      await update('autoReply', change, actor);
      return autoReply();
    },
    notifications: async () => notificationSettingsOf((await tenant()).settings.notifications),
    updateNotifications: async (change, actor) => {
      const { stored, made } = await sealedChange(engine, tenantId, (await tenant()).settings.notifications, change);
      await update('notifications', stored, actor);
      const now = notificationSettingsOf((await tenant()).settings.notifications);
      return { ...now, ...(made !== undefined && { webhookSecret: made }) };
    },
    leadScoring: async () => fullScoring((await tenant()).settings.leadScoring),
    updateLeadScoring: async (change, actor) => {
      await update('leadScoring', changeScoring((await tenant()).settings.leadScoring, change), actor);
      return fullScoring((await tenant()).settings.leadScoring);
    },
  };
}

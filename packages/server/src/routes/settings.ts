import type { AutoReplySettings, BrandVoice, BudgetSettings, LeadScoring, Policy } from '@replyforce/core';
import { iso, toSnakeCase } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, pageOf, time } from '../schemas/common.js';
import { autoReply, brandVoice, budget, leadScoring, leadScoringChange, role } from '../schemas/entities.js';
import { policy } from '../schemas/policy.js';

const member = z.strictObject({ id: z.string(), email: z.string(), role, created_at: time }).meta({ id: 'TeamMember' });

export function settingsRoutes(app: App, { engine: { rf, storage } }: Services): void {
  const tags = ['Settings'];

  app.get(
    '/api/v1/settings/brand-voice',
    { config: { access: 'read:dashboard', summary: 'How replies sound' }, schema: { tags, response: answers({ 200: brandVoice }) } },
    async (request) => toSnakeCase(await rf.tenant(principalOf(request).tenantId).settings.brandVoice()),
  );

  app.put(
    '/api/v1/settings/brand-voice',
    {
      config: { access: 'manage:settings', summary: 'Change how replies sound; fields left out stay' },
      schema: { tags, body: brandVoice.partial(), response: answers({ 200: brandVoice }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return toSnakeCase(await rf.tenant(tenantId).settings.updateBrandVoice(toCamelCase<Partial<BrandVoice>>(request.body), actor));
    },
  );

  app.get(
    '/api/v1/settings/auto-reply',
    { config: { access: 'read:dashboard', summary: 'When the machine answers' }, schema: { tags, response: answers({ 200: autoReply }) } },
    async (request) => toSnakeCase(await rf.tenant(principalOf(request).tenantId).settings.autoReply()),
  );

  app.put(
    '/api/v1/settings/auto-reply',
    {
      config: { access: 'manage:settings', summary: 'Change when the machine answers; fields left out stay' },
      schema: { tags, body: autoReply.partial(), response: answers({ 200: autoReply }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return toSnakeCase(await rf.tenant(tenantId).settings.updateAutoReply(toCamelCase<Partial<AutoReplySettings>>(request.body), actor));
    },
  );

  app.get(
    '/api/v1/settings/policy',
    {
      config: { access: 'read:dashboard', summary: 'What the machine may do and say' },
      schema: { tags, response: answers({ 200: policy }) },
    },
    async (request) => toSnakeCase(await rf.tenant(principalOf(request).tenantId).settings.policy()),
  );

  app.put(
    '/api/v1/settings/policy',
    {
      config: { access: 'manage:settings', summary: 'Change what the machine may do and say; fields left out stay' },
      schema: { tags, body: policy.partial(), response: answers({ 200: policy }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return toSnakeCase(await rf.tenant(tenantId).settings.updatePolicy(toCamelCase<Partial<Policy>>(request.body), actor));
    },
  );

  app.get(
    '/api/v1/settings/budget',
    {
      config: { access: 'read:dashboard', summary: 'What may be spent on models' },
      schema: { tags, response: answers({ 200: budget }) },
    },
    async (request) => toSnakeCase(await rf.tenant(principalOf(request).tenantId).settings.budget()),
  );

  app.put(
    '/api/v1/settings/budget',
    {
      config: { access: 'manage:settings', summary: 'Change what may be spent on models; fields left out stay' },
      schema: { tags, body: budget.partial(), response: answers({ 200: budget }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return toSnakeCase(await rf.tenant(tenantId).settings.updateBudget(toCamelCase<Partial<BudgetSettings>>(request.body), actor));
    },
  );

  app.get(
    '/api/v1/settings/lead-scoring',
    { config: { access: 'read:dashboard', summary: 'How leads are scored' }, schema: { tags, response: answers({ 200: leadScoring }) } },
    async (request) => scoringToWire(await rf.tenant(principalOf(request).tenantId).settings.leadScoring()),
  );

  app.put(
    '/api/v1/settings/lead-scoring',
    {
      config: { access: 'manage:settings', summary: 'Change how leads are scored from now on; fields and rules left out stay' },
      schema: { tags, body: leadScoringChange.partial(), response: answers({ 200: leadScoring }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      const change = toCamelCase<Partial<LeadScoring>>(request.body);
      return scoringToWire(await rf.tenant(tenantId).settings.updateLeadScoring(change, actor));
    },
  );

  app.get(
    '/api/v1/settings/team',
    { config: { access: 'read:dashboard', summary: 'Members of the team' }, schema: { tags, response: answers({ 200: pageOf(member) }) } },
    async (request) => {
      const users = await storage.identity.listUsers(principalOf(request).tenantId);
      return {
        data: users.map(({ id, email, role: held, createdAt }) => ({ id, email, role: held, created_at: iso(createdAt) })),
        next_cursor: null,
      };
    },
  );
}

function scoringToWire({ points, hotFrom, warmFrom, halfLifeDays, withdrawnShare, revision }: LeadScoring) {
  return {
    points: points as z.infer<typeof leadScoring>['points'],
    hot_from: hotFrom,
    warm_from: warmFrom,
    half_life_days: halfLifeDays,
    withdrawn_share: withdrawnShare,
    revision,
  };
}

/** The keys of a flat JSON object in TypeScript's spelling; what was left out stays left out. */
function toCamelCase<T>(body: object): T {
  const entries = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()), value]),
  ) as T;
}

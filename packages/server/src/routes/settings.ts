import type { Actor, LeadScoring, NotificationChange, TenantApi } from '@replyforce/core';
import { iso, toSnakeCase } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, pageOf, time } from '../schemas/common.js';
import { autoReply, brandVoice, budget, leadScoring, leadScoringChange, role } from '../schemas/entities.js';
import { notifications, notificationsChange, notificationsChanged } from '../schemas/notifications.js';
import { policy } from '../schemas/policy.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

type Settings = TenantApi['settings'];

const member = z.strictObject({ id: z.string(), email: z.string(), role, created_at: time }).meta({ id: 'TeamMember' });

export function settingsRoutes(app: App, { engine: { rf, storage } }: Services): void {
  const tags = ['Settings'];

  /** A part of a tenant's settings: read as it stands, changed by what is given of it. */
  function part<Shape extends z.ZodRawShape, Value>(
    { name, shape, what }: { readonly name: string; readonly shape: z.ZodObject<Shape>; readonly what: string },
    read: (settings: Settings) => Promise<Value>,
    change: (settings: Settings, given: Partial<Value>, actor: Actor) => Promise<Value>,
  ): void {
    const path = `/api/v1/settings/${name}`;
    // The types of a response follow its shape, which is open here: its schema checks it as it is sent.
    const response = answers({ 200: shape });
    app.get(path, { config: { access: 'read:dashboard', summary: what }, schema: { tags, response } }, async (request, reply) =>
      reply.send(toSnakeCase(await read(rf.tenant(principalOf(request).tenantId).settings)) as never),
    );
    app.put(
      path,
      {
        config: { access: 'manage:settings', summary: `${what}: change it; fields left out stay` },
        schema: { tags, body: shape.partial(), response },
      },
      async (request, reply) => {
        const { tenantId, actor } = principalOf(request);
        const given = toCamelCase<Partial<Value>>(request.body as object);
        return reply.send(toSnakeCase(await change(rf.tenant(tenantId).settings, given, actor)) as never);
      },
    );
  }

  part(
    { name: 'brand-voice', shape: brandVoice, what: 'How replies sound' },
    (settings) => settings.brandVoice(),
    (settings, given, actor) => settings.updateBrandVoice(given, actor),
  );
  part(
    { name: 'auto-reply', shape: autoReply, what: 'When the machine answers' },
    (settings) => settings.autoReply(),
    (settings, given, actor) => settings.updateAutoReply(given, actor),
  );
  part(
    { name: 'policy', shape: policy, what: 'What the machine may do and say' },
    (settings) => settings.policy(),
    (settings, given, actor) => settings.updatePolicy(given, actor),
  );
  part(
    { name: 'budget', shape: budget, what: 'What may be spent on models' },
    (settings) => settings.budget(),
    (settings, given, actor) => settings.updateBudget(given, actor),
  );

  app.get(
    '/api/v1/settings/notifications',
    {
      config: { access: 'read:dashboard', summary: 'Who is told of what by e-mail and webhook' },
      schema: { tags, response: answers({ 200: notifications }) },
    },
    async (request, reply) => reply.send(toSnakeCase(await rf.tenant(principalOf(request).tenantId).settings.notifications()) as never),
  );

  app.put(
    '/api/v1/settings/notifications',
    {
      config: { access: 'manage:settings', summary: 'Who is told of what by e-mail and webhook: change it; fields left out stay' },
      schema: { tags, body: notificationsChange, response: answers({ 200: notificationsChanged }) },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      const change = toCamelCase<NotificationChange>(request.body);
      return reply.send(toSnakeCase(await rf.tenant(tenantId).settings.updateNotifications(change, actor)) as never);
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
    {
      config: { access: 'read:dashboard', summary: 'Members of the team' },
      schema: { tags, querystring: wholeListQuery, response: answers({ 200: pageOf(member) }) },
    },
    async (request) => {
      const users = await storage.identity.listUsers(principalOf(request).tenantId);
      const members = users.map(({ id, email, role: held, createdAt }) => ({ id, email, role: held, created_at: iso(createdAt) }));
      return pageOfAll(members, request.query, ({ id }) => id);
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

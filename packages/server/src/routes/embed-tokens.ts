import { ReplyForceError } from '@replyforce/core';
import { iso } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { auditEntry } from '../identity/audit.js';
import { permissionsOf, type Permission } from '../identity/permissions.js';
import { principalOf } from '../identity/principal.js';
import { answers, time } from '../schemas/common.js';

/** Life of an embed token, s: as given, this without. */
const MAX_SECONDS = 600;

/** What a page may show, and what its token may do for that. Managing and exporting are never among it. */
const VIEWS = {
  conversations: ['read:conversations', 'write:conversations'],
  leads: ['write:leads'],
  dashboard: ['read:dashboard', 'read:analytics'],
} as const satisfies Record<string, readonly Permission[]>;

type View = keyof typeof VIEWS;
const VIEW_NAMES = Object.keys(VIEWS) as [View, ...View[]];

const embedToken = z.strictObject({ token: z.string(), expires_at: time }).meta({ id: 'EmbedToken' });

export function embedTokenRoutes(app: App, { engine, tokens }: Services): void {
  app.post(
    '/api/v1/embed-tokens',
    {
      config: { access: 'write:conversations', summary: 'Make a short-lived token for the inbox in a page of yours', success: 201 },
      schema: {
        tags: ['Authentication'],
        body: z.object({
          expires_in: z.number().int().min(1).max(MAX_SECONDS).default(MAX_SECONDS),
          origin: z
            .string()
            .refine(
              (value) => URL.canParse(value) && new URL(value).origin === value,
              'must be an origin such as https://office.example.com',
            )
            .optional(),
          role: z.enum(['agent', 'viewer']).default('agent'),
          views: z.array(z.enum(VIEW_NAMES)).min(1).default(VIEW_NAMES),
        }),
        response: answers({ 201: embedToken }),
      },
    },
    async (request, reply) => {
      const caller = principalOf(request);
      if (caller.embedded) throw new ReplyForceError('forbidden', 'A token of a page cannot make another.');
      const { expires_in: expiresIn, origin = null, role, views } = request.body;
      const wanted: readonly Permission[] = views.flatMap((view) => VIEWS[view]);
      const allowed = permissionsOf(role);
      const permissions = wanted.filter((name) => allowed.includes(name) && caller.permissions.includes(name));
      const token = await tokens.issueEmbedded(caller, { role, permissions, origin, expiresIn });
      const { tenantId, actor } = caller;
      await engine.storage
        .forTenant(tenantId)
        .audit.append(
          auditEntry(engine, tenantId, actor, 'embed_token.created', { type: actor.type, id: actor.id }, { role, views, origin }),
        );
      // Whole seconds, as in the token itself.
      const expiresAt = (Math.floor(engine.runtime.now() / 1_000) + expiresIn) * 1_000;
      return reply
        .header('cache-control', 'no-store')
        .code(201)
        .send({ token, expires_at: iso(expiresAt) });
    },
  );
}

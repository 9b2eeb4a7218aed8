import { z } from 'zod';
import type { App, Services } from '../app.js';
import { MIN_PASSWORD_LENGTH } from '../config/reader.js';
import { principalOf } from '../identity/principal.js';
import { changeRole, memberToWire, removeUser, setPassword } from '../identity/team.js';
import { MAX_PASSWORD_LENGTH } from '../identity/users.js';
import { answers, idParams, noContent, pageOf, time } from '../schemas/common.js';
import { role } from '../schemas/entities.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

const member = z.strictObject({ id: z.string(), email: z.string(), role, created_at: time }).meta({ id: 'TeamMember' });

/** People who sign in. They are made on the command line; admins change and remove them here too. */
export function teamRoutes(app: App, { engine }: Services): void {
  const tags = ['Settings'];

  app.get(
    '/api/v1/settings/team',
    {
      config: { access: 'read:dashboard', summary: 'Members of the team' },
      schema: { tags, querystring: wholeListQuery, response: answers({ 200: pageOf(member) }) },
    },
    async (request) => {
      const users = await engine.storage.identity.listUsers(principalOf(request).tenantId);
      return pageOfAll(users.map(memberToWire), request.query, ({ id }) => id);
    },
  );

  app.patch(
    '/api/v1/settings/team/:id',
    {
      config: { access: 'manage:team', summary: 'Give a member another role: they sign in again' },
      schema: { tags, params: idParams, body: z.strictObject({ role }), response: answers({ 200: member }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return memberToWire(await changeRole(engine, tenantId, request.params.id, request.body.role, actor));
    },
  );

  app.put(
    '/api/v1/settings/team/:id/password',
    {
      config: { access: 'manage:team', summary: 'Give another member a new password: they sign in again', success: 204 },
      schema: {
        tags,
        params: idParams,
        body: z.strictObject({ password: z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH) }),
        response: answers({ 204: noContent }),
      },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      await setPassword(engine, tenantId, request.params.id, request.body.password, actor);
      return reply.code(204).send();
    },
  );

  app.delete(
    '/api/v1/settings/team/:id',
    {
      config: { access: 'manage:team', summary: 'Remove a member: what they hold is refused from now on', success: 204 },
      schema: { tags, params: idParams, response: answers({ 204: noContent }) },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      await removeUser(engine, tenantId, request.params.id, actor);
      return reply.code(204).send();
    },
  );
}

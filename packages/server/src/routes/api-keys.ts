import { z } from 'zod';
import type { App, Services } from '../app.js';
import { apiKeyToWire, revokeApiKey } from '../identity/api-keys.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, noContent, pageOf, time } from '../schemas/common.js';
import { role } from '../schemas/entities.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

const apiKey = z.strictObject({ id: z.string(), name: z.string(), role, created_at: time }).meta({ id: 'ApiKey' });

/** Keys for programs are made on the command line; who runs the business sees and revokes them here too. */
export function apiKeyRoutes(app: App, { engine }: Services): void {
  const tags = ['Authentication'];

  app.get(
    '/api/v1/apikeys',
    {
      config: { access: 'manage:team', summary: 'Keys for programs, without the keys themselves' },
      schema: { tags, querystring: wholeListQuery, response: answers({ 200: pageOf(apiKey) }) },
    },
    async (request) => {
      const keys = await engine.storage.identity.listApiKeys(principalOf(request).tenantId);
      return pageOfAll(keys.map(apiKeyToWire), request.query, ({ id }) => id);
    },
  );

  app.delete(
    '/api/v1/apikeys/:id',
    {
      config: { access: 'manage:team', summary: 'Revoke a key: it is refused from now on', success: 204 },
      schema: { tags, params: idParams, response: answers({ 204: noContent }) },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      await revokeApiKey(engine, tenantId, request.params.id, actor);
      return reply.code(204).send();
    },
  );
}

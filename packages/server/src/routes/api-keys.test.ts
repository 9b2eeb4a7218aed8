import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApiKey } from '../identity/api-keys.js';
import { bearer, createBusiness, createInstallation, type Business, type Installation } from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let rival: Business;

beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  rival = await createBusiness(installation, 'Rival');
});
afterAll(() => installation.close());

const call = (method: 'GET' | 'POST' | 'DELETE', path: string, key: string, payload?: object) =>
  installation.app.inject({ method, url: `/api/v1${path}`, headers: bearer(key), ...(payload && { payload }) });
const keysOf = async (business: Business) =>
  (await call('GET', '/apikeys', business.keys.admin)).json().data as readonly { readonly id: string; readonly name: string }[];
const made = (name: string) => createApiKey(installation.engine, { tenant: acme.tenant.id, role: 'agent', name });

it('are listed for an admin, without the keys', async () => {
  const { id, key } = await made('website');
  const response = await call('GET', '/apikeys', acme.keys.admin);
  expect(response.json().data.at(-1)).toEqual({ id, name: 'website', role: 'agent', created_at: expect.any(String) });
  expect(response.body).not.toContain(key.slice(4));
  expect(response.body).not.toMatch(/hash/i);
  expect((await keysOf(rival)).some((one) => one.id === id)).toBe(false);
  for (const role of ['agent', 'viewer'] as const) expect((await call('GET', '/apikeys', acme.keys[role])).statusCode).toBe(403);
});

it('are refused from the moment they are revoked, and what pages were given by them too; the audit log says by whom', async () => {
  const { id, key } = await made('leaked');
  const page = (await call('POST', '/embed-tokens', key, {})).json().token as string;
  expect([(await call('GET', '/conversations', key)).statusCode, (await call('GET', '/conversations', page)).statusCode]).toEqual([
    200, 200,
  ]);
  expect((await call('DELETE', `/apikeys/${id}`, acme.keys.agent)).statusCode).toBe(403);
  expect((await call('DELETE', `/apikeys/${id}`, rival.keys.admin)).statusCode).toBe(404);
  expect((await call('GET', '/conversations', key)).statusCode).toBe(200);
  expect((await call('DELETE', `/apikeys/${id}`, acme.keys.admin)).statusCode).toBe(204);
  for (const token of [key, page]) {
    const refused = await call('GET', '/conversations', token);
    expect([refused.statusCode, refused.json().code]).toEqual([401, 'unauthorized']);
  }
  expect((await keysOf(acme)).some((one) => one.id === id)).toBe(false);
  const again = await call('DELETE', `/apikeys/${id}`, acme.keys.admin);
  expect([again.statusCode, again.json().code]).toEqual([404, 'not_found']);
  const lines = (await installation.engine.storage.forTenant(acme.tenant.id).audit.list({})).data;
  expect(lines.filter(({ action }) => action === 'api_key.revoked')).toMatchObject([
    { actor: { type: 'api_key' }, resource: { type: 'api_key', id }, metadata: { role: 'agent', name: 'leaked' } },
  ]);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInstallation, type Installation } from '../testing/installation.js';
import { createApiKey } from './api-keys.js';
import { ensureFirstTenant } from './first-tenant.js';
import { hashPassword, isGenerated, verifyPassword } from './passwords.js';
import { secretHash } from './secrets.js';
import { createTenant } from './tenants.js';
import { createUser } from './users.js';
import { checkExposure } from '../exposure.js';

let installation: Installation;
beforeAll(async () => {
  installation = await createInstallation();
});
afterAll(() => installation.close());

describe('passwords', () => {
  it('are kept as argon2id with the recommended cost', async () => {
    const hash = await hashPassword('correct horse');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect([await verifyPassword('correct horse', hash), await verifyPassword('wrong horse', hash)]).toEqual([true, false]);
    expect(await verifyPassword('a password nobody has', undefined)).toBe(false);
  });

  it('remember whether a person chose them', async () => {
    const hash = await hashPassword('made by us', 'generated');
    expect([isGenerated(hash), isGenerated(await hashPassword('chosen')), await verifyPassword('made by us', hash)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('tenants, users and keys', () => {
  it('have slugs made from their names, each once', async () => {
    const { engine } = installation;
    expect(await createTenant(engine, { name: '  Café Zürich & Söhne  ' })).toMatchObject({
      name: 'Café Zürich & Söhne',
      slug: 'cafe-zurich-sohne',
      plan: 'selfhosted',
    });
    expect(await createTenant(engine, { name: '店', plan: 'pro' })).toMatchObject({ slug: 'tenant', plan: 'pro' });
    await expect(createTenant(engine, { name: 'Café', slug: 'cafe-zurich-sohne' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'The slug cafe-zurich-sohne is taken.',
    });
    await expect(createTenant(engine, { name: '', slug: 'Not Good' })).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ path: 'name' }, { path: 'slug' }],
    });
  });

  it('of a name that others have, or that holds no Latin letter, get a slug with a number', async () => {
    const { engine } = installation;
    const slugs = async (name: string, times: number) => {
      const made: string[] = [];
      for (let time = 0; time < times; time += 1) made.push((await createTenant(engine, { name })).slug);
      return made;
    };
    expect(await slugs('Twice', 2)).toEqual(['twice', 'twice-2']);
    const long = 'n'.repeat(61);
    expect(await slugs(`${long} b`, 2)).toEqual([`${long}-b`, `${long}-2`]);
    const japanese = await slugs('株式会社', 12);
    expect(new Set(japanese).size).toBe(12);
    for (const slug of japanese) expect(slug).toMatch(/^tenant-\d{1,15}$/);
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => createTenant(engine, { name: 'At once' })));
    expect(atOnce.map(({ slug }) => slug).toSorted()).toEqual(['at-once', 'at-once-2', 'at-once-3', 'at-once-4']);
  });

  it('are found by id or slug, and audited', async () => {
    const { engine } = installation;
    const tenant = await createTenant(engine, { name: 'Audited' });
    const user = await createUser(engine, { tenant: 'audited', email: ' Bo@Example.com', role: 'agent', password: 'long enough' });
    const { id, key } = await createApiKey(engine, { tenant: tenant.id, role: 'viewer', name: 'CI' });
    expect(user).toMatchObject({ email: 'bo@example.com', tenantId: tenant.id });
    expect(key).toMatch(/^rfk_[\w-]{43}$/);
    const stored = await engine.storage.identity.findApiKey(await secretHash(engine.runtime, key));
    expect(stored).toMatchObject({ id, role: 'viewer', name: 'CI' });
    expect(JSON.stringify(stored)).not.toContain(key);
    const { data } = await engine.storage.forTenant(tenant.id).audit.list({});
    expect(data.map(({ action, actor }) => [action, actor.type])).toEqual([
      ['api_key.created', 'cli'],
      ['user.created', 'cli'],
      ['tenant.created', 'cli'],
    ]);
    expect(JSON.stringify(data)).not.toMatch(/long enough|rfk_/);
  });

  it('are refused with every reason', async () => {
    const { engine } = installation;
    const bad = createUser(engine, { tenant: 'audited', email: 'nobody', role: 'owner' as 'admin', password: 'short' });
    await expect(bad).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ path: 'email' }, { path: 'role' }, { path: 'password' }],
    });
    await expect(
      createUser(engine, { tenant: 'audited', email: 'BO@example.com', role: 'agent', password: 'long enough' }),
    ).rejects.toMatchObject({ code: 'conflict', message: 'There is an account for bo@example.com already.' });
    await expect(createApiKey(engine, { tenant: 'nowhere', role: 'agent' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the first start', () => {
  it('makes a tenant and an admin with a password nobody knows, once', async () => {
    const fresh = await createInstallation();
    const first = await ensureFirstTenant(fresh.engine, { name: 'Demo', slug: 'demo' });
    expect(first).toMatchObject({ email: 'admin@replyforce.local', password: expect.stringMatching(/^[\w-]{20}$/) });
    const login = await fresh.app.inject({
      method: 'POST',
      url: '/api/v1/auth/login',
      payload: { email: first?.email, password: first?.password },
    });
    expect(login.json().user).toMatchObject({ tenant_id: first?.tenantId, role: 'admin' });
    expect(await ensureFirstTenant(fresh.engine, { name: 'Demo', slug: 'demo' })).toBeNull();
    await fresh.close();
  });

  it('finishes what a start that died left behind', async () => {
    const fresh = await createInstallation();
    const tenant = await createTenant(fresh.engine, { name: 'Demo' });
    expect(await ensureFirstTenant(fresh.engine, { name: 'Demo' })).toMatchObject({ tenantId: tenant.id });
    expect(await ensureFirstTenant(fresh.engine, { name: 'Demo' })).toBeNull();
    await fresh.close();
  });

  it('leaves an installation alone whose operator made the tenants', async () => {
    expect(await ensureFirstTenant(installation.engine, { name: 'Demo', slug: 'demo' })).toBeNull();
  });
});

describe('opening to other machines', () => {
  it('needs a password that a person chose', async () => {
    const open = await createInstallation({ env: { REPLYFORCE_HOST: '0.0.0.0' } });
    const { engine } = open;
    await expect(checkExposure(engine)).rejects.toMatchObject({
      code: 'configuration_invalid',
      errors: [{ path: 'REPLYFORCE_ADMIN_PASSWORD' }],
    });
    await ensureFirstTenant(engine, { name: 'Demo' });
    await expect(checkExposure(engine)).rejects.toMatchObject({ code: 'configuration_invalid' });
    await expect(checkExposure({ ...engine, config: { ...engine.config, host: 'localhost' } })).resolves.toBeUndefined();
    await expect(checkExposure({ ...engine, config: { ...engine.config, adminPassword: 'chosen by me' } })).resolves.toBeUndefined();
    await open.close();
  });

  it('is allowed once the operator made an admin', async () => {
    const open = await createInstallation({ env: { REPLYFORCE_HOST: '::' } });
    await createTenant(open.engine, { name: 'Own' });
    await createUser(open.engine, { tenant: 'own', email: 'me@own.test', role: 'admin', password: 'chosen by me' });
    await expect(checkExposure(open.engine)).resolves.toBeUndefined();
    await open.close();
  });

  it('takes the configured password for the first admin', async () => {
    const set = await createInstallation({ env: { REPLYFORCE_ADMIN_PASSWORD: 'chosen by me' } });
    expect(await ensureFirstTenant(set.engine, { name: 'Demo' })).toMatchObject({ password: 'chosen by me' });
    const config = { ...set.engine.config, host: '0.0.0.0', adminPassword: null };
    await expect(checkExposure({ ...set.engine, config })).resolves.toBeUndefined();
    await set.close();
  });
});

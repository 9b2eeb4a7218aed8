import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOGIN_LIMITS } from '../identity/login-limits.js';
import {
  bearer,
  createBusiness,
  createInstallation,
  createPerson,
  PASSWORD,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let rival: Business;
let boss: Awaited<ReturnType<typeof createPerson>>;
let ann: Awaited<ReturnType<typeof createPerson>>;

beforeEach(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  rival = await createBusiness(installation, 'Rival');
  boss = await createPerson(installation, acme.tenant, 'boss@acme.test');
  ann = await createPerson(installation, acme.tenant, 'ann@acme.test', 'agent');
});
afterEach(() => installation.close());

const NEW = 'a better battery staple';

const call = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, token: string, payload?: object) =>
  installation.app.inject({ method, url: `/api/v1${path}`, headers: bearer(token), ...(payload && { payload }) });

interface SignedIn {
  readonly token: string;
  readonly cookie: string;
}

const cookieOf = (response: { readonly cookies: readonly { name: string; value: string }[] }) =>
  response.cookies.find(({ name }) => name === 'rf_refresh')?.value ?? '';
const login = (email: string, password = PASSWORD) =>
  installation.app.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email, password } });
const refresh = (cookie: string) =>
  installation.app.inject({ method: 'POST', url: '/api/v1/auth/refresh', cookies: { rf_refresh: cookie } });
async function signIn(email: string): Promise<SignedIn> {
  const response = await login(email);
  expect(response.statusCode).toBe(200);
  return { token: response.json().access_token as string, cookie: cookieOf(response) };
}
const read = async (token: string) => (await call('GET', '/conversations', token)).statusCode;
const audited = async (action: string) =>
  (await installation.engine.storage.forTenant(acme.tenant.id).audit.list({})).data.filter((line) => line.action === action);

/** What somebody who has signed in holds: a token, one of a page they made, and the cookie. */
async function holdings(email: string) {
  const { token, cookie } = await signIn(email);
  const page = (await call('POST', '/embed-tokens', token, {})).json().token as string;
  expect([await read(token), await read(page)]).toEqual([200, 200]);
  return { token, page, cookie };
}

async function expectEnded({ token, page, cookie }: Awaited<ReturnType<typeof holdings>>): Promise<void> {
  for (const one of [token, page]) expect((await call('GET', '/conversations', one)).json()).toMatchObject({ code: 'unauthorized' });
  expect((await refresh(cookie)).statusCode).toBe(401);
}

describe('an admin', () => {
  it('removes a member: all they hold is refused at once, and what is of others is not', async () => {
    const [held, admin] = [await holdings('ann@acme.test'), await signIn('boss@acme.test')];
    expect((await call('DELETE', `/settings/team/${ann.id}`, rival.keys.admin)).statusCode).toBe(404);
    expect((await call('DELETE', `/settings/team/${boss.id}`, held.token)).statusCode).toBe(403);
    expect((await call('DELETE', `/settings/team/${ann.id}`, admin.token)).statusCode).toBe(204);
    await expectEnded(held);
    expect((await login('ann@acme.test')).json()).toMatchObject({ code: 'invalid_credentials' });
    expect((await call('DELETE', `/settings/team/${ann.id}`, admin.token)).json()).toMatchObject({ status: 404, code: 'not_found' });
    expect((await call('GET', '/settings/team', admin.token)).json().data).toMatchObject([{ email: 'boss@acme.test' }]);
    expect((await refresh(admin.cookie)).statusCode).toBe(200);
    expect(await audited('user.removed')).toMatchObject([
      { actor: { type: 'user', id: boss.id, ip: '127.0.0.1' }, resource: { type: 'user', id: ann.id }, metadata: { role: 'agent' } },
    ]);
  });

  it('changes a role: what was given for the one before ends, and the next sign-in has the new one', async () => {
    const [held, admin] = [await holdings('ann@acme.test'), await signIn('boss@acme.test')];
    const change = (id: string, role: string, token = admin.token) => call('PATCH', `/settings/team/${id}`, token, { role });
    expect((await change(ann.id, 'admin', held.token)).statusCode).toBe(403);
    expect((await change(ann.id, 'viewer', rival.keys.admin)).statusCode).toBe(404);
    expect((await change(ann.id, 'owner')).json()).toMatchObject({ code: 'validation_failed', errors: [{ path: 'role' }] });
    expect((await change(ann.id, 'agent')).statusCode).toBe(200);
    expect(await read(held.token)).toBe(200);
    const changed = await change(ann.id, 'viewer');
    expect([changed.statusCode, changed.json()]).toMatchObject([200, { id: ann.id, email: 'ann@acme.test', role: 'viewer' }]);
    await expectEnded(held);
    expect((await login('ann@acme.test')).json().user.role).toBe('viewer');
    expect(await audited('user.role_changed')).toMatchObject([{ resource: { id: ann.id }, metadata: { from: 'agent', to: 'viewer' } }]);
  });

  it('is neither removed nor demoted where nobody else is one', async () => {
    const { token } = await signIn('boss@acme.test');
    for (const answer of [
      await call('DELETE', `/settings/team/${boss.id}`, token),
      await call('PATCH', `/settings/team/${boss.id}`, acme.keys.admin, { role: 'agent' }),
    ])
      expect(answer.json()).toMatchObject({ status: 409, code: 'last_admin' });
    expect(await read(token)).toBe(200);
    await call('PATCH', `/settings/team/${ann.id}`, token, { role: 'admin' });
    expect((await call('DELETE', `/settings/team/${boss.id}`, token)).statusCode).toBe(204);
    expect(await read(token)).toBe(401);
  });

  it('gives another member a new password, not themselves', async () => {
    const [held, admin] = [await holdings('ann@acme.test'), await signIn('boss@acme.test')];
    const set = (id: string, password: string, token = admin.token) => call('PUT', `/settings/team/${id}/password`, token, { password });
    expect((await set(ann.id, NEW, rival.keys.admin)).statusCode).toBe(404);
    expect((await set(boss.id, NEW, held.token)).statusCode).toBe(403);
    expect((await set(ann.id, 'short')).json()).toMatchObject({ code: 'validation_failed', errors: [{ path: 'password' }] });
    expect((await set(boss.id, NEW)).json()).toMatchObject({ code: 'forbidden', detail: expect.stringContaining('/auth/password') });
    expect(await read(held.token)).toBe(200);
    expect((await set(ann.id, NEW)).statusCode).toBe(204);
    await expectEnded(held);
    expect([(await login('ann@acme.test')).statusCode, (await login('ann@acme.test', NEW)).statusCode]).toEqual([401, 200]);
    const lines = await audited('user.password_set');
    expect(lines).toMatchObject([{ actor: { id: boss.id }, resource: { id: ann.id }, result: 'success' }]);
    expect(JSON.stringify(lines)).not.toContain(NEW);
  });
});

describe('whoever has signed in', () => {
  const change = (token: string, present: string, next = NEW) =>
    call('POST', '/auth/password', token, { current_password: present, new_password: next });

  it('changes their own password by the present one, goes on, and what else they hold ends', async () => {
    const [held, here] = [await holdings('ann@acme.test'), await signIn('ann@acme.test')];
    const wrong = await change(here.token, 'not the password');
    expect(wrong.json()).toMatchObject({ status: 422, code: 'validation_failed', errors: [{ path: 'current_password' }] });
    expect((await change(here.token, PASSWORD, 'short')).json()).toMatchObject({ errors: [{ path: 'new_password' }] });
    expect(await read(held.token)).toBe(200);
    const changed = await change(here.token, PASSWORD);
    expect([changed.statusCode, changed.headers['cache-control'], changed.json()]).toMatchObject([
      200,
      'no-store',
      { token_type: 'Bearer', user: { id: ann.id, role: 'agent' } },
    ]);
    await expectEnded(held);
    expect((await refresh(here.cookie)).statusCode).toBe(401);
    expect([await read(changed.json().access_token), (await refresh(cookieOf(changed))).statusCode]).toEqual([200, 200]);
    expect([(await login('ann@acme.test')).statusCode, (await login('ann@acme.test', NEW)).statusCode]).toEqual([401, 200]);
    expect((await audited('user.password_set')).map(({ result, actor }) => [result, actor.id])).toEqual([
      ['success', ann.id],
      ['failure', ann.id],
    ]);
  });

  it('may not guess the present one for ever', async () => {
    const { token } = await signIn('ann@acme.test');
    for (let attempt = 0; attempt < LOGIN_LIMITS.perAddressAndAccount; attempt += 1)
      expect((await change(token, `guess ${attempt}`)).statusCode).toBe(422);
    expect((await change(token, PASSWORD)).json()).toMatchObject({ status: 429, code: 'rate_limited' });
  });

  it('is a person: keys and tokens of pages have no password', async () => {
    const { page } = await holdings('ann@acme.test');
    for (const token of [acme.keys.admin, page])
      expect((await change(token, PASSWORD)).json()).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await login('ann@acme.test')).statusCode).toBe(200);
  });
});

it('a session that is renewed while its user is given another password does not outlive that', async () => {
  const { storage } = installation.engine;
  const { cookie } = await signIn('ann@acme.test');
  const { findUser } = storage.identity;
  let between: (() => Promise<unknown>) | undefined = () =>
    call('PUT', `/settings/team/${ann.id}/password`, acme.keys.admin, { password: NEW });
  Object.assign(storage.identity, {
    findUser: async (tenantId: string, id: string) => {
      const user = await findUser(tenantId, id);
      const now = between;
      between = undefined;
      await now?.();
      return user;
    },
  });
  const renewed = await refresh(cookie);
  expect([renewed.statusCode, cookieOf(renewed)]).toEqual([401, '']);
});

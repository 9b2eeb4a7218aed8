import { ReplyForceError } from '@replyforce/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  await createPerson(installation, acme.tenant, 'Ann@Acme.test');
  await createPerson(installation, acme.tenant, 'vic@acme.test', 'viewer');
});
afterAll(() => installation.close());

const login = (email: string, password: string, remoteAddress = '127.0.0.1') =>
  installation.app.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email, password }, remoteAddress });
const refresh = (cookie: string) =>
  installation.app.inject({ method: 'POST', url: '/api/v1/auth/refresh', cookies: { rf_refresh: cookie } });
const me = (token: string) => installation.app.inject({ url: '/api/v1/settings/team', headers: bearer(token) });

describe('login', () => {
  it('gives an access token and a refresh cookie', async () => {
    const response = await login('ann@acme.test', PASSWORD);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 3600,
      user: { id: expect.any(String), tenant_id: acme.tenant.id, email: 'ann@acme.test', role: 'admin' },
    });
    expect(response.cookies[0]).toMatchObject({
      name: 'rf_refresh',
      httpOnly: true,
      sameSite: 'Strict',
      path: '/api/v1/auth',
      maxAge: 604_800,
    });
    expect(response.cookies[0]).not.toHaveProperty('secure');
    expect((await me(response.json().access_token)).statusCode).toBe(200);
  });

  it('states in the token who, where and what for', async () => {
    const token = (await login('vic@acme.test', PASSWORD)).json().access_token as string;
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ tid: acme.tenant.id, role: 'viewer', iss: 'replyforce' });
    expect(claims['permissions']).toEqual(['read:dashboard', 'read:conversations', 'read:analytics']);
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3600);
  });

  it('answers alike, in words and about alike in time, for an unknown account and a wrong password', async () => {
    const timed = async (email: string, index: number) => {
      const from = performance.now();
      const response = await login(email, 'not the password', `10.0.0.${index}`);
      return { response, ms: performance.now() - from };
    };
    await timed('ann@acme.test', 1);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      const wrong = await timed('ann@acme.test', index);
      const nobody = await timed('nobody@acme.test', index);
      expect([wrong.response.statusCode, wrong.response.json()]).toMatchObject([401, { code: 'invalid_credentials' }]);
      expect(nobody.response.json()).toEqual(wrong.response.json());
      known.push(wrong.ms);
      unknown.push(nobody.ms);
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[3] ?? 0;
    expect(median(unknown)).toBeGreaterThan(median(known) / 3);
    expect(median(unknown)).toBeLessThan(median(known) * 3);
  });

  it('limits attempts by address and account, and lets others in', async () => {
    for (let attempt = 0; attempt < LOGIN_LIMITS.perAddressAndAccount; attempt += 1) {
      expect((await login('vic@acme.test', 'guess', '10.9.9.9')).statusCode).toBe(401);
    }
    const limited = await login('vic@acme.test', PASSWORD, '10.9.9.9');
    expect([limited.statusCode, limited.json().code]).toEqual([429, 'rate_limited']);
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(800);
    expect((await login('vic@acme.test', PASSWORD, '10.9.9.8')).statusCode).toBe(200);
    expect((await login('ann@acme.test', PASSWORD, '10.9.9.9')).statusCode).toBe(200);
    installation.advance(LOGIN_LIMITS.windowMs + 1);
    expect((await login('vic@acme.test', PASSWORD, '10.9.9.9')).statusCode).toBe(200);
  });

  it('tells people behind a proxy on this machine apart, and believes no other machine', async () => {
    const from = (forwarded: string, remoteAddress: string) =>
      installation.app.inject({
        method: 'POST',
        url: '/api/v1/auth/login',
        payload: { email: 'proxied@acme.test', password: 'guess' },
        headers: { 'x-forwarded-for': forwarded },
        remoteAddress,
      });
    const last = async (forwarded: (attempt: number) => string, remoteAddress: string) => {
      for (let attempt = 0; attempt < LOGIN_LIMITS.perAddressAndAccount; attempt += 1) await from(forwarded(attempt), remoteAddress);
      return (await from(forwarded(99), remoteAddress)).statusCode;
    };
    expect(await last(() => '10.5.5.5', '127.0.0.1')).toBe(429);
    expect((await from('10.5.5.6', '127.0.0.1')).statusCode).toBe(401);
    expect(await last((attempt) => `10.6.6.${attempt}`, '10.7.7.7')).toBe(429);
  });

  it('believes the proxies that are named: whom they speak for, and that it came by https', async () => {
    const behind = await createInstallation({ env: { REPLYFORCE_TRUSTED_PROXIES: '172.18.0.0/16', REPLYFORCE_REGISTRATION: 'open' } });
    await createPerson(behind, (await createBusiness(behind, 'Acme')).tenant, 'ann@acme.test');
    const from = (forwarded: string, remoteAddress: string, password = 'guess') =>
      behind.app.inject({
        method: 'POST',
        url: '/api/v1/auth/login',
        payload: { email: 'ann@acme.test', password },
        headers: { 'x-forwarded-for': forwarded, 'x-forwarded-proto': 'https' },
        remoteAddress,
      });
    for (let attempt = 0; attempt < LOGIN_LIMITS.perAddressAndAccount; attempt += 1)
      expect((await from(`8.8.8.${attempt}, 203.0.113.5`, '172.18.0.2')).statusCode).toBe(401);
    expect((await from('203.0.113.5', '172.18.0.3')).statusCode).toBe(429);
    const through = await from('203.0.113.6, 172.18.0.9', '172.18.0.2', PASSWORD);
    expect([through.statusCode, through.cookies[0]]).toMatchObject([200, { name: 'rf_refresh', secure: true }]);
    const around = await from('203.0.113.5', '127.0.0.1', PASSWORD);
    expect([around.statusCode, around.cookies[0]]).toEqual([200, expect.not.objectContaining({ secure: true })]);
    const { registrationsPerAddress } = LOGIN_LIMITS;
    const register = (index: number, ip: string) =>
      behind.app.inject({
        method: 'POST',
        url: '/api/v1/auth/register',
        payload: { company: `c${index}`, email: `boss@${index}.test`, password: PASSWORD },
        headers: { 'x-forwarded-for': ip },
        remoteAddress: '172.18.0.2',
      });
    for (let index = 0; index < registrationsPerAddress; index += 1) await register(index, '203.0.113.9');
    expect([(await register(100, '203.0.113.9')).statusCode, (await register(101, '203.0.113.10')).statusCode]).toEqual([429, 201]);
    const audit = await behind.engine.storage.forTenant((await behind.engine.storage.tenants.find('acme'))?.id ?? '').audit.list({});
    expect(audit.data.filter(({ action }) => action === 'session.opened').map(({ actor }) => actor.ip)).toEqual([
      '127.0.0.1',
      '203.0.113.6',
    ]);
    await behind.close();
  });

  it('refuses a body of another shape', async () => {
    const response = await installation.app.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email: 'ann@acme.test' } });
    expect([response.statusCode, response.json().errors]).toMatchObject([422, [{ path: 'password' }]]);
  });

  it('is written to the audit log, wrong passwords too', async () => {
    const { data } = await installation.engine.storage.forTenant(acme.tenant.id).audit.list({ limit: 100 });
    const sessions = data.filter(({ action }) => action.startsWith('session.'));
    expect(
      sessions.some(({ action, result, actor }) => action === 'session.opened' && result === 'success' && actor.ip === '127.0.0.1'),
    ).toBe(true);
    expect(sessions.some(({ action, result }) => action === 'session.refused' && result === 'failure')).toBe(true);
    expect(data.some(({ action }) => action === 'user.created')).toBe(true);
    expect(data.some(({ action }) => action === 'api_key.created')).toBe(true);
    expect(JSON.stringify(data)).not.toContain(PASSWORD);
  });
});

describe('an access token', () => {
  it('ends after an hour', async () => {
    const token = (await login('ann@acme.test', PASSWORD)).json().access_token as string;
    installation.advance(3_590_000);
    expect((await me(token)).statusCode).toBe(200);
    installation.advance(20_000);
    expect((await me(token)).json()).toMatchObject({ status: 401, code: 'unauthorized' });
  });

  it('of another installation, or altered, opens nothing', async () => {
    const other = await createInstallation();
    const business = await createBusiness(other, 'Acme');
    await createPerson(other, business.tenant, 'ann@acme.test');
    const foreign = await other.app.inject({
      method: 'POST',
      url: '/api/v1/auth/login',
      payload: { email: 'ann@acme.test', password: PASSWORD },
    });
    await other.close();
    expect((await me(foreign.json().access_token)).statusCode).toBe(401);
    const [header, , signature] = ((await login('ann@acme.test', PASSWORD)).json().access_token as string).split('.');
    const forged = Buffer.from(
      JSON.stringify({ sub: 'x', tid: acme.tenant.id, role: 'admin', permissions: [], iat: 1, exp: 9e9, iss: 'replyforce' }),
    );
    expect((await me(`${header}.${forged.toString('base64url')}.${signature}`)).statusCode).toBe(401);
  });
});

describe('refresh', () => {
  const cookieOf = (response: Awaited<ReturnType<typeof login>>) => response.cookies.find(({ name }) => name === 'rf_refresh')?.value ?? '';

  it('works once, with a new pair each time', async () => {
    const first = cookieOf(await login('ann@acme.test', PASSWORD));
    const second = await refresh(first);
    expect(second.statusCode).toBe(200);
    expect((await me(second.json().access_token)).statusCode).toBe(200);
    expect(cookieOf(second)).not.toBe(first);
    const again = await refresh(first);
    expect([again.statusCode, again.json().code, cookieOf(again)]).toEqual([401, 'unauthorized', '']);
    expect((await refresh(cookieOf(second))).statusCode).toBe(200);
  });

  it('works for one of many at the same moment', async () => {
    const cookie = cookieOf(await login('ann@acme.test', PASSWORD));
    const codes = (await Promise.all(Array.from({ length: 5 }, () => refresh(cookie)))).map(({ statusCode }) => statusCode);
    expect(codes.sort()).toEqual([200, 401, 401, 401, 401]);
  });

  it('ends after seven days, and with logout', async () => {
    const late = cookieOf(await login('ann@acme.test', PASSWORD));
    installation.advance(7 * 24 * 3_600_000 + 1);
    expect((await refresh(late)).statusCode).toBe(401);
    const cookie = cookieOf(await login('ann@acme.test', PASSWORD));
    const out = await installation.app.inject({ method: 'DELETE', url: '/api/v1/auth/logout', cookies: { rf_refresh: cookie } });
    expect([out.statusCode, out.body, cookieOf(out)]).toEqual([204, '', '']);
    expect((await refresh(cookie)).statusCode).toBe(401);
    expect((await installation.app.inject({ method: 'DELETE', url: '/api/v1/auth/logout' })).statusCode).toBe(204);
  });

  it('leaves the cookie where storage does not answer: who is signed in stays so', async () => {
    let away = false;
    const fails = await createInstallation({
      storage: (storage) => ({
        ...storage,
        identity: {
          ...storage.identity,
          takeRefreshToken: async (hash) => {
            if (away) throw new ReplyForceError('store_unavailable');
            return storage.identity.takeRefreshToken(hash);
          },
        },
      }),
    });
    await createPerson(fails, (await createBusiness(fails, 'Acme')).tenant, 'ann@acme.test');
    const ask = (path: string, rest: object) => fails.app.inject({ method: 'POST', url: `/api/v1/auth/${path}`, ...rest });
    const cookies = { rf_refresh: cookieOf(await ask('login', { payload: { email: 'ann@acme.test', password: PASSWORD } })) };
    away = true;
    const unheard = await ask('refresh', { cookies });
    expect([unheard.statusCode, unheard.cookies]).toEqual([503, []]);
    away = false;
    expect((await ask('refresh', { cookies })).statusCode).toBe(200);
    await fails.close();
  });

  it('without a cookie asks to sign in', async () => {
    expect((await installation.app.inject({ method: 'POST', url: '/api/v1/auth/refresh' })).statusCode).toBe(401);
  });
});

describe('registration', () => {
  const register = ({ app }: Installation, company: string) =>
    app.inject({ method: 'POST', url: '/api/v1/auth/register', payload: { company, email: `boss@${company}.test`, password: PASSWORD } });

  it('is closed once a tenant exists', async () => {
    const closed = await register(installation, 'second');
    expect([closed.statusCode, closed.json().code]).toEqual([403, 'registration_closed']);
    const fresh = await createInstallation();
    const first = await register(fresh, 'first');
    expect([first.statusCode, first.json().user]).toMatchObject([201, { role: 'admin', email: 'boss@first.test' }]);
    expect((await register(fresh, 'second')).statusCode).toBe(403);
    await fresh.close();
  });

  it('takes companies of the same name, and names without a Latin letter', async () => {
    const open = await createInstallation({ env: { REPLYFORCE_REGISTRATION: 'open' } });
    for (const [index, company] of ['株式会社山田', '株式会社鈴木', 'Acme', 'Acme'].entries()) {
      const payload = { company, email: `boss@${index}.test`, password: PASSWORD };
      expect((await open.app.inject({ method: 'POST', url: '/api/v1/auth/register', payload })).statusCode).toBe(201);
    }
    expect((await open.engine.storage.tenants.list()).map(({ slug }) => slug)).toEqual(['tenant', 'tenant-2', 'acme', 'acme-2']);
    await open.close();
  });

  it('makes no more than some tenants for one address within a while', async () => {
    const open = await createInstallation({ env: { REPLYFORCE_REGISTRATION: 'open' } });
    const { registrationsPerAddress, windowMs } = LOGIN_LIMITS;
    for (let index = 0; index < registrationsPerAddress; index += 1) expect((await register(open, `c${index}`)).statusCode).toBe(201);
    const refused = await register(open, 'one-more');
    expect([refused.statusCode, refused.json()]).toMatchObject([
      429,
      { code: 'rate_limited', detail: expect.stringContaining('register') },
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const payload = { company: 'other', email: 'boss@other.test', password: PASSWORD };
    const elsewhere = await open.app.inject({ method: 'POST', url: '/api/v1/auth/register', payload, remoteAddress: '10.0.0.9' });
    expect(elsewhere.statusCode).toBe(201);
    open.advance(windowMs);
    expect((await register(open, 'later')).statusCode).toBe(201);
    await open.close();
  });

  it('stays open where it is configured so, one account an address', async () => {
    const open = await createInstallation({ env: { REPLYFORCE_REGISTRATION: 'open', REPLYFORCE_PUBLIC_URL: 'https://rf.test' } });
    const one = await register(open, 'one');
    const two = await register(open, 'two');
    expect([one.statusCode, two.statusCode]).toEqual([201, 201]);
    expect(one.json().user.tenant_id).not.toBe(two.json().user.tenant_id);
    expect(one.cookies[0]).toMatchObject({ secure: true });
    const again = await open.app.inject({
      method: 'POST',
      url: '/api/v1/auth/register',
      payload: { company: 'three', email: 'BOSS@one.test', password: PASSWORD },
    });
    expect([again.statusCode, (await open.engine.storage.tenants.list()).length]).toEqual([409, 2]);
    const atOnce = await Promise.all(
      ['four', 'five', 'six'].map((company) =>
        open.app.inject({
          method: 'POST',
          url: '/api/v1/auth/register',
          payload: { company, email: 'boss@at-once.test', password: PASSWORD },
        }),
      ),
    );
    expect(atOnce.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409]);
    const refused = atOnce.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json().detail);
    expect(refused).toEqual(Array.from({ length: 2 }, () => 'This address has an account already.'));
    expect((await open.engine.storage.tenants.list()).map(({ slug }) => slug)).toHaveLength(3);
    const weak = await open.app.inject({
      method: 'POST',
      url: '/api/v1/auth/register',
      payload: { company: '', email: 'nobody', password: 'short' },
    });
    expect(
      weak
        .json()
        .errors.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['company', 'email', 'password']);
    await open.close();
  });
});

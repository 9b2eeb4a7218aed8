import type { Role } from '@replyforce/core';
import { memoryBlobs } from '@replyforce/core/memory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApiKey } from '../identity/api-keys.js';
import { PERMISSIONS, ROLES, type Permission } from '../identity/permissions.js';
import {
  answerUnknown,
  bearer,
  connectProgram,
  converse,
  createBusiness,
  createInstallation,
  createPerson,
  giveUpJob,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly permission: Permission | undefined;
}

/** A good body for every route that takes one. */
const BODIES: Readonly<Record<string, unknown>> = {
  'POST /api/v1/channels': { type: 'facebook', account_id: 'page-new', name: 'New', credentials: { access_token: 't' } },
  'POST /api/v1/channels/{id}/inbound': { message_id: 'm-1', contact: { id: 'c-1' }, text: 'Hello' },
  'POST /api/v1/channels/connect': { type: 'facebook' },
  'POST /api/v1/channels/connect/{id}/accounts': { account_ids: ['page-a'] },
  'POST /api/v1/channels/connect/{id}/exchange': { code: 'x' },
  'POST /api/v1/embed-tokens': {},
  'POST /api/v1/knowledge': { name: 'hours.md', content: '# Hours\n\nWe open at nine.' },
  'POST /api/v1/knowledge/urls': { url: 'http://127.0.0.1:9/page.html' },
  'POST /api/v1/knowledge/entries': { question: 'Do you open on Sundays?', answer: 'No.' },
  'POST /api/v1/knowledge/try': { question: 'When do you open?' },
  'PATCH /api/v1/knowledge/{id}': { enabled: true },
  'POST /api/v1/knowledge/{id}/restore': { version: 1 },
  'PATCH /api/v1/knowledge/gaps/{id}': { state: 'ignored' },
  'POST /api/v1/knowledge/suggestions/{id}/approve': {},
  'POST /api/v1/conversations/{id}/messages': { content: 'Hello from a person' },
  'PATCH /api/v1/conversations/{id}/assign': { user_id: null },
  'PATCH /api/v1/conversations/{id}/status': { status: 'open' },
  'PATCH /api/v1/leads/{id}/tag': { tag: 'HOT' },
  'PUT /api/v1/settings/brand-voice': { tone: 'casual' },
  'PUT /api/v1/settings/auto-reply': { enabled: true },
  'PUT /api/v1/settings/budget': { day_tokens: 1_000 },
  'PUT /api/v1/settings/notifications': { email: 'team' },
  'PUT /api/v1/settings/policy': { time_zone: 'Europe/Vienna', quiet_hours: ['22:00-07:00'] },
  'PUT /api/v1/settings/lead-scoring': { warm_from: 30 },
  'POST /api/v1/leads/rescore': {},
  'PATCH /api/v1/settings/team/{id}': { role: 'viewer' },
  'PUT /api/v1/settings/team/{id}/password': { password: 'a better battery staple' },
  'POST /api/v1/auth/password': { current_password: 'x', new_password: 'a better battery staple' },
};

let installation: Installation;
let acme: Business;
let rival: Business;
let conversationId: string;
/** Ids of Acme's things, by the first part of the path that names them. */
let ids: Readonly<Record<string, string>>;
let programId: string;
let addressId: string;
let operations: readonly Operation[];

beforeAll(async () => {
  installation = await createInstallation({ blobs: memoryBlobs() });
  acme = await createBusiness(installation, 'Acme');
  rival = await createBusiness(installation, 'Rival');
  programId = await connectProgram(installation, acme);
  const picture = {
    messageId: 'with-picture',
    contact: { id: 'c' },
    text: '',
    attachments: [{ type: 'image', url: 'https://10.0.0.7/a.png' }],
  };
  await installation.engine.rf.tenant(acme.tenant.id).channels.receive(programId, picture);
  await createPerson(installation, acme.tenant, 'ann@acme.test');
  conversationId = await converse(installation, acme, 'The secret of Acme');
  const tenant = installation.engine.rf.tenant(acme.tenant.id);
  const document = await tenant.knowledge.add({
    name: 'acme-secret.md',
    content: '# Acme secret\n\nThe secret of Acme is safe.',
    type: 'markdown',
  });
  const page = { url: 'http://127.0.0.1:9/acme.html', refreshHours: null };
  addressId = (await tenant.knowledge.addUrl(page, { type: 'cli', id: 'test' })).id;
  for (const from of ['acme-secret-1', 'acme-secret-2', 'acme-secret-3']) await answerUnknown(installation, acme, from);
  const lead = (await tenant.leads.list()).data[0];
  const event = (await tenant.ingest.list()).data[0];
  const attachments = await waitFor(async () => {
    const { storage } = installation.engine;
    const found = await storage.forTenant(acme.tenant.id).messages.findByPlatformMid(programId, 'with-picture');
    return found?.attachments[0]?.id;
  });
  ids = {
    conversations: conversationId,
    channels: acme.channelId,
    leads: lead?.id ?? '',
    knowledge: document.id,
    ingest: event?.id ?? '',
    attachments,
    apikeys: (await createApiKey(installation.engine, { tenant: acme.tenant.id, role: 'agent', name: 'acme-key' })).id,
    settings: (await createPerson(installation, acme.tenant, 'secret-member@acme.test', 'agent')).id,
  };
  const { paths } = (await installation.app.inject({ url: '/openapi.json' })).json() as {
    paths: Record<string, Record<string, { 'x-permission'?: Permission }>>;
  };
  operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => ({ method: method.toUpperCase() as Operation['method'], path, permission: operation['x-permission'] })),
  );
});
afterAll(() => installation.close());

/** A login of Acme's admin at which accounts are to be chosen; one that waits for its code where that is to be exchanged. */
async function beginLogin(path: string): Promise<string> {
  const begun = await installation.app.inject({
    method: 'POST',
    url: '/api/v1/channels/connect',
    payload: { type: 'facebook' },
    headers: bearer(acme.keys.admin),
  });
  const { id, authorization_url: url } = begun.json<{ id: string; authorization_url: string }>();
  const state = new URL(url).searchParams.get('state') ?? '';
  if (!path.endsWith('/exchange')) await installation.app.inject({ url: `/api/v1/auth/callback/facebook?code=x&state=${state}` });
  return id;
}

/** A thing of Acme's that the path can name. */
async function idFor(path: string): Promise<string> {
  const part = path.split('/')[3] ?? '';
  if (path.startsWith('/api/v1/channels/connect/')) return beginLogin(path);
  // A dead letter is gone when something was done to it.
  if (path.endsWith('/inbound') || path.includes('/callbacks')) return programId;
  const { knowledge } = installation.engine.rf.tenant(acme.tenant.id);
  if (path.startsWith('/api/v1/knowledge/gaps/')) return (await knowledge.gaps.list())[0]?.id ?? 'none';
  if (path.startsWith('/api/v1/knowledge/suggestions/')) return (await knowledge.suggestions.list('pending'))[0]?.id ?? 'none';
  if (path === '/api/v1/knowledge/{id}/refresh') return addressId;
  return part === 'dlq' ? giveUpJob(installation, acme, 'given up') : (ids[part] ?? 'none');
}

async function call({ method, path }: Operation, token?: string) {
  const url =
    path
      .replace('{id}', path.includes('{id}') ? await idFor(path) : '')
      .replace('{number}', '1')
      .replace('{webhook_id}', 'none') + (path.endsWith('/search') ? '?q=secret' : '');
  const body = BODIES[`${method} ${path}`];
  return installation.app.inject({
    method,
    url,
    ...(body !== undefined && { payload: body as object }),
    ...(token && { headers: bearer(token) }),
  });
}

describe('deny by default', () => {
  it('does not register a route that does not say who may call it', async () => {
    const undeclared = createInstallation({ server: { extend: (app) => void app.get('/open', async () => 'oops') } });
    await expect(undeclared).rejects.toThrow('GET /open does not declare who may call it');
    const misspelt = createInstallation({
      server: { extend: (app) => void app.get('/open', { config: { access: 'read:everything' as Permission } }, async () => 'oops') },
    });
    await expect(misspelt).rejects.toThrow('does not declare');
  });

  it('leaves only these routes public', () => {
    const open = operations.filter(({ permission }) => !permission).map(({ method, path }) => `${method} ${path}`);
    expect(open.sort()).toEqual([
      'DELETE /api/v1/auth/logout',
      'GET /api/v1/auth/callback/{channel}',
      'GET /healthz',
      'GET /metrics',
      'GET /openapi.json',
      'GET /readyz',
      'GET /webhooks/{channel}',
      'POST /api/v1/auth/login',
      'POST /api/v1/auth/refresh',
      'POST /api/v1/auth/register',
      'POST /webhooks/{channel}',
    ]);
  });

  it('asks for a token everywhere else, before it looks at anything', async () => {
    for (const operation of operations.filter(({ permission }) => permission)) {
      for (const token of [undefined, 'rfk_made-up', 'eyJhbGciOiJub25lIn0.e30.', 'x']) {
        const response = await call(operation, token);
        expect([operation.path, token, response.statusCode, response.json().code]).toEqual([operation.path, token, 401, 'unauthorized']);
        expect(response.headers['www-authenticate']).toBe('Bearer');
      }
    }
  });
});

describe('roles', () => {
  it('follow the table of permissions on every route', async () => {
    // A key has no password of its own: `team.test.ts`.
    const guarded = operations.filter(
      ({ permission, method, path }) =>
        permission && !path.endsWith('/auth/password') && !(method === 'DELETE' && path.includes('channels')),
    );
    expect(guarded.length).toBeGreaterThan(20);
    for (const operation of guarded) {
      for (const role of ROLES) {
        const allowed = (PERMISSIONS[operation.permission as Permission] as readonly Role[]).includes(role);
        if (allowed && operation.method === 'DELETE') continue;
        const { statusCode } = await call(operation, acme.keys[role]);
        const what = `${role} ${operation.method} ${operation.path}`;
        // Nothing was tried there yet: whoever may ask for it is told so.
        const done = operation.path.includes('{webhook_id}') ? statusCode === 404 : statusCode < 300;
        if (allowed) expect([what, done]).toEqual([what, true]);
        else expect([what, statusCode]).toEqual([what, 403]);
      }
    }
  });

  it('lets a viewer read and nothing else', async () => {
    const writes = operations.filter(({ permission, method }) => permission && method !== 'GET');
    for (const operation of writes) expect((await call(operation, acme.keys.viewer)).statusCode).toBe(403);
  });
});

describe('a tenant is a wall', () => {
  it('answers 404 for every id of another tenant, on every route', async () => {
    const named = operations.filter(({ permission, path }) => permission && path.includes('{id}'));
    expect(named.length).toBeGreaterThan(12);
    for (const operation of named) {
      const response = await call(operation, rival.keys.admin);
      expect([operation.method, operation.path, response.statusCode, response.json().code]).toEqual([
        operation.method,
        operation.path,
        404,
        'not_found',
      ]);
    }
    const still = await installation.app.inject({ url: `/api/v1/conversations/${conversationId}`, headers: bearer(acme.keys.admin) });
    expect(still.json()).toMatchObject({ id: conversationId, status: 'open' });
    const channel = await installation.app.inject({ url: `/api/v1/channels/${acme.channelId}`, headers: bearer(acme.keys.admin) });
    expect(channel.json()).toMatchObject({ status: 'active' });
  });

  it('shows nothing of another tenant in any list', async () => {
    for (const operation of operations.filter(({ method, path, permission }) => method === 'GET' && permission && !path.includes('{id}'))) {
      const theirs = await call(operation, rival.keys.admin);
      expect(theirs.statusCode).toBe(200);
      for (const secret of [...Object.values(ids), acme.tenant.id, acme.accountId, 'acme', 'Acme'])
        expect(theirs.body).not.toContain(secret);
    }
    const own = await call({ method: 'GET', path: '/api/v1/conversations', permission: undefined }, acme.keys.admin);
    expect(own.body).toContain(conversationId);
  });

  it('takes the tenant from the token alone', async () => {
    const response = await installation.app.inject({
      url: `/api/v1/conversations?tenant_id=${acme.tenant.id}`,
      headers: { ...bearer(rival.keys.admin), 'x-tenant-id': acme.tenant.id },
    });
    expect(response.json()).toEqual({ data: [], next_cursor: null });
  });

  it('does not assign a conversation to somebody of another tenant', async () => {
    const stranger = await createPerson(installation, rival.tenant, 'rob@rival.test');
    const response = await installation.app.inject({
      method: 'PATCH',
      url: `/api/v1/conversations/${conversationId}/assign`,
      payload: { user_id: stranger.id },
      headers: bearer(acme.keys.admin),
    });
    expect([response.statusCode, response.json().errors]).toEqual([422, [{ path: 'user_id', message: 'is nobody of this team' }]]);
  });

  it('does not connect an account that another tenant has', async () => {
    const response = await installation.app.inject({
      method: 'POST',
      url: '/api/v1/channels',
      payload: { type: 'facebook', account_id: acme.accountId, name: 'Mine now', credentials: { access_token: 't' } },
      headers: bearer(rival.keys.admin),
    });
    expect([response.statusCode, response.json().code]).toEqual([409, 'conflict']);
  });
});

describe('errors', () => {
  it('are problems, and never tell how things are inside', async () => {
    const failing = await createInstallation({
      server: {
        extend: (app) =>
          void app.get(
            '/api/v1/broken',
            { config: { access: 'read:dashboard' }, schema: { querystring: z.object({ n: z.coerce.number() }) } },
            async () => {
              throw new Error('SELECT secret FROM inside');
            },
          ),
      },
    });
    const business = await createBusiness(failing, 'Broken');
    const response = await failing.app.inject({ url: '/api/v1/broken?n=1', headers: bearer(business.keys.admin) });
    expect(response.statusCode).toBe(500);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toEqual({ type: 'urn:replyforce:error:internal', title: expect.any(String), status: 500, code: 'internal' });
    const invalid = await failing.app.inject({ url: '/api/v1/broken?n=x', headers: bearer(business.keys.admin) });
    expect([invalid.statusCode, invalid.json()]).toMatchObject([422, { code: 'validation_failed', errors: [{ path: 'n' }] }]);
    await failing.close();
  });

  it('name what is wrong with a request', async () => {
    const headers = bearer(acme.keys.admin);
    const send = (url: string, payload: string | object, type = 'application/json') =>
      installation.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'content-type': type } });
    const wrong = await send('/api/v1/channels', { type: 'fax', name: '', credentials: {} });
    expect(wrong.statusCode).toBe(422);
    expect(
      wrong
        .json()
        .errors.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['account_id', 'name', 'type']);
    expect((await send('/api/v1/channels', { type: 'facebook', account_id: 'a', name: 'n', credentials: {} })).json()).toMatchObject({
      status: 422,
      errors: [{ path: 'credentials.access_token' }],
    });
    expect((await send('/api/v1/channels', '{"type":')).json()).toMatchObject({ status: 400, code: 'malformed_body' });
    expect((await send('/api/v1/channels', '<channel/>', 'text/xml')).json()).toMatchObject({
      status: 422,
      errors: [{ path: 'content-type' }],
    });
    expect((await send('/api/v1/channels', { name: 'x'.repeat(1_100_000) })).json()).toMatchObject({
      status: 413,
      code: 'body_too_large',
      detail: 'The body is larger than the limit: it may have 1 MB.',
    });
    for (const url of ['/api/v1/nothing', '/api/v1/conversations/%E0%A4%A', `/api/v1/conversations/${'x'.repeat(300)}`, '//']) {
      const nowhere = await installation.app.inject({ url, headers });
      expect([url, nowhere.headers['content-type'], nowhere.json()]).toMatchObject([
        url,
        expect.stringContaining('problem+json'),
        { status: 404, code: 'not_found' },
      ]);
    }
  });

  it('keep lists within 1 to 100', async () => {
    for (const limit of ['0', '101', '-1', 'many', '1.5']) {
      const response = await installation.app.inject({ url: `/api/v1/conversations?limit=${limit}`, headers: bearer(acme.keys.viewer) });
      expect([limit, response.statusCode, response.json().errors[0].path]).toEqual([limit, 422, 'limit']);
    }
    for (const limit of ['1', '100']) {
      expect((await installation.app.inject({ url: `/api/v1/leads?limit=${limit}`, headers: bearer(acme.keys.viewer) })).statusCode).toBe(
        200,
      );
    }
    for (const list of ['conversations', 'leads', `conversations/${conversationId}/messages`]) {
      const garbled = await installation.app.inject({ url: `/api/v1/${list}?cursor=garbled`, headers: bearer(acme.keys.viewer) });
      expect([list, garbled.statusCode]).toEqual([list, 422]);
    }
  });
});

import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bearer,
  converse,
  createBusiness,
  createInstallation,
  delivery,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;

beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  await converse(installation, acme);
});
afterAll(() => installation.close());

const call = (method: InjectOptions['method'], path: string, payload?: object) =>
  installation.app.inject({
    method: method ?? 'GET',
    url: `/api/v1${path}`,
    ...(payload && { payload }),
    headers: bearer(acme.keys.admin),
  });

describe('channels', () => {
  it('connect by credentials, which are never shown again', async () => {
    const response = await call('POST', '/channels', {
      type: 'whatsapp',
      account_id: '555',
      name: 'Phone',
      credentials: { access_token: 'top-secret', waba_id: '9' },
    });
    expect([response.statusCode, response.json()]).toEqual([
      201,
      {
        id: expect.any(String),
        type: 'whatsapp',
        account_id: '555',
        name: 'Phone',
        status: 'active',
        webhook_url: 'http://rf.test/webhooks/whatsapp',
        created_at: expect.any(String),
      },
    ]);
    const { id } = response.json() as { id: string };
    for (const path of ['/channels', `/channels/${id}`, `/channels/${id}/status`, `/channels/${id}/events`])
      expect((await call('GET', path)).body).not.toContain('top-secret');
    expect((await call('GET', `/channels/${id}/status`)).json()).toMatchObject({ status: 'active', last_event_at: null });
    expect((await call('DELETE', `/channels/${id}`)).statusCode).toBe(204);
    expect((await call('GET', `/channels/${id}`)).json().status).toBe('disconnected');
  });

  it('are given a base URL of their own by the operator, not by an admin of a tenant', async () => {
    const credentials = { access_token: 'token', base_url: 'https://169.254.169.254/latest' };
    const response = await call('POST', '/channels', { type: 'facebook', account_id: '556', name: 'Page', credentials });
    expect([response.statusCode, response.json().code]).toEqual([403, 'operator_only']);
    expect(response.json().errors).toEqual([{ path: 'credentials.base_url', message: expect.stringContaining('operator') }]);
    expect((await call('GET', '/channels')).body).not.toContain('"556"');
  });

  it('tell what came in and what became of it', async () => {
    await installation.app.inject(delivery(acme.accountId, 'c9', 'For the log'));
    const log = (await call('GET', `/channels/${acme.channelId}/events?limit=1`)).json();
    expect(log.data).toHaveLength(1);
    expect(log.data[0]).toMatchObject({ kind: 'message', channel: 'facebook', channel_id: acme.channelId });
    expect(log.data[0]).not.toHaveProperty('raw');
    expect(log.next_cursor).toEqual(expect.any(String));
    const older = (await call('GET', `/channels/${acme.channelId}/events?cursor=${encodeURIComponent(log.next_cursor)}`)).json();
    expect(older.data[0].verdict).toMatch(/^stored/);
    expect((await call('GET', `/channels/${acme.channelId}/status`)).json().last_event_at).toEqual(log.data[0].received_at);
  });
});

describe('leads', () => {
  it('are listed, counted and fixed by hand', async () => {
    const { data } = (await call('GET', '/leads?tag=WARM')).json();
    expect(data[0]).toMatchObject({ tag: 'WARM', score: 45, locked_by: null, ledger: [{ rule: 'asks_price', points: 45 }] });
    expect((await call('GET', '/leads/stats')).json()).toMatchObject({ HOT: 0, WARM: expect.any(Number), COLD: 0 });
    const fixed = (await call('PATCH', `/leads/${data[0].id}/tag`, { tag: 'HOT' })).json();
    expect(fixed).toMatchObject({ tag: 'HOT', locked_by: expect.any(String) });
    expect((await call('GET', `/leads/${data[0].id}`)).json()).toMatchObject({ tag: 'HOT' });
    expect((await call('GET', '/leads/stats')).json().HOT).toBe(1);
    expect((await call('PATCH', `/leads/${data[0].id}/tag`, { tag: 'LUKEWARM' })).statusCode).toBe(422);
    expect((await call('PATCH', `/leads/${data[0].id}/tag`, { tag: null })).json()).toMatchObject({ tag: 'WARM', locked_by: null });
    expect((await call('PATCH', `/leads/${data[0].id}/tag`, { tag: null })).json()).toMatchObject({ tag: 'WARM', locked_by: null });
    const { data: log } = await installation.engine.storage.forTenant(acme.tenant.id).audit.list({ limit: 100 });
    expect(log.filter(({ action }) => action === 'lead.tag_released')).toHaveLength(1);
  });

  it('are scored anew under another table, first to look at, then to keep', async () => {
    const { data } = (await call('GET', '/leads')).json();
    const { id, ledger } = data[0];
    await call('PATCH', `/leads/${id}/tag`, { tag: 'HOT' });
    const tried = (await call('POST', '/leads/rescore', {})).json();
    const mine = tried.data.find((entry: { lead_id: string }) => entry.lead_id === id);
    expect(mine).toMatchObject({ before: { tag: 'HOT', score: 45 }, removed: { asks_price: 45 }, applied: false });
    expect((await call('GET', `/leads/${id}`)).json().ledger).toEqual(ledger);
    const kept = (await call('POST', '/leads/rescore', { apply: true })).json();
    const after = (await call('GET', `/leads/${id}`)).json();
    expect(kept.data.find((entry: { lead_id: string }) => entry.lead_id === id)).toMatchObject({
      applied: true,
      after: { score: after.score },
    });
    expect(after).toMatchObject({ tag: 'HOT', locked_by: expect.any(String) });
    expect(after.ledger).not.toEqual(ledger);
    const again = (await call('POST', '/leads/rescore', { apply: true })).json();
    expect(again.data.find((entry: { lead_id: string }) => entry.lead_id === id).applied).toBe(false);
  });
});

describe('knowledge', () => {
  it('is added, found, replaced and removed', async () => {
    const add = (content: string) => call('POST', '/knowledge', { name: 'returns.md', content });
    const added = await add('# Returns\n\nYou can return a chair within thirty days.');
    expect([added.statusCode, added.json()]).toMatchObject([201, { source: 'returns.md', title: 'Returns', passage_count: 1 }]);
    const hit = await waitFor(
      async () => (await call('GET', `/knowledge/search?q=${encodeURIComponent('return a chair')}`)).json().data[0] as unknown,
    );
    expect(hit).toMatchObject({ document_id: added.json().id, passage: expect.stringContaining('thirty days') });
    expect((await add('# Returns\n\nYou can return a chair within sixty days.')).json().id).toBe(added.json().id);
    expect((await call('GET', '/knowledge')).json().data).toHaveLength(1);
    expect((await call('POST', '/knowledge', { name: 'empty.md', content: '   ' })).statusCode).toBe(422);
    expect((await call('DELETE', `/knowledge/${added.json().id}`)).statusCode).toBe(204);
    expect((await call('DELETE', `/knowledge/${added.json().id}`)).statusCode).toBe(404);
  });
});

describe('settings', () => {
  it('change field by field', async () => {
    expect((await call('GET', '/settings/brand-voice')).json()).toMatchObject({ company: 'Acme', tone: 'friendly', max_reply_length: 500 });
    expect((await call('PUT', '/settings/brand-voice', { tone: 'professional', max_reply_length: 300 })).json()).toMatchObject({
      company: 'Acme',
      tone: 'professional',
      max_reply_length: 300,
    });
    expect((await call('PUT', '/settings/brand-voice', { volume: 11 })).statusCode).toBe(422);
    expect((await call('PUT', '/settings/auto-reply', { enabled: false, coalesce_ms: 0 })).json()).toMatchObject({
      enabled: false,
      coalesce_ms: 0,
      max_age_seconds: 900,
    });
    expect((await call('GET', '/settings/auto-reply')).json()).toMatchObject({ enabled: false });
    expect((await call('GET', '/settings/lead-scoring')).json()).toMatchObject({
      revision: 0,
      hot_from: 70,
      points: { pricing_or_purchase: 30, not_interested: -20 },
    });
    expect((await call('PUT', '/settings/lead-scoring', { points: { urgency: 25 }, half_life_days: 60 })).json()).toMatchObject({
      revision: 1,
      half_life_days: 60,
      points: { urgency: 25, pricing_or_purchase: 30 },
    });
    expect((await call('PUT', '/settings/lead-scoring', { points: { demo_or_trial: 20 } })).json()).toMatchObject({
      revision: 2,
      points: { urgency: 25, demo_or_trial: 20 },
    });
    expect((await call('PUT', '/settings/lead-scoring', { points: { luck: 5 } })).statusCode).toBe(422);
    expect((await call('PUT', '/settings/lead-scoring', { warm_from: 80 })).json()).toMatchObject({ code: 'validation_failed' });
    expect((await call('PUT', '/settings/auto-reply', { min_confidence: 2 })).json()).toMatchObject({
      errors: [{ path: 'min_confidence' }],
    });
  });
});

describe('who is told of what', () => {
  it('is set in parts, by admins alone; a secret that was made is shown once', async () => {
    const path = '/settings/notifications';
    expect((await call('GET', path)).json()).toMatchObject({ email: 'assignee', addresses: [], webhook_url: null, quiet_seconds: 600 });
    const hook = 'https://hook.shop.example/people';
    const changed = (
      await call('PUT', path, { webhook_url: hook, addresses: ['team@shop.example'], email_about: ['person_needed'] })
    ).json();
    expect(changed).toMatchObject({ webhook_url: hook, email_about: ['person_needed'], webhook_secret: expect.stringMatching(/^whsec_/) });
    const now = (await call('PUT', path, { quiet_seconds: 60, webhook_secret: 'a secret of our own' })).json();
    expect(now).toMatchObject({ webhook_url: hook, quiet_seconds: 60 });
    expect(now).not.toHaveProperty('webhook_secret');
    expect((await call('GET', path)).body).not.toContain('secret');
    const refused = await call('PUT', path, { addresses: ['nobody'], webhook_url: 'http://shop.example/' });
    expect([refused.statusCode, refused.json().errors.map((one: { path: string }) => one.path)]).toEqual([
      422,
      ['addresses.0', 'webhook_url'],
    ]);
    const asAgent = { method: 'PUT', url: `/api/v1${path}`, headers: bearer(acme.keys.agent), payload: { email: 'off' } } as const;
    expect((await installation.app.inject(asAgent)).statusCode).toBe(403);
  });
});

describe('queues', () => {
  it('are shown in order', async () => {
    const { data } = (await call('GET', '/queues')).json() as { data: { queue: string }[] };
    expect(data.map(({ queue }) => queue)).toEqual([
      'inbound.messages',
      'ai.process',
      'outbound.messages',
      'crm.sync',
      'media.fetch',
      'people.notify',
    ]);
    expect(Object.keys(data[0] ?? {})).toEqual(['queue', 'waiting', 'active', 'delayed', 'failed', 'dead', 'oldest_ms']);
  });
});

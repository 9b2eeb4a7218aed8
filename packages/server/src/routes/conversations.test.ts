import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bearer,
  converse,
  createBusiness,
  createInstallation,
  createPerson,
  PASSWORD,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';
import { FIXED_REPLY } from '../testing/fixed-pipeline.js';

let installation: Installation;
let acme: Business;
let id: string;

beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  id = await converse(installation, acme);
});
afterAll(() => installation.close());

const call = (
  method: InjectOptions['method'],
  path: string,
  payload?: object,
  headers: Record<string, string> = {},
  key = acme.keys.agent,
) =>
  installation.app.inject({
    method: method ?? 'GET',
    url: `/api/v1/conversations${path}`,
    ...(payload && { payload }),
    headers: { ...bearer(key), ...headers },
  });
const sequence = async () => (await call('GET', `/${id}`)).json().sequence as number;
const contents = async () => ((await call('GET', `/${id}/messages`)).json().data as { content: string }[]).map(({ content }) => content);

describe('reading', () => {
  it('shows a conversation with its messages, the analysis and the reply', async () => {
    const response = await call('GET', `/${id}`);
    expect(response.json()).toMatchObject({
      id,
      channel: 'facebook',
      status: 'open',
      owner: 'ai',
      lead: { tag: 'WARM', score: 45 },
      sequence: 2,
    });
    expect(response.headers['etag']).toBe('"2"');
    const [reply, question] = response.json().messages;
    expect(reply).toMatchObject({ sender_type: 'ai', status: 'sent', platform_mid: 'm_sent_1', disclosure: true });
    expect(reply.content).toContain(FIXED_REPLY);
    expect(question).toMatchObject({
      sender_type: 'customer',
      content: 'When are you open?',
      ai_analysis: { lead_score: { ledger: [{ rule: 'asks_price' }] } },
    });
  });

  it('filters the list', async () => {
    const count = async (query: string) => ((await call('GET', `?${query}`)).json().data as unknown[]).length;
    expect([await count('status=open'), await count('status=closed')]).toEqual([1, 0]);
    expect([await count('tag=WARM'), await count('tag=HOT')]).toEqual([1, 0]);
    expect([await count('channel=facebook&owner=ai'), await count('channel=whatsapp')]).toEqual([1, 0]);
    expect((await call('GET', '?status=asleep')).json()).toMatchObject({ status: 422, errors: [{ path: 'status' }] });
  });

  it('pages through messages by cursor', async () => {
    const first = (await call('GET', `/${id}/messages?limit=1`)).json();
    expect([first.data.length, first.data[0].sender_type, typeof first.next_cursor]).toEqual([1, 'ai', 'string']);
    const second = (await call('GET', `/${id}/messages?limit=1&cursor=${encodeURIComponent(first.next_cursor)}`)).json();
    expect([second.data[0].sender_type, second.next_cursor]).toEqual(['customer', null]);
  });
});

describe('replying', () => {
  it('is accepted with the message, which then goes out, and the person owns the conversation', async () => {
    const response = await call('POST', `/${id}/messages`, { content: 'A person here.' });
    expect(response.statusCode).toBe(202);
    expect(response.json()).toMatchObject({ sender_type: 'agent', content: 'A person here.', status: 'queued', conversation_id: id });
    await waitFor(async () => ((await call('GET', `/${id}`)).json().messages[0].status === 'sent' ? true : undefined));
    expect((await call('GET', `/${id}`)).json()).toMatchObject({ owner: 'human', status: 'open' });
    const back = await call('POST', `/${id}/return-to-ai`, {});
    expect([back.statusCode, back.json().owner]).toEqual([200, 'ai']);
  });

  it('is refused without text, and with what cannot be sent', async () => {
    expect((await call('POST', `/${id}/messages`, { content: '  ' })).json()).toMatchObject({ status: 422, errors: [{ path: 'content' }] });
    expect((await call('POST', `/${id}/messages`, { content: 'x', attachments: [{ type: 'image' }] })).json()).toMatchObject({
      code: 'validation_failed',
      errors: [{ path: 'attachments[0]' }],
    });
  });

  it('happens once under one Idempotency-Key, also for requests at the same moment', async () => {
    const headers = { 'idempotency-key': 'send-1' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => call('POST', `/${id}/messages`, { content: 'Only once' }, headers)));
    expect(new Set(answers.map(({ json }) => json().id as string)).size).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202, 202, 202]);
    expect(answers.filter(({ headers: sent }) => sent['idempotency-replayed'] === 'true').length).toBe(4);
    expect((await contents()).filter((content) => content === 'Only once')).toHaveLength(1);
  });

  it('refuses the key for another body or another conversation, and keeps keys of callers apart', async () => {
    const headers = { 'idempotency-key': 'send-1' };
    for (const [path, body] of [
      [`/${id}/messages`, { content: 'Something else' }],
      ['/another/messages', { content: 'Only once' }],
    ] as const) {
      const reused = await call('POST', path, body, headers);
      expect([reused.statusCode, reused.json().code]).toEqual([422, 'idempotency_key_reused']);
    }
    const other = await call('POST', `/${id}/messages`, { content: 'Only once' }, headers, acme.keys.admin);
    expect([other.statusCode, other.headers['idempotency-replayed']]).toEqual([202, undefined]);
    expect((await call('POST', `/${id}/messages`, { content: 'x' }, { 'idempotency-key': 'a b' })).json()).toMatchObject({
      status: 422,
      errors: [{ path: 'idempotency-key' }],
    });
  });

  it('may be tried again under the same key after a failure, and after 24 h', async () => {
    const headers = { 'idempotency-key': 'send-2' };
    const stale = await call('POST', `/${id}/messages`, { content: 'Later' }, { ...headers, 'if-match': '"1"' });
    expect(stale.statusCode).toBe(412);
    expect((await call('POST', `/${id}/messages`, { content: 'Later' }, headers)).statusCode).toBe(202);
    const channel = { type: 'facebook', account_id: 'page-again', name: 'Again', credentials: { access_token: 't' } };
    const connect = (body: object) =>
      installation.app.inject({
        method: 'POST',
        url: '/api/v1/channels',
        payload: body,
        headers: { ...bearer(acme.keys.admin), 'idempotency-key': 'c' },
      });
    const first = await connect(channel);
    expect([(await connect(channel)).json().id, (await connect({ ...channel, name: 'B' })).statusCode]).toEqual([first.json().id, 422]);
    installation.advance(24 * 3_600_000 + 1);
    expect((await connect({ ...channel, name: 'B' })).statusCode).toBe(201);
    installation.advance(-24 * 3_600_000 - 1);
  });

  it('holds against what If-Match says the person has read', async () => {
    const seen = await sequence();
    const moved = await call('POST', `/${id}/messages`, { content: 'Out of date' }, { 'if-match': `"${seen - 1}"` });
    expect([moved.statusCode, moved.json().code]).toEqual([412, 'sequence_conflict']);
    expect(await contents()).not.toContain('Out of date');
    for (const header of [`"${seen}"`, `W/"${seen + 1}"`, String(seen + 2), '*']) {
      const sent = await call('POST', `/${id}/messages`, { content: `Current ${header}` }, { 'if-match': header });
      expect([header, sent.statusCode]).toEqual([header, 202]);
    }
    expect((await call('POST', `/${id}/messages`, { content: 'x' }, { 'if-match': 'soon' })).json()).toMatchObject({
      status: 422,
      errors: [{ path: 'if-match' }],
    });
  });
});

describe('steering', () => {
  it('assigns to a member of the team and back to nobody', async () => {
    const ann = await createPerson(installation, acme.tenant, 'ann@acme.test', 'agent');
    expect((await call('PATCH', `/${id}/assign`, { user_id: ann.id })).json().assigned_to).toBe(ann.id);
    expect((await call('GET', `?assigned_to=${ann.id}`)).json().data).toHaveLength(1);
    expect((await call('PATCH', `/${id}/assign`, { user_id: null })).json().assigned_to).toBeNull();
  });

  it('takes the conversation for the person who replies', async () => {
    const { access_token: token } = (
      await installation.app.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email: 'ann@acme.test', password: PASSWORD } })
    ).json() as { access_token: string };
    await call('POST', `/${id}/messages`, { content: 'Ann here.' }, {}, token);
    const team = (await installation.app.inject({ url: '/api/v1/settings/team', headers: bearer(token) })).json();
    expect(team.data).toEqual([{ id: expect.any(String), email: 'ann@acme.test', role: 'agent', created_at: expect.any(String) }]);
    expect((await call('GET', `/${id}`)).json().assigned_to).toBe(team.data[0].id);
  });

  it('changes the status, within the known ones', async () => {
    expect((await call('PATCH', `/${id}/status`, { status: 'closed' })).json().status).toBe('closed');
    expect((await call('PATCH', `/${id}/status`, { status: 'lost' })).statusCode).toBe(422);
    expect((await call('PATCH', `/${id}/status`, { status: 'open' })).json().status).toBe('open');
  });
});

describe('a person who takes over', () => {
  it('is told why, what is wanted and what was said', async () => {
    const card = (await call('GET', `/${id}/escalation`)).json();
    expect(card).toMatchObject({ conversation_id: id, is_needed: expect.any(Boolean), why: expect.any(Array), wants: expect.any(Array) });
    expect(card.said[0]).toMatchObject({ text: expect.stringContaining(FIXED_REPLY) });
    expect((await call('GET', '/none/escalation')).statusCode).toBe(404);
  });
});

describe('what a platform takes', () => {
  it('is shown with the conversation: what may be sent, and until when', async () => {
    const { reply_window: window, last_inbound_at: wrote } = (await call('GET', `/${id}`)).json();
    expect(window).toEqual({ state: 'open', closes_at: new Date(Date.parse(wrote as string) + 24 * 60 * 60_000).toISOString() });
  });

  it('is checked by a dry run, which sends nothing', async () => {
    const before = await sequence();
    const long = 'A sentence of some length, said again and again. '.repeat(60);
    const good = await call('POST', `/${id}/messages?dry_run=true`, { content: long, attachments: [] });
    expect([good.statusCode, good.json()]).toMatchObject([200, { dry_run: true, messages: [{ kind: 'text' }, { kind: 'text' }] }]);
    const bad = await call('POST', `/${id}/messages?dry_run=true`, { template: { name: 'Not a name', language: 'en' } });
    expect([bad.statusCode, bad.json()]).toMatchObject([422, { code: 'content_unsupported', errors: [{ path: 'template' }] }]);
    expect(await sequence()).toBe(before);
  });

  it('refuses what it cannot carry before anything is stored, with words and every fault', async () => {
    const before = await sequence();
    const empty = await call('POST', `/${id}/messages`, { content: ' ' });
    expect([empty.statusCode, empty.json()]).toMatchObject([422, { code: 'validation_failed', errors: [{ path: 'content' }] }]);
    const unknown = await call('POST', `/${id}/messages`, { content: 'Hi', reply_to: 'nothing' });
    expect(unknown.json()).toMatchObject({
      code: 'validation_failed',
      errors: [{ path: 'reply_to' }],
    });
    const kind = await call('POST', `/${id}/messages`, { attachments: [{ type: 'sticker', url: 'https://example.com/a' }] });
    expect([kind.statusCode, kind.json().code]).toEqual([422, 'validation_failed']);
    expect(await sequence()).toBe(before);
  });
});

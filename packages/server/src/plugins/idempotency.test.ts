import { ReplyForceError, type Storage, type TenantStorage } from '@replyforce/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../app.js';
import { createServer } from '../create-server.js';
import { idOfUse } from './id-of-use.js';
import {
  bearer,
  converse,
  createBusiness,
  createInstallation,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

const LEASE_MS = 30_000;

let installation: Installation;
let other: App;
let acme: Business;
let id: string;
/** What the tests do to storage. */
let faults: { [K in 'commitReply' | 'answer' | 'reserve']?: (work: () => Promise<unknown>) => Promise<unknown> };

const failing = () => Promise.reject(new ReplyForceError('store_unavailable'));

function withFaults(storage: Storage): Storage {
  const through = <T>(name: keyof typeof faults, work: () => Promise<T>) => (faults[name]?.(work) ?? work()) as Promise<T>;
  const ofTenant = (tenant: TenantStorage): TenantStorage => ({
    ...tenant,
    commitReply: (command) => through('commitReply', () => tenant.commitReply(command)),
    idempotency: {
      ...tenant.idempotency,
      reserve: (use) => through('reserve', () => tenant.idempotency.reserve(use)),
      answer: (key, holder, answer) => through('answer', () => tenant.idempotency.answer(key, holder, answer)),
    },
  });
  return { ...storage, forTenant: (tenantId) => ofTenant(storage.forTenant(tenantId)) };
}

beforeEach(async () => {
  faults = {};
  installation = await createInstallation({ storage: withFaults });
  // What one process remembers the other does not know.
  other = await createServer(installation.engine);
  acme = await createBusiness(installation, 'Acme');
  id = await converse(installation, acme);
});
afterEach(async () => {
  await other.close();
  await installation.close();
});

function reply(app: App = installation.app, headers: object = {}, content = 'Your refund is on its way.') {
  return app.inject({
    method: 'POST',
    url: `/api/v1/conversations/${id}/messages`,
    payload: { content },
    headers: { ...bearer(acme.keys.agent), 'idempotency-key': 'k-1', ...headers },
  });
}

async function sent(): Promise<readonly string[]> {
  const { data } = await installation.engine.rf.tenant(acme.tenant.id).conversations.messages(id);
  return data.filter(({ senderType }) => senderType === 'agent').map((message) => message.id);
}

it('work whose answer cannot be stored is answered all the same, and is not done again', async () => {
  faults.answer = failing;
  const first = await reply();
  expect(first.statusCode).toBe(202);
  const meanwhile = await reply(other);
  expect([meanwhile.statusCode, meanwhile.json().code, meanwhile.headers['retry-after']]).toEqual([409, 'idempotency_key_running', '2']);
  expect((await reply(other, {}, 'Something else')).json()).toMatchObject({ code: 'idempotency_key_reused' });
  installation.advance(LEASE_MS);
  const second = await reply(other);
  expect([second.statusCode, second.json().id]).toEqual([202, first.json().id]);
  expect(await sent()).toEqual([first.json().id]);
});

it('an answer that could not be stored at once is stored a little later', async () => {
  let fails = 1;
  faults.answer = (work) => ((fails -= 1) >= 0 ? failing() : work());
  const first = await reply();
  const second = await waitFor(async () => {
    const found = await reply(other);
    return found.statusCode === 409 ? undefined : found;
  });
  expect([second.json(), second.headers['idempotency-replayed']]).toEqual([first.json(), 'true']);
  expect(await sent()).toHaveLength(1);
});

it('an entry of the knowledge made under a key is one, also where the process died before anybody knew of it', async () => {
  const add = (app: App) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/knowledge/entries',
      payload: { question: 'Do you take Twint?', answer: 'Yes.' },
      headers: { ...bearer(acme.keys.admin), 'idempotency-key': 'k-2' },
    });
  faults.answer = failing;
  const first = await add(installation.app);
  expect(first.statusCode).toBe(201);
  installation.advance(LEASE_MS);
  const second = await add(other);
  expect([second.statusCode, second.json().id]).toEqual([201, first.json().id]);
  const entries = (await installation.engine.rf.tenant(acme.tenant.id).knowledge.list()).filter(({ kind }) => kind === 'entry');
  expect(entries).toHaveLength(1);
});

it('a reply that was stored although its request failed is the answer to the next try, whatever has moved on since', async () => {
  const { sequence } = (await installation.engine.rf.tenant(acme.tenant.id).conversations.get(id)) as { sequence: number };
  const headers = { 'if-match': `"${sequence}"` };
  faults.commitReply = (work) => work().then(failing);
  expect((await reply(installation.app, headers)).statusCode).toBe(503);
  faults = {};
  const second = await reply(other, headers);
  expect(second.statusCode).toBe(202);
  expect(await sent()).toEqual([second.json().id]);
});

it('of two processes that are asked at the same moment one does the work, however long it takes', async () => {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let began = false;
  faults.commitReply = async (work) => {
    began = true;
    await finished;
    return work();
  };
  const first = reply();
  void first.then(() => undefined);
  await waitFor(() => began || undefined);
  expect((await reply(other)).json()).toMatchObject({ status: 409, code: 'idempotency_key_running' });
  finish();
  const answer = (await first).json();
  const second = await reply(other);
  expect([second.json(), second.headers['idempotency-replayed']]).toEqual([answer, 'true']);
  expect(await sent()).toEqual([answer.id]);
});

it('two processes that both do it, because one was taken for dead, send one message', async () => {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let began = 0;
  faults.commitReply = async (work) => {
    began += 1;
    await finished;
    return work();
  };
  const first = reply();
  void first.then(() => undefined);
  await waitFor(() => began === 1 || undefined);
  installation.advance(LEASE_MS);
  const second = reply(other);
  void second.then(() => undefined);
  await waitFor(() => began === 2 || undefined);
  finish();
  const answers = await Promise.all([first, second]);
  const [message] = await sent();
  // Who was taken for dead may find the other one still at it, and is told to ask again.
  for (const answer of answers)
    expect([message, 'idempotency_key_running']).toContain(answer.statusCode === 202 ? answer.json().id : answer.json().code);
  expect((await reply()).json().id).toBe(message);
  expect(await sent()).toHaveLength(1);
});

it('two processes that both do it give one answer, that of who was not taken for dead', async () => {
  // Of work that makes something else each time.
  const begin = (app: App) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/channels/connect',
      payload: { type: 'facebook' },
      headers: { ...bearer(acme.keys.admin), 'idempotency-key': 'k-2' },
    });
  let paused = false;
  let goOn = (): void => undefined;
  const gone = new Promise<void>((resolve) => (goOn = resolve));
  faults.answer = async (work) => {
    if (paused) return work();
    paused = true;
    await gone;
    return work();
  };
  const first = begin(installation.app);
  void first.then(() => undefined);
  await waitFor(() => paused || undefined);
  installation.advance(LEASE_MS);
  const second = await begin(other);
  goOn();
  const late = await first;
  expect([second.statusCode, late.statusCode, late.json(), late.headers['idempotency-replayed']]).toEqual([
    201,
    201,
    second.json(),
    'true',
  ]);
  expect((await begin(installation.app)).json()).toEqual(second.json());
});

it('what is made under a key has one id for as long as the key is remembered', async () => {
  const { runtime } = installation.engine;
  const first = await idOfUse(runtime, ['tenant', 'key'], 1_700_000_000_000);
  expect(first).toMatch(/^018bcfe5-6800-7[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
  expect(await idOfUse(runtime, ['tenant', 'key'], 1_700_000_000_000)).toBe(first);
  const others = [idOfUse(runtime, ['tenant', 'key'], 1_700_000_000_001), idOfUse(runtime, ['tenant', 'other'], 1_700_000_000_000)];
  expect(await Promise.all(others)).not.toContain(first);
});

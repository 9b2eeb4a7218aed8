import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  bearer,
  converse,
  createBusiness,
  createInstallation,
  createPerson,
  delivery,
  PASSWORD,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';
import { createAccessTokens } from '../identity/access-tokens.js';
import { createApiKey, revokeApiKey } from '../identity/api-keys.js';
import { changeRole, removeUser, setPassword } from '../identity/team.js';
import type { LiveLimits } from './limits.js';

interface Frame {
  readonly id: string;
  readonly type: string;
  readonly resumed?: boolean;
  readonly conversation_id?: string;
  readonly created_at: string;
  readonly data: {
    readonly message?: { readonly content: string; readonly sender_type: string };
    readonly conversation?: { readonly id: string };
    readonly lead?: { readonly tag: string };
  };
}

let installation: Installation;
let acme: Business;
let rival: Business;
let url: string;
const clients: WebSocket[] = [];

async function listening(limits: Partial<LiveLimits> = {}): Promise<Installation & { readonly url: string }> {
  const made = await createInstallation({ server: { liveLimits: limits } });
  await made.app.listen({ port: 0 });
  return { ...made, url: `ws://127.0.0.1:${(made.app.server.address() as AddressInfo).port}/ws` };
}

beforeAll(async () => {
  const made = await listening();
  installation = made;
  url = made.url;
  acme = await createBusiness(installation, 'Acme');
  rival = await createBusiness(installation, 'Rival');
  await converse(installation, acme);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.terminate();
});
afterAll(() => installation.close());

/** A client that keeps what it gets; sends its first frame, if any, when it is connected. */
function client(address: string, first?: unknown) {
  const socket = new WebSocket(address);
  clients.push(socket);
  const frames: Frame[] = [];
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('message', (data) => frames.push(JSON.parse(String(data)) as Frame));
  socket.on('error', () => undefined);
  if (first !== undefined) socket.on('open', () => socket.send(typeof first === 'string' ? first : JSON.stringify(first)));
  const ready = () => waitFor(() => frames.find(({ type }) => type === 'ready'));
  return { socket, frames, closed, ready, events: () => frames.filter(({ type }) => type !== 'ready') };
}

const auth = (token: string, extra: object = {}) => ({ type: 'auth', token, ...extra });
const say = (business: Business, text: string, to = installation) =>
  to.app.inject(delivery(business.accountId, `customer-of-${business.accountId}`, text));
/** Things happen in a conversation while nobody looks; the id of the last event before them. */
async function missMany(
  { engine: { storage } }: Installation,
  { tenant }: Business,
  conversationId: string,
  count: number,
): Promise<number> {
  const last = await storage.lastLiveEventId();
  const live = Array.from({ length: count }, () => ({ type: 'conversation.updated', conversationId }) as const);
  await storage.forTenant(tenant.id).patchConversation(conversationId, {}, { live });
  return last;
}
const hasText = (text: string) => (frame: Frame) => frame.data.message?.content === text;

describe('opening', () => {
  it('is ready after the first frame, for each role', async () => {
    for (const role of ['admin', 'agent', 'viewer'] as const) {
      const { ready } = client(url, auth(acme.keys[role]));
      expect(await ready()).toEqual({ type: 'ready', resumed: false });
    }
  });

  it('closes 4401 without a good token', async () => {
    for (const first of [auth('rfk_wrong'), auth('not.a.token'), { type: 'hello' }, { type: 'auth' }])
      expect(await client(url, first).closed).toBe(4401);
  });

  it('closes 4400 for what is no frame, 1009 for one too large', async () => {
    for (const first of ['hello', '[]', '42', '{}', '"auth"']) expect(await client(url, first).closed).toBe(4400);
    expect(await client(url, auth('x'.repeat(20_000))).closed).toBe(1009);
  });

  it('closes 4401 when no frame comes in time', async () => {
    const slow = await listening({ authMs: 60 });
    const { closed, frames } = client(slow.url);
    expect([await closed, frames]).toEqual([4401, []]);
    await slow.close();
  });

  it('closes 4401 when the key it was opened with is revoked, not before', async () => {
    const brief = await listening({ checkMs: 30 });
    const business = await createBusiness(brief, 'Brief');
    const make = () => createApiKey(brief.engine, { tenant: business.tenant.id, role: 'agent' });
    const [kept, revoked] = [await make(), await make()];
    const [stays, goes] = [client(brief.url, auth(kept.key)), client(brief.url, auth(revoked.key))];
    await Promise.all([stays.ready(), goes.ready()]);
    await revokeApiKey(brief.engine, business.tenant.id, revoked.id);
    expect([await goes.closed, stays.socket.readyState]).toEqual([4401, WebSocket.OPEN]);
    await brief.close();
  });

  it('closes 4401 when who opened it is removed or has another role or password, not before', async () => {
    const brief = await listening({ checkMs: 30 });
    const business = await createBusiness(brief, 'Brief');
    const people = ['stays', 'removed', 'demoted', 'reset'] as const;
    const users = await Promise.all(people.map((name) => createPerson(brief, business.tenant, `${name}@brief.test`)));
    const tokens = createAccessTokens(brief.engine);
    const sockets = await Promise.all(users.map(async (user) => client(brief.url, auth(await tokens.issue(user)))));
    await Promise.all(sockets.map(({ ready }) => ready()));
    const [stays, ...go] = sockets;
    const [, removed, demoted, reset] = users.map(({ id }) => id);
    await removeUser(brief.engine, business.tenant.id, removed ?? '');
    await changeRole(brief.engine, business.tenant.id, demoted ?? '', 'viewer');
    await setPassword(brief.engine, business.tenant.id, reset ?? '', 'a better battery staple');
    expect(await Promise.all(go.map(({ closed }) => closed))).toEqual([4401, 4401, 4401]);
    expect(stays?.socket.readyState).toBe(WebSocket.OPEN);
    await brief.close();
  });

  it('is refused on any other path', async () => {
    const errors = await new Promise<string>((resolve) => {
      const socket = new WebSocket(url.replace('/ws', '/elsewhere'));
      socket.on('error', (error) => resolve(error.message));
    });
    expect(errors).toContain('404');
  });

  it('outlives upgrades of paths that are none', async () => {
    for (const path of ['//', 'ws', '/%', 'http://[', '*']) {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
          socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n`);
        });
        socket.on('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''));
        socket.on('error', (error) => resolve(error.message));
      });
      expect([path, answer]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 (?:200|40[04]) /)]);
    }
  });
});

describe('a request for an upgrade that is not spoken here', () => {
  /** Everything the server says until it closes. */
  const exchange = (request: string) =>
    new Promise<string>((resolve) => {
      let said = '';
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
      socket.on('data', (data) => (said += String(data)));
      socket.on('error', (error) => resolve(error.message));
      socket.on('close', () => resolve(said));
    });
  const upgrade = 'host: x\r\nconnection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n';

  it('is answered as though it had not asked', async () => {
    expect(await exchange(`GET /healthz HTTP/1.1\r\n${upgrade}\r\n`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*\{"status":"ok"\}$/);
    expect(await exchange(`GET /ws HTTP/1.1\r\n${upgrade}\r\n`)).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('brings its body along, in one piece or late', async () => {
    const body = JSON.stringify({ email: 'nobody@acme.test', password: 'x'.repeat(900) });
    const head = `POST /api/v1/auth/login HTTP/1.1\r\n${upgrade}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    expect(await exchange(head + body)).toMatch(/^HTTP\/1\.1 401 [\s\S]*invalid_credentials/);
    const late = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
        socket.write(head + body.slice(0, 5));
        setTimeout(() => socket.write(body.slice(5)), 50);
      });
      socket.on('data', (data) => resolve(String(data)));
    });
    expect(late).toMatch(/^HTTP\/1\.1 401 /);
  });
});

it('what is no HTTP is answered with a problem', async () => {
  const answers: string[] = [];
  for (const request of ['no http at all\r\n\r\n', `GET /healthz HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(40_000)}\r\n\r\n`]) {
    answers.push(
      await new Promise<string>((resolve) => {
        let said = '';
        const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
        socket.on('data', (data) => (said += String(data)));
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(said));
      }),
    );
  }
  expect(answers[0]).toMatch(/^HTTP\/1\.1 400 [\s\S]*problem\+json[\s\S]*"code":"malformed_body"/);
  expect(answers[1]).toMatch(/^HTTP\/1\.1 431 [\s\S]*problem\+json[\s\S]*"status":431/);
});

describe('events', () => {
  it('carry the present state in the shapes of the API', async () => {
    const { ready, events } = client(url, auth(acme.keys.viewer));
    await ready();
    await say(acme, 'Is it live?');
    const received = await waitFor(() => events().find((frame) => frame.type === 'message.received' && hasText('Is it live?')(frame)));
    expect(received).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      data: { message: { sender_type: 'customer' }, conversation: { id: received.conversation_id } },
    });
    expect(new Date(received.created_at).toISOString()).toBe(received.created_at);
    await waitFor(() => events().find((frame) => frame.data.message?.sender_type === 'ai'));
    const tenant = installation.engine.rf.tenant(acme.tenant.id);
    const lead = (await tenant.leads.list()).data[0];
    await tenant.leads.overrideTag(lead?.id ?? '', 'HOT', { type: 'cli', id: 'test' });
    await waitFor(() => events().find(({ type, data }) => type === 'lead.scored' && data.lead?.tag === 'HOT'));
    const ids = events().map(({ id }) => Number(id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
    const path = `/api/v1/conversations/${received.conversation_id}/messages`;
    const rest = (await installation.app.inject({ url: path, headers: bearer(acme.keys.viewer) })).json() as { data: unknown[] };
    expect(rest.data).toContainEqual(events().find(({ type }) => type === 'message.processed')?.data.message);
  });

  it('stay within their tenant', async () => {
    const own = client(url, auth(acme.keys.admin));
    const other = client(url, auth(rival.keys.admin, { last_event_id: 0 }));
    await Promise.all([own.ready(), other.ready()]);
    await say(acme, 'Only for Acme');
    await waitFor(() => own.events().find(hasText('Only for Acme')));
    await say(rival, 'Only for Rival');
    await waitFor(() => other.events().find(hasText('Only for Rival')));
    expect(JSON.stringify(other.frames)).not.toMatch(/Acme/);
    expect(JSON.stringify(own.frames)).not.toMatch(/Rival/);
  });

  it('missed while away are delivered first, without a gap or a repetition', async () => {
    const before = client(url, auth(acme.keys.agent));
    await before.ready();
    await say(acme, 'Seen');
    const seen = await waitFor(() => before.events().find(hasText('Seen')));
    await waitFor(() => (before.events().filter(({ data }) => data.message?.sender_type === 'ai').length > 0 ? true : undefined));
    before.socket.terminate();
    await say(acme, 'Missed one');
    await say(acme, 'Missed two');
    for (const last of [seen.id, Number(seen.id)]) {
      const after = client(url, auth(acme.keys.agent, { last_event_id: last }));
      expect(await after.ready()).toMatchObject({ resumed: true });
      await waitFor(() => after.events().find(hasText('Missed two')));
      const ids = after.events().map(({ id }) => Number(id));
      expect(Math.min(...ids)).toBeGreaterThan(Number(seen.id));
      expect(
        after
          .events()
          .filter((frame) => frame.type === 'message.received')
          .map(({ data }) => data.message?.content),
      ).toEqual(['Missed one', 'Missed two']);
    }
  });

  it('missed in great number are all delivered over one connection, as fast as the client reads', async () => {
    // Little room, so that a reader which rests is waited for again and again.
    const tight = await listening({ fullAtBytes: 8 * 1_024 });
    const business = await createBusiness(tight, 'Holiday');
    const conversation = await converse(tight, business);
    const last = await missMany(tight, business, conversation, 2_200);
    const { socket, ready, events } = client(tight.url, auth(business.keys.agent, { last_event_id: last }));
    expect(await ready()).toMatchObject({ resumed: true });
    socket.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.resume();
    await waitFor(() => (events().length >= 2_200 ? true : undefined), 60_000);
    const ids = events().map(({ id }) => Number(id));
    expect(ids.slice(0, 2_200)).toEqual(Array.from({ length: 2_200 }, (_, index) => last + 1 + index));
    expect(socket.readyState).toBe(WebSocket.OPEN);
    await tight.close();
  }, 90_000);

  it('missed are those of the own tenant, however much happens at others meanwhile', async () => {
    const shared = await listening({ maxResumeEvents: 5 });
    const [quiet, busy] = [await createBusiness(shared, 'Quiet'), await createBusiness(shared, 'Busy')];
    const [mine, theirs] = [await converse(shared, quiet), await converse(shared, busy)];
    const last = await missMany(shared, busy, theirs, 500);
    await missMany(shared, quiet, mine, 5);
    const { ready, events } = client(shared.url, auth(quiet.keys.agent, { last_event_id: last }));
    expect(await ready()).toMatchObject({ resumed: true });
    await waitFor(() => (events().length >= 5 ? true : undefined));
    await missMany(shared, quiet, mine, 1);
    expect(await client(shared.url, auth(quiet.keys.agent, { last_event_id: last })).ready()).toMatchObject({ resumed: false });
    await shared.close();
  });

  it('start anew where the last one seen is none of ours, or too far back', async () => {
    for (const last of [999_999_999, -1, 'x', {}]) {
      expect(await client(url, auth(acme.keys.agent, { last_event_id: last })).ready()).toMatchObject({ resumed: false });
    }
    const short = await listening({ maxResumeEvents: 1 });
    const business = await createBusiness(short, 'Short');
    await converse(short, business);
    const { ready, events } = client(short.url, auth(business.keys.agent, { last_event_id: 0 }));
    expect(await ready()).toMatchObject({ resumed: false });
    expect(events()).toEqual([]);
    await short.close();
  });
});

describe('an open connection', () => {
  it('answers pings of the protocol and of the page', async () => {
    const { socket, ready, frames } = client(url, auth(acme.keys.agent));
    await ready();
    const pong = new Promise((resolve) => socket.on('pong', resolve));
    socket.ping();
    await pong;
    socket.send('{"type":"ping"}');
    await waitFor(() => frames.find(({ type }) => type === 'pong'));
    socket.send('{"type":"something new"}');
    socket.send('{"type":"ping"}');
    await waitFor(() => (frames.filter(({ type }) => type === 'pong').length === 2 ? true : undefined));
  });

  it('ends with its token, so that the page brings a fresh one', async () => {
    const person = await createPerson(installation, acme.tenant, 'live@acme.test', 'agent');
    const login = await installation.app.inject({
      method: 'POST',
      url: '/api/v1/auth/login',
      payload: { email: person.email, password: PASSWORD },
    });
    const token = login.json().access_token as string;
    installation.advance(3_598_000);
    const { ready, closed } = client(url, auth(token));
    await ready();
    expect(await closed).toBe(4401);
    installation.advance(-3_598_000);
  });

  it('that no longer answers is cut', async () => {
    const strict = await listening({ pingMs: 50 });
    const business = await createBusiness(strict, 'Strict');
    const alive = client(strict.url, auth(business.keys.agent));
    await alive.ready();
    const dead = new WebSocket(strict.url, { autoPong: false });
    clients.push(dead);
    const closed = new Promise<number>((resolve) => dead.on('close', resolve));
    expect(await closed).toBe(1006);
    expect(alive.socket.readyState).toBe(WebSocket.OPEN);
    await strict.close();
  });

  it('that reads nothing is closed 4408 instead of being remembered without end', async () => {
    const tight = await listening({ fullAtBytes: 64 * 1_024, stalledMs: 200 });
    const other = await createBusiness(tight, 'Stuck');
    await converse(tight, other);
    const stuck = client(tight.url, auth(other.keys.agent));
    await stuck.ready();
    stuck.socket.pause();
    await waitFor(async () => {
      await Promise.all(Array.from({ length: 20 }, () => say(other, 'x'.repeat(15_000), tight)));
      const { body } = await tight.app.inject({ url: '/metrics' });
      return body.includes('replyforce_live_connections 0') ? true : undefined;
    }, 30_000);
    await tight.close();
  }, 60_000);

  it('that floods is closed 4429, with words or with pings of the protocol', async () => {
    for (const flood of [(socket: WebSocket) => socket.send('{"type":"ping"}'), (socket: WebSocket) => socket.ping('x')]) {
      const { socket, ready, closed } = client(url, auth(acme.keys.agent));
      await ready();
      let answered = 0;
      socket.on('message', () => (answered += 1));
      socket.on('pong', () => (answered += 1));
      for (let count = 0; count < 5_000; count += 1) flood(socket);
      expect(await closed).toBe(4429);
      expect(answered).toBeLessThanOrEqual(100);
    }
  });

  it('that floods and never reads is closed 4408 before its answers fill the memory', async () => {
    const strict = await listening({ maxClientFrames: 1e9, maxBufferedBytes: 1_000 });
    const business = await createBusiness(strict, 'Deaf');
    const { socket, ready } = client(strict.url, auth(business.keys.agent));
    await ready();
    socket.pause();
    for (let count = 0; count < 400_000; count += 1) socket.send('{"type":"ping"}');
    await waitFor(async () => {
      const { body } = await strict.app.inject({ url: '/metrics' });
      return body.includes('replyforce_live_connections 0') ? true : undefined;
    }, 30_000);
    await strict.close();
  }, 40_000);

  it('is told when the server stops, and does not hold it up', async () => {
    const stopping = await listening();
    const business = await createBusiness(stopping, 'Stopping');
    const { ready, closed } = client(stopping.url, auth(business.keys.agent));
    await ready();
    const deaf = client(stopping.url, auth(business.keys.agent));
    await deaf.ready();
    deaf.socket.pause();
    const idle = connect(Number(new URL(stopping.url).port), '127.0.0.1');
    idle.on('error', () => undefined);
    const from = performance.now();
    await stopping.close();
    expect(await closed).toBe(1001);
    expect(performance.now() - from).toBeLessThan(3_000);
    idle.destroy();
  });
});

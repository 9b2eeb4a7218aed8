import { signMeta } from '@replyforce/adapters/testkit';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_SECRET, createBusiness, createInstallation, delivery, type Business, type Installation } from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let port: number;
let storeFails = false;
/** What is stored waits for it. */
let gate = Promise.resolve();

beforeAll(async () => {
  installation = await createInstallation({
    storage: (storage) => ({
      ...storage,
      acceptEvents: async (events) => {
        await gate;
        if (storeFails) throw new Error('the disk is full');
        return storage.acceptEvents(events);
      },
    }),
  });
  acme = await createBusiness(installation, 'Acme');
  port = await listen(installation);
});
afterAll(() => installation.close());

async function listen({ app }: Installation): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

interface Given {
  readonly channel?: string;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

const signed = (body: string): Given => ({ body, headers: { 'x-hub-signature-256': signMeta(body, APP_SECRET) } });
const hello = (words: string): Given => {
  const { payload, headers } = delivery(acme.accountId, 'c1', words);
  return { body: String(payload), headers: headers as Record<string, string> };
};
const ofType = (type: string, given: Given): Given => ({ ...given, headers: { ...given.headers, 'content-type': type } });
const stored = async () => (await installation.engine.rf.tenant(acme.tenant.id).ingest.list()).data.length;

/** What HTTP itself adds is not the route's. */
function answer(status: number, body: string, headers: Iterable<readonly [string, unknown]>) {
  const own = [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
  return { status, body, headers: Object.fromEntries(own.map(([name, value]) => [name, String(value)])) };
}

async function inFront({ channel = 'facebook', body, headers = {} }: Given) {
  const response = await fetch(`http://127.0.0.1:${port}/webhooks/${channel}`, { method: 'POST', body, headers });
  return answer(response.status, await response.text(), response.headers);
}

async function byFastify({ channel = 'facebook', body, headers = {} }: Given) {
  const response = await installation.app.inject({ method: 'POST', url: `/webhooks/${channel}`, payload: body, headers });
  return answer(response.statusCode, response.body, Object.entries(response.headers));
}

function rawPost({ body, headers = {} }: Given): string {
  const lines = Object.entries({ host: 'here', ...headers, 'content-length': String(Buffer.byteLength(body)) });
  return `POST /webhooks/facebook HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`;
}

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

describe('a delivery in front of Fastify', () => {
  it.each<readonly [string, number, () => Given]>([
    ['that is genuine', 200, () => hello('Hello')],
    ['to an address with a slash at its end', 200, () => ({ ...hello('Slash'), channel: 'facebook/' })],
    ['without a signature', 401, () => ({ body: '{}' })],
    ['with a wrong one', 401, () => ({ body: '{}', headers: { 'x-hub-signature-256': signMeta('{ }', APP_SECRET) } })],
    ['that is no JSON', 400, () => signed('{"object":')],
    ['that is empty', 400, () => signed('')],
    ['of an odd type', 200, () => ofType(';;', hello('Odd'))],
    ['to a channel without an adapter', 404, () => ({ channel: 'telegram', body: '{}' })],
    ['to no channel', 404, () => ({ channel: 'sms', body: '{}' })],
    ['that is as long as it may be', 200, () => signed(`[]${' '.repeat(3 * 1_024 * 1_024 - 2)}`)],
    ['that is longer', 413, () => signed(' '.repeat(3 * 1_024 * 1_024 + 1))],
  ])('%s is answered as Fastify answers it', async (_name, status, given) => {
    const one = given();
    const front = await inFront(one);
    expect(front.status).toBe(status);
    expect(front).toEqual(await byFastify(one));
  });

  it('is stored before it is answered, and counted', async () => {
    const before = await stored();
    expect((await inFront(hello('Counted'))).status).toBe(200);
    expect(await stored()).toBe(before + 1);
    const { body } = await installation.app.inject({ url: '/metrics' });
    expect(body).toMatch(/replyforce_webhook_requests_total\{channel="facebook",status="200"\} [1-9]/u);
    expect(body).toMatch(/replyforce_webhook_requests_total\{channel="facebook",status="401"\} [1-9]/u);
  });

  it('is not stored with a wrong signature', async () => {
    const before = await stored();
    expect((await inFront({ ...hello('Forged'), headers: { 'x-hub-signature-256': signMeta('else', APP_SECRET) } })).status).toBe(401);
    expect(await stored()).toBe(before);
  });

  it('is not acknowledged while nothing can be stored', async () => {
    storeFails = true;
    const one = hello('Once more');
    const [front, behind] = [await inFront(one), await byFastify(one)];
    storeFails = false;
    expect(front).toEqual(behind);
    expect([front.status, front.body.includes('disk')]).toEqual([503, false]);
    expect((await inFront(one)).status).toBe(200);
  });

  it('may come in pieces, or without saying how long it is', async () => {
    const raw = rawPost({ ...hello('Pieces') });
    const socket = await open();
    for (let from = 0; from < raw.length; from += 150) {
      socket.write(raw.slice(from, from + 150));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [head] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(head.toString()).toMatch(/^HTTP\/1\.1 200 /u);

    const { body, headers } = hello('No length');
    const response = await fetch(`http://127.0.0.1:${port}/webhooks/facebook`, {
      method: 'POST',
      headers: headers ?? {},
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(200);
  });

  it('whose sender gives up is counted and not stored', async () => {
    const before = await stored();
    const socket = await open();
    socket.write(rawPost(hello('Cut')).slice(0, -20));
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.resetAndDestroy();
    await expect
      .poll(async () => (await installation.app.inject({ url: '/metrics' })).body)
      .toContain('replyforce_webhook_requests_total{channel="facebook",status="499"} 1');
    expect(await stored()).toBe(before);
  });
});

it('a delivery that has come whole is taken once, also where its sender does not wait for the answer', async () => {
  const metrics = async () => (await installation.app.inject({ url: '/metrics' })).body;
  const ofStatus = async (status: number) =>
    Number(
      new RegExp(`replyforce_webhook_requests_total\\{channel="facebook",status="${status}"\\} (\\d+)`, 'u').exec(await metrics())?.[1] ??
        0,
    );
  const before = [await stored(), await ofStatus(200), await ofStatus(499)];
  let opened = (): void => undefined;
  gate = new Promise((resolve) => (opened = resolve));
  const socket = await open();
  socket.write(rawPost(hello('In a hurry')));
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  opened();
  await expect.poll(stored).toBe((before[0] ?? 0) + 1);
  expect([await ofStatus(200), await ofStatus(499)]).toEqual([(before[1] ?? 0) + 1, before[2]]);
});

it('a delivery that comes while the server closes is taken, and told that the connection ends', async () => {
  let opened = (): void => undefined;
  gate = new Promise((resolve) => (opened = resolve));
  const socket = await open();
  const answers = text(socket);
  socket.write(rawPost(hello('Before')));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = installation.app.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.write(rawPost(hello('During')));
  await new Promise((resolve) => setTimeout(resolve, 50));
  opened();
  const [, first = '', second = ''] = (await answers).split('HTTP/1.1 ');
  expect([first.slice(0, 3), second.slice(0, 3)]).toEqual(['200', '200']);
  expect(second.toLowerCase()).toContain('connection: close');
  await closed;
});

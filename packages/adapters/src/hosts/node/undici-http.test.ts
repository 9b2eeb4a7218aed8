import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { isNotSent } from '@replyforce/core';
import { afterEach, expect, test } from 'vitest';
import { undiciHttp } from './index.js';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function client(options?: Parameters<typeof undiciHttp>[0]) {
  const http = undiciHttp(options);
  closers.unshift(() => http.close());
  return http;
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test('sends method, headers and body, and gives back status, headers and text', async () => {
  const { url } = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(418, { 'X-Kind': 'teapot', 'set-cookie': ['a=1', 'b=2'] });
    response.end(`${request.method} ${request.url} ${request.headers['x-a']} ${Buffer.concat(chunks).toString()} ü`);
  });
  const response = await client()({ method: 'POST', url: `${url}/a/b?c=d%20e`, headers: { 'x-a': '1' }, body: 'körper' });
  expect(response).toMatchObject({ status: 418, body: 'POST /a/b?c=d%20e 1 körper ü' });
  expect(response.headers).toMatchObject({ 'x-kind': 'teapot', 'set-cookie': 'a=1, b=2' });
});

test('uses connections again, and follows no redirect', async () => {
  let connections = 0;
  const { url, server } = await serve((_request, response) => response.writeHead(302, { location: '/elsewhere' }).end());
  server.on('connection', () => (connections += 1));
  const http = client();
  for (let index = 0; index < 10; index += 1) expect((await http({ method: 'GET', url, headers: {} })).status).toBe(302);
  // Two at most: one may still be reading the end of an answer while the next request begins.
  expect(connections).toBeLessThanOrEqual(2);
});

test('a refused connection and an unknown name were not sent', async () => {
  const { url, server } = await serve(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  const http = client();
  for (const target of [url, 'http://nobody.invalid/', 'not a url']) {
    expect(isNotSent(await failureOf(http({ method: 'POST', url: target, headers: {}, body: 'x' }))), target).toBe(true);
  }
});

test('a server that never greets in TLS was not sent to', async () => {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () => server.close(),
    () => sockets.forEach((socket) => socket.destroy()),
  );
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect(isNotSent(await failureOf(client({ connectTimeoutMs: 500 })({ method: 'POST', url, headers: {}, body: 'x' })))).toBe(true);
});

test('a connection dropped after the request, or a signal that ends the wait, may have been sent', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/drop') response.destroy();
  });
  const http = client();
  const dropped = await failureOf(http({ method: 'POST', url: `${url}/drop`, headers: {}, body: 'x' }));
  const slow = await failureOf(http({ method: 'POST', url, headers: {}, body: 'x', signal: AbortSignal.timeout(50) }));
  for (const error of [dropped, slow]) {
    expect(error).toBeInstanceOf(Error);
    expect(isNotSent(error)).toBe(false);
  }
});

test('a signal that is aborted before the call was not sent', async () => {
  const { url } = await serve((_request, response) => response.end());
  expect(isNotSent(await failureOf(client()({ method: 'POST', url, headers: {}, signal: AbortSignal.abort() })))).toBe(true);
});

test('a request that cannot be written was not sent', async () => {
  const { url } = await serve((_request, response) => response.end());
  expect(isNotSent(await failureOf(client()({ method: 'POST', url, headers: { authorization: 'Bearer tök→en' }, body: 'x' })))).toBe(true);
});

test('a request that is given up while it waits for a connection was not sent', async () => {
  let requests = 0;
  const { url } = await serve(() => void (requests += 1));
  const http = client({ connections: 1 });
  const first = failureOf(http({ method: 'POST', url, headers: {}, body: 'x', signal: AbortSignal.timeout(300) }));
  const second = failureOf(http({ method: 'POST', url, headers: {}, body: 'x', signal: AbortSignal.timeout(100) }));
  expect(isNotSent(await second)).toBe(true);
  expect(isNotSent(await first)).toBe(false);
  expect(requests).toBe(1);
});

test('an answer without end is cut off', async () => {
  const { url } = await serve((_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  const error = await failureOf(client({ maxResponseBytes: 200_000 })({ method: 'GET', url, headers: {} }));
  expect(error).toMatchObject({ message: expect.stringContaining('200000 bytes') as string });
});

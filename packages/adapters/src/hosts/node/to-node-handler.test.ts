import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { toNodeHandler, type NodeHandler } from './index.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: NodeHandler): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('the body arrives byte for byte, with method, path, query and headers', async () => {
  let seen: { bytes: Uint8Array; url: string; header: string | null; method: string } | undefined;
  const url = await serve(
    toNodeHandler(async (request) => {
      const { method } = request;
      seen = { bytes: new Uint8Array(await request.arrayBuffer()), url: request.url, header: request.headers.get('x-sig'), method };
      return new Response(null, { status: 204 });
    }),
  );
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
  const response = await fetch(`${url}/webhooks/facebook?a=1&b=%20?`, { method: 'POST', body: bytes, headers: { 'x-sig': 'sha256=x' } });
  expect(response.status).toBe(204);
  expect(Buffer.from(seen?.bytes ?? []).equals(bytes)).toBe(true);
  expect([seen?.url, seen?.header, seen?.method]).toEqual([`${url}/webhooks/facebook?a=1&b=%20?`, 'sha256=x', 'POST']);
});

test('status, headers, several cookies and a streamed body go back', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of ['one ', 'two ', 'three']) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  const headers = new Headers([
    ['content-type', 'text/plain'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ]);
  const response = await fetch(await serve(toNodeHandler(() => new Response(body, { status: 201, headers }))));
  expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([201, 'one two three', ['a=1', 'b=2']]);
});

test('a body that is too long is answered 413 and the handler is not asked', async () => {
  const handler = vi.fn(() => new Response('ok'));
  const url = await serve(toNodeHandler(handler, { maxBodyBytes: 1_000 }));
  expect((await fetch(url, { method: 'POST', body: 'x'.repeat(1_001) })).status).toBe(413);
  expect((await fetch(url, { method: 'POST', body: 'x'.repeat(1_000) })).status).toBe(200);
  expect(handler).toHaveBeenCalledTimes(1);
});

test('a handler that throws is reported, and the caller learns nothing of it', async () => {
  const onError = vi.fn();
  const url = await serve(
    toNodeHandler(
      () => {
        throw new Error('secret');
      },
      { onError },
    ),
  );
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([500, '']);
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'secret' }));
});

test('a body somebody has read is an error, unless its bytes were kept', async () => {
  const handler = toNodeHandler(async (request) => new Response(await request.text()), { onError: () => undefined });
  const read = async (request: IncomingMessage) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const url = await serve((request, response) => {
    void read(request).then((rawBody) => {
      if (request.url === '/kept') Object.assign(request, { rawBody });
      handler(request, response);
    });
  });
  expect((await fetch(url, { method: 'POST', body: 'text' })).status).toBe(500);
  expect(await (await fetch(`${url}/kept`, { method: 'POST', body: 'text' })).text()).toBe('text');
});

test('the handler learns when the caller has gone', async () => {
  const gone = vi.fn();
  const url = await serve(
    toNodeHandler(
      (request) =>
        new Promise((resolve) => {
          request.signal.addEventListener('abort', () => {
            gone();
            resolve(new Response());
          });
        }),
    ),
  );
  await fetch(url, { signal: AbortSignal.timeout(100) }).catch(() => undefined);
  await vi.waitFor(() => expect(gone).toHaveBeenCalled());
});

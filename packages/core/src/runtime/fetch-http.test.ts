import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isNotSent } from '../ports/http-client.js';
import { fetchHttp } from './fetch-http.js';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const URL_OF_API = 'https://api.example/send';

describe('fetchHttp', () => {
  it('sends method, headers and body, and answers with status, lower-case headers and text', async () => {
    server.use(
      http.post(URL_OF_API, async ({ request }) =>
        HttpResponse.text(`${request.headers.get('authorization')} ${await request.text()}`, { status: 201, headers: { 'X-Id': '7' } }),
      ),
    );
    const response = await fetchHttp()({ method: 'POST', url: URL_OF_API, headers: { authorization: 'Bearer t' }, body: 'hello' });
    expect(response).toMatchObject({ status: 201, body: 'Bearer t hello' });
    expect(response.headers['x-id']).toBe('7');
  });

  it('follows no redirect', async () => {
    server.use(http.get(URL_OF_API, () => HttpResponse.text('', { status: 302, headers: { location: 'https://elsewhere.example/' } })));
    expect((await fetchHttp()({ method: 'GET', url: URL_OF_API, headers: {} })).status).toBe(302);
  });

  it('leaves the fate of a request open when the connection breaks', async () => {
    server.use(http.post(URL_OF_API, () => HttpResponse.error()));
    const failure = await fetchHttp()({ method: 'POST', url: URL_OF_API, headers: {}, body: 'x' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(isNotSent(failure)).toBe(false);
  });

  it('says that a refused connection sent nothing', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    const failure = await fetchHttp()({ method: 'POST', url: `http://127.0.0.1:${port}/`, headers: {}, body: 'x' }).catch(
      (error: unknown) => error,
    );
    expect(isNotSent(failure)).toBe(true);
  });
});

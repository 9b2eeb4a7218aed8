import type { Logger } from '@replyforce/core';
import { once } from 'node:events';
import { METHODS, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createInstallation, waitFor } from '../testing/installation.js';

it('a client that gives up in the middle of its body is no error of ours', async () => {
  const lines: { readonly level: string; readonly words: string | undefined; readonly fields: object }[] = [];
  const at = (level: string) => (fields: object, words?: string) => void lines.push({ level, words, fields });
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const installation = await createInstallation({ logger });
  await installation.app.listen({ port: 0 });
  const { port } = installation.app.server.address() as AddressInfo;
  for (const path of ['/api/v1/auth/login', '/webhooks/facebook']) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"a":`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
  }
  await waitFor(() => (lines.filter(({ words }) => /gave up/.test(words ?? '')).length === 2 ? true : undefined));
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(JSON.stringify(lines.filter(({ words }) => /gave up/.test(words ?? '')))).not.toContain('stack');
  await installation.close();
});

it('a method that nobody answers is no endpoint, and no error of ours', async () => {
  const errors: object[] = [];
  const nothing = () => undefined;
  const logger: Logger = { debug: nothing, info: nothing, warn: nothing, error: (fields) => void errors.push(fields) };
  const installation = await createInstallation({ logger });
  await installation.app.listen({ port: 0 });
  const { port } = installation.app.server.address() as AddressInfo;
  // CONNECT asks for a tunnel: the connection ends.
  for (const method of METHODS.filter((name) => name !== 'CONNECT'))
    for (const path of ['/nothing', '/webhooks/nothing']) {
      const asked = request({ port, host: '127.0.0.1', method, path }).end();
      const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
      answer.resume();
      expect([method, path, answer.statusCode]).toEqual([method, path, 404]);
    }
  expect(errors).toEqual([]);
  await installation.close();
});

it('what is no endpoint is told with the headers of every other answer, to pages of listed origins too', async () => {
  const origin = 'https://office.example.com';
  const installation = await createInstallation({ env: { REPLYFORCE_CORS_ORIGINS: origin, REPLYFORCE_PUBLIC_URL: 'https://rf.test' } });
  const ask = (method: 'GET' | 'PUT' | 'POST', url: string) => installation.app.inject({ method, url, headers: { origin } });
  const named = ({ headers }: Awaited<ReturnType<typeof ask>>) =>
    Object.fromEntries(
      Object.entries(headers).filter(([name]) => !['content-length', 'date', 'x-request-id', 'www-authenticate'].includes(name)),
    );
  const refused = await ask('GET', '/api/v1/conversations');
  expect(named(refused)).toMatchObject({
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': expect.any(String) as string,
    'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    'content-type': 'application/problem+json',
  });
  for (const [method, url] of [
    ['GET', '/api/v1/nothing'],
    ['PUT', '/api/v1/conversations'],
    ['GET', '/api/v1/auth/login'],
    ['POST', '/api/'],
    ['GET', '/api/v1/conversations/%E0%A4%A'],
    ['GET', `/api/v1/conversations/${'x'.repeat(300)}`],
  ] as const) {
    const answer = await ask(method, url);
    expect([url, answer.statusCode, answer.json().code]).toEqual([url, 404, 'not_found']);
    expect([url, named(answer)]).toEqual([url, named(refused)]);
    expect(answer.headers['x-request-id']).toEqual(expect.any(String));
  }
  await installation.close();
});

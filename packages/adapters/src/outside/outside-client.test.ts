import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outsideClient } from './index.js';

let server: Server;
let other: Server;
let url: string;
let otherUrl: string;
const seen: string[] = [];

beforeAll(async () => {
  const listen = async (one: Server) => {
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
  };
  other = createServer((request, response) => {
    seen.push(`other ${request.headers.authorization ?? '-'}`);
    response.end('secret');
  });
  otherUrl = await listen(other);
  server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? '-'}`);
    const move = (location: string) => void response.writeHead(302, { location }).end();
    switch (request.url) {
      case '/file':
        return void response.writeHead(200, { 'content-type': 'image/png' }).end('bytes');
      case '/same-host':
        return move('/file');
      case '/elsewhere':
        return move(`${otherUrl}/latest/meta-data`);
      case '/for-ever':
        return move('/for-ever');
      case '/announced':
        return void response.writeHead(200, { 'content-length': '1000000000' }).write('x');
      default:
        // Without a length, and without an end.
        response.writeHead(200);
        return void setInterval(() => response.write('x'.repeat(10_000)), 1).unref();
    }
  });
  url = await listen(server);
});
afterAll(() => {
  for (const one of [server, other]) {
    one.closeAllConnections();
    one.close();
  }
});

const read = (path: string, options: { hosts?: readonly string[]; allowed?: readonly string[] } = {}) =>
  outsideClient({ allowed: options.allowed ?? ['loopback'] })({
    url: path.startsWith('/') ? url + path : path,
    headers: { authorization: 'Bearer t' },
    maxBytes: 50_000,
    signal: AbortSignal.timeout(5_000),
    ...(options.hosts && { hosts: options.hosts }),
  });

it('reads a file, also behind a redirect of its own host', async () => {
  const answer = await read('/same-host');
  expect(answer).toMatchObject({ outcome: 'answered', status: 200, headers: { 'content-type': 'image/png' } });
  expect('body' in answer && new TextDecoder().decode(answer.body)).toBe('bytes');
});

it('follows no redirect to another host, and gives it nothing', async () => {
  seen.length = 0;
  expect(await read('/elsewhere')).toEqual({ outcome: 'refused', reason: 'its address leads elsewhere' });
  expect(await read('/for-ever')).toMatchObject({ outcome: 'refused' });
  expect(seen.filter((one) => one.startsWith('other'))).toEqual([]);
  expect(seen.filter((one) => one.startsWith('/for-ever'))).toHaveLength(4);
});

it.each(['/announced', '/endless'])('stops reading %s at the limit', async (path) => {
  expect(await read(path)).toEqual({ outcome: 'too_large' });
});

it('asks nothing of hosts that are not the platform’s, of closed addresses, and without https', async () => {
  seen.length = 0;
  expect(await read('/file', { hosts: ['fbcdn.net'] })).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('127.0.0.1') as string,
  });
  expect(await read('https://fbcdn.net.evil.example/file', { hosts: ['fbcdn.net'] })).toMatchObject({ outcome: 'refused' });
  expect(await read('https://evilfbcdn.net/file', { hosts: ['fbcdn.net'] })).toMatchObject({ outcome: 'refused' });
  expect(await read('/file', { allowed: [] })).toEqual({ outcome: 'refused', reason: 'its address is not a public one' });
  expect(await read('http://files.example/file')).toEqual({ outcome: 'refused', reason: 'its address is not https' });
  expect(await read('no address')).toMatchObject({ outcome: 'refused' });
  expect(seen).toEqual([]);
});

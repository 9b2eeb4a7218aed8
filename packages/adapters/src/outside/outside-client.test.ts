import type { lookup, LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { selfSigned } from '../testkit/tls/self-signed.js';
import { outsideClient } from './index.js';
import { firstAddress, nextAddress } from './next-address.js';

let server: Server;
let other: Server;
let url: string;
let otherUrl: string;
const seen: string[] = [];

/** What `/packed` answers. */
let packed: readonly [encoding: string, bytes: Uint8Array] = ['', new Uint8Array()];
/** Where `/on` leads. */
let elsewhere = '';

const listen = async (one: Server) => {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  other = createServer((request, response) => {
    seen.push(`other ${request.headers['if-none-match'] ?? request.headers.authorization ?? '-'}`);
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
      case '/moved':
        return move(`${otherUrl}/file#part`);
      case '/inside':
        return move(`http://10.1.2.3:${new URL(otherUrl).port}/latest`);
      case '/metadata':
        return move('http://169.254.169.254/latest/meta-data');
      case '/by-name':
        return move(`${otherUrl.replace('127.0.0.1', 'localhost')}/file`);
      case '/with-password':
        return move(otherUrl.replace('//', '//ann:secret@'));
      case '/other-kind':
        return move('ftp://files.example/file');
      case '/nowhere':
        return move('https://');
      case '/4':
      case '/3':
      case '/2':
      case '/1':
        return move(`/${Number(request.url.slice(1)) - 1}`);
      case '/5':
      case '/6':
        return move(`${url.replace('127.0.0.1', 'localhost')}/${Number(request.url.slice(1)) - 1}`);
      case '/on':
        return move(elsewhere);
      case '/0':
        return move('/file');
      case '/packed': {
        const [encoding, bytes] = packed;
        return void response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding }).end(bytes);
      }
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

interface Reading {
  readonly hosts?: readonly string[];
  readonly allowed?: readonly string[];
  readonly redirects?: 'any_host';
  readonly lookup?: typeof lookup;
}

const read = (path: string, options: Reading = {}) =>
  outsideClient({ allowed: options.allowed ?? ['loopback'], ...(options.lookup && { lookup: options.lookup }) })({
    url: path.startsWith('/') ? url + path : path,
    headers: { authorization: 'Bearer t' },
    maxBytes: 50_000,
    signal: AbortSignal.timeout(5_000),
    ...(options.hosts && { hosts: options.hosts }),
    ...(options.redirects && { redirects: options.redirects }),
  });

it('reads a file, also behind a redirect of its own host', async () => {
  const answer = await read('/same-host');
  expect(answer).toMatchObject({ outcome: 'answered', status: 200, headers: { 'content-type': 'image/png' } });
  expect('body' in answer && new TextDecoder().decode(answer.body)).toBe('bytes');
});

it('unpacks what was packed unasked, within the limit, and refuses what it cannot', async () => {
  const words = Buffer.from('We open at nine on Monday.');
  const answerOf = async (encoding: string, bytes: Uint8Array) => {
    packed = [encoding, bytes];
    const answer = await read('/packed');
    if (answer.outcome !== 'answered') return answer;
    expect(answer.headers).not.toHaveProperty('content-encoding');
    return new TextDecoder().decode(answer.body);
  };
  for (const [encoding, pack] of [
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['Br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ] as const)
    expect([encoding, await answerOf(encoding, pack(words))]).toEqual([encoding, words.toString()]);
  const bomb = Buffer.alloc(50_001, 'x');
  for (const [encoding, pack] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)
    expect([encoding, await answerOf(encoding, pack(bomb))]).toEqual([encoding, { outcome: 'too_large' }]);
  const unread = { outcome: 'refused', reason: 'its server packed it in a way that is not read' };
  for (const encoding of ['zstd', 'gzip, br', 'constructor']) expect(await answerOf(encoding, words)).toEqual(unread);
  const broken = { outcome: 'refused', reason: 'what its server sent cannot be unpacked' };
  expect(await answerOf('gzip', words)).toEqual(broken);
  expect(await answerOf('gzip', gzipSync(words).subarray(0, 20))).toEqual(broken);
});

it('gives what is for one address alone to no other', async () => {
  elsewhere = `${otherUrl}/file`;
  const asked = (only: string) =>
    outsideClient({ allowed: ['loopback'] })({
      url: `${url}/on`,
      headers: {},
      onlyFor: { url: only, headers: { 'if-none-match': '"1"' } },
      redirects: 'any_host',
      maxBytes: 50_000,
      signal: AbortSignal.timeout(5_000),
    });
  seen.length = 0;
  await asked(`${url}/on`);
  await asked(elsewhere);
  expect(seen.filter((one) => one.startsWith('other'))).toEqual(['other -', 'other "1"']);
});

it('follows no redirect to another host, and gives it nothing', async () => {
  seen.length = 0;
  expect(await read('/elsewhere')).toEqual({ outcome: 'refused', reason: 'its address leads elsewhere' });
  expect(await read('/for-ever')).toMatchObject({ outcome: 'refused' });
  expect(seen.filter((one) => one.startsWith('other'))).toEqual([]);
  expect(seen.filter((one) => one.startsWith('/for-ever'))).toHaveLength(4);
});

describe('where redirects may leave the host', () => {
  const moved = (path: string, options: Reading = {}) => read(path, { ...options, redirects: 'any_host' });

  it('follows them, says where it came to, and asks by the same headers', async () => {
    seen.length = 0;
    const answer = await moved('/moved');
    expect(answer).toMatchObject({ outcome: 'answered', status: 200, url: `${otherUrl}/file` });
    expect('body' in answer && new TextDecoder().decode(answer.body)).toBe('secret');
    expect(seen).toEqual(['/moved Bearer t', 'other Bearer t']);
    expect(await moved('/file')).not.toHaveProperty('url');
    expect(await moved('/same-host')).toMatchObject({ url: `${url}/file` });
  });

  it('follows five and no more', async () => {
    seen.length = 0;
    expect(await moved('/4')).toMatchObject({ outcome: 'answered', url: `${url}/file` });
    expect(seen).toHaveLength(6);
    expect(await moved('/5')).toEqual({ outcome: 'refused', reason: 'its address leads on more than 5 times' });
    seen.length = 0;
    expect(await moved('/for-ever')).toMatchObject({ outcome: 'refused' });
    expect(seen).toHaveLength(6);
  });

  it('checks each address as the first one, and the connection itself', async () => {
    seen.length = 0;
    const closed = { outcome: 'refused', reason: 'its address leads to one that is not public' };
    expect(await moved('/metadata')).toEqual(closed);
    const open = { allowed: ['127.0.0.1'] };
    // The name stands for an open address and a closed one.
    const both = ((_name: string, _options: object, found: (error: null, addresses: readonly LookupAddress[]) => void) =>
      found(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ])) as unknown as typeof lookup;
    expect(await moved('/by-name', { ...open, lookup: both })).toEqual(closed);
    expect(await moved('/inside')).toMatchObject({ outcome: 'refused' });
    expect(await moved('/with-password')).toEqual({
      outcome: 'refused',
      reason: 'its address leads to one with a user name or a password',
    });
    expect(await moved('/other-kind')).toMatchObject({ outcome: 'refused' });
    expect(await moved('/nowhere')).toMatchObject({ outcome: 'refused' });
    expect(await moved('/moved', { hosts: ['fbcdn.net'] })).toMatchObject({ outcome: 'refused' });
    expect(seen.filter((one) => one.startsWith('other'))).toEqual([]);
  });

  it('goes from plain http to https, and never back', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const secure = createSecureServer(selfSigned(), (request, response) =>
      request.url === '/back' ? response.writeHead(302, { location: `${otherUrl}/file` }).end() : response.end('sealed'),
    );
    const secureUrl = (await listen(secure)).replace('http:', 'https:');
    elsewhere = `${secureUrl}/file`;
    expect(await moved('/on')).toMatchObject({ outcome: 'answered', status: 200, url: elsewhere });
    seen.length = 0;
    elsewhere = `${secureUrl}/back`;
    expect(await moved('/on')).toEqual({ outcome: 'refused', reason: 'its address leads to one that is not https' });
    expect(seen).toEqual(['/on Bearer t']);
    vi.unstubAllEnvs();
    secure.closeAllConnections();
    secure.close();
  });

  it('never goes from https to plain http of any kind, nor asks in the clear what the web can answer', () => {
    const from = new URL('https://shop.example/a');
    expect(nextAddress(from, 'http://www.shop.example/', 0, 'any_host')).toBe('its address leads to one that is not https');
    expect(nextAddress(from, 'http://127.0.0.1/', 0, 'any_host')).toBe('its address leads to one that is not https');
    expect(String(nextAddress(from, '//www.shop.example/b?c#d', 0, 'any_host'))).toBe('https://www.shop.example/b?c');
    expect(firstAddress('http://shop.example/a', 'any_host').href).toBe('https://shop.example/a');
    expect(firstAddress('http://shop.example:8080/a', 'any_host').href).toBe('http://shop.example:8080/a');
    expect(firstAddress('http://shop.example/a', 'own_host').href).toBe('http://shop.example/a');
    expect(firstAddress('http://127.0.0.1/a', 'any_host').href).toBe('http://127.0.0.1/a');
  });
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

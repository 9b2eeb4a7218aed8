import { isNotSent, ReplyForceError, type HttpRequest } from '@replyforce/core';
import type { lookup as systemLookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressCheck, outside, outsideHttp, type OutsideOptions } from './index.js';

let server: Server;
let port: number;
const seen: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    if (request.url === '/moved') response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end();
    else if (request.url === '/long') response.end('x'.repeat(300_000));
    else response.end('answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Names resolve to these, one list after the other. */
function names(...answers: readonly (readonly string[])[]): Required<Pick<OutsideOptions, 'lookup'>> & { asked: () => number } {
  let asked = 0;
  const lookup = ((_host: string, _options: object, callback: (error: null, found: object[]) => void) => {
    const found = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as typeof systemLookup;
  return { lookup, asked: () => asked };
}

const get = (url: string): HttpRequest => ({ method: 'GET', url, headers: {} });

describe('addresses', () => {
  const closed = `0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1
    192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8
    64:ff9b::7f00:1 2001:db8::1 2001::1 2002:7f00:1:: 3fff::1 fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 4000::1 localhost 1.2.3`.split(
    /\s+/,
  );
  const open =
    '1.1.1.1 8.8.8.8 100.63.255.255 172.15.0.1 172.32.0.1 192.167.1.1 198.20.0.1 223.255.255.255 2606:4700::1111 2a00:1450::1'.split(' ');

  it.each(closed)('%s is not public', (address) => expect(addressCheck()(address)).toBe(false));
  it.each(open)('%s is public', (address) => expect(addressCheck()(address)).toBe(true));

  it('an operator opens what is named, and nothing beside it', () => {
    const check = addressCheck(['loopback', '10.1.0.0/16', '192.168.7.7', 'fd00::/8']);
    const reached = ['127.0.0.1', '::1', '10.1.2.3', '10.2.0.0', '192.168.7.7', '192.168.7.8', 'fd01::1', 'fc01::1', '169.254.169.254'];
    expect(reached.filter(check)).toEqual(['127.0.0.1', '::1', '10.1.2.3', '192.168.7.7', 'fd01::1']);
    expect(addressCheck(['private'])('169.254.169.254')).toBe(false);
  });

  it.each(['intranet', '10.0.0.0/33', '10.0.0.0/x', '10.0.0', '', '::1%lo', '10.0.0.0/8/8'])('"%s" cannot be allowed', (entry) => {
    expect(() => addressCheck([entry])).toThrow(ReplyForceError);
  });
});

describe('requests', () => {
  it.each(['127.0.0.1', '0x7f.1', '2130706433', '017700000001', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'do not go to %s',
    async (host) => {
      const before = seen.length;
      const failure = await outside()
        .request(get(`http://${host}:${port}/`))
        .catch((error: unknown) => error);
      expect([isNotSent(failure), String(failure)]).toEqual([true, expect.stringMatching(/no public address/)]);
      expect(seen).toHaveLength(before);
    },
  );

  it('do not go where a name stands for an address that is closed, be it one of several', async () => {
    for (const found of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1'], []]) {
      const failure = await outside(names(found))
        .request(get(`http://rebind.example:${port}/`))
        .catch((error: unknown) => error);
      expect([found, isNotSent(failure)]).toEqual([found, true]);
    }
  });

  it('go to the address that was checked: a name is asked once, and its next answer is not heard', async () => {
    const dns = names(['127.0.0.1'], ['8.8.8.8']);
    const { request } = outside({ allowed: ['loopback'], lookup: dns.lookup });
    const answer = await outsideHttp({ request, isClosed: () => false })(get(`http://shop.example:${port}/pinned`));
    expect([answer.status, answer.body, seen.at(-1), dns.asked()]).toEqual([200, 'answer', 'GET shop.example/pinned', 1]);
  });

  it('follow no redirect', async () => {
    const http = outsideHttp(outside({ allowed: ['loopback'] }));
    const before = seen.length;
    expect(await http(get(`http://127.0.0.1:${port}/moved`))).toMatchObject({ status: 302 });
    expect(seen.slice(before)).toEqual(['GET 127.0.0.1/moved']);
  });

  it('read no more of an answer than is of interest', async () => {
    const { body } = await outsideHttp(outside({ allowed: ['loopback'] }))(get(`http://127.0.0.1:${port}/long`));
    expect(body).toHaveLength(64 * 1024);
  });

  it('say that nothing was sent where nobody listens, and refuse what is no web address', async () => {
    const { request } = outside({ allowed: ['loopback'] });
    for (const url of ['http://127.0.0.1:2/', 'file:///etc/passwd', 'ftp://127.0.0.1/'])
      expect([url, isNotSent(await request(get(url)).catch((error: unknown) => error))]).toEqual([url, true]);
  });
});

/** A load generator that costs little itself: ready-made requests over keep-alive sockets, one in flight on each. */
import { connect } from 'node:net';

/**
 * @typedef {{ readonly port: number, readonly connections: number, readonly requests: readonly Buffer[], readonly forMs?: number }} LoadOptions
 * @param {LoadOptions} options Stops after `forMs`, or when the requests are used up.
 * @returns {Promise<{ readonly answered: number, readonly refused: number, readonly ms: number }>}
 */
export async function load({ port, connections, requests, forMs = Number.POSITIVE_INFINITY }) {
  let next = 0;
  let answered = 0;
  let refused = 0;
  const begin = performance.now();
  const one = () =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const send = () => {
        const request = performance.now() - begin < forMs ? requests[next++] : undefined;
        if (request) socket.write(request);
        else socket.end();
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('data', (data) => {
        // One request in flight: whatever begins with a status line is the whole answer's beginning.
        if (!data.subarray(0, 9).toString('latin1').startsWith('HTTP/1.1')) return;
        if (data.subarray(9, 12).toString('latin1') === '200') answered += 1;
        else refused += 1;
        send();
      });
      socket.on('close', resolve);
      socket.on('error', reject);
    });
  await Promise.all(Array.from({ length: connections }, one));
  return { answered, refused, ms: performance.now() - begin };
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} body
 */
export function rawPost(path, headers, body) {
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

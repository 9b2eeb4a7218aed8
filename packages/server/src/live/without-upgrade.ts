import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What an upgrade consists of, left out when the request is read again. */
const UPGRADE_HEADERS: ReadonlySet<string> = new Set(['connection', 'upgrade', 'http2-settings']);

/**
 * Answers a request as though it had not asked for an upgrade: one we do not speak is to be ignored (RFC 9110 7.8). Node has
 * taken the connection out of its HTTP server by now, so it goes back in with the request written anew in front of what is
 * still to come. It ends with the answer.
 */
export function answerWithoutUpgrade(http: Server, request: IncomingMessage, socket: Duplex, rest: Buffer): void {
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] ?? '';
    if (!UPGRADE_HEADERS.has(name.toLowerCase())) lines.push(`${name}: ${request.rawHeaders[index + 1]}`);
  }
  socket.unshift(rest);
  // Headers reach us as latin1, one character a byte, and leave as they came.
  socket.unshift(Buffer.from(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`, 'latin1'));
  http.emit('connection', socket);
}

import { isLoopback, type OutsideClient, type OutsideRequest, type OutsideResponse } from '@replyforce/core';
import type { IncomingMessage } from 'node:http';
import { isClosedAddress, outside, type OutsideOptions } from './outside-request.js';

/** Redirects that are followed, one after the other. */
const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Reads files from addresses that others name; see `OutsideClient`. Only https, but on this machine, where a stand-in may listen. */
export function outsideClient(options: OutsideOptions = {}): OutsideClient {
  const { request } = outside(options);

  async function read(asked: OutsideRequest, url: URL, redirects: number): Promise<OutsideResponse> {
    const { headers, hosts, maxBytes, signal } = asked;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
      return { outcome: 'refused', reason: 'its address is not https' };
    if (hosts && !hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)))
      return { outcome: 'refused', reason: `the platform keeps no files on ${url.hostname}` };
    const answer = await request({ method: 'GET', url: url.href, headers, signal });
    const { location } = answer.headers;
    if (REDIRECTS.has(answer.status) && location !== undefined) {
      answer.body.destroy();
      const next = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
      // Another host may be anybody's, and what opens this one is not for it.
      if (next?.host !== url.host || next.protocol !== url.protocol || redirects === 0)
        return { outcome: 'refused', reason: 'its address leads elsewhere' };
      return read(asked, next, redirects - 1);
    }
    const body = await readUpTo(answer.body, Number(answer.headers['content-length'] ?? 0), maxBytes);
    return body ? { outcome: 'answered', status: answer.status, headers: answer.headers, body } : { outcome: 'too_large' };
  }

  return async (asked) => {
    if (!URL.canParse(asked.url)) return { outcome: 'refused', reason: 'its address is none' };
    try {
      return await read(asked, new URL(asked.url), MAX_REDIRECTS);
    } catch (error) {
      if (isClosedAddress(error)) return { outcome: 'refused', reason: 'its address is not a public one' };
      throw error;
    }
  };
}

/** The whole body; undefined, and the connection closed, as soon as it is known to be longer. */
async function readUpTo(body: IncomingMessage, announced: number, maxBytes: number): Promise<Uint8Array | undefined> {
  if (announced > maxBytes) {
    body.destroy();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += (chunk as Buffer).length;
    // Leaving the loop closes the connection.
    if (length > maxBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

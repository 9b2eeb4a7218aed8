import type { OutsideClient, OutsideRequest, OutsideResponse } from '@replyforce/core';
import type { IncomingMessage } from 'node:http';
import { faultOf, firstAddress, isRedirect, nextAddress } from './next-address.js';
import { isClosedAddress, outside, type OutsideOptions } from './outside-request.js';
import { unpack } from './unpack.js';

/** Reads files and pages from addresses that others name; see `OutsideClient`. Only https, but on this machine, where a stand-in may listen. */
export function outsideClient(options: OutsideOptions = {}): OutsideClient {
  const { request } = outside(options);

  async function read(asked: OutsideRequest, url: URL, followed = 0): Promise<OutsideResponse> {
    const { hosts, maxBytes, onlyFor, redirects, signal } = asked;
    const isOnly = onlyFor && URL.canParse(onlyFor.url) && new URL(onlyFor.url).href === url.href;
    const headers = isOnly ? { ...asked.headers, ...onlyFor.headers } : asked.headers;
    const reason = faultOf(url, hosts);
    if (reason !== undefined) return { outcome: 'refused', reason };
    const answer = await request({ method: 'GET', url: url.href, headers, signal }).catch(unlessClosed);
    if (!answer)
      return {
        outcome: 'refused',
        reason: followed === 0 ? 'its address is not a public one' : 'its address leads to one that is not public',
      };
    const { location } = answer.headers;
    if (isRedirect(answer.status, location)) {
      answer.body.destroy();
      const next = nextAddress(url, location, followed, redirects);
      return typeof next === 'string' ? { outcome: 'refused', reason: next } : read(asked, next, followed + 1);
    }
    const body = await readUpTo(answer.body, Number(answer.headers['content-length'] ?? 0), maxBytes);
    if (!body) return { outcome: 'too_large' };
    const isMoved = url.href !== new URL(asked.url).href;
    const { status } = answer;
    const given = { outcome: 'answered', status, headers: answer.headers, body, ...(isMoved && { url: url.href }) } as const;
    // What a server says in other cases is read by nobody.
    return status >= 200 && status <= 299 ? unpack(given, maxBytes) : given;
  }

  return async (asked) => {
    if (!URL.canParse(asked.url)) return { outcome: 'refused', reason: 'its address is none' };
    return read(asked, firstAddress(asked.url, asked.redirects));
  };
}

function unlessClosed(error: unknown): undefined {
  if (!isClosedAddress(error)) throw error;
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

import { HttpNotSentError, type HttpClient } from '../ports/http-client.js';

const REFUSED_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** The HTTP client every Web-standard host has. A server does better with a pooled client of its own. */
export function fetchHttp(): HttpClient {
  return async ({ method, url, headers, body, signal }) => {
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        headers,
        body: typeof body === 'string' || body === undefined ? (body ?? null) : new Uint8Array(body),
        signal: signal ?? null,
        redirect: 'manual',
      });
    } catch (error) {
      if (wasRefused(error)) throw new HttpNotSentError('The connection could not be made.', { cause: error });
      throw error;
    }
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
}

function wasRefused(error: unknown): boolean {
  const cause = (error as { cause?: { code?: unknown } } | null)?.cause;
  return typeof cause?.code === 'string' && REFUSED_CODES.has(cause.code);
}

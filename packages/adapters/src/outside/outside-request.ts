import { HttpNotSentError, type HttpRequest } from '@replyforce/core';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressCheck, type AddressCheck } from './addresses.js';

export interface OutsideOptions {
  /** Addresses that are not public and may be reached all the same; see `addressCheck`. Default: none. */
  readonly allowed?: readonly string[];
  /** Resolves names. Default: the system. */
  readonly lookup?: typeof systemLookup;
}

/** An answer whose body is still to be read, or to be destroyed. */
export interface OutsideAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: IncomingMessage;
}

export interface Outside {
  /**
   * Sends one request. Never follows a redirect. Rejects with `HttpNotSentError` where it certainly was not sent, an address that
   * may not be reached among the reasons.
   */
  request(request: HttpRequest): Promise<OutsideAnswer>;
  /** Whether the host of an address is, by itself, one that may not be reached; of a name that is known only when it is used. */
  isClosed(url: string): boolean;
}

const NOT_SENT_CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** Idle connections are kept so long, ms. */
const KEEP_ALIVE_MS = 10_000;

/**
 * Requests to addresses that others name: callbacks of tenants, files of customers. Every address a name resolves to is checked, and
 * a connection goes to the address that was checked: a name that says something else a moment later gains nothing.
 */
export function outside({ allowed = [], lookup = systemLookup }: OutsideOptions = {}): Outside {
  const mayReach = addressCheck(allowed);
  const options = { keepAlive: true, timeout: KEEP_ALIVE_MS, lookup: checkedLookup(mayReach, lookup) };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };
  const isClosed = (url: string) => {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
    return isIP(host) !== 0 && !mayReach(host);
  };

  return {
    isClosed,
    request: ({ method, url, headers, body, signal }) =>
      new Promise((resolve, reject) => {
        const { protocol, hostname } = new URL(url);
        if (protocol !== 'https:' && protocol !== 'http:') return reject(new HttpNotSentError(`${protocol} is no address of the web.`));
        // A literal address is never looked up.
        if (isClosed(url)) return reject(closedError(hostname));
        const secure = protocol === 'https:';
        const request = (secure ? httpsRequest : httpRequest)(
          url,
          {
            method,
            agent: secure ? agents.https : agents.http,
            headers: { ...headers, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) },
            ...(signal && { signal }),
          },
          (answer) => resolve({ status: answer.statusCode ?? 0, headers: plainHeaders(answer), body: answer }),
        );
        request.on('error', (error: NodeJS.ErrnoException) => {
          if ('notSent' in error) return reject(error);
          const notSent = typeof error.code === 'string' && NOT_SENT_CODES.has(error.code);
          reject(notSent ? new HttpNotSentError('The connection could not be made.', { cause: error }) : error);
        });
        request.end(body);
      }),
  };
}

/** Gives back what the system found only where all of it may be reached. */
function checkedLookup(mayReach: AddressCheck, lookup: typeof systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
      if (error) return callback(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => mayReach(address))) return callback(closedError(hostname), []);
      if (options.all) return callback(null, [...addresses]);
      const first = addresses[0];
      callback(null, first?.address ?? '', first?.family);
    });
  };
}

function closedError(host: string): HttpNotSentError {
  return Object.assign(new HttpNotSentError(`${host} is no public address; the operator has not allowed it.`), { isClosed: true });
}

/** Whether a request failed for where it would have gone. */
export function isClosedAddress(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { isClosed?: unknown }).isClosed === true;
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  return plain;
}

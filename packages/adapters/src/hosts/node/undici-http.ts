import { HttpNotSentError, type HttpClient, type HttpRequest, type HttpResponse } from '@replyforce/core';
import { Agent, buildConnector, type Dispatcher } from 'undici';

export interface UndiciHttpOptions {
  /** Connections to one host at most. Default 64. */
  readonly connections?: number;
  /** Time for name, connection and TLS, ms. Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** How long an unused connection is kept where the server does not say, ms. Default 4,000. */
  readonly keepAliveMs?: number;
  /** Time for the answer's headers and between parts of its body, ms. Default 30,000; the request's signal may end it earlier. */
  readonly responseTimeoutMs?: number;
  /** Longer answers are refused. Default 5 MB. */
  readonly maxResponseBytes?: number;
}

export interface UndiciHttp extends HttpClient {
  /** Waits for requests under way and closes all connections. */
  close(): Promise<void>;
}

const MAX_RESPONSE_BYTES = 5_000_000;

/** Requests over kept-alive connections, one at a time on each. Never follows redirects and never sends twice. */
export function undiciHttp(options: UndiciHttpOptions = {}): UndiciHttp {
  const { maxResponseBytes = MAX_RESPONSE_BYTES, responseTimeoutMs = 30_000 } = options;
  const agent = new Agent({
    connections: options.connections ?? 64,
    pipelining: 1,
    keepAliveTimeout: options.keepAliveMs ?? 4_000,
    headersTimeout: responseTimeoutMs,
    bodyTimeout: responseTimeoutMs,
    connect: markingConnector(options.connectTimeoutMs ?? 5_000),
  });

  async function send(request: HttpRequest): Promise<HttpResponse> {
    const { method, url, headers, body, signal } = request;
    if (signal?.aborted) throw new HttpNotSentError('The request was given up before it was sent.', { cause: signal.reason });
    const { origin, path } = target(url);
    try {
      return await new Promise<HttpResponse>((resolve, reject) => {
        const handler = answerReader(maxResponseBytes, signal, resolve, reject);
        try {
          agent.dispatch({ origin, path, method, headers, ...(body !== undefined && { body }) }, handler);
        } catch (error) {
          reject(new HttpNotSentError('The request cannot be written as it is.', { cause: error }));
        }
      });
    } catch (error) {
      throw isConnectError(error) ? new HttpNotSentError(`No connection to ${origin}.`, { cause: error }) : error;
    }
  }

  return Object.assign(send, { close: () => agent.close() });
}

interface Target {
  readonly origin: string;
  readonly path: string;
}

/** Addresses kept at most: messages go to a few, again and again. */
const TARGET_LIMIT = 1_000;
const targets = new Map<string, Target>();

function target(url: string): Target {
  const known = targets.get(url);
  if (known) return known;
  try {
    const { origin, pathname, search } = new URL(url);
    if (targets.size >= TARGET_LIMIT) targets.clear();
    const parsed = { origin, path: pathname + search };
    targets.set(url, parsed);
    return parsed;
  } catch (error) {
    throw new HttpNotSentError('The address of the request is not a URL.', { cause: error });
  }
}

/** Errors raised while connecting: the request was not written then, whatever the reason was. */
const connectErrors = new WeakSet<object>();

function isConnectError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && connectErrors.has(error);
}

function markingConnector(timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout });
  return (target, callback) =>
    connect(target, (...result) => {
      const [error] = result;
      if (error) connectErrors.add(error);
      callback(...result);
    });
}

/** Gathers one answer. A request that is given up, or whose answer is too long, takes its connection with it. */
function answerReader(
  limit: number,
  signal: AbortSignal | undefined,
  resolve: (response: HttpResponse) => void,
  reject: (error: unknown) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let length = 0;
  let status = 0;
  let headers: HttpResponse['headers'] = {};
  let started: Dispatcher.DispatchController | undefined;

  /** While it waits for a connection nothing of it has been written. */
  function giveUp(): void {
    if (started) started.abort(signal?.reason as Error);
    else reject(new HttpNotSentError('The request was given up before it was sent.', { cause: signal?.reason }));
  }
  const stopListening = () => signal?.removeEventListener('abort', giveUp);
  signal?.addEventListener('abort', giveUp, { once: true });

  return {
    onRequestStart(controller) {
      started = controller;
      if (signal?.aborted) giveUp();
    },
    onResponseStart(_controller, statusCode, given) {
      status = statusCode;
      headers = flatten(given);
    },
    onResponseData(controller, chunk) {
      length += chunk.length;
      if (length > limit) controller.abort(new Error(`The answer is longer than ${limit} bytes.`));
      else chunks.push(chunk);
    },
    onResponseEnd() {
      stopListening();
      const [only] = chunks;
      resolve({ status, headers, body: (chunks.length === 1 && only ? only : Buffer.concat(chunks, length)).toString('utf8') });
    },
    onResponseError(_controller, error) {
      stopListening();
      reject(
        started || isConnectError(error) ? error : new HttpNotSentError('The request was refused before it was sent.', { cause: error }),
      );
    },
  };
}

function flatten(headers: Dispatcher.ResponseData['headers']): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) flat[name.toLowerCase()] = typeof value === 'string' ? value : value.join(', ');
  }
  return flat;
}

import { HttpNotSentError, type HttpClient, type HttpRequest, type HttpResponse } from '@replyforce/core';
import type { Agent, Dispatcher } from 'undici';
import { isConnectError } from './connect-errors.js';

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

/**
 * Requests over kept-alive connections, one at a time on each. Never follows redirects and never sends twice. What it takes to send is
 * loaded with the first request: a process that sends nothing does without.
 */
export function undiciHttp(options: UndiciHttpOptions = {}): UndiciHttp {
  const { maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  let agent: Agent | undefined;
  let loading: Promise<Agent> | undefined;

  async function load(): Promise<Agent> {
    const { createAgent } = await import('./undici-agent.js');
    return (agent = createAgent(options));
  }

  async function send(request: HttpRequest): Promise<HttpResponse> {
    const { method, url, headers, body, signal } = request;
    const ready = agent ?? (await (loading ??= load()));
    if (signal?.aborted) throw new HttpNotSentError('The request was given up before it was sent.', { cause: signal.reason });
    const { origin, path } = target(url);
    try {
      return await new Promise<HttpResponse>((resolve, reject) => {
        const handler = answerReader(maxResponseBytes, signal, resolve, reject);
        try {
          ready.dispatch({ origin, path, method, headers, ...(body !== undefined && { body }) }, handler);
        } catch (error) {
          reject(new HttpNotSentError('The request cannot be written as it is.', { cause: error }));
        }
      });
    } catch (error) {
      throw isConnectError(error) ? new HttpNotSentError(`No connection to ${origin}.`, { cause: error }) : error;
    }
  }

  return Object.assign(send, {
    close: async () => {
      await (await loading)?.close();
    },
  });
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

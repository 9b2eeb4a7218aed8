import { isChannelType, MAX_WEBHOOK_BYTES, problemOf, type ChannelType } from '@replyforce/core';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { App, Services } from '../app.js';
import { adviceOf, PROBLEM_TYPE, toReplyForceError } from '../plugins/error-reply.js';
import { noteRefusal, noteTaken } from './webhooks.js';

const PATH = '/webhooks/';
const NO_BODY = new Uint8Array(0);
const TAKEN = { 'content-length': '0' };

/**
 * Takes the ordinary delivery in front of Fastify, whose routing, hooks and content types cost a quarter of what HTTP costs a webhook: a
 * POST to the very path of a channel that says how long it is and is not too long. All else, and everything once the server closes,
 * goes Fastify's way (`webhooks.ts`), which answers the same.
 */
export function webhooksInFront(app: App, { engine: { rf, logger }, metrics }: Pick<Services, 'engine' | 'metrics'>): void {
  const others = app.server.listeners('request') as RequestListener[];
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.server.removeAllListeners('request');
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const channel = closing ? undefined : ordinaryDelivery(request);
    if (channel) take(channel, request, response);
    else for (const listener of others) listener.call(app.server, request, response);
  });

  function take(channel: ChannelType, request: IncomingMessage, response: ServerResponse): void {
    const chunks: Uint8Array[] = [];
    const gaveUp = (error: Error) => refuse(channel, error, response);
    request.on('data', (chunk: Uint8Array) => void chunks.push(chunk));
    request.on('error', gaveUp);
    request.on('end', () => {
      // What has come whole is taken, whoever waits for the answer.
      request.off('error', gaveUp);
      const body = chunks.length > 1 ? Buffer.concat(chunks) : (chunks[0] ?? NO_BODY);
      rf.receive(channel, body, request.headers as Readonly<Record<string, string | undefined>>).then(
        (result) => {
          noteTaken(metrics, channel, result);
          response.writeHead(200, TAKEN).end();
        },
        (error: unknown) => refuse(channel, error, response),
      );
    });
  }

  function refuse(channel: ChannelType, raised: unknown, response: ServerResponse): void {
    const error = toReplyForceError(raised);
    const problem = problemOf(error);
    const body = JSON.stringify(problem);
    noteRefusal({ logger, metrics }, channel, error, problem.status);
    response
      .writeHead(problem.status, { ...adviceOf(error), 'content-type': PROBLEM_TYPE, 'content-length': Buffer.byteLength(body) })
      .end(body);
  }
}

/** The channel of a request that needs nothing of what Fastify does; undefined for every other. */
function ordinaryDelivery({ method, url = '', headers }: IncomingMessage): ChannelType | undefined {
  if (method !== 'POST' || !url.startsWith(PATH)) return undefined;
  const channel = url.slice(PATH.length, url.endsWith('/') ? -1 : undefined);
  // Node's parser has seen to it that a length is a number, comes once, and that the body has it.
  const length = headers['content-length'];
  return length !== undefined && Number(length) <= MAX_WEBHOOK_BYTES && isChannelType(channel) ? channel : undefined;
}

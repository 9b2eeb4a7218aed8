import { isChannelType, type ChannelType } from '../domain/channel.js';
import { CODES } from '../errors/codes.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ReceiveResult } from '../inbound/receive-webhook.js';
import type { ChallengeResult } from '../ports/channel-adapter.js';
import type { Logger } from '../ports/logger.js';
import { problemOf } from './problem.js';

interface HandlerParts {
  readonly receive: (
    channel: ChannelType,
    body: Uint8Array,
    headers: Readonly<Record<string, string | undefined>>,
  ) => Promise<ReceiveResult>;
  readonly challenge: (channel: ChannelType, query: URLSearchParams) => Promise<ChallengeResult>;
  readonly logger: Logger;
}

/** Largest body a platform may send, bytes (contract section 4). */
export const MAX_WEBHOOK_BYTES = 3 * 1024 * 1024;

/** The engine's own routes as one Web handler, wherever a host mounts it: only the end of the path counts. */
export function createHandler({ receive, challenge, logger }: HandlerParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    try {
      if (url.pathname.endsWith('/healthz')) return new Response('ok', { headers: { 'content-type': 'text/plain' } });
      const type = /\/webhooks\/([a-z]+)\/?$/.exec(url.pathname)?.[1];
      if (!isChannelType(type)) throw new ReplyForceError('not_found');
      if (request.method === 'GET') return toResponse(await challenge(type, url.searchParams));
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
      await receive(type, await readBody(request), Object.fromEntries(request.headers));
      return new Response(null, { status: 200 });
    } catch (error) {
      const known = ReplyForceError.from(error);
      if (CODES[known.code].status >= 500) logger.error({ error }, 'webhook request failed');
      const problem = problemOf(known);
      return new Response(JSON.stringify(problem), { status: problem.status, headers: { 'content-type': 'application/problem+json' } });
    }
  };
}

function toResponse(result: ChallengeResult): Response {
  if (result.status !== 200) return new Response(null, { status: result.status });
  return new Response(result.body, { status: 200, headers: { 'content-type': result.contentType } });
}

/** Reads no further than the limit, whatever the length header says. */
async function readBody(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    length += value.length;
    if (length > MAX_WEBHOOK_BYTES) throw new ReplyForceError('body_too_large');
    chunks.push(value);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

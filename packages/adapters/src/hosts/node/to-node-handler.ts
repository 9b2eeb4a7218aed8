import type { IncomingMessage, ServerResponse } from 'node:http';

export interface NodeHandlerOptions {
  /** Longer bodies are answered 413. Default 5 MB; the engine's own limit for webhooks is lower. */
  readonly maxBodyBytes?: number;
  /** Told of a handler that threw; the caller gets 500 without a word of it. */
  readonly onError?: (error: unknown) => void;
}

/** What Express and some hosts add to Node's request. */
interface HostedRequest extends IncomingMessage {
  readonly originalUrl?: string;
  readonly rawBody?: Uint8Array;
}

type WebHandler = (request: Request) => Response | Promise<Response>;
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * Lets Node's http server, Express or Connect serve a Web handler. The body reaches it byte for byte, as signatures need:
 * mount it before any body parser, or have the parser keep `rawBody`.
 */
export function toNodeHandler(handler: WebHandler, options: NodeHandlerOptions = {}): NodeHandler {
  const { maxBodyBytes = 5_000_000, onError } = options;
  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      const tooLarge = error instanceof BodyTooLarge;
      if (!tooLarge) onError?.(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(tooLarge ? 413 : 500, { connection: 'close' }).end();
    });
  };

  async function serve(request: HostedRequest, response: ServerResponse): Promise<void> {
    const abort = new AbortController();
    response.once('close', () => response.writableFinished || abort.abort());
    const body = await readBody(request, maxBodyBytes);
    await answer(await handler(toWebRequest(request, body, abort.signal)), response);
  }
}

async function readBody(request: HostedRequest, limit: number): Promise<Uint8Array | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.rawBody) return request.rawBody;
  if (request.readableEnded) throw new Error('The body was read by somebody else: mount toNodeHandler before any body parser.');
  const chunks: Buffer[] = [];
  let length = 0;
  // Kept open when it is too long, so that the answer can still be written.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function toWebRequest(request: HostedRequest, body: Uint8Array | undefined, signal: AbortSignal): Request {
  const protocol = 'encrypted' in request.socket && request.socket.encrypted ? 'https' : 'http';
  const path = request.originalUrl ?? request.url ?? '/';
  const url = new URL(`${protocol}://${request.headers.host ?? 'localhost'}`);
  const [pathname = '/', ...query] = path.split('?');
  url.pathname = pathname;
  url.search = query.join('?');
  const headers = new Headers();
  const { rawHeaders } = request;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (!name.startsWith(':')) headers.append(name, rawHeaders[index + 1] ?? '');
  }
  return new Request(url, { method: request.method ?? 'GET', headers, signal, ...(body && body.length > 0 && { body: body as BodyInit }) });
}

async function answer(result: Response, response: ServerResponse): Promise<void> {
  response.statusCode = result.status;
  for (const [name, value] of result.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = result.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  for await (const chunk of (result.body ?? []) as AsyncIterable<Uint8Array>) {
    if (response.destroyed) return;
    if (!response.write(chunk)) await new Promise((resolve) => void response.once('drain', resolve).once('close', resolve));
  }
  response.end();
}

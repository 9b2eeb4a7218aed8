import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBytes } from '../http-exchange.js';
import { refuse, type S3Answer } from './answers.js';
import { handleRequest } from './handle-request.js';
import type { S3Failure, S3Object, S3StandIn, S3StandInOptions, WireRequest } from './types.js';
import { signatureFault } from './verify-signature.js';

/**
 * A stand-in for S3 on a port of this machine: one bucket, kept in memory. It checks the signature and the body of every
 * request as S3 does, and answers in its shapes. It can be told to fail.
 * @example
 * const keys = { accessKeyId: 'AKIA…', secretAccessKey: 'secret' };
 * const s3 = await s3StandIn({ bucket: 'files', ...keys });
 * const blobs = s3Blobs({ bucket: 'files', endpoint: s3.url, credentials: keys });
 */
export async function s3StandIn(options: S3StandInOptions): Promise<S3StandIn> {
  const objects = new Map<string, S3Object>();
  const keys = { ...options, region: options.region ?? 'us-east-1' };
  let failures: readonly S3Failure[] = [];
  let requests = 0;

  const server = createServer((request, response) => {
    requests += 1;
    // A client that goes away in the middle of its request is the client's business.
    answerTo(request)
      .then((answer) => answer && write(response, answer))
      .catch(() => request.socket.destroy());
  });

  async function answerTo(request: IncomingMessage): Promise<S3Answer | undefined> {
    const body = await readBytes(request);
    const [failure, ...rest] = failures;
    failures = rest;
    if (failure === 'hang') return undefined;
    if (failure === 'drop') {
      request.socket.destroy();
      return undefined;
    }
    if (failure) return refuse({ ...failure, message: 'Refused as told' });
    if (request.method === 'PUT' && request.headers['content-length'] === undefined) {
      return refuse({ status: 411, code: 'MissingContentLength', message: 'You must provide the Content-Length HTTP header.' });
    }
    const wire: WireRequest = { method: request.method ?? '', target: request.url ?? '', headers: headersOf(request), body };
    const fault = signatureFault(wire, keys, Date.now());
    return fault ? refuse(fault) : handleRequest(wire, options.bucket, objects, Date.now());
  }

  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    requests: () => requests,
    add: (name, content) => void objects.set(name, { content: Buffer.from(content), contentType: 'text/plain', storedAt: Date.now() }),
    fail: (times, failure) => {
      failures = Array.from({ length: times }, () => failure);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function headersOf({ headers }: IncomingMessage): WireRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));
}

function write(response: ServerResponse, { status, headers, body }: S3Answer): void {
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': body.length }) });
  response.end(body);
}

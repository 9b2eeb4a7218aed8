import { problemOf, ReplyForceError, type ErrorCode } from '@replyforce/core';
import type { Socket } from 'node:net';

interface Refusal {
  readonly status: string;
  readonly code: ErrorCode;
  readonly detail: string;
}

const MALFORMED: Refusal = { status: '400 Bad Request', code: 'malformed_body', detail: 'This is no HTTP request.' };
const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', code: 'body_too_large', detail: 'The headers are too large.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: '413 Content Too Large', code: 'body_too_large', detail: 'The chunk extensions are too large.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', code: 'aborted', detail: 'The request did not arrive in time.' },
};

/** What Node's parser refuses never becomes a request: it is answered here, as every other problem is. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) return void socket.destroy(error);
  const { status, code, detail } = REFUSALS[error.code ?? ''] ?? MALFORMED;
  const body = JSON.stringify({ ...problemOf(new ReplyForceError(code, detail)), status: Number(status.slice(0, 3)) });
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroySoon());
}

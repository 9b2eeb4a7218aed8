import { CODES } from '../errors/codes.js';
import type { ReplyForceError } from '../errors/replyforce-error.js';

/** An error as RFC 9457 tells it, with our code; never a stack. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

export function problemOf(error: ReplyForceError): Problem {
  const { status, message } = CODES[error.code];
  return {
    type: `urn:replyforce:error:${error.code}`,
    title: message,
    status,
    code: error.code,
    ...(error.message !== message && { detail: error.message }),
    ...(error.errors && { errors: error.errors }),
  };
}

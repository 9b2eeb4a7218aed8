import type { ServerResponse } from 'node:http';
import type { Answer } from '../stand-in/answer.js';
import { apiError } from './errors.js';
import type { OpenAiOutcome } from './types.js';

/** The refusal that a behaviour asks for; undefined where the request is to be answered. */
export function refusalOf(outcome: OpenAiOutcome | undefined): Answer | undefined {
  switch (outcome?.kind) {
    case 'error': {
      const { status, code, param, message = 'Refused as told' } = outcome;
      return apiError({
        status,
        message,
        code: code ?? null,
        param: param ?? null,
        type: status >= 500 ? 'server_error' : 'invalid_request_error',
      });
    }
    case 'http':
      return { status: outcome.status, body: outcome.body ?? '' };
    case 'insufficient_quota':
      return apiError({
        status: 429,
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      });
    case 'rate_limit':
      return tooMany(outcome);
    default:
      return undefined;
  }
}

function tooMany({ retryAfterMs, retryAfterSeconds }: Extract<OpenAiOutcome, { kind: 'rate_limit' }>): Answer {
  return apiError({
    status: 429,
    message: 'Rate limit reached on requests per min (RPM): Limit 500, Used 500, Requested 1.',
    type: 'requests',
    code: 'rate_limit_exceeded',
    headers: {
      'x-ratelimit-limit-requests': '500',
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '120ms',
      ...(retryAfterMs !== undefined && { 'retry-after-ms': String(retryAfterMs) }),
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
  });
}

/** Sends the head and half of the body, and breaks the connection. */
export async function breakInTheMiddle(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  await new Promise<void>((resolve) => response.write(body.slice(0, body.length / 2), () => resolve()));
  response.destroy();
}

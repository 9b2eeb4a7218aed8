import type { ErrorCode } from '../errors/codes.js';
import { ReplyForceError } from '../errors/replyforce-error.js';

/** Errors about what was asked, not about who was asked. */
const ABOUT_THE_REQUEST: readonly ErrorCode[] = ['platform_rejected', 'validation_failed', 'malformed_body', 'body_too_large', 'aborted'];

/**
 * Whether an error of a model says that calling it again will not help either. A key that is refused and a quota that is used up
 * do (platform-apis.md 9.5); to be told to come a little later does not.
 */
export function isModelFault(error: unknown): boolean {
  if (!ReplyForceError.is(error)) return true;
  if (error.code === 'rate_limited') return !error.retryable;
  return !ABOUT_THE_REQUEST.includes(error.code);
}

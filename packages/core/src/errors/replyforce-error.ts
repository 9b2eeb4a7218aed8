import { CODES, type ErrorCode } from './codes.js';

const MARKER = Symbol.for('replyforce.error');

export interface ReplyForceErrorOptions {
  readonly cause?: unknown;
  /** Overrides the code's default. */
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  /** Which parts of the input are wrong. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** The one error class of ReplyForce. Recognise it with `ReplyForceError.is`, which works across package copies. */
export class ReplyForceError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly errors: readonly { readonly path: string; readonly message: string }[] | undefined;

  constructor(code: ErrorCode, message?: string, options: ReplyForceErrorOptions = {}) {
    super(message ?? CODES[code].message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ReplyForceError';
    this.code = code;
    this.retryable = options.retryable ?? CODES[code].retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.errors = options.errors;
    Object.defineProperty(this, MARKER, { value: true });
  }

  static is(error: unknown): error is ReplyForceError {
    return typeof error === 'object' && error !== null && MARKER in error;
  }

  /** The error itself where it is one of ours, else `internal` with it as the cause. */
  static from(error: unknown): ReplyForceError {
    return ReplyForceError.is(error) ? error : new ReplyForceError('internal', undefined, { cause: error });
  }
}

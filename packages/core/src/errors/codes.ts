/**
 * Every error code ReplyForce raises: the HTTP status it maps to, whether trying again can help, and the default words.
 * docs/reference/errors.md lists the same codes; a test compares the two.
 */
export const CODES = {
  invalid_signature: { status: 401, retryable: false, message: 'The signature is missing or does not match the body.' },
  verification_failed: { status: 403, retryable: false, message: 'The verify token does not match.' },
  malformed_challenge: { status: 400, retryable: false, message: 'The handshake is not one that the platform makes.' },
  stale_event: { status: 403, retryable: false, message: 'The message is older than this business takes.' },
  malformed_body: { status: 400, retryable: false, message: 'The body is not valid JSON.' },
  body_too_large: { status: 413, retryable: false, message: 'The body is larger than the limit.' },
  validation_failed: { status: 422, retryable: false, message: 'The request does not have the expected shape.' },
  unauthorized: { status: 401, retryable: false, message: 'Sign in, or send a valid token.' },
  invalid_credentials: { status: 401, retryable: false, message: 'The e-mail address or the password is wrong.' },
  forbidden: { status: 403, retryable: false, message: 'Your role does not allow this.' },
  operator_only: { status: 403, retryable: false, message: 'Only the operator of this installation may do this.' },
  not_found: { status: 404, retryable: false, message: 'There is nothing here, or it belongs to somebody else.' },
  conflict: { status: 409, retryable: false, message: 'Something else exists in its place.' },
  last_admin: { status: 409, retryable: false, message: 'This is the last admin of the business: make somebody else admin first.' },
  sequence_conflict: { status: 412, retryable: false, message: 'The conversation has moved on since you read it.' },
  idempotency_key_reused: { status: 422, retryable: false, message: 'This Idempotency-Key was used with another body.' },
  idempotency_key_running: {
    status: 409,
    retryable: true,
    message: 'A request with this Idempotency-Key is under way; try again shortly.',
  },
  rate_limited: { status: 429, retryable: true, message: 'Too many requests; wait and try again.' },
  registration_closed: { status: 403, retryable: false, message: 'Registration is closed on this installation.' },
  window_closed: { status: 422, retryable: false, message: 'The platform takes nothing more: the customer wrote too long ago.' },
  template_needed: { status: 422, retryable: false, message: 'The customer wrote too long ago: only an approved template can be sent.' },
  advertising_refused: { status: 422, retryable: false, message: 'The customer wants no advertising: this template is not sent to them.' },
  content_unsupported: { status: 422, retryable: false, message: 'The platform cannot carry this kind of content.' },
  channel_unavailable: { status: 409, retryable: false, message: 'The channel is disconnected or needs to be connected again.' },
  unknown_channel: { status: 404, retryable: false, message: 'There is no such channel.' },
  store_unavailable: { status: 503, retryable: true, message: 'The message could not be stored; it was not acknowledged.' },
  platform_rejected: { status: 502, retryable: false, message: 'The platform refused the request.' },
  platform_unavailable: { status: 502, retryable: true, message: 'The platform could not be reached.' },
  service_unavailable: { status: 503, retryable: true, message: 'A service does not answer and is left alone for a while.' },
  budget_exhausted: { status: 402, retryable: false, message: 'The budget for models is used up; the machine answers without them.' },
  configuration_invalid: { status: 500, retryable: false, message: 'The configuration is not usable.' },
  missing_dependency: { status: 500, retryable: false, message: 'An optional package is needed and not installed.' },
  decryption_failed: { status: 500, retryable: false, message: 'Sealed data could not be opened with the keys at hand.' },
  unsupported: { status: 501, retryable: false, message: 'This adapter cannot do that.' },
  aborted: { status: 499, retryable: false, message: 'The caller gave up.' },
  internal: { status: 500, retryable: false, message: 'Something went wrong on our side.' },
} as const satisfies Record<string, { status: number; retryable: boolean; message: string }>;

export type ErrorCode = keyof typeof CODES;

import { problemOf, ReplyForceError, type ErrorCode, type Logger } from '@replyforce/core';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App, FastifyReply } from '../app.js';

interface RaisedByFastify {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly { readonly instancePath?: string; readonly message?: string; readonly params?: unknown }[];
  readonly validationContext?: string;
}

/** What Fastify says about a request, in our codes. */
const FASTIFY_CODES: Readonly<Record<string, { readonly code: ErrorCode; readonly path?: string; readonly message?: string }>> = {
  // The client went away while its body was being read.
  ECONNRESET: { code: 'aborted' },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body_too_large' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'malformed_body' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'malformed_body' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'malformed_body' },
  // A method with rules of its own, none of our routes has it.
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: { code: 'not_found' },
  FST_ERR_ROUTE_MISSING_CONTENT: { code: 'not_found' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'validation_failed', path: 'content-type', message: 'must be application/json' },
};

/** Every error as RFC 9457 with our code; what we did not foresee is logged whole and told as `internal`. */
export function replyWithProblems(app: App, logger: Logger): void {
  app.setErrorHandler((raised, request, reply) => {
    const error = toReplyForceError(raised, request.routeOptions.bodyLimit);
    const problem = problemOf(error);
    if (error.code === 'aborted') logger.debug({ request_id: request.id, route: request.routeOptions.url }, 'the client gave up');
    else if (problem.status >= 500)
      logger.error(
        { error: error.cause ?? error, request_id: request.id, method: request.method, route: request.routeOptions.url },
        'request failed',
      );
    return sendProblem(reply, error);
  });
}

/** What no route answers, in the scope whose headers that answer is to carry. */
export function answerNoEndpoint(scope: App): void {
  scope.setNotFoundHandler((_request, reply) => sendProblem(reply, new ReplyForceError('not_found', 'There is no such endpoint.')));
}

/** Paths that are no paths, or hold too long an id, never reach a route: they are answered as one of the same place that has none. */
export function answerAsNoEndpoint(app: App, asked: IncomingMessage, reply: ServerResponse): void {
  asked.url = asked.url?.startsWith('/api/') ? '/api/none' : '/none';
  app.routing(asked, reply);
}

/** RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

export function sendProblem(reply: FastifyReply, error: ReplyForceError): FastifyReply {
  const problem = problemOf(error);
  // The compiled serializer belongs to the good answer: a problem goes out as it is.
  return reply.headers(adviceOf(error)).code(problem.status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(problem);
}

/** Headers that say what a caller may do about an error. */
export function adviceOf({ code, retryAfterMs }: ReplyForceError): Record<string, string> {
  return {
    ...(retryAfterMs !== undefined && { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) }),
    ...(code === 'unauthorized' && { 'www-authenticate': 'Bearer' }),
  };
}

/** @param bodyLimit what the route takes, bytes */
export function toReplyForceError(raised: unknown, bodyLimit?: number): ReplyForceError {
  if (ReplyForceError.is(raised)) return raised;
  const { code, statusCode, validation, validationContext } = raised as RaisedByFastify;
  if (validation)
    return new ReplyForceError('validation_failed', undefined, { errors: validation.map((fault) => describe(fault, validationContext)) });
  const known = code === undefined ? undefined : FASTIFY_CODES[code];
  if (known) {
    const errors = known.path && known.message ? [{ path: known.path, message: known.message }] : undefined;
    return new ReplyForceError(
      known.code,
      known.code === 'body_too_large' && bodyLimit !== undefined ? tooLarge(bodyLimit) : undefined,
      errors && { errors },
    );
  }
  if (raised instanceof SyntaxError && statusCode === 400) return new ReplyForceError('malformed_body');
  return ReplyForceError.from(raised);
}

function tooLarge(bodyLimit: number): string {
  return `The body is larger than the limit: it may have ${bodyLimit / (1_024 * 1_024)} MB.`;
}

/** `/contact/name` → `contact.name`; faults of a query or a path name the parameter alone. */
function describe(fault: NonNullable<RaisedByFastify['validation']>[number], context: string | undefined) {
  const path = (fault.instancePath ?? '').replace(/^\//, '').replaceAll('/', '.');
  return { path: path === '' ? (context ?? 'body') : path, message: fault.message ?? 'is not valid' };
}

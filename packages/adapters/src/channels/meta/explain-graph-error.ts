import type { SendFailure } from '@replyforce/core';
import { fieldsOf, labelOf, numberOf, type Fields } from '../reading/fields.js';
import { GRAPH_ERRORS, GRAPH_FALLBACKS, type GraphErrorClass, type GraphErrorRule } from './graph-errors.js';

export interface GraphError {
  readonly code: number | undefined;
  readonly subcode: number | undefined;
  readonly transient: boolean;
  /** Meta's id of the call, for its support. */
  readonly trace: string | undefined;
}

export interface ExplainedError {
  readonly class: GraphErrorClass;
  readonly failure: SendFailure;
  readonly afterMs?: number;
  /** Who is to be slower, of what is `rate_limited`. */
  readonly throttled?: 'account' | 'recipient';
  /** What the customer has said no to, where that is why. */
  readonly optedOutOf?: string;
}

/** The error of a Graph answer body `{error: {…}}`, or undefined where the body is no such thing. */
export function graphErrorIn(body: unknown): GraphError | undefined {
  const error = fieldsOf(fieldsOf(body)?.['error']);
  return error && (numberOf(error['code']) !== undefined || typeof error['message'] === 'string') ? readGraphError(error) : undefined;
}

/** One error object, of an HTTP answer or of a WhatsApp status. */
export function readGraphError(error: Fields): GraphError {
  const trace = error['fbtrace_id'];
  return {
    code: numberOf(error['code']),
    subcode: numberOf(error['error_subcode']),
    transient: error['is_transient'] === true,
    trace: typeof trace === 'string' ? labelOf(trace) : undefined,
  };
}

/**
 * The class of an error and words for a person. Decided by code, subcode, `is_transient` and HTTP status alone: Meta's
 * texts change and are translated.
 */
export function explainGraphError(error: GraphError | undefined, httpStatus?: number): ExplainedError {
  const rule = GRAPH_ERRORS.find((candidate) => error !== undefined && fits(candidate, error)) ?? fallback(error, httpStatus);
  const details = detailsOf(error, httpStatus);
  return {
    class: rule.class,
    failure: { code: rule.class, message: details === '' ? rule.words : `${rule.words} (${details})` },
    ...(rule.afterMs === undefined ? {} : { afterMs: rule.afterMs }),
    ...(rule.class === 'rate_limited' && { throttled: rule.ofRecipient ? 'recipient' : 'account' }),
    ...(rule.optedOutOf !== undefined && { optedOutOf: rule.optedOutOf }),
  };
}

function fits(rule: GraphErrorRule, { code, subcode }: GraphError): boolean {
  if (code === undefined) return false;
  if (rule.subcodes && (subcode === undefined || !rule.subcodes.includes(subcode))) return false;
  return rule.codes.some((entry) => (typeof entry === 'number' ? entry === code : entry[0] <= code && code <= entry[1]));
}

function fallback(
  error: GraphError | undefined,
  httpStatus = 0,
): Pick<GraphErrorRule, 'class' | 'words' | 'afterMs' | 'ofRecipient' | 'optedOutOf'> {
  if (error?.transient) return GRAPH_FALLBACKS.transient;
  if (httpStatus === 429) return GRAPH_FALLBACKS.tooMany;
  if (httpStatus === 401) return GRAPH_FALLBACKS.unauthorized;
  if (httpStatus >= 500) return GRAPH_FALLBACKS.serverError;
  return GRAPH_FALLBACKS.other;
}

function detailsOf(error: GraphError | undefined, httpStatus: number | undefined): string {
  const parts = [
    error?.code === undefined ? undefined : `Meta error ${error.code}${error.subcode === undefined ? '' : `/${error.subcode}`}`,
    error?.code === undefined && httpStatus !== undefined ? `HTTP ${httpStatus}` : undefined,
    error?.trace === undefined ? undefined : `trace ${error.trace}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

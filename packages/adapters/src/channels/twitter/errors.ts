import type { SendFailure } from '@replyforce/core';
import { fieldsOf, objectsIn, textOf, type Fields } from '../reading/fields.js';

/** What an error means for the message, the connection or the account. Only the first two are tried again. */
export type XErrorClass = 'temporary' | 'rate_limited' | 'recipient_unreachable' | 'needs_reauth' | 'channel_paused' | 'rejected';

interface XErrorRule {
  /** HTTP status, single ones and inclusive ranges; absent for any. */
  readonly statuses?: readonly (number | readonly [first: number, last: number])[];
  /** Last part of the problem's `type`; absent for any. */
  readonly problem?: string;
  readonly class: XErrorClass;
  /** What happened and what a person can do about it. */
  readonly words: string;
}

/**
 * Every error of the X API that we act on (platform-apis.md 6.5). The first rule that fits decides. X's own texts are not
 * looked at: they change.
 */
export const X_ERRORS: readonly XErrorRule[] = [
  {
    problem: 'usage-capped',
    class: 'channel_paused',
    words: 'The X app has used up its credit or its cap. See Usage in the X developer console.',
  },
  {
    problem: 'client-forbidden',
    class: 'channel_paused',
    words: 'The X app may not send direct messages. See its access and its project in the X developer console.',
  },
  {
    statuses: [402],
    class: 'channel_paused',
    words: 'The X app has no credit left. See Billing in the X developer console.',
  },
  { statuses: [429], class: 'rate_limited', words: 'X limits how many direct messages may be sent. It goes on by itself.' },
  { statuses: [401], class: 'needs_reauth', words: 'X did not accept the access token. Connect the channel again.' },
  {
    statuses: [403],
    class: 'recipient_unreachable',
    words: 'X does not let this account write to this person: their settings forbid it, or the permission to send is missing.',
  },
  { statuses: [404], class: 'rejected', words: 'X knows no such user.' },
  { statuses: [[500, 599]], class: 'temporary', words: 'X had a temporary problem.' },
];

const OTHERWISE: XErrorRule = { class: 'rejected', words: 'X refused the message.' };

/** X's own word on a failure, as a problem or as the first of `errors`; undefined where the body is no such thing. */
export function xErrorIn(json: unknown): Fields | undefined {
  const body = fieldsOf(json);
  if (!body) return undefined;
  const isProblem = (fields: Fields) => textOf(fields['title']) !== undefined || textOf(fields['type']) !== undefined;
  return isProblem(body) ? body : objectsIn(body['errors'])[0];
}

/** The class of an error and words for a person. */
export function explainXError(
  error: Fields | undefined,
  httpStatus: number,
): { readonly class: XErrorClass; readonly failure: SendFailure } {
  const problem = textOf(error?.['type'])?.split('/').at(-1);
  const status = httpStatus >= 400 ? httpStatus : statusOf(error);
  const rule = X_ERRORS.find((candidate) => fits(candidate, status, problem)) ?? OTHERWISE;
  const name = problem !== undefined && /^[\w-]{1,60}$/.test(problem) && problem !== 'blank' ? `, ${problem}` : '';
  return { class: rule.class, failure: { code: rule.class, message: `${rule.words} (X error ${status}${name})` } };
}

/** Some failures come with HTTP 200 and their real status inside. */
function statusOf(error: Fields | undefined): number {
  const status = error?.['status'];
  return typeof status === 'number' ? status : 0;
}

function fits({ statuses, problem }: XErrorRule, status: number, given: string | undefined): boolean {
  if (problem !== undefined && problem !== given) return false;
  return !statuses || statuses.some((entry) => (typeof entry === 'number' ? entry === status : entry[0] <= status && status <= entry[1]));
}

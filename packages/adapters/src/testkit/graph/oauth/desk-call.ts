import type { StandInAccount } from '../../stand-in/types.js';
import type { Answer } from '../../stand-in/answer.js';
import { refusal } from '../answers.js';
import type { DeskState } from './desk.js';

/** One call of the login pages or of what manages accounts, as read. */
export interface DeskCall {
  readonly method: string;
  /** Path segments without the version. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly body: string;
  readonly token: string | undefined;
  readonly accounts: readonly StandInAccount[];
}

/** Sends the browser back with a code, or without one where the person says no. */
export function sendBack(desk: DeskState, query: URLSearchParams, grant: Readonly<Record<string, string>>, lives: number): Answer {
  const target = new URL(query.get('redirect_uri') ?? 'about:blank');
  const state = query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  if (desk.denies) {
    desk.denies = false;
    target.searchParams.set('error', 'access_denied');
    target.searchParams.set('error_description', 'The user denied your request.');
  } else {
    target.searchParams.set('code', desk.tokens.newCode({ ...grant, redirectUri: query.get('redirect_uri') ?? '' }, lives));
  }
  return { status: 302, headers: { location: target.toString() }, body: '' };
}

export function oauthRefusal(message: string): Answer {
  return refusal('facebook', { code: 100, message });
}

export function tokenRefusal(): Answer {
  return refusal('facebook', { code: 190, status: 401, message: 'Error validating access token' });
}

import { randomBytes } from 'node:crypto';
import { json, type Answer } from '../stand-in/answer.js';
import type { Outcome, StandInChannel } from '../stand-in/types.js';

export interface Problem {
  readonly code: number;
  readonly message: string;
  readonly subcode?: number;
  readonly status?: number;
  readonly transient?: boolean;
}

/** An error of the Graph API (platform-apis.md 2.8); WhatsApp adds its details (4.8). */
export function refusal(channel: StandInChannel, problem: Problem): Answer {
  const { code, message, subcode, transient } = problem;
  const error = {
    message,
    type: 'OAuthException',
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    ...(transient === undefined ? {} : { is_transient: transient }),
    ...(channel === 'whatsapp' ? { error_data: { messaging_product: 'whatsapp', details: message } } : {}),
    fbtrace_id: randomBytes(8).toString('base64url'),
  };
  return json({ error }, problem.status ?? 400);
}

/** Too many calls, with the headers of platform-apis.md 2.9. */
export function rateLimitAnswer(channel: StandInChannel, account: string, outcome: Extract<Outcome, { kind: 'rate_limit' }>): Answer {
  const code = outcome.code ?? (channel === 'whatsapp' ? 130429 : 4);
  const usage = { type: channel === 'facebook' ? 'messenger' : channel, call_count: 100, total_cputime: 25, total_time: 25 };
  const answer = refusal(channel, { code, message: `(#${code}) Rate limit reached`, status: 429, transient: true });
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'x-app-usage': JSON.stringify({ call_count: 100, total_time: 25, total_cputime: 25 }),
      'x-business-use-case-usage': JSON.stringify({
        [account]: [{ ...usage, estimated_time_to_regain_access: outcome.regainMinutes ?? 0 }],
      }),
      ...(outcome.retryAfterSeconds === undefined ? {} : { 'retry-after': String(outcome.retryAfterSeconds) }),
    },
  };
}

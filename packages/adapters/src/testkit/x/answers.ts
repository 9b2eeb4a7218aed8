import { json, type Answer } from '../stand-in/answer.js';

/** An error of the X API (platform-apis.md 6.5). */
export function problem(status: number, title: string, name?: string, headers?: Readonly<Record<string, string>>): Answer {
  const type = name === undefined ? 'about:blank' : `https://api.twitter.com/2/problems/${name}`;
  return json({ title, detail: title, type, status }, status, headers);
}

/** What does not read as the API wants it. */
export function invalidRequest(): Answer {
  return problem(400, 'Invalid Request', 'invalid-request');
}

/** Too many sends, with the moment from which there may be more, ms since 1970. */
export function tooMany(resetAt: number): Answer {
  const reset = String(Math.ceil(resetAt / 1_000));
  return problem(429, 'Too Many Requests', undefined, {
    'x-rate-limit-limit': '15',
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': reset,
  });
}

import type { Problem } from './answers.js';

/** What the Graph API says of a parameter it does not like. */
export function invalid(message: string): Problem {
  return { code: 100, message: `(#100) ${message}` };
}

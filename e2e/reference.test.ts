import { readFileSync } from 'node:fs';
import { CODES } from '@replyforce/core';
import { expect, it } from 'vitest';

it('the documentation lists exactly the error codes there are, with their status and retry advice', () => {
  const page = readFileSync(new URL('../docs/reference/errors.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `(\w+)`\s*\| (\d+)\s*\| (yes|no)\s*\| (.+?)\s*\|$/gm)].map(([, code, status, retry, message]) => [
    code,
    Number(status),
    retry === 'yes',
    message,
  ]);
  expect(listed).toEqual(Object.entries(CODES).map(([code, { status, retryable, message }]) => [code, status, retryable, message]));
});

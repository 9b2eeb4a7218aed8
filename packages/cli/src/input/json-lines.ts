import { createInterface } from 'node:readline';
import { CODES, ReplyForceError, type ErrorCode } from '@replyforce/core';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';

export interface JsonLine {
  /** From 1, counting empty lines. */
  readonly number: number;
  /** The line's own `id` as it was given, null where it has none. */
  readonly id: string | number | null;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Answers each JSON object on stdin with one JSON line, in their order and as they come. A line that cannot be handled
 * gets `{"id","line","error"}`, the rest goes on, and the command ends with 1. Empty lines are skipped.
 */
export async function eachJsonLine(shell: Shell, answer: (line: JsonLine) => Promise<object>): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: shell.stdin, crlfDelay: Infinity })) {
    number += 1;
    // Editors of some systems mark the beginning of a file.
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    let id: string | number | null = null;
    try {
      const value = parseObject(text);
      id = idOf(value);
      await shell.data(JSON.stringify(await answer({ number, id, value })));
    } catch (error) {
      shell.exitWith(EXIT.failed);
      await shell.data(JSON.stringify({ id, line: number, error: problemOf(error) }));
    }
  }
  // An input that broke off looks like one that ended.
  if (shell.stdin.errored) throw shell.stdin.errored;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ReplyForceError('malformed_body', 'The line is not valid JSON.', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('', 'must be a JSON object');
  return value as Readonly<Record<string, unknown>>;
}

function idOf({ id }: Readonly<Record<string, unknown>>): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** A fault of one field of a line. */
export function invalid(path: string, message: string): ReplyForceError {
  return new ReplyForceError('validation_failed', path === '' ? `The line ${message}.` : `${path} ${message}.`, {
    errors: [{ path, message }],
  });
}

function problemOf(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  const known = ReplyForceError.from(error);
  return {
    code: known.code,
    message: known.code === 'internal' && error instanceof Error ? error.message : (known.message ?? CODES[known.code].message),
  };
}

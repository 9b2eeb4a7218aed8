import { expect, it } from 'vitest';
import { stripVTControlCharacters } from 'node:util';
import { shortLine } from './log-lines.js';

const short = (line: string): string => stripVTControlCharacters(shortLine(line));

it('shows time, level, words and fields', () => {
  expect(short('{"level":"warn","time":"2026-11-22T10:11:12.345Z","queue":"crm.sync","tries":3,"msg":"slow"}\n')).toBe(
    '10:11:12 warn  slow queue=crm.sync tries=3\n',
  );
});

it('shows the stack of an error', () => {
  expect(
    short('{"level":"error","time":"2026-11-22T10:11:12.345Z","error":{"message":"no","stack":"Error: no\\n    at x"},"msg":"failed"}\n'),
  ).toBe('10:11:12 error failed error=Error: no\n    at x\n');
});

it('leaves alone what is no JSON', () => {
  expect(shortLine('plain\n')).toBe('plain\n');
});

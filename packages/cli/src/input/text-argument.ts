import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';
import { readAll } from './read-all.js';

/** The message of a command: as it was typed, else all of stdin where that is no terminal. Exit code 2 for none. */
export async function textArgument(shell: Shell, typed: string | undefined, hint: string): Promise<string> {
  const text = typed ?? (shell.stdin.isTTY ? '' : (await readAll(shell.stdin)).replace(/^\uFEFF/, '').replace(/\r?\n$/, ''));
  if (text.trim() === '') throw new CommandFailure(EXIT.usage, hint);
  return text;
}

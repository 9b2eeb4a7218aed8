import type { ExitCode } from './exit-codes.js';

/** Ends a command with an exit code and words for the person who typed it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    readonly exitCode: ExitCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

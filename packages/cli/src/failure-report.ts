import { CODES, ReplyForceError, type ErrorCode } from '@replyforce/core';
import { CommanderError } from 'commander';
import { CommandFailure } from './command-failure.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/** Codes that mean: what was typed or configured cannot work. */
const USAGE_CODES: ReadonlySet<ErrorCode> = new Set([
  'configuration_invalid',
  'validation_failed',
  'not_found',
  'conflict',
  'last_admin',
  'unknown_channel',
  'missing_dependency',
  'decryption_failed',
  'unsupported',
]);
const UNREACHABLE_CODES: ReadonlySet<ErrorCode> = new Set(['store_unavailable', 'platform_unavailable']);
const UNREACHABLE_ERRNOS: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** How deep Node hides the reason of a failed request. */
const MAX_CAUSES = 4;

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommandFailure) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (ReplyForceError.is(error)) {
    if (USAGE_CODES.has(error.code)) return EXIT.usage;
    return UNREACHABLE_CODES.has(error.code) ? EXIT.unreachable : EXIT.failed;
  }
  return causesOf(error).some((cause) => UNREACHABLE_ERRNOS.has((cause as NodeJS.ErrnoException).code)) ? EXIT.unreachable : EXIT.failed;
}

/** The failure in lines; every fault of a configuration or an input is listed. */
export function wordsOf(error: unknown): readonly string[] {
  // Commander has already said what was wrong with the command line.
  if (error instanceof CommanderError) return [];
  if (ReplyForceError.is(error)) {
    // An error about the configuration has its faults in its message already.
    const faults = (error.errors ?? []).map(({ path, message }) => `${path} ${message}`).filter((fault) => !error.message.includes(fault));
    return [isAboutTheStore(error) ? storeWords(error) : error.message, ...faults.map((fault) => `  ${fault}`)];
  }
  const reasons = causesOf(error).map(reasonOf);
  return [reasons.filter((reason) => reason !== '').join(': ') || String(error)];
}

/** The default words are for a platform that delivers messages. */
function isAboutTheStore({ code, message }: ReplyForceError): boolean {
  return code === 'store_unavailable' && message === CODES.store_unavailable.message;
}

function storeWords({ cause }: ReplyForceError): string {
  const reasons = causesOf(cause)
    .map(reasonOf)
    .filter((reason) => reason !== '');
  return reasons.length === 0 ? 'The database cannot be reached.' : `The database cannot be reached: ${reasons.join(': ')}`;
}

function reasonOf(cause: Error): string {
  return cause.message || ((cause as NodeJS.ErrnoException).code ?? '');
}

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < MAX_CAUSES; cause = cause.cause) causes.push(cause);
  return causes;
}

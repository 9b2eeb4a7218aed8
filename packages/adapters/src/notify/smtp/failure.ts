import { ReplyForceError, type NotifyResult } from '@replyforce/core';

/** What the mail library says went wrong. */
interface MailError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  /** The command that was answered. */
  readonly command?: string;
}

/**
 * What a failure means: 5xx to the recipient or to the mail itself is for good, 4xx passes, to the sender too: so servers say that
 * somebody sends much. A sender that is refused for good, and everything before that (connection, TLS, login), says that the server
 * does not work for us, whoever the mail is for.
 */
export function resultOf(error: unknown): NotifyResult {
  const { code = '', responseCode = 0, command = '' } = error as MailError;
  const failure = { code: code === '' ? 'smtp' : `smtp_${code.toLowerCase()}`, message: reasonOf(error) };
  const isAboutMail =
    responseCode >= 400 &&
    responseCode !== 421 &&
    (command === 'RCPT TO' || command === 'DATA' || (command === 'MAIL FROM' && responseCode < 500));
  if (!isAboutMail) return { outcome: 'retry', failure, isDown: true };
  return responseCode >= 500 ? { outcome: 'failed', failure } : { outcome: 'retry', failure, isDown: false };
}

const WORDS: Readonly<Record<string, string>> = {
  EAUTH: 'The mail server does not take our login',
  ENOAUTH: 'The mail server wants a login and there is none',
  ETLS: 'No secure connection to the mail server could be made',
  EDNS: 'The name of the mail server is not known',
  ETIMEDOUT: 'The mail server does not answer in time',
  EABORT: 'The mail server does not answer in time',
  ECONNECTION: 'The connection to the mail server broke off',
  ESOCKET: 'The mail server cannot be reached',
  EPROTOCOL: 'The mail server refuses to talk to us',
};

/** In words that name no address and no credentials, with the codes the server gave. */
export function reasonOf(error: unknown): string {
  if (ReplyForceError.is(error)) return error.message;
  const { code = '', command, response } = error as MailError;
  const about = command === 'RCPT TO' ? 'the address' : command === 'MAIL FROM' ? 'the sender' : 'the mail';
  const codes = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? '')?.[0];
  return `${WORDS[code] ?? `The mail server refuses ${about}`}${codes ? ` (${codes})` : ''}.`;
}

import { readSmtpUrl } from '@replyforce/adapters/smtp';
import { ReplyForceError } from '@replyforce/core';
import type { Reader } from './reader.js';

/** The server that mails to the team go out by. Holds a password. */
export interface MailConfig {
  readonly url: string;
  /** Whom they come from. */
  readonly from: string;
}

/** An address, or `Name <address>`. */
const SENDER = /^(?:[^<>"\r\n@]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/;

/** null where nobody is told by mail. The sender is `SMTP_FROM`, else the user that signs in, where that is an address. */
export function mailConfigOf(reader: Reader): MailConfig | null {
  const url = reader.text('SMTP_URL');
  if (url === undefined) return null;
  const sender = reader.text('SMTP_FROM');
  const isSender = (from: string) => {
    if (SENDER.test(from)) return true;
    reader.fault('SMTP_FROM', 'must be an address such as ReplyForce <support@example.com>, where SMTP_URL is set');
    return false;
  };
  try {
    const { auth } = readSmtpUrl(url);
    const from = sender ?? auth?.user ?? '';
    return isSender(from) ? { url, from } : null;
  } catch (error) {
    if (!ReplyForceError.is(error)) throw error;
    for (const { message } of error.errors ?? []) reader.fault('SMTP_URL', message);
    if (sender !== undefined) isSender(sender);
    return null;
  }
}

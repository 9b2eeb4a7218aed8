import type { EmailNotifier } from '@replyforce/core';
import type * as Nodemailer from 'nodemailer';
import { importPeer, once } from '../../support/import-peer.js';
import { reasonOf, resultOf } from './failure.js';
import { readSmtpUrl } from './smtp-url.js';

export { readSmtpUrl } from './smtp-url.js';
export type { SmtpServer } from './smtp-url.js';

export interface SmtpOptions {
  /** Such as `smtps://user:password@mail.example.com`; see `readSmtpUrl`. */
  readonly url: string;
  /** Whom mails come from: an address, or `Name <address>`. */
  readonly from: string;
  /** Certificates (PEM) that the server's is checked against, instead of those that Node trusts: of a house that signs its own. */
  readonly ca?: string | readonly string[];
  /** How long the server may say nothing, ms. Default 15 s. */
  readonly timeoutMs?: number;
}

/**
 * Tells people by e-mail, over an SMTP server. A mail is plain text with a small HTML part; each try of it carries the same
 * `Message-ID`, and mails about one thing refer to each other. Needs the package `nodemailer`.
 * @example replyForce({ notifiers: { email: smtp({ url: env.SMTP_URL, from: 'support@example.com' }) } })
 */
export function smtp({ url, from, ca, timeoutMs = 15_000 }: SmtpOptions): EmailNotifier {
  const { host, port, tls, auth } = readSmtpUrl(url);
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'replyforce.invalid';
  const transport = once(() => {
    const { createTransport } = importPeer('nodemailer', 'e-mail') as typeof Nodemailer;
    return createTransport({
      host,
      port,
      secure: tls === 'at_once',
      requireTLS: tls === 'needed',
      ...(auth && { auth }),
      ...(ca !== undefined && { tls: { ca: [ca].flat() } }),
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      dnsTimeout: timeoutMs,
    });
  });
  return {
    async send({ id, subjectId, to, subject, text, html }, _context, signal) {
      try {
        await transport().sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${id}@${domain}>`,
          references: `<${localPart(subjectId)}.notices@${domain}>`,
          // Answering machines stay silent (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal,
        });
        return { outcome: 'taken' };
      } catch (error) {
        return resultOf(error);
      }
    },
    async check(signal) {
      const stopped = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('The mail server does not answer.')), { once: true });
      });
      try {
        await Promise.race([transport().verify(), stopped]);
      } catch (error) {
        throw new Error(reasonOf(error), { cause: error });
      }
    },
  };
}

function localPart(subjectId: string): string {
  return subjectId.replaceAll(/[^\w.-]/g, '-');
}

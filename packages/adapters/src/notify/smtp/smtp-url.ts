import { isLoopback, ReplyForceError } from '@replyforce/core';

/** A mail server, as its URL names it. Holds a password. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `at_once`: TLS from the first byte. `needed`: STARTTLS, and nothing is said without it. `offered`: STARTTLS where there is one. */
  readonly tls: 'at_once' | 'needed' | 'offered';
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

const FORM = 'must look like smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587';

/**
 * Reads `smtps://` (TLS at once, port 465) and `smtp://` (STARTTLS, port 587). A server that offers no STARTTLS is refused, unless it is
 * on this machine or the URL says `?tls=offered`. Throws `configuration_invalid`; the value is never repeated: it may hold a password.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const fail = (message: string): never => {
    throw new ReplyForceError('configuration_invalid', `The address of the mail server ${message}.`, {
      errors: [{ path: 'SMTP_URL', message }],
    });
  };
  const url = URL.canParse(text) ? new URL(text) : fail(FORM);
  if ((url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') return fail(FORM);
  if (url.pathname !== '' && url.pathname !== '/') return fail(FORM);
  for (const [name, value] of url.searchParams)
    if (name !== 'tls' || (value !== 'needed' && value !== 'offered')) fail('may carry ?tls=needed or ?tls=offered, and nothing else');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const asked = url.searchParams.get('tls') ?? (isLoopback(host) ? 'offered' : 'needed');
  const isSecure = url.protocol === 'smtps:';
  const [user, pass] = [decoded(url.username, fail), decoded(url.password, fail)];
  if ((user === '') !== (pass === '')) return fail('must name both a user and a password, or neither');
  return {
    host,
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    tls: isSecure ? 'at_once' : asked === 'offered' ? 'offered' : 'needed',
    auth: user === '' ? null : { user, pass },
  };
}

function decoded(text: string, fail: (message: string) => never): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return fail('holds a % that stands for nothing: write it as %25');
  }
}

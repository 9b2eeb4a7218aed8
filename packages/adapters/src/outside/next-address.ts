import { isLoopback, type OutsideRequest } from '@replyforce/core';

/** How far redirects are followed, and in which words one is refused that leads too far. */
const FOLLOWED = {
  own_host: { most: 3, tooFar: 'its address leads elsewhere' },
  any_host: { most: 5, tooFar: 'its address leads on more than 5 times' },
} as const;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number, location: string | undefined): location is string {
  return REDIRECTS.has(status) && location !== undefined;
}

/** What is asked first. Where an address may move it is never asked in the clear, whichever way people know it. */
export function firstAddress(url: string, redirects: OutsideRequest['redirects']): URL {
  const first = new URL(url);
  if (redirects === 'any_host' && first.protocol === 'http:' && first.port === '' && !isLoopback(first.hostname)) first.protocol = 'https:';
  return first;
}

/** Why an address is not asked, wherever it came from; undefined where it may be. */
export function faultOf({ protocol, hostname }: URL, hosts: readonly string[] | undefined): string | undefined {
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) return 'its address is not https';
  if (hosts && !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
    return `the platform keeps no files on ${hostname}`;
  return undefined;
}

/**
 * The address a redirect leads to, of a request that has followed so many; a text says why it is not followed. What it says of itself
 * is for `faultOf`, as of any address.
 */
export function nextAddress(
  from: URL,
  location: string,
  followed: number,
  redirects: OutsideRequest['redirects'] = 'own_host',
): URL | string {
  const { most, tooFar } = FOLLOWED[redirects];
  const next = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (!next || followed >= most) return tooFar;
  // Another host may be anybody's, and what opens this one is not for it.
  if (redirects === 'own_host') return next.host === from.host && next.protocol === from.protocol ? next : tooFar;
  if (next.username !== '' || next.password !== '') return 'its address leads to one with a user name or a password';
  if (from.protocol === 'https:' && next.protocol !== 'https:') return 'its address leads to one that is not https';
  next.hash = '';
  return firstAddress(next.href, redirects);
}

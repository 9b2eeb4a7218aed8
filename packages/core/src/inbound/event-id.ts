const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Three hexadecimal digits for two characters of base64url: 12 bits either way. */
const HEX_OF_PAIR: ReadonlyMap<string, string> = new Map(
  [...ALPHABET].flatMap((high, at) =>
    [...ALPHABET].map((low, add) => [`${high}${low}`, (at * 64 + add).toString(16).padStart(3, '0')] as const),
  ),
);
const VARIANT = '89ab';
const LATEST = 2 ** 48 - 1;

/**
 * The id of a received event: a UUID of version 7 (RFC 9562) whose time is the platform's and whose other bits are the keyed
 * hash of what the platform calls the event. A redelivery has the same id, so the primary key alone tells whether an event
 * is new, and neighbours in time are neighbours in it.
 *
 * @param digest at least 14 characters of base64url
 */
export function eventIdOf(platformAt: number | null, digest: string): string {
  const time = Math.min(Math.max(0, Math.floor(platformAt ?? 0)), LATEST)
    .toString(16)
    .padStart(12, '0');
  let hash = '';
  for (let at = 0; at < 14; at += 2) hash += HEX_OF_PAIR.get(digest.slice(at, at + 2)) ?? '000';
  const variant = VARIANT[Number.parseInt(hash.slice(3, 4), 16) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}

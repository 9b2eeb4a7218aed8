const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The six bits that a character of base64url stands for, by its code. */
const BITS = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) BITS[ALPHABET.charCodeAt(at)] = at;
/** Twelve bits as hexadecimal digits. */
const HEX = Array.from({ length: 4_096 }, (_, bits) => bits.toString(16).padStart(3, '0'));
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
  /** Twelve bits of the digest as three digits. */
  const hash = (pair: number) => HEX[twelveBits(digest, pair)] ?? '000';
  const variant = VARIANT[twelveBits(digest, 1) & 3] ?? '8';
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash(0)}-${variant}${hash(2)}-${hash(3)}${hash(4)}${hash(5)}${hash(6)}`;
}

function twelveBits(digest: string, pair: number): number {
  const high = BITS[digest.charCodeAt(pair * 2)] ?? 0;
  return (high << 6) | (BITS[digest.charCodeAt(pair * 2 + 1)] ?? 0);
}

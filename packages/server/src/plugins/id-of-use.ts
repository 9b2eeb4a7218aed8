import { toHex, utf8, type Runtime } from '@replyforce/core';

/**
 * The id of what is made under an Idempotency-Key: a UUID of version 7 (RFC 9562) whose time is when the key was first used and
 * whose other bits are the hash of what it was used for. A day later the same key makes something else.
 */
export async function idOfUse({ sha256 }: Pick<Runtime, 'sha256'>, use: readonly string[], since: number): Promise<string> {
  const time = Math.floor(since).toString(16).padStart(12, '0');
  const hash = toHex(await sha256(utf8([...use, since].join('\n'))));
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

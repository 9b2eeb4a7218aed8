import type { Options } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes, the first choice of OWASP's password storage sheet (2026). */
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Marks a hash whose password was made by us: it was printed on a terminal and nobody chose it. */
const GENERATED = 'generated:';

export async function hashPassword(password: string, origin: 'chosen' | 'generated' = 'chosen'): Promise<string> {
  const { hash } = await import('@node-rs/argon2');
  return (origin === 'generated' ? GENERATED : '') + (await hash(password, OPTIONS));
}

export function isGenerated(passwordHash: string): boolean {
  return passwordHash.startsWith(GENERATED);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the one that was hashed. Without a hash, for an account that does not exist, it works just as
 * long on a decoy, so that time does not tell which addresses have an account.
 */
export async function verifyPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashPassword('a password nobody has');
  const standIn = await decoy;
  const { verify } = await import('@node-rs/argon2');
  const matches = await verify((passwordHash ?? standIn).replace(GENERATED, ''), password);
  return passwordHash !== undefined && matches;
}

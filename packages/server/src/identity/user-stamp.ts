import { toBase64Url, utf8, type Runtime, type User } from '@replyforce/core';

const STAMP_BYTES = 16;

/**
 * What an access token says of whom it was given to, so that it holds only as long as they stay who they were: another role or
 * password makes another stamp. It tells nothing of the password: the hash it is made of has a random salt.
 */
export async function stampOf(runtime: Pick<Runtime, 'sha256'>, { id, role, passwordHash }: StampedUser): Promise<string> {
  return toBase64Url((await runtime.sha256(utf8(`${id}|${role}|${passwordHash}`))).subarray(0, STAMP_BYTES));
}

export type StampedUser = Pick<User, 'id' | 'role' | 'passwordHash'>;

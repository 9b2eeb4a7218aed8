import { ReplyForceError } from '@replyforce/core';

/** Nothing but a person's hand helps against these. */
const OPERATOR_CODES: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY', 'ELOOP', 'ENAMETOOLONG'];

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

/** Does the work; what the file system says comes out as one of our errors. */
export async function inFolder<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (ReplyForceError.is(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (isCode(error, ...OPERATOR_CODES)) {
      throw new ReplyForceError('configuration_invalid', `The blob folder ${root} cannot be used: ${reason}`, { cause: error });
    }
    throw new ReplyForceError('store_unavailable', `The blob folder ${root} does not take or give the file: ${reason}`, { cause: error });
  }
}

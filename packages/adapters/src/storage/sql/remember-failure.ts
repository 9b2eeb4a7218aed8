import { ReplyForceError } from '@replyforce/core';
import type { SqlDriver } from './driver.js';

/**
 * Remembers whether the last write failed because the store does not take any, as on a full disk: reads go on working then,
 * so that only this tells.
 */
export function rememberFailure({ write }: Pick<SqlDriver, 'write'>): {
  readonly write: SqlDriver['write'];
  readonly failed: () => boolean;
} {
  let failing = false;
  return {
    failed: () => failing,
    async write(command) {
      try {
        const result = await write(command);
        failing = false;
        return result;
      } catch (error) {
        if (ReplyForceError.is(error) && error.code === 'store_unavailable') failing = true;
        throw error;
      }
    },
  };
}

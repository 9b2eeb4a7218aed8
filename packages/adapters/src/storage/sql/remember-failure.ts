import { ReplyForceError } from '@replyforce/core';
import type { SqlDriver } from './driver.js';

/** Remembers whether the last attempt failed because the store does not take any writes. */
export interface FailureMemory {
  /** Runs a write and keeps in mind how it went. */
  watch<R>(write: () => Promise<R>): Promise<R>;
  readonly failed: () => boolean;
}

/** On a full disk, for one, reads go on working: only a write tells. */
export function failureMemory(): FailureMemory {
  let failing = false;
  return {
    failed: () => failing,
    async watch(write) {
      try {
        const result = await write();
        failing = false;
        return result;
      } catch (error) {
        if (ReplyForceError.is(error) && error.code === 'store_unavailable') failing = true;
        throw error;
      }
    },
  };
}

/** The driver, with every write watched. */
export function watchWrites(driver: SqlDriver, memory: FailureMemory): SqlDriver {
  return {
    ...driver,
    within(scope) {
      const session = driver.within(scope);
      return { ...session, write: (command) => memory.watch(() => session.write(command)) };
    },
  };
}

import type { Capabilities } from '@replyforce/core/testing';

/** Whether a subject can be opened a second time, as another process would. */
export function reopenOf({ reopen }: { readonly reopen?: unknown }): Capabilities<'reopen'> {
  return { reopen: reopen === undefined ? 'the subject brings no "reopen": it lives in one process' : true };
}

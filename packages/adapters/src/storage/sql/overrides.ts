import type { Storage } from '@replyforce/core';

/** What a database does in a way of its own, because it has more than one writer. Absent: the shared commands. */
export interface SqlOverrides {
  readonly claim?: Storage['jobs']['claim'];
  readonly acceptEvents?: Storage['acceptEvents'];
  readonly lastLiveEventId?: Storage['lastLiveEventId'];
}

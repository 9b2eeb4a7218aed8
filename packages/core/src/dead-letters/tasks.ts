import { DEAD_LETTERS } from '../dispatch/queue-table.js';
import type { EngineContext } from '../engine-context.js';
import type { UpkeepTask } from '../upkeep/upkeep.js';
import { createAlert } from './alert.js';
import { archiveExpired } from './archive.js';
import { retryDue } from './retry-due.js';

/** What is done about dead letters while nobody looks. */
export function deadLetterTasks(engine: EngineContext): readonly UpkeepTask[] {
  const everyMs = DEAD_LETTERS.lookEveryMs;
  return [
    { name: 'dead_letters.retry', everyMs, run: (signal) => retryDue(engine, signal) },
    { name: 'dead_letters.archive', everyMs, run: (signal) => archiveExpired(engine, signal) },
    { name: 'dead_letters.alert', everyMs, run: createAlert(engine) },
  ];
}

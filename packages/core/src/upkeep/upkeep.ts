import type { Logger } from '../ports/logger.js';
import type { Runtime } from '../ports/runtime.js';

/** Something that is looked after again and again, by every process that works: it must bear being done by several at once. */
export interface UpkeepTask {
  /** For logs: `dead_letters.archive`. */
  readonly name: string;
  /** Pause between the end of one run and the next, ms; also before the first. */
  readonly everyMs: number;
  /** What it throws is logged, and it is run again when its time comes. It ends early where the signal aborts. */
  readonly run: (signal: AbortSignal) => Promise<void>;
}

export interface Upkeep {
  /** Begins nothing more and waits for what runs. */
  stop(): Promise<void>;
}

/** Runs each task by itself, for as long as the process works. */
export function startUpkeep({
  runtime,
  logger,
  tasks,
}: {
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly tasks: readonly UpkeepTask[];
}): Upkeep {
  const abort = new AbortController();
  const waiting = new Map<UpkeepTask, () => void>();
  const running = new Set<Promise<void>>();

  function plan(task: UpkeepTask): void {
    if (abort.signal.aborted) return;
    const cancel = runtime.schedule(task.everyMs, () => {
      const run = perform(task).finally(() => {
        running.delete(run);
        plan(task);
      });
      running.add(run);
    });
    waiting.set(task, cancel);
  }

  async function perform({ name, run }: UpkeepTask): Promise<void> {
    try {
      await run(abort.signal);
    } catch (error) {
      logger.error({ error, task: name }, 'upkeep failed; it is tried again');
    }
  }

  for (const task of tasks) plan(task);
  return {
    async stop() {
      abort.abort();
      for (const cancel of waiting.values()) cancel();
      await Promise.all(running);
    },
  };
}

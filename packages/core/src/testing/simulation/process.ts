import type { MaybePromise } from '../../ports/runtime.js';
import type { CallKind, Faults } from './faults.js';
import type { Owner, Scheduler } from './scheduler.js';
import type { Trace } from './trace.js';

/** One run of an engine: what is in its memory is lost when it crashes. */
export interface SimulatedProcess extends Owner {
  /** What it still does has no effect: its calls are never made, its timers never fire, nobody hears its answers. */
  crash(): void;
  /** Makes a call of a port as the seed wants it: at once, late, failing, or as the last thing the process does. */
  call<T>(kind: CallKind, name: string, perform: () => MaybePromise<T>): Promise<T>;
}

export interface ProcessParts {
  readonly name: string;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly onCrash: () => void;
}

export class ConnectionBroken extends Error {
  override readonly name = 'ConnectionBroken';
}

export function startProcess({ name, scheduler, faults, trace, onCrash }: ProcessParts): SimulatedProcess {
  let alive = true;
  let pausedUntil = 0;

  function crash(): void {
    if (!alive) return;
    alive = false;
    trace.note(`${name} crashes`);
    onCrash();
  }

  async function call<T>(kind: CallKind, what: string, perform: () => MaybePromise<T>): Promise<T> {
    scheduler.stir();
    if (!alive) return never();
    const plan = faults.plan(kind);
    const standsStill = pausedUntil > scheduler.now();
    const atOnce = !plan.trouble && plan.before === 0 && plan.after === 0 && !standsStill;
    // Effects take a step each, so that all is checked between any two of them.
    if (atOnce && kind !== 'effect') return perform();
    if (plan.trouble) trace.note(`${name} ${what}: ${plan.trouble}`);
    if (plan.trouble === 'crash_before') {
      crash();
      return never();
    }
    if (plan.trouble === 'pause') pausedUntil = scheduler.now() + plan.pauseMs;
    return new Promise<T>((resolve, reject) => {
      const answer = (give: () => void) => {
        if (plan.after === 0 && pausedUntil <= scheduler.now()) {
          scheduler.stir();
          if (alive) give();
        } else {
          scheduler.after(plan.after, { kind: 'work', label: `${what}: answer`, owner: process, run: give });
        }
      };
      const happen = async (): Promise<void> => {
        if (plan.trouble === 'refused') {
          answer(() => reject(new ConnectionBroken(`${what} was refused`)));
          return;
        }
        try {
          const outcome = await perform();
          if (plan.trouble === 'crash_after') crash();
          else if (plan.trouble === 'answer_lost') answer(() => reject(new ConnectionBroken(`the answer to ${what} was lost`)));
          else answer(() => resolve(outcome));
        } catch (error) {
          answer(() => reject(error as Error));
        }
      };
      scheduler.after(plan.before, { kind: 'work', label: what, ...(!(plan.left && !standsStill) && { owner: process }), run: happen });
    });
  }

  const process: SimulatedProcess = {
    name,
    get alive() {
      return alive;
    },
    get pausedUntil() {
      return pausedUntil;
    },
    crash,
    call,
  };
  return process;
}

/** What a stopped process waits for. A new one each time: one for all would keep every waiter. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

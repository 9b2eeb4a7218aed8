import { createHeap } from './heap.js';
import type { Trace } from './trace.js';

/** Whose step it is. A step of a dead owner is dropped, one of a paused owner waits. */
export interface Owner {
  readonly name: string;
  readonly alive: boolean;
  /** ms of virtual time. */
  readonly pausedUntil: number;
}

export interface Step {
  /** Work keeps a history from being at rest; a timer alone does not. */
  readonly kind: 'work' | 'timer';
  readonly label: string;
  readonly owner?: Owner;
  readonly run: () => void | Promise<void>;
}

interface PlannedStep {
  readonly step: Step;
  at: number;
  /** Decides between steps of one moment. */
  readonly order: number;
  isOver: boolean;
}

/** Virtual time and the one list of everything that is going to happen. */
export interface Scheduler {
  now(): number;
  /** Plans a step; the returned function takes it back. */
  after(ms: number, step: Step): () => void;
  /** Takes the next step and lets what it set free run as far as it comes. False where nothing is left. */
  takeStep(): Promise<boolean>;
  /** Lets what was set free run as far as it comes without a step. */
  letRun(): Promise<void>;
  /** Says that something was set free: there may be more to wait for. */
  stir(): void;
  /** Whether work, not only timers, is planned. */
  hasWork(): boolean;
  /** Lets timers fire up to this much too late, ms: many of one moment cost less than one after another. */
  setSlack(ms: number): void;
  readonly steps: number;
}

/** Ticks of the microtask queue without any call of a port, after which all is taken to be waiting. */
const QUIET_TICKS = 14;
const TICK = Promise.resolve();

/** `pickOrder` gives the seeded order of steps that fall on one moment. */
export function createScheduler(start: number, trace: Trace, pickOrder: () => number): Scheduler {
  const planned = createHeap<PlannedStep>((left, right) => left.at < right.at || (left.at === right.at && left.order < right.order));
  let now = start;
  let work = 0;
  let stirred = 0;
  let slack = 0;
  let steps = 0;

  function end(entry: PlannedStep): void {
    if (entry.isOver) return;
    entry.isOver = true;
    if (entry.step.kind === 'work') work -= 1;
  }

  /** The earliest step that somebody can still take; those of the dead are dropped, those of the paused put off. */
  function takeEarliest(): PlannedStep | undefined {
    for (let entry = planned.take(); entry; entry = planned.take()) {
      const { owner } = entry.step;
      if (entry.isOver) continue;
      if (owner && owner.pausedUntil > Math.max(now, entry.at)) {
        entry.at = owner.pausedUntil;
        planned.add(entry);
        continue;
      }
      end(entry);
      if (!owner || owner.alive) return entry;
    }
    return undefined;
  }

  async function letRun(): Promise<void> {
    let seen = stirred;
    for (let quiet = 0; quiet < QUIET_TICKS; quiet += 1) {
      await TICK;
      if (seen !== stirred) quiet = 0;
      seen = stirred;
    }
  }

  return {
    now: () => now,
    after(ms, step) {
      const entry: PlannedStep = { step, at: now + Math.max(0, ms), order: pickOrder(), isOver: false };
      planned.add(entry);
      if (step.kind === 'work') work += 1;
      return () => end(entry);
    },
    async takeStep() {
      const entry = takeEarliest();
      if (!entry) return false;
      const { step, at } = entry;
      if (at > now) now = step.kind === 'timer' ? at + slack : at;
      steps += 1;
      trace.note(`${now - start} ${step.owner?.name ?? '-'} ${step.label}`);
      const running = step.run();
      if (running) await running;
      await letRun();
      return true;
    },
    letRun,
    stir: () => void (stirred += 1),
    hasWork: () => work > 0,
    setSlack: (ms) => void (slack = ms),
    get steps() {
      return steps;
    },
  };
}

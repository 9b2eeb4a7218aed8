import type { Alterations } from './alterations.js';
import { DELIVERY, type Scenario } from './scenario.js';
import { createTrace } from './trace.js';
import type { Violation } from './verdict.js';
import { createWorld } from './world.js';

export interface SimulationOptions {
  /** Keeps every step in words. Default false: it costs time. */
  readonly trace?: boolean;
  /** Other parts in place of the engine's or the storage's own. */
  readonly alter?: () => Alterations;
  /** What the histories are about, made anew for each. Default: the way of a message. */
  readonly scenario?: () => Scenario;
}

/** One history that was played. */
export interface History {
  readonly seed: number;
  /** Of everything that happened, in order: equal for equal seeds. */
  readonly hash: string;
  readonly violation: Violation | undefined;
  readonly steps: number;
  readonly requests: number;
  readonly deliveries: number;
  readonly crashes: number;
  readonly retried: number;
  readonly dead: number;
  /** Empty unless it was asked for. */
  readonly trace: readonly string[];
}

/**
 * Plays one history of the engine on a virtual clock: customers, a platform, a person, several processes on one storage, and
 * trouble at every call of a port, all decided by the seed. What it violates of the invariants is in `violation`.
 */
export async function simulate(seed: number, options: SimulationOptions = {}): Promise<History> {
  const trace = createTrace(options.trace ?? false);
  const world = createWorld(seed, trace, options.alter?.() ?? {}, options.scenario?.() ?? DELIVERY);
  const violation = await world.play();
  const { steps, requests, deliveries, crashes, retried, dead } = world;
  return { seed, hash: trace.hash(), violation, steps, requests, deliveries, crashes, retried, dead, trace: trace.lines };
}

/** Plays seed after seed; the first history that violates something, or undefined. */
export async function findViolation(
  first: number,
  count: number,
  options: SimulationOptions & { readonly onHistory?: (history: History) => void } = {},
): Promise<History | undefined> {
  for (let seed = first; seed < first + count; seed += 1) {
    const history = await simulate(seed, options);
    options.onHistory?.(history);
    if (history.violation) return history;
  }
  return undefined;
}

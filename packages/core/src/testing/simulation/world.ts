import { DEAD_LETTERS } from '../../dispatch/queue-table.js';
import { memoryStorage } from '../../memory/storage.js';
import type { PlainEvent } from '../plain-channel.js';
import { createAcknowledgements } from './acknowledgements.js';
import { createAfterthoughts } from './afterthoughts.js';
import type { Alterations } from './alterations.js';
import { planCustomers } from './customers.js';
import { checkEnd } from './end-checks.js';
import { createFaults } from './faults.js';
import { createFleet } from './fleet.js';
import { createNoticeBoard } from './faulty-queue.js';
import { createFences } from './fences.js';
import { install } from './installation.js';
import { createObserver } from './observer.js';
import { planPeople, reconnectsWhenLost } from './people.js';
import { createRandom } from './random.js';
import type { Scenario, Stage } from './scenario.js';
import { createScheduler } from './scheduler.js';
import { createSendChecks } from './send-checks.js';
import { simulatedPlatform } from './simulated-platform.js';
import { simulatedProvider } from './simulated-provider.js';
import type { Trace } from './trace.js';
import type { Report, Violation } from './verdict.js';
import { createWebhooks } from './webhooks.js';

export interface World {
  /** Plays the history until something is violated or all is at rest. */
  play(): Promise<Violation | undefined>;
  readonly steps: number;
  readonly requests: number;
  readonly deliveries: number;
  readonly crashes: number;
  /** Jobs that were given up, and had their turn to be put back to work. */
  readonly retried: number;
  /** Jobs that ended in the dead letter queue. */
  readonly dead: number;
}

const START = Date.UTC(2026, 10, 22, 12);
const TENANT = 'tenant-1';
/** After this long without any trouble all work must have come to its end, ms. */
const REST_WITHIN_MS = 10 * 60_000;
/** While only what waits is waited for, timers of one moment may fire together, so much too late, ms. */
const REST_SLACK_MS = 1_500;
/** More steps than any history needs. */
const MAX_STEPS = 20_000;

export function createWorld(seed: number, trace: Trace, alterations: Alterations, scenario: Scenario): World {
  const random = createRandom(seed);
  const profile = scenario.chooseProfile(random, createRandom(seed + 0xcafe));
  const scheduler = createScheduler(START, trace, random.next);
  const faults = createFaults(random, profile);
  const pristine = memoryStorage({ now: scheduler.now });
  const storage = alterations.storage?.(pristine) ?? pristine;
  const events: PlainEvent[] = [];
  let violation: Violation | undefined;
  let dead = 0;
  let retried = 0;

  const report: Report = (invariant, detail) => {
    trace.note(`VIOLATION ${invariant}: ${detail}`);
    violation ??= { invariant, detail, at: scheduler.now() - START, step: scheduler.steps };
  };

  async function jobs(): Promise<{ readonly open: number; readonly dead: number }> {
    const queues = await pristine.jobs.status(scheduler.now(), TENANT);
    const sum = (count: (queue: (typeof queues)[number]) => number) => queues.reduce((total, queue) => total + count(queue), 0);
    return { open: sum((queue) => queue.waiting + queue.active + queue.delayed + queue.failed), dead: sum((queue) => queue.dead) };
  }

  const observer = createObserver(pristine, TENANT, profile.threads, report, async () => (await jobs()).dead > 0);
  const happened = (event: PlainEvent) => {
    events.push(event);
    webhooks.add(event);
    if (event.type === 'message') afterthoughts.said(event);
  };
  const afterthoughts = createAfterthoughts({ scheduler, random: createRandom(seed + 0xdec0), profile, happened });
  const checkAcknowledged = createAcknowledgements(pristine, TENANT, report);
  const checks = createSendChecks(observer, scenario.answeredBy, report);
  const platform = simulatedPlatform({
    scheduler,
    faults,
    random,
    profile,
    trace,
    hooks: {
      leaves: (request) => {
        checks.leaves(request);
        scenario.leaves?.(request);
      },
      taken: (request) => {
        checks.taken(request);
        afterthoughts.wasSent(request);
      },
      happened,
      tokenLost: () => tokenLost(),
    },
  });
  const provider = profile.modelTokens > 0 ? simulatedProvider(profile.modelTokens, createRandom(seed + 0xb0d6e7), report) : undefined;
  const fleet = createFleet({
    scheduler,
    faults,
    random,
    profile,
    trace,
    observer,
    report,
    platform,
    provider,
    storage,
    alterations,
    tenantId: TENANT,
    fences: createFences(),
    notices: createNoticeBoard(scheduler, faults, random, profile),
    scenario,
  });
  const webhooks = createWebhooks({
    scheduler,
    faults,
    random,
    profile,
    receiver: fleet.receiver,
    acknowledged: (batch) => void checkAcknowledged(batch),
  });

  const inbox = () => fleet.receiver()?.engine.tenant(TENANT);
  const tokenLost = reconnectsWhenLost({ scheduler, trace, inbox });

  async function prepare(): Promise<void> {
    await install(pristine, TENANT, scheduler.now(), random.pick([300, 1_200]), profile.modelTokens);
    const threads = Array.from({ length: profile.threads }, (_, index) => `customer-${index + 1}`);
    planCustomers({ scheduler, random, profile, threads, happened, textOf: scenario.textOf });
    planPeople({ scheduler, random, profile, trace, observer, threads, happened, inbox });
    const { requests } = platform;
    const stage: Stage = {
      tenantId: TENANT,
      storage: pristine,
      scheduler,
      random,
      profile,
      trace,
      observer,
      report,
      requests,
      threads,
      inbox,
      happened,
    };
    await scenario.prepare?.(stage);
  }

  async function stepUntil(isOver: () => boolean | Promise<boolean>): Promise<void> {
    for (let goesOn = true; goesOn;) {
      if (violation || scheduler.steps >= MAX_STEPS || (await isOver())) return;
      goesOn = await scheduler.takeStep();
    }
  }

  async function isAtRest(): Promise<boolean> {
    if (scheduler.hasWork() || !webhooks.allAcknowledged() || !fleet.isUp() || (await jobs()).open > 0) return false;
    // What was just set free may be about to make a call.
    await scheduler.letRun();
    return !scheduler.hasWork();
  }

  async function comeToRest(): Promise<boolean> {
    const deadline = scheduler.now() + REST_WITHIN_MS;
    let rests = false;
    await stepUntil(async () => (rests = await isAtRest()) || scheduler.now() > deadline);
    return rests;
  }

  async function play(): Promise<Violation | undefined> {
    await prepare();
    fleet.start();
    scheduler.setSlack(profile.timerSlackMs);
    const troubleEnds = START + profile.spanMs + random.between(500, 5_000);
    await stepUntil(() => scheduler.now() >= troubleEnds);
    faults.stop();
    scheduler.setSlack(REST_SLACK_MS);
    let rests = await comeToRest();
    // What was given up is tried again by itself, in a world that has moved on.
    if (rests && (await jobs()).dead > 0) {
      retried = (await jobs()).dead;
      const tried = scheduler.now() + DEAD_LETTERS.retryAfterMs + 3 * DEAD_LETTERS.lookEveryMs;
      scheduler.setSlack(DEAD_LETTERS.lookEveryMs / 2);
      await stepUntil(() => scheduler.now() > tried);
      scheduler.setSlack(REST_SLACK_MS);
      rests = await comeToRest();
    }
    if (rests && !violation && scenario.probe) {
      scenario.probe();
      rests = await comeToRest();
    }
    if (!violation) await judge(rests);
    fleet.abandon();
    platform.close();
    return violation;
  }

  async function judge(rests: boolean): Promise<void> {
    await observer.look();
    const { open, dead: buried } = await jobs();
    dead = buried;
    if (rests) {
      await checkEnd({
        storage: pristine,
        tenantId: TENANT,
        observer,
        requests: platform.requests,
        events,
        dead,
        report,
        answeredBy: scenario.answeredBy,
        spent: provider?.spent ?? scenario.spent?.() ?? 0,
      });
      await scenario.judge?.();
    } else report('atRest', `${open} jobs are open, all webhooks acknowledged: ${webhooks.allAcknowledged()}`);
  }

  return {
    play,
    get steps() {
      return scheduler.steps;
    },
    get requests() {
      return platform.requests.length;
    },
    get deliveries() {
      return webhooks.deliveries;
    },
    get crashes() {
      return fleet.crashes;
    },
    get retried() {
      return retried;
    },
    get dead() {
      return dead;
    },
  };
}

import { memoryRateLimiter } from '../../memory/rate-limiter.js';
import type { KeyVault } from '../../ports/key-vault.js';
import type { RateLimiter } from '../../ports/rate-limiter.js';
import type { Storage } from '../../ports/storage.js';
import { replyForce, type ReplyForce } from '../../reply-force.js';
import { silentLogger } from '../../support/silent-logger.js';
import { plainVault } from '../plain-vault.js';
import type { Alterations } from './alterations.js';
import { interposed, kindOf, type Interpose } from './faulty-storage.js';
import type { NoticeBoard } from './faulty-queue.js';
import type { Faults } from './faults.js';
import type { Fences } from './fences.js';
import type { Observer } from './observer.js';
import { startProcess, type SimulatedProcess } from './process.js';
import type { ProcessRole, Profile } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';
import type { Scenario } from './scenario.js';
import { scriptedPipeline } from './scripted-pipeline.js';
import { simulatedChannel, type SimulatedPlatform } from './simulated-platform.js';
import type { SimulatedProvider } from './simulated-provider.js';
import type { Trace } from './trace.js';
import type { Report } from './verdict.js';
import { virtualRuntime } from './virtual-runtime.js';
import type { Receiver } from './webhooks.js';

interface Parts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly random: Random;
  readonly profile: Profile;
  readonly trace: Trace;
  readonly observer: Observer;
  readonly report: Report;
  readonly platform: SimulatedPlatform;
  /** Undefined where no model is asked. */
  readonly provider: SimulatedProvider | undefined;
  readonly storage: Storage;
  readonly alterations: Alterations;
  readonly tenantId: string;
  readonly fences: Fences;
  readonly notices: NoticeBoard;
  readonly scenario: Scenario;
}

/** All processes of one installation; each place is filled again after a crash. */
export interface Fleet {
  start(): void;
  /** A process that takes requests now. */
  receiver(): (Receiver & { readonly engine: ReplyForce }) | undefined;
  isUp(): boolean;
  /** Ends all processes for good. */
  abandon(): void;
  readonly crashes: number;
}

interface Place {
  readonly role: ProcessRole;
  runs: number;
  running: { readonly process: SimulatedProcess; readonly engine: ReplyForce; ready: boolean } | undefined;
}

export function createFleet(parts: Parts): Fleet {
  const {
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
    fences,
    notices,
    scenario,
  } = parts;
  const places: readonly Place[] = profile.roles.map((role) => ({ role, runs: 0, running: undefined }));
  const counts = memoryRateLimiter(scheduler);
  let abandoned = false;
  let crashes = 0;

  /** An effect, looked at before anybody hears of it. */
  async function effect(path: string, args: readonly unknown[], perform: () => Promise<unknown>): Promise<unknown> {
    const stale = fences.isStale(args);
    const result = await perform();
    fences.handedOut(result);
    scenario.effect?.(path, args);
    if (path === 'acceptEvents') return result;
    const changed = await observer.look();
    if (stale && changed) report('fenced', `${path} changed something with a lease that was taken over`);
    return result;
  }

  async function jobCall(perform: () => Promise<unknown>): Promise<unknown> {
    const result = await perform();
    fences.handedOut(result);
    return result;
  }

  function storageOf(process: SimulatedProcess): Storage {
    const between: Interpose = (path, args, perform) => {
      const kind = kindOf(path);
      if (kind === 'read') return process.call(kind, path, perform);
      return process.call(kind, path, kind === 'job' ? () => jobCall(perform) : () => effect(path, args, perform));
    };
    const seen = interposed(storage, between);
    return alterations.storageOfProcess?.(seen) ?? seen;
  }

  function vaultOf(process: SimulatedProcess): KeyVault {
    const vault = plainVault();
    if (!profile.vaultFaults) return vault;
    return {
      seal: (plain, context) => process.call('read', 'vault.seal', () => vault.seal(plain, context)),
      open: (sealed, context) => process.call('read', 'vault.open', () => vault.open(sealed, context)),
      digest: (text, tenantId) => process.call('read', 'vault.digest', () => vault.digest(text, tenantId)),
    };
  }

  /** All processes share the counts, as on a server of their own. Closing them with one process would end them for all. */
  function limiterOf(process: SimulatedProcess): RateLimiter {
    return {
      reserve: (request) => process.call('read', 'rateLimiter.reserve', () => counts.reserve(request)),
      close: async () => undefined,
    };
  }

  function begin(place: Place): void {
    place.runs += 1;
    const index = places.indexOf(place);
    const process = startProcess({
      name: `${place.role}${index}.${place.runs}`,
      scheduler,
      faults,
      trace,
      onCrash: () => {
        place.running = undefined;
        if (abandoned) return;
        crashes += 1;
        scheduler.after(random.between(200, 5_000), { kind: 'work', label: 'start again', run: () => begin(place) });
      },
    });
    const runtime = virtualRuntime(scheduler, process, random, profile.skewMs > 0 ? random.between(0, profile.skewMs) : 0);
    const channel = simulatedChannel((message, _credentials, _context, signal) => platform.send(process, message, signal), profile);
    const engine = replyForce({
      runtime,
      // Faults are the rule here, and told by what is checked.
      logger: silentLogger,
      role: place.role,
      storage: storageOf(process),
      vault: vaultOf(process),
      queue: notices.queueOf(process),
      rateLimiter: limiterOf(process),
      channels: [alterations.channel?.(channel) ?? channel],
      ...(scenario.engine?.(process, runtime) ?? {
        pipeline: scriptedPipeline(
          process,
          runtime,
          () => (!faults.stopped && random.chance(profile.slowPipeline) ? random.between(50, 3_000) : 0),
          provider,
        ),
      }),
    });
    const running = { process, engine, ready: false };
    place.running = running;
    engine.start().then(
      () => void (running.ready = true),
      () => process.crash(),
    );
  }

  return {
    start: () => places.forEach(begin),
    receiver() {
      const ready = places.filter((place) => place.role !== 'worker' && place.running?.ready === true);
      const running = ready.length > 0 ? random.pick(ready).running : undefined;
      return running && { ...running, receive: (body) => running.engine.receive('facebook', body, {}) };
    },
    isUp: () => places.every((place) => place.running?.ready === true),
    abandon() {
      abandoned = true;
      for (const place of places) place.running?.process.crash();
    },
    get crashes() {
      return crashes;
    },
  };
}

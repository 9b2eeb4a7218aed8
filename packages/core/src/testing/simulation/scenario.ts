import type { Message } from '../../domain/message.js';
import type { Runtime } from '../../ports/runtime.js';
import type { Storage } from '../../ports/storage.js';
import type { ReplyForceOptions } from '../../options.js';
import type { TenantApi } from '../../tenant/tenant-api.js';
import type { PlainEvent } from '../plain-channel.js';
import type { Observer } from './observer.js';
import type { SimulatedProcess } from './process.js';
import { chooseProfile, type Profile } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';
import { PERSON_WORD, tokensIn } from './scripted-pipeline.js';
import type { SendRequest } from './simulated-platform.js';
import type { Trace } from './trace.js';
import type { Report } from './verdict.js';

/** Everything that whoever acts in a history may touch. */
export interface Stage {
  readonly tenantId: string;
  /** Below all faults. */
  readonly storage: Storage;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly profile: Profile;
  readonly trace: Trace;
  readonly observer: Observer;
  readonly report: Report;
  readonly requests: readonly SendRequest[];
  readonly threads: readonly string[];
  /** The inbox of a process that runs now; undefined while none does. */
  readonly inbox: () => TenantApi | undefined;
  readonly happened: (event: PlainEvent) => void;
}

/** What a history is about, beside the trouble of its profile. */
export interface Scenario {
  readonly chooseProfile: (random: Random, later: Random) => Profile;
  readonly textOf: (random: Random, profile: Profile, token: string) => string;
  /** Which tokens a machine message answers. */
  readonly answeredBy: (message: Pick<Message, 'id' | 'content'>) => readonly string[];
  /** What the tenant has, and what else is going to happen. */
  readonly prepare?: (stage: Stage) => Promise<void>;
  /** Who thinks for one process, in place of the pipeline that answers with the customer's own tokens. */
  readonly engine?: (process: SimulatedProcess, runtime: Runtime) => Pick<ReplyForceOptions, 'runtime' | 'models'>;
  /** Hears of each effect on storage once it happened. */
  readonly effect?: (path: string, args: readonly unknown[]) => void;
  /** Hears of each request as it leaves. */
  readonly leaves?: (request: SendRequest) => void;
  /** Plans what is tried once all has come to rest; it comes to rest again before it is judged. */
  readonly probe?: () => void;
  /** What must be true in the end beside all else. */
  readonly judge?: () => Promise<void>;
  /** Tokens that models were paid for. */
  readonly spent?: () => number;
}

/** The way of a message through all kinds of trouble, with thinking that is beside the point. */
export const DELIVERY: Scenario = {
  chooseProfile,
  answeredBy: ({ content }) => tokensIn(content),
  /** A whole question is answered at once, a bubble waits for more. */
  textOf: (random, profile, token) => {
    if (random.chance(profile.handoff)) return `May I ask a ${PERSON_WORD} about ${token}?`;
    return random.chance(0.5) ? `Do you know about ${token}?` : `something about ${token}`;
  },
};

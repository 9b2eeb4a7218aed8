import type { ChannelAdapter, OutgoingMessage, SendResult } from '../../ports/channel-adapter.js';
import { attemptIdOf } from '../../domain/send-attempt.js';
import { plainChannel, type PlainEvent } from '../plain-channel.js';
import type { Faults } from './faults.js';
import { never, type SimulatedProcess } from './process.js';
import type { Profile, SendFates } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';
import type { Trace } from './trace.js';

export const ACCOUNT = 'page-1';

/** One request to send, as the platform and the network know it. */
export interface SendRequest {
  readonly number: number;
  readonly attemptId: string;
  readonly to: string;
  readonly text: string;
  /** Whether the platform took it. */
  accepted: boolean;
  /** Said later of an accepted one: the customer never got it. */
  failedLater: boolean;
  /** The engine was told that the account's token is dead: the message itself was not looked at. */
  tokenRefused: boolean;
  /** What the engine was told; nothing for what was cut off or never answered. */
  told: SendResult['outcome'] | null;
}

export interface PlatformHooks {
  /** A request leaves the engine. */
  readonly leaves: (request: SendRequest) => void;
  /** The platform has taken it: the customer sees it. */
  readonly taken: (request: SendRequest) => void;
  /** It refused the account's token: nothing goes out any more until the account is connected again. */
  readonly tokenLost: () => void;
  /** Something to tell the engine by webhook. */
  readonly happened: (event: PlainEvent) => void;
}

export interface SimulatedPlatform {
  send(process: SimulatedProcess, message: OutgoingMessage, signal: AbortSignal): Promise<SendResult>;
  readonly requests: readonly SendRequest[];
  /** Lets go of the signals of sends that nobody waits for any more: a host may keep a signal for as long as somebody listens. */
  close(): void;
}

interface Parts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly random: Random;
  readonly profile: Profile;
  readonly trace: Trace;
  readonly hooks: PlatformHooks;
}

type Fate = keyof SendFates;

const REFUSALS: Readonly<Partial<Record<Fate, SendResult>>> = {
  refusedForNow: { outcome: 'retry', failure: { code: 'busy', message: 'The platform is busy.' } },
  refusedForGood: { outcome: 'failed', failure: { code: '551', message: 'This person cannot be reached.' }, affects: 'message' },
  lostToken: { outcome: 'failed', failure: { code: '190', message: 'Connect the account again.' }, affects: 'credentials' },
};

const CUT_OFF: SendResult = { outcome: 'uncertain', reason: 'nobody knows whether it arrived' };

/** A platform that may take a message, refuse it, or take it and never say so. */
export function simulatedPlatform({ scheduler, faults, random, profile, trace, hooks }: Parts): SimulatedPlatform {
  const startedAt = scheduler.now();
  const requests: SendRequest[] = [];
  const listening = new Set<() => void>();
  const total = Object.values(profile.sends).reduce((sum, weight) => sum + weight, 0);

  const busyUntil = scheduler.now() + profile.busyMs;

  function chooseFate(): Fate {
    if (scheduler.now() < busyUntil) return 'refusedForNow';
    if (scheduler.now() - startedAt < profile.outageMs) return random.chance(0.9) ? 'refusedForNow' : 'hangs';
    if (faults.stopped) return 'accepted';
    let left = random.next() * total;
    for (const [fate, weight] of Object.entries(profile.sends)) {
      left -= weight;
      if (left < 0) return fate as Fate;
    }
    return 'accepted';
  }

  function travel(): number {
    return faults.stopped ? 0 : random.chance(0.5) ? 1 : random.between(5, 900);
  }

  function arrive(request: SendRequest): void {
    request.accepted = true;
    hooks.taken(request);
    tellLater(request);
  }

  function tellLater(request: SendRequest): void {
    const about = { account: ACCOUNT, from: request.to, id: midOf(request), correlation: `rf:${request.attemptId}` };
    const later = (ms: number, event: PlainEvent) =>
      scheduler.after(ms, { kind: 'work', label: `${event.type} ${event.status ?? ''}`, run: () => hooks.happened(event) });
    if (random.chance(profile.echo)) later(random.between(0, 3_000), { ...about, type: 'echo', text: request.text, at: scheduler.now() });
    if (!random.chance(profile.echo)) return;
    if (!faults.stopped && random.chance(0.05)) {
      request.failedLater = true;
      later(random.between(10, 5_000), { ...about, type: 'status', status: 'failed', at: scheduler.now() });
    } else {
      const status = random.pick(['sent', 'delivered', 'read'] as const);
      later(random.between(10, 20_000), { ...about, type: 'status', status, at: scheduler.now() });
    }
  }

  function answerTo(request: SendRequest, fate: Fate): SendResult | undefined {
    if (fate === 'accepted') {
      return { outcome: 'accepted', platformMid: midOf(request), status: random.chance(0.5) ? 'sent' : 'accepted' };
    }
    const refusal = REFUSALS[fate];
    if (refusal?.outcome === 'retry' && random.chance(0.3)) {
      const afterMs = random.between(200, 8_000);
      return !profile.rates || random.chance(0.5)
        ? { ...refusal, afterMs }
        : { ...refusal, afterMs, throttled: random.pick(['account', 'recipient']) };
    }
    if (refusal) return refusal;
    return random.chance(0.4) ? CUT_OFF : undefined;
  }

  return {
    requests,
    close: () => listening.forEach((stop) => stop()),
    send(process, message, signal) {
      scheduler.stir();
      if (!process.alive) return never();
      if (signal.aborted) return Promise.resolve(CUT_OFF);
      const request: SendRequest = {
        number: requests.length + 1,
        attemptId: attemptIdOf(message.correlationId) ?? '',
        to: message.to,
        text: message.text,
        accepted: false,
        failedLater: false,
        tokenRefused: false,
        told: null,
      };
      requests.push(request);
      hooks.leaves(request);
      const fate = chooseFate();
      const label = `send ${request.number} of ${message.text.slice(-24).replaceAll('\n', ' ')}`;
      trace.note(`${label}: ${fate}`);
      if (fate === 'lostToken') hooks.tokenLost();
      const { trouble } = faults.plan('compute');
      const there = fate === 'arrivesLate' ? random.between(5_000, 40_000) : travel();
      if (fate === 'accepted' || fate === 'acceptedUnheard' || fate === 'arrivesLate') {
        if (trouble !== 'crash_before') scheduler.after(there, { kind: 'work', label: `${label} arrives`, run: () => arrive(request) });
      }
      return new Promise<SendResult>((resolve) => {
        const cutOff = () => tell(CUT_OFF);
        const stopListening = () => {
          signal.removeEventListener('abort', cutOff);
          listening.delete(stopListening);
        };
        const tell = (result: SendResult) => {
          if (request.told !== null) return;
          request.told = result.outcome;
          request.tokenRefused = result.outcome === 'failed' && result.affects === 'credentials';
          stopListening();
          scheduler.stir();
          resolve(result);
        };
        if (trouble === 'crash_before' || trouble === 'crash_after') {
          scheduler.after(trouble === 'crash_before' ? 0 : there, { kind: 'work', label: `${label}: crash`, run: process.crash });
          return;
        }
        const result = answerTo(request, fate);
        signal.addEventListener('abort', cutOff);
        listening.add(stopListening);
        if (!result) return;
        const wait = fate === 'arrivesLate' ? travel() : there + travel();
        scheduler.after(wait, { kind: 'work', label: `${label}: answer`, owner: process, run: () => tell(result) });
      });
    },
  };
}

/** The plain channel, sending by `send`; a failure that is reported later comes with its reason, as platforms give it. */
export function simulatedChannel(send: ChannelAdapter['send'], { rates, maxText }: Pick<Profile, 'rates' | 'maxText'>): ChannelAdapter {
  const plain = plainChannel();
  return {
    ...plain,
    limits: { ...plain.limits, ...(rates && { rates }), ...(maxText !== undefined && { maxText }) },
    parse: (body) =>
      plain
        .parse(body)
        .map((event) =>
          event.kind === 'status' && event.status === 'failed'
            ? { ...event, failure: { code: '131026', message: 'The message could not be delivered.' } }
            : event,
        ),
    send,
  };
}

export function midOf(request: SendRequest): string {
  return `out-${request.number}`;
}

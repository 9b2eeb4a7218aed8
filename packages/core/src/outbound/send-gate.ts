import type { Breakers } from '../breakers/breakers.js';
import type { ChannelType } from '../domain/channel.js';
import type { JobPayloads, NewJob } from '../domain/job.js';
import type { DelayReason, ServiceAccount } from '../domain/service.js';
import type { ChannelAdapter, SendResult } from '../ports/channel-adapter.js';
import type { Logger } from '../ports/logger.js';
import type { Rate, RateLimiter } from '../ports/rate-limiter.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';
import { CONNECTING } from '../connect/times.js';
import { costCeilingOf } from '../connect/cost-ceiling.js';
import { within } from '../support/deadline.js';
import { createRests } from './rests.js';

type Outbound = Extract<NewJob, { readonly queue: 'outbound.messages' }>;

/** A job that sends a message: what says by which account it goes, and to whom. */
export type SendOrder = Pick<Outbound, 'tenantId' | 'groupKey'> & {
  readonly payload: Extract<JobPayloads['outbound.messages'], { readonly type: 'send' }>;
};

/** Counts that do not come within this time cannot be reached, ms. */
const LIMITER_MS = 1_000;

export interface Delay {
  readonly ms: number;
  readonly reason: DelayReason;
}

/**
 * What every send passes before its attempt is begun: the account may send, the platform answers, has not asked for a rest, and
 * neither the account nor the person gets more than they may (platform-apis.md 2.9, 3.3, 4.7, 6.5).
 */
export interface SendGate {
  /** Undefined: send it now, and settle or leave afterwards. Else when to ask again. Never rejects. */
  enter(order: SendOrder): Promise<Delay | undefined>;
  /** The platform was asked; what it said counts for those that follow. */
  settle(order: SendOrder, result: SendResult): void;
  /** The platform was not asked after all, or by somebody who gave up. */
  leave(order: SendOrder): void;
  /** How often each reason has put a send off. */
  readonly delayed: Readonly<Record<DelayReason, number>>;
}

interface Parts {
  readonly storage: Storage;
  readonly channels: ReadonlyMap<ChannelType, ChannelAdapter>;
  readonly breakers: Breakers;
  readonly rateLimiter: RateLimiter;
  readonly runtime: Pick<Runtime, 'now' | 'schedule'>;
  readonly logger: Logger;
}

export function createSendGate({ storage, channels, breakers, rateLimiter, runtime, logger }: Parts): SendGate {
  const rests = createRests(runtime);
  const delayed: Record<DelayReason, number> = { breaker: 0, rate: 0, platform: 0, connection: 0 };
  let limiterFails = false;

  /** ms until the slot of this message. Without the counts it goes out: the platform's own refusal remains. */
  async function slot({ tenantId, payload }: SendOrder, key: string, rate: Rate): Promise<number> {
    try {
      const ms = await within(runtime, LIMITER_MS, rateLimiter.reserve({ tenantId, key, rate, holder: payload.messageId }));
      limiterFails = false;
      return ms;
    } catch (error) {
      if (!limiterFails) logger.warn({ error }, 'the counts of the send limits cannot be reached: messages go out without them');
      limiterFails = true;
      return 0;
    }
  }

  /**
   * Whether the account has to be connected again, was paused, or has cost enough this month. What cannot be read is found out
   * where the attempt is begun.
   */
  async function isResting({ tenantId, payload: { channelId, channelType } }: SendOrder): Promise<boolean> {
    try {
      const channel = await storage.forTenant(tenantId).channels.get(channelId);
      if (channel?.status === 'needs_reauth' || channel?.status === 'paused') return true;
      if (!channels.get(channelType)?.prices) return false;
      const { connections } = storage.forTenant(tenantId);
      if (!(await costCeilingOf({ storage, channels, runtime }, { tenantId, id: channelId, type: channelType }))) return false;
      // Whoever looks after it says so, where people see it.
      await connections.hasten(channelId, runtime.now());
      return true;
    } catch (error) {
      logger.warn({ error, channelId }, 'whether an account may send could not be read');
      return false;
    }
  }

  /** The account first: a slot of it that the person's limit leaves unused costs little. */
  async function slots(order: SendOrder, account: Rate | undefined, recipient: Rate | undefined): Promise<Delay | undefined> {
    const ms =
      (account && (await slot(order, accountKey(order), account))) ||
      (recipient && (await slot(order, recipientKey(order), recipient))) ||
      0;
    return ms > 0 ? putOff(order, ms, 'rate') : undefined;
  }

  function putOff(order: SendOrder, ms: number, reason: DelayReason): Delay {
    if (reason !== 'breaker' && reason !== 'connection') breakers.settle(serviceOf(order), 'unknown');
    delayed[reason] += 1;
    return { ms, reason };
  }

  return {
    delayed,
    async enter(order) {
      if (await isResting(order)) return putOff(order, CONNECTING.messageLooksMs, 'connection');
      const closedFor = breakers.enter(serviceOf(order));
      if (closedFor > 0) return putOff(order, closedFor, 'breaker');
      const rest = rests.left(accountKey(order), recipientKey(order));
      if (rest > 0) return putOff(order, rest, 'platform');
      const rates = channels.get(order.payload.channelType)?.limits.rates;
      return rates && slots(order, rates.account, rates.recipient);
    },
    settle(order, result) {
      breakers.settle(serviceOf(order), outcomeOf(result));
      if (result.outcome === 'accepted' && result.restMs) rests.begin(accountKey(order), result.restMs);
      if (result.outcome === 'retry' && result.throttled && result.afterMs)
        rests.begin(result.throttled === 'account' ? accountKey(order) : recipientKey(order), result.afterMs);
    },
    leave: (order) => breakers.settle(serviceOf(order), 'unknown'),
  };
}

/**
 * A clear answer shows that the platform works, also where it refuses a message, a token or an account for good. Nobody knows
 * of an uncertain send whether it arrived, so the platform has not answered. To be slowed down says neither.
 */
function outcomeOf(result: SendResult): 'answered' | 'failed' | 'unknown' {
  if (result.outcome === 'uncertain') return 'failed';
  if (result.outcome !== 'retry') return 'answered';
  return result.throttled ? 'unknown' : 'failed';
}

function serviceOf({ tenantId, payload: { channelType, channelId } }: SendOrder): ServiceAccount {
  return { kind: 'channel', service: channelType, tenantId, account: channelId };
}

function accountKey({ payload }: SendOrder): string {
  return `send:${payload.channelId}`;
}

/** One conversation is one person on one account. */
function recipientKey({ groupKey, payload }: SendOrder): string {
  return `send:${payload.channelId}:${groupKey}`;
}

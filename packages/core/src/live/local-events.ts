import type { Analysis } from '../domain/analysis.js';
import type { ChannelStatus, ChannelType } from '../domain/channel.js';
import type { HandoffTrigger } from '../domain/analysis.js';
import type { LeadTag } from '../domain/lead.js';
import type { Logger } from '../ports/logger.js';

/** What `rf.on` tells, by name. Raised after the change is durable, in the process that made it. */
export interface EventMap {
  readonly 'message.received': {
    readonly tenantId: string;
    readonly conversationId: string;
    readonly messageId: string;
    readonly channel: ChannelType;
    readonly text: string;
  };
  readonly 'message.processed': {
    readonly tenantId: string;
    readonly conversationId: string;
    readonly messageId: string;
    readonly channel: ChannelType;
    readonly analysis: Analysis;
  };
  readonly 'message.sent': {
    readonly tenantId: string;
    readonly conversationId: string;
    readonly messageId: string;
    readonly platformMid: string;
  };
  readonly 'message.failed': {
    readonly tenantId: string;
    readonly conversationId: string;
    readonly messageId: string;
    readonly code: string;
    readonly reason: string;
  };
  readonly 'lead.scored': {
    readonly tenantId: string;
    readonly conversationId: string;
    readonly leadId: string;
    readonly tag: LeadTag;
    readonly score: number;
  };
  /** A share of a tenant's budget for models is used, 0.8 or 1; each is told once a period. From 1 on no model is called, unless the plan goes on. */
  readonly 'budget.alert': { readonly tenantId: string; readonly period: string; readonly share: number };
  /** An account stopped sending, sends again or is no longer connected; why, in words. */
  readonly 'channel.status_changed': {
    readonly tenantId: string;
    readonly channelId: string;
    readonly channel: ChannelType;
    readonly status: ChannelStatus;
    readonly reason: string | null;
  };
  /** More jobs were given up than `threshold`; told once, until there were fewer again. */
  readonly 'dead_letters.alert': { readonly count: number; readonly threshold: number };
  readonly 'handoff.requested': {
    readonly tenantId: string;
    readonly conversationId: string;
    readonly triggers: readonly HandoffTrigger[];
  };
}

export type EventName = keyof EventMap;

export interface LocalEvents {
  /** Returns the way to stop listening. */
  on<N extends EventName>(name: N, listener: (event: EventMap[N]) => void): () => void;
  emit<N extends EventName>(name: N, event: EventMap[N]): void;
}

/** A listener that throws, or whose promise rejects, is logged and hurts nobody else. */
export function createLocalEvents(logger: Logger): LocalEvents {
  const listeners = new Map<EventName, Set<(event: never) => void>>();
  const failed = (event: EventName) => (error: unknown) => logger.error({ error, event }, 'an event listener failed');
  return {
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
    emit(name, event) {
      for (const listener of listeners.get(name) ?? []) {
        try {
          // One may be asynchronous. Nobody waits for it; left alone, its rejection would end the process.
          const done = (listener as (value: typeof event) => unknown)(event);
          // Promises of another realm are no instances of ours.
          if (isThenable(done)) Promise.resolve(done).catch(failed(name));
        } catch (error) {
          failed(name)(error);
        }
      }
    },
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}

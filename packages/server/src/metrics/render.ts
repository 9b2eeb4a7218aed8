import type { EngineStatus, QueueStatus } from '@replyforce/core';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

interface Sources {
  readonly requests: ReadonlyMap<string, number>;
  readonly webhooks: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  readonly liveConnections: () => number;
}

const JOB_STATES = ['waiting', 'active', 'delayed', 'failed', 'dead'] as const;

/** Copies our counts into a registry of its own at every scrape. */
export function createRenderer({ requests, webhooks, events, liveConnections }: Sources) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counters = [
    {
      counts: requests,
      labels: ['method', 'route', 'status'],
      name: 'replyforce_http_requests_total',
      help: 'Answers of the API, by route and status.',
    },
    { counts: webhooks, labels: ['channel', 'status'], name: 'replyforce_webhook_requests_total', help: 'Answers to platform webhooks.' },
    {
      counts: events,
      labels: ['channel', 'outcome'],
      name: 'replyforce_inbound_events_total',
      help: 'Events the platforms delivered: stored, or known already.',
    },
  ].map(({ counts, labels, name, help }) => ({ counts, labels, counter: new Counter({ name, help, labelNames: labels, registers }) }));
  const jobs = new Gauge({
    name: 'replyforce_queue_jobs',
    help: 'Jobs of each queue, by state.',
    labelNames: ['queue', 'state'],
    registers,
  });
  const dead = new Gauge({
    name: 'replyforce_queue_dead_jobs',
    help: 'Jobs of each queue that were given up.',
    labelNames: ['queue'],
    registers,
  });
  const oldest = new Gauge({
    name: 'replyforce_queue_oldest_seconds',
    help: 'Age of the oldest job that is due.',
    labelNames: ['queue'],
    registers,
  });
  const breakers = new Gauge({
    name: 'replyforce_circuit_breaker_state',
    help: 'Accounts of a service whose circuit breaker is open or half open.',
    labelNames: ['kind', 'service', 'state'],
    registers,
  });
  const delayed = new Counter({
    name: 'replyforce_sends_delayed_total',
    help: 'How often a send was put off: the platform does not answer, our own limit, or the platform asked for a rest.',
    labelNames: ['reason'],
    registers,
  });
  const cache = new Counter({
    name: 'replyforce_reply_cache_total',
    help: 'Look-ups of kept replies: found by words (exact) or meaning (semantic), not found (miss), refused by the guard (refused).',
    labelNames: ['outcome'],
    registers,
  });
  const live = new Gauge({ name: 'replyforce_live_connections', help: 'Open /ws connections.', registers });

  return async (queues: readonly QueueStatus[], { paused, sendsDelayed, replyCache }: EngineStatus) => {
    for (const { counts, labels, counter } of counters) {
      counter.reset();
      for (const [key, value] of counts) counter.inc(labelled(labels, key), value);
    }
    for (const status of queues) {
      for (const state of JOB_STATES) jobs.set({ queue: status.queue, state }, status[state]);
      dead.set({ queue: status.queue }, status.dead);
      oldest.set({ queue: status.queue }, status.oldestMs / 1_000);
    }
    breakers.reset();
    for (const { kind, service, state } of paused) breakers.inc({ kind, service, state });
    delayed.reset();
    for (const [reason, times] of Object.entries(sendsDelayed)) delayed.inc({ reason }, times);
    cache.reset();
    for (const [outcome, times] of Object.entries(replyCache)) cache.inc({ outcome }, times);
    live.set(liveConnections());
    return { contentType: registry.contentType, text: await registry.metrics() };
  };
}

/** Label values hold no spaces: they are methods, route patterns, numbers and names from our own tables. */
function labelled(names: readonly string[], key: string): Record<string, string> {
  const values = key.split(' ');
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

import type { EngineStatus, QueueStatus } from '@replyforce/core';

/** Counters kept as plain numbers, so that counting costs nothing where requests are hot. */
export interface Metrics {
  countRequest(method: string, route: string, status: number): void;
  countWebhook(channel: string, status: number): void;
  countEvents(channel: string, stored: number, duplicates: number): void;
  /** How many `/ws` connections are open now. */
  setLiveConnections(count: () => number): void;
  /** Everything in Prometheus' text format. The client library is loaded with the first scrape. */
  render(queues: readonly QueueStatus[], engine: EngineStatus): Promise<{ readonly contentType: string; readonly text: string }>;
}

type Counts = Map<string, number>;

export function createMetrics(): Metrics {
  const requests: Counts = new Map();
  const webhooks: Counts = new Map();
  const events: Counts = new Map();
  let liveConnections = () => 0;
  let render: Promise<Metrics['render']> | undefined;

  const add = (counts: Counts, key: string, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by);

  return {
    countRequest: (method, route, status) => add(requests, `${method} ${route} ${status}`),
    countWebhook: (channel, status) => add(webhooks, `${channel} ${status}`),
    countEvents(channel, stored, duplicates) {
      if (stored > 0) add(events, `${channel} stored`, stored);
      if (duplicates > 0) add(events, `${channel} duplicate`, duplicates);
    },
    setLiveConnections(count) {
      liveConnections = count;
    },
    async render(queues, engine) {
      render ??= import('./render.js').then(({ createRenderer }) =>
        createRenderer({ requests, webhooks, events, liveConnections: () => liveConnections() }),
      );
      return (await render)(queues, engine);
    },
  };
}

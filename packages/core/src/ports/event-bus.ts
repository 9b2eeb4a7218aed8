/** Tells listeners, here and in other processes, that a tenant has new live events to read. */
export interface EventBus {
  /** Called after the events are durable. Never throws: losing word costs delay, and what listeners throw is theirs to log. */
  announce(tenantId: string): void;
  subscribe(listener: (tenantId: string) => void): () => void;
  close(): Promise<void>;
}

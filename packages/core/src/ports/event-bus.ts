/** Tells listeners, here and in other processes, that a tenant has new live events to read. */
export interface EventBus {
  /** Called after the events are durable. Never throws: losing word costs delay, and what listeners throw is theirs to log. */
  announce(tenantId: string): void;
  subscribe(listener: (tenantId: string) => void): () => void;
  /**
   * Only where word is carried to other processes: what keeps it from them now, in words without secrets; undefined where nothing
   * does. Absent where there is one process.
   */
  outage?(): string | undefined;
  close(): Promise<void>;
}

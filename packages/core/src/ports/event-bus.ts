/** Tells listeners, here and in other processes, that a tenant has new live events to read. */
export interface EventBus {
  announce(tenantId: string): void;
  subscribe(listener: (tenantId: string) => void): () => void;
  close(): Promise<void>;
}

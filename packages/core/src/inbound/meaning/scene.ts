import type { NewAuditEntry } from '../../domain/audit.js';
import type { Channel } from '../../domain/channel.js';
import type { InboundEvent } from '../../domain/inbound-event.js';
import type { MessageOrigin, Side } from '../../domain/message.js';
import type { EngineContext } from '../../engine-context.js';
import type { ChannelAdapter } from '../../ports/channel-adapter.js';
import type { MaybePromise } from '../../ports/runtime.js';
import type { ReceivedEvent } from '../../ports/ingest.js';
import type { Thread } from '../resolve-thread.js';
import type { ThreadDraft } from '../thread-draft.js';

/** Where an event happened, and what is to be added to. */
export interface Scene {
  readonly engine: EngineContext;
  readonly channel: Channel;
  readonly adapter: ChannelAdapter;
  readonly thread: Thread;
  readonly draft: ThreadDraft;
  readonly row: ReceivedEvent;
  /** How it came: as it happened, while another program held the thread, or out of the past. */
  readonly origin: MessageOrigin;
}

/** What one kind of event means: adds to the draft what follows from it, and says it in words for the ingest log. */
export type Meaning<K extends InboundEvent['kind']> = (
  scene: Scene,
  event: Extract<InboundEvent, { readonly kind: K }>,
) => MaybePromise<string>;

/** When it happened, ms: by the platform's clock where it says so. */
export function timeOf({ row }: Scene, event: Pick<InboundEvent, 'platformAt'>): number {
  return event.platformAt ?? row.receivedAt;
}

/** A line for the audit log about what somebody did on the platform. */
export function platformAudit(
  { engine, channel, row }: Scene,
  by: Side,
  action: string,
  resource: NewAuditEntry['resource'],
  metadata: Readonly<Record<string, unknown>>,
): NewAuditEntry {
  return {
    id: engine.newId(),
    tenantId: channel.tenantId,
    at: engine.runtime.now(),
    actor: by === 'customer' ? { type: 'customer', id: 'platform' } : { type: 'system', id: 'platform' },
    action,
    resource,
    metadata: { event_id: row.id, ...metadata },
    result: 'success',
  };
}

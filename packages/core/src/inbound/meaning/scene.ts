import type { Channel } from '../../domain/channel.js';
import type { InboundEvent } from '../../domain/inbound-event.js';
import type { EngineContext } from '../../engine-context.js';
import type { ChannelAdapter } from '../../ports/channel-adapter.js';
import type { MaybePromise } from '../../ports/runtime.js';
import type { ReceivedEvent } from '../../ports/storage.js';
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
}

/** What one kind of event means: adds to the draft what follows from it, and says it in words for the ingest log. */
export type Meaning<K extends InboundEvent['kind']> = (
  scene: Scene,
  event: Extract<InboundEvent, { readonly kind: K }>,
) => MaybePromise<string>;

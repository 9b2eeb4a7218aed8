import type { ChannelType, InboundEvent } from '@replyforce/core';
import { fingerprint } from './fingerprint.js';

type WithoutPlace<Event> = Event extends InboundEvent
  ? Omit<Event, 'key' | 'channel' | 'accountId' | 'platformAt' | 'position' | 'raw'>
  : never;

/** What one item says, before it is known where in the body it stood. A draft without a key is keyed by its content. */
export type EventDraft = WithoutPlace<InboundEvent> & { readonly key?: string };

export interface EventPlace {
  readonly channel: ChannelType;
  readonly accountId: string;
  readonly platformAt: number | null;
  readonly position: number;
  readonly raw: unknown;
}

/**
 * The finished event of an item. A draft without a key is keyed by content: the item's where it tells its own time, else the
 * raw body's, which holds the time of the entry. Only `unknown` and `notice` come to that, since what a customer says
 * always has an id of the platform.
 */
export function placeEvent(draft: EventDraft, item: unknown, place: EventPlace): InboundEvent {
  return { ...draft, key: draft.key ?? `${draft.kind}:${fingerprint(place.platformAt === null ? place.raw : item)}`, ...place };
}

export function unknownDraft(reason: string): EventDraft {
  return { kind: 'unknown', reason };
}

/** Joins the parts of a key so that no two different lists of parts give the same key. */
export function keyOf(kind: string, ...parts: readonly (string | number | null | undefined)[]): string {
  return parts.length === 1 ? `${kind}:${parts[0] ?? ''}` : `${kind}:${JSON.stringify(parts.map((part) => part ?? null))}`;
}

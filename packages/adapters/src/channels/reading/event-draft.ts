import type { ChannelType, EventContent, InboundEvent } from '@replyforce/core';
import { fingerprint } from './fingerprint.js';

type WithoutPlace<Event> = Event extends InboundEvent
  ? Omit<Event, 'key' | 'channel' | 'accountId' | 'platformAt' | 'position' | 'raw'>
  : never;

/** What one item says, before it is known where in the body it stood. A draft without a key is keyed by its content. */
export type EventDraft = WithoutPlace<InboundEvent> & {
  readonly key?: string;
  /** Platform time, ms, where the item keeps it in a place of its own. */
  readonly at?: number | null;
};

export interface EventPlace {
  readonly channel: ChannelType;
  readonly accountId: string;
  readonly platformAt: number | null;
  readonly position: number;
  readonly raw: unknown;
}

/**
 * The finished event of an item. A draft without a key is keyed by content: the item's where it tells its own time, else the
 * raw body's, which holds the time of the entry. What a customer says never comes to that: it always has an id of the
 * platform.
 */
export function placeEvent(draft: EventDraft, item: unknown, place: EventPlace): InboundEvent {
  const { channel, accountId, position, raw } = place;
  const platformAt = draft.at ?? place.platformAt;
  const key = draft.key ?? `${draft.kind}:${fingerprint(platformAt === null ? raw : item)}`;
  const { at: _at, key: _key, ...content } = draft;
  // Not a spread and then more members: V8 gives each object that is made so a hidden class of its own, at 1 µs a member.
  return Object.assign({}, content, { key, channel, accountId, position, raw, platformAt });
}

export function unknownDraft(reason: string): EventDraft {
  return { kind: 'unknown', reason };
}

/** The draft as something another event can hold, or undefined where it holds something itself. */
export function contentOf({ at: _at, key: _key, ...content }: EventDraft): EventContent | undefined {
  return content.kind === 'standby' || content.kind === 'history' ? undefined : content;
}

/** Joins the parts of a key so that no two different lists of parts give the same key. */
export function keyOf(kind: string, ...parts: readonly (string | number | null | undefined)[]): string {
  return parts.length === 1 ? `${kind}:${parts[0] ?? ''}` : `${kind}:${JSON.stringify(parts.map((part) => part ?? null))}`;
}

import type { InboundEvent, PlainInboundEvent } from '../../domain/inbound-event.js';
import type { MessageOrigin } from '../../domain/message.js';

type Kind = PlainInboundEvent['kind'];

/**
 * What holds another event. `standby`: it happened while another program held the thread. `history`: it happened before the
 * account was connected. Each is read as what it holds, with where it came from; these kinds mean something then, and no other.
 */
const COUNTED: Readonly<Record<'standby' | 'history', ReadonlySet<Kind>>> = {
  standby: new Set<Kind>(['message', 'echo', 'status', 'receipt', 'reaction', 'edit', 'deletion', 'referral']),
  history: new Set<Kind>(['message', 'echo', 'reaction', 'edit', 'deletion']),
};

/** The event itself, or what it holds; undefined where that means nothing any more. */
export function unwrap(event: InboundEvent): { readonly event: PlainInboundEvent; readonly origin: MessageOrigin } | undefined {
  if (event.kind !== 'standby' && event.kind !== 'history') return { event, origin: 'live' };
  if (!COUNTED[event.kind].has(event.content.kind)) return undefined;
  const { key, channel, accountId, platformAt, position, raw } = event;
  return { event: { ...event.content, key, channel, accountId, platformAt, position, raw } as PlainInboundEvent, origin: event.kind };
}

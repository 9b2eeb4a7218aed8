import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import { FUTURE_TOLERANCE_MS } from './event-age.js';

/** The kinds that `process-thread.ts` gives an effect. All others are stored and said to be ignored. */
const WORKED_ON: ReadonlySet<InboundEvent['kind']> = new Set<InboundEvent['kind']>(['message', 'echo', 'status', 'receipt']);

/** What the ingest log says of an event that needs no work; null for those that do. */
export function verdictAtOnce(event: InboundEvent, channel: Channel | undefined, now: number): string | null {
  if (event.kind === 'unknown') return `unknown: ${event.reason}`;
  if (!channel) return 'ignored: no channel is connected for this account';
  if (event.platformAt !== null && event.platformAt > now + FUTURE_TOLERANCE_MS) return 'refused: its time lies in the future';
  return WORKED_ON.has(event.kind) ? null : verdictWithoutEffect(event);
}

/** An event that changes nothing, in words: what it was, and of what is wrapped, what it held. */
export function verdictWithoutEffect(event: InboundEvent): string {
  switch (event.kind) {
    case 'notice':
      return `noted: ${event.name}`;
    case 'unknown':
      return `unknown: ${event.reason}`;
    case 'standby':
    case 'history':
      return `ignored: ${event.kind}, ${event.content.kind === 'notice' ? event.content.name : event.content.kind}`;
    default:
      return `ignored: ${event.kind}`;
  }
}

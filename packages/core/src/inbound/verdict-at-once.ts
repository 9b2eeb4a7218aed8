import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import { FUTURE_TOLERANCE_MS } from './event-age.js';
import { hasMeaning } from './meaning/meaning.js';
import { verdictWithoutEffect } from './meaning/without-effect.js';

/** What the ingest log says of an event that needs no work; null for those that do. */
export function verdictAtOnce(event: InboundEvent, channel: Channel | undefined, now: number): string | null {
  if (event.kind === 'unknown') return `unknown: ${event.reason}`;
  if (!channel) return 'ignored: no channel is connected for this account';
  if (event.platformAt !== null && event.platformAt > now + FUTURE_TOLERANCE_MS) return 'refused: its time lies in the future';
  return hasMeaning(event) ? null : verdictWithoutEffect(event);
}

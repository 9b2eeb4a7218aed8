import type { InboundEvent } from '../../domain/inbound-event.js';

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

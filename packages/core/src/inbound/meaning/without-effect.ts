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
      return `noted: ${event.kind}, ${event.content.kind === 'notice' ? event.content.name : event.content.kind}`;
    case 'routing':
      return `noted: routing, ${words([event.action, event.from && `from ${event.from}`, event.to && `to ${event.to}`])}`;
    case 'template':
      return `noted: template, ${words([event.name ?? event.templateId, event.language, event.aspect, event.current])}`;
    case 'problem':
      return `noted: problem, ${event.failure.code}: ${event.failure.message}`;
    case 'call':
      return `noted: call, ${event.state}`;
    case 'mention':
      return `noted: mention, ${event.surface}`;
    default:
      return `noted: ${event.kind}`;
  }
}

function words(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

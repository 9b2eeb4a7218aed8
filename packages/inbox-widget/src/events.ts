import type { InboxError } from './client/inbox-error.js';
import type { ConversationJson, LeadTag, MessageJson } from './client/wire.js';

/** The component's public events: name → `detail`. All bubble and cross shadow roots. */
export interface RfEventDetails {
  /** The first page of conversations is shown. */
  'rf-ready': { readonly conversations: number };
  'rf-select': { readonly conversation: ConversationJson };
  /** Cancelable: `preventDefault()` keeps the text in the reply box and sends nothing. */
  'rf-before-send': { readonly conversationId: string; readonly content: string };
  /** The server has stored a reply written here. */
  'rf-send': { readonly message: MessageJson };
  'rf-handoff': { readonly conversation: ConversationJson };
  'rf-lead-change': {
    readonly conversationId: string;
    readonly lead: { readonly id: string; readonly tag: LeadTag; readonly score: number };
  };
  'rf-unread-change': { readonly count: number };
  'rf-error': { readonly error: InboxError };
  /** No token could be had, or the server refused a fresh one. */
  'rf-token-expired': Record<string, never>;
}

export type RfEventName = keyof RfEventDetails;

declare global {
  interface HTMLElementEventMap {
    'rf-ready': CustomEvent<RfEventDetails['rf-ready']>;
    'rf-select': CustomEvent<RfEventDetails['rf-select']>;
    'rf-before-send': CustomEvent<RfEventDetails['rf-before-send']>;
    'rf-send': CustomEvent<RfEventDetails['rf-send']>;
    'rf-handoff': CustomEvent<RfEventDetails['rf-handoff']>;
    'rf-lead-change': CustomEvent<RfEventDetails['rf-lead-change']>;
    'rf-unread-change': CustomEvent<RfEventDetails['rf-unread-change']>;
    'rf-error': CustomEvent<RfEventDetails['rf-error']>;
    'rf-token-expired': CustomEvent<RfEventDetails['rf-token-expired']>;
  }
}

/** False where a listener cancelled it. */
export function emit<Name extends RfEventName>(target: EventTarget, name: Name, detail: RfEventDetails[Name]): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'rf-before-send' }));
}

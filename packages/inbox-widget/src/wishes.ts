import type { Filter } from './client/state.js';
import type { ConversationStatus, LeadTag } from './client/wire.js';

/** What an inner element may want of the inbox around it. */
export type Wish =
  | { readonly verb: 'open'; readonly id: string }
  | { readonly verb: 'filter'; readonly filter: Filter }
  | { readonly verb: 'search'; readonly text: string }
  | { readonly verb: 'more_conversations' }
  | { readonly verb: 'reload_conversations' }
  | { readonly verb: 'older_messages' }
  | { readonly verb: 'reload_messages' }
  | { readonly verb: 'explain'; readonly messageId: string }
  | { readonly verb: 'retry'; readonly localId: string }
  | { readonly verb: 'draft'; readonly text: string }
  | { readonly verb: 'send'; readonly text: string }
  | { readonly verb: 'return_to_ai' }
  | { readonly verb: 'set_status'; readonly status: ConversationStatus }
  | { readonly verb: 'set_lead_tag'; readonly tag: LeadTag }
  | { readonly verb: 'toggle_details' }
  | { readonly verb: 'close_details' }
  | { readonly verb: 'dismiss_notice' }
  | { readonly verb: 'attachment_url'; readonly id: string; readonly reply: (url: string | null) => void }
  | { readonly verb: 'help' };

export type WishEvent = CustomEvent<Wish>;

/** Crosses the shadow roots between the asking element and the inbox, which stops it there: it is not public. */
export function ask(target: EventTarget, wish: Wish): void {
  target.dispatchEvent(new CustomEvent('rf-wish', { detail: wish, bubbles: true, composed: true }));
}

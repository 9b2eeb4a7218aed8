import type { Filter, InboxState, MessageView } from './state.js';
import type { ConnectionState } from './transport.js';
import type { ConversationJson, EscalationJson, LiveEventJson, MessageJson, PageJson } from './wire.js';

/** Everything that can change what the inbox shows. */
export type Action =
  | { readonly type: 'connection'; readonly state: ConnectionState }
  | { readonly type: 'live'; readonly event: LiveEventJson }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'list_loading'; readonly filter: Filter }
  /**
   * `instead`: conversations the page takes the place of as far as the filter covers them, since what happened to them was missed.
   * Those that changed meanwhile stay.
   */
  | {
      readonly type: 'list_loaded';
      readonly filter: Filter;
      readonly page: PageJson<ConversationJson>;
      readonly instead?: InboxState['conversations'];
    }
  | { readonly type: 'list_failed'; readonly filter: Filter; readonly error: string }
  | { readonly type: 'conversation'; readonly conversation: ConversationJson }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'seen'; readonly id: string; readonly time: number }
  | { readonly type: 'thread_loading'; readonly id: string }
  /** `cursor`: where a page further back was asked for; the page's own one replaces it. */
  | {
      readonly type: 'thread_loaded';
      readonly id: string;
      readonly page: PageJson<MessageJson>;
      readonly cursor?: string | undefined;
    }
  /** Live events may have been missed: every list and every thread is read again when it is opened. */
  | { readonly type: 'stale' }
  | { readonly type: 'thread_failed'; readonly id: string; readonly error: string }
  | { readonly type: 'select_message'; readonly id: string; readonly messageId: string | null }
  | { readonly type: 'draft'; readonly id: string; readonly text: string }
  | { readonly type: 'draft_out_of_date'; readonly id: string }
  /** `again`: a failed one is tried once more, while the draft may be another one. */
  | { readonly type: 'send'; readonly id: string; readonly message: MessageView; readonly again?: boolean }
  | { readonly type: 'sent'; readonly id: string; readonly localId: string; readonly message: MessageJson }
  | { readonly type: 'send_failed'; readonly id: string; readonly localId: string; readonly code: string; readonly error: string }
  | { readonly type: 'send_withdrawn'; readonly id: string; readonly localId: string }
  | { readonly type: 'escalation'; readonly card: EscalationJson }
  | { readonly type: 'documents'; readonly titles: Readonly<Record<string, string>> }
  | { readonly type: 'notice'; readonly text: string | null };

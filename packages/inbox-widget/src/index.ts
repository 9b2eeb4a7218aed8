/** Classes, types and the headless controller, without registering anything: import `./define` for that. */
export { createInboxController, type ControllerEvents, type ControllerOptions, type InboxController } from './client/controller.js';
export { createDemoTransport, type DemoTransport } from './client/demo-transport.js';
export { forgetDrafts, sessionDraftRecord, type DraftRecord, type HeldDraft } from './client/draft-record.js';
export { createHttpTransport, type HttpTransportOptions } from './client/http-transport.js';
export { InboxError } from './client/inbox-error.js';
export { localSeenRecord, type SeenRecord } from './client/seen-record.js';
export { analysisOf, isUnread, unreadCount, visibleConversations } from './client/selectors.js';
export type { Filter, InboxState, MessageView, Thread } from './client/state.js';
export type { InboxToken, TokenProvider } from './client/token-source.js';
export type { ConnectionState, ConversationQuery, InboxTransport, LiveListener, SendOptions } from './client/transport.js';
export type * from './client/wire.js';
export { defineElements } from './elements.js';
export type { RfEventDetails, RfEventName } from './events.js';
export { RfInbox } from './rf-inbox.js';
export { ar } from './translations/ar.js';
export { de } from './translations/de.js';
export { en, type LabelKey, type Labels } from './translations/en.js';

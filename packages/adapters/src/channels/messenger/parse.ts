import type { InboundEvent } from '@replyforce/core';
import type { Dialect } from '../meta/messaging/dialect.js';
import { parseEntries } from '../meta/messaging/parse-entries.js';
import { readPageChange } from './read-change.js';

const MESSENGER: Dialect = { channel: 'facebook', object: 'page', aliasKind: 'psid', readChange: readPageChange };

/** Every item of a Messenger webhook as an event (platform-apis.md section 2). Pure and total. */
export function parseMessenger(body: unknown): readonly InboundEvent[] {
  return parseEntries(body, MESSENGER);
}

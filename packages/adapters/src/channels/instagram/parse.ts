import type { InboundEvent } from '@replyforce/core';
import type { Dialect } from '../meta/messaging/dialect.js';
import { parseEntries } from '../meta/messaging/parse-entries.js';
import { readAccountChange } from './read-change.js';

const INSTAGRAM: Dialect = { channel: 'instagram', object: 'instagram', aliasKind: 'igsid', readChange: readAccountChange };

/** Every item of an Instagram webhook as an event (platform-apis.md section 3). Pure and total. */
export function parseInstagram(body: unknown): readonly InboundEvent[] {
  return parseEntries(body, INSTAGRAM);
}

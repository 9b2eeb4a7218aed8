import type { EventDraft } from '../reading/event-draft.js';
import { timeOfDate } from './read-post.js';

/** The account's owner took back the permission to act for it: the token is dead. */
export function readRevocation(dateTime: unknown): EventDraft {
  return { kind: 'account', topic: 'authorization', change: 'revoked', at: timeOfDate(dateTime) };
}

import { attemptIdOf, type StatusEvent } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { explainGraphError, readGraphError } from '../meta/explain-graph-error.js';
import { fieldsOf, idOf, labelOf, textOf, type Fields } from '../reading/fields.js';
import { EFFECTS } from '../meta/result-of.js';
import { participantOf } from './participant.js';
import { readCallStatus } from './read-call.js';

/** `played` is a voice message that was heard: it says no less than read. */
const STATUSES: ReadonlyMap<unknown, StatusEvent['status']> = new Map<unknown, StatusEvent['status']>([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['played', 'read'],
  ['failed', 'failed'],
]);

/** One of `statuses`: WhatsApp's word on a message of ours (platform-apis.md 4.3). Total. */
export function readStatus(value: unknown): EventDraft {
  const fields = fieldsOf(value);
  if (!fields) return unknownDraft('a status that is not an object');
  if (fields['type'] === 'call') return readCallStatus(fields);
  const id = idOf(fields['id']);
  if (id === undefined) return unknownDraft('status without a message id');
  const name = labelOf(fields['status']);
  const participant = participantOf(fields['recipient_id'], fields['recipient_user_id']);
  const key = keyOf('status', id, name, participant?.id);
  const status = STATUSES.get(fields['status']);
  if (!status) return { kind: 'notice', key, name: `status.${name}`, ...(participant ? { participant } : {}) };
  const correlationId = textOf(fields['biz_opaque_callback_data']);
  return {
    kind: 'status',
    key,
    ...(participant ? { participant } : {}),
    platformMid: id,
    ...(correlationId !== undefined && attemptIdOf(correlationId) !== undefined ? { correlationId } : {}),
    status,
    ...(status === 'failed' ? failureOf(fields) : {}),
  };
}

/** Why, and whether it is the account that can send no more. What the answer to a request would have tried again is over here. */
function failureOf(status: Fields): Pick<StatusEvent, 'failure' | 'affects' | 'optedOutOf'> {
  const errors = status['errors'];
  const first = Array.isArray(errors) ? fieldsOf((errors as readonly unknown[])[0]) : undefined;
  if (!first) return { failure: { code: 'rejected', message: 'WhatsApp did not deliver the message and gave no reason.' } };
  const explained = explainGraphError(readGraphError(first));
  const effect = EFFECTS[explained.class];
  const { failure, optedOutOf } = explained;
  return {
    failure,
    ...((effect === 'credentials' || effect === 'channel') && { affects: effect }),
    ...(optedOutOf !== undefined && { optedOutOf }),
  };
}

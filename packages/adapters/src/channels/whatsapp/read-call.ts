import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { idOf, numberOf, present, textOf, type Fields } from '../reading/fields.js';
import { participantOf } from './participant.js';

/** One of `calls`: a call begins or ends. What the two programs say to each other about sound stays in the raw event. */
export function readCall(call: Fields, contact: Fields | undefined): EventDraft {
  const callId = idOf(call['id']);
  const state = textOf(call['event'])?.toLowerCase();
  if (callId === undefined || state === undefined) return unknownDraft('call without an id or an event');
  const by = call['direction'] === 'BUSINESS_INITIATED' ? 'business' : 'customer';
  const participant =
    by === 'business' ? participantOf(call['to'], call['to_user_id']) : participantOf(call['from'], call['from_user_id'], contact);
  const seconds = numberOf(call['duration']);
  return {
    kind: 'call',
    key: keyOf('call', callId, state),
    callId,
    by,
    state,
    ...present({ participant, durationMs: seconds === undefined || seconds < 0 ? undefined : Math.round(seconds * 1_000) }),
  };
}

/** A status of a call of ours: it rings, was taken or refused. */
export function readCallStatus(status: Fields): EventDraft {
  const callId = idOf(status['id']);
  const state = textOf(status['status'])?.toLowerCase();
  if (callId === undefined || state === undefined) return unknownDraft('call status without an id or a state');
  const participant = participantOf(status['recipient_id'], status['recipient_user_id']);
  return { kind: 'call', key: keyOf('call', callId, state), callId, by: 'business', state, ...present({ participant }) };
}

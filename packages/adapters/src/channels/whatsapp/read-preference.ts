import { unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, textOf } from '../reading/fields.js';
import { participantOf } from './participant.js';

/** One of `user_preferences`: a customer stops or resumes marketing messages. */
export function readPreference(value: unknown): EventDraft {
  const entry = fieldsOf(value);
  if (!entry) return unknownDraft('a preference that is not an object');
  const participant = participantOf(entry['wa_id'], entry['user_id']);
  const topic = textOf(entry['category']);
  const wish = entry['value'];
  if (participant === undefined || topic === undefined || (wish !== 'stop' && wish !== 'resume'))
    return unknownDraft('preference without a person, a category or a wish');
  return { kind: 'preference', participant, topic, allowed: wish === 'resume' };
}

import { explainGraphError, readGraphError } from '../meta/explain-graph-error.js';
import { unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf } from '../reading/fields.js';

/** One of `errors` beside the messages: trouble that belongs to none of them. */
export function readProblem(value: unknown): EventDraft {
  const error = fieldsOf(value);
  if (!error) return unknownDraft('an error that is not an object');
  return { kind: 'problem', failure: explainGraphError(readGraphError(error)).failure };
}

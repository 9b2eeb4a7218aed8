import type { HandoffTrigger, Topic } from '../../domain/analysis.js';
import type { LeadTag } from '../../domain/lead.js';

export interface SuggestionContext {
  readonly answered: boolean;
  readonly hadQuestion: boolean;
  readonly topic: Topic;
  readonly tag: LeadTag;
  readonly triggers: readonly HandoffTrigger[];
}

/** What a person in the inbox may want to do next. Names, so that the console can word and translate them. */
const RULES: readonly (readonly [string, (context: SuggestionContext) => boolean])[] = [
  ['check_on_customer', ({ triggers }) => triggers.includes('safety')],
  ['take_over_conversation', ({ triggers, answered }) => triggers.length > 0 || !answered],
  ['involve_legal', ({ triggers }) => triggers.includes('legal')],
  ['apologise_personally', ({ topic, triggers }) => topic === 'complaint' || triggers.includes('negative_critical')],
  ['add_to_knowledge', ({ answered, hadQuestion, triggers }) => !answered && hadQuestion && triggers.length === 0],
  ['contact_hot_lead', ({ tag }) => tag === 'HOT'],
  ['send_offer', ({ topic, tag }) => topic === 'pricing' && tag !== 'COLD'],
];

export function suggestActions(context: SuggestionContext): readonly string[] {
  return RULES.filter(([, applies]) => applies(context)).map(([action]) => action);
}

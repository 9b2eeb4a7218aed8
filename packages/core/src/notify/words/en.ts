import type { NoticeWords } from './notice-words.js';

export const en: NoticeWords = {
  kinds: {
    person_needed: '{who} needs a person',
    turn_given_up: 'No answer could be made for {who}',
    send_uncertain: 'Nobody knows whether a message to {who} arrived',
    send_failed: 'A message to {who} could not be sent',
    customer_waiting: '{who} has written and waits for your answer',
    assigned: 'The conversation with {who} is yours now',
    account_stopped: '{account} sends nothing any more and has to be looked after',
    budget_used: '{share} % of the budget for models is used',
    dead_letters: 'Many jobs were given up: please look at the dead letters',
  },
  triggers: {
    low_confidence: 'the knowledge does not answer this',
    human_requested: 'asked for a person',
    negative_critical: 'is upset',
    unresolved: 'the matter is still open after several answers',
    legal: 'it is a legal matter',
    model_unavailable: 'the model could not be reached',
    safety: 'somebody may be in danger',
    policy: 'your rules leave this to a person',
  },
  customer: 'A customer',
  several: '{first} (and {more} more)',
  why: 'Why',
  wrote: 'They wrote',
  open: 'Open the conversation',
};

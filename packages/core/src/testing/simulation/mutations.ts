import type { Alterations } from './alterations.js';
import { answeredGoesBack, budgetIgnored, disclosureForgotten, turnKeyNotUnique } from './mutations/answering.js';
import { ownerNotChecked, personNotSeenByDraft, reopenedFromEarlierRead, takenBackByCustomer } from './mutations/people.js';
import {
  blindResend,
  lostLeaseBelieved,
  restOfAnswerForgotten,
  retryAfterUncertain,
  retryOvertaken,
  sendBeforeIntent,
  uncertainForgotten,
} from './mutations/sending.js';
import {
  acknowledgeBeforeDurable,
  afterthoughtDropped,
  dedupeBeforePersist,
  lostWithLease,
  missingFence,
  orderByArrival,
} from './mutations/storing.js';
import type { Invariant } from './verdict.js';

/** A bug put in on purpose, to see that the simulation finds it. Only its test knows of these. */
export interface Mutation {
  readonly name: string;
  /** What it may be caught by. */
  readonly breaks: readonly Invariant[];
  /** The seed to begin at, where what shows it is rare. Default 1. */
  readonly from?: number;
  readonly alter: () => Alterations;
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'dedupe before persist', breaks: ['acknowledged'], alter: dedupeBeforePersist },
  { name: 'acknowledge before durable', breaks: ['acknowledged'], alter: acknowledgeBeforeDurable },
  { name: 'send before the intent is durable', breaks: ['intent'], alter: sendBeforeIntent },
  { name: 'missing fence check', breaks: ['fenced'], alter: missingFence },
  { name: 'blind resend of an attempt in flight', breaks: ['blindResend', 'oneReply', 'truth'], alter: blindResend },
  { name: 'retry after uncertain', breaks: ['blindResend', 'oneReply', 'truth'], alter: retryAfterUncertain },
  { name: 'turn key not unique', breaks: ['oneReply'], alter: turnKeyNotUnique },
  { name: 'owner not checked at the send', breaks: ['person', 'ownership', 'takenBack'], alter: ownerNotChecked },
  { name: 'a draft outlives what a person said while it was made', breaks: ['takenBack'], alter: personNotSeenByDraft },
  { name: 'order by arrival only', breaks: ['order'], alter: orderByArrival },
  { name: 'job lost when its lease runs out', breaks: ['ended', 'acknowledged'], alter: lostWithLease },
  { name: 'a waiting retry is overtaken', breaks: ['order'], alter: retryOvertaken },
  { name: 'an uncertain send is forgotten', breaks: ['ended'], alter: uncertainForgotten },
  { name: 'the rest of a long answer is forgotten', breaks: ['ended', 'order'], alter: restOfAnswerForgotten },
  { name: 'a customer takes the conversation back from a person', breaks: ['ownership', 'ended'], alter: takenBackByCustomer },
  { name: 'what overtakes its message is dropped', breaks: ['changed'], alter: afterthoughtDropped },
  { name: 'a model is called whatever is left of the budget', breaks: ['budget'], alter: budgetIgnored },
  { name: 'the first machine message says nothing of the machine', breaks: ['disclosed'], alter: disclosureForgotten },
  { name: 'a lost lease is believed to be held', breaks: ['fenced'], alter: lostLeaseBelieved },
  // These two the engine once had; the simulation found them.
  { name: 'a closed conversation is taken from a person who takes it up', breaks: ['ownership'], alter: reopenedFromEarlierRead },
  { name: 'a person’s reply makes an answered message count as open', breaks: ['oneReply'], from: 3_001, alter: answeredGoesBack },
];

import type { Policy } from '../domain/policy.js';
import { REPLY_MODES, type ReplyMode } from '../domain/settings.js';
import { isOpen, isQuiet } from './clock.js';
import { discountsIn, phraseIn } from './phrases.js';

export interface PolicyFault {
  readonly rule: 'forbidden' | 'max_discount';
  /** The words that break it. */
  readonly words: string;
}

/** What the machine may do at a moment, at the most. */
export function modeAt(policy: Policy, at: number): ReplyMode {
  const modes: readonly ReplyMode[] = [isOpen(policy, at) ? 'auto' : policy.outsideHours, isQuiet(policy, at) ? 'draft' : 'auto'];
  return REPLY_MODES.findLast((mode) => modes.includes(mode)) ?? 'auto';
}

/** The phrase for which a message goes to a person; undefined where a machine may answer. */
export function personTopicIn(policy: Pick<Policy, 'personTopics'>, text: string): string | undefined {
  return phraseIn(policy.personTopics, text);
}

/** What a reply of the machine must not say. */
export function faultsOfReply(policy: Pick<Policy, 'forbidden' | 'maxDiscount'>, reply: string): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  const phrase = phraseIn(policy.forbidden, reply);
  if (phrase !== undefined) faults.push({ rule: 'forbidden', words: phrase });
  const { maxDiscount } = policy;
  const over = maxDiscount === null ? undefined : discountsIn(reply).find((percent) => percent > maxDiscount);
  if (over !== undefined) faults.push({ rule: 'max_discount', words: `${over} %` });
  return faults;
}

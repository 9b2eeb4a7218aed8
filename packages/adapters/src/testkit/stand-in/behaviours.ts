import { createRules } from './rules.js';
import type { Behaviour, Outcome } from './types.js';

export interface Taken {
  readonly delayMs: number;
  readonly outcome: Outcome;
}

/** The rules in force. Taking one uses it up where it holds for a number of sends only. */
export function createBehaviours() {
  const rules = createRules<Behaviour>();

  function take(fits: (rule: Behaviour) => boolean): Taken | undefined {
    const rule = rules.take(fits);
    return rule && { delayMs: rule.delayMs ?? 0, outcome: rule.outcome ?? { kind: 'accept' } };
  }

  const isUnread = (rule: Behaviour) => rule.outcome?.kind === 'drop_unread';
  const fitsAccount = (rule: Behaviour, account: string) => rule.account === undefined || rule.account === account;

  return {
    add: rules.add,
    clear: rules.clear,
    /** For a request whose body nobody has read. */
    takeUnread: (account: string) => take((rule) => isUnread(rule) && fitsAccount(rule, account)),
    takeFor: (account: string, to: string): Taken =>
      take((rule) => !isUnread(rule) && fitsAccount(rule, account) && (rule.to === undefined || rule.to === to)) ?? {
        delayMs: 0,
        outcome: { kind: 'accept' },
      },
  };
}

export type Behaviours = ReturnType<typeof createBehaviours>;

import type { Behaviour, Outcome } from './types.js';

export interface Taken {
  readonly delayMs: number;
  readonly outcome: Outcome;
}

/** The rules in force. Taking one uses it up where it holds for a number of sends only. */
export function createBehaviours() {
  let rules: { readonly rule: Behaviour; left: number }[] = [];

  function take(fits: (rule: Behaviour) => boolean): Taken | undefined {
    const found = rules.findLast(({ rule }) => fits(rule));
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) rules = rules.filter((entry) => entry !== found);
    return { delayMs: found.rule.delayMs ?? 0, outcome: found.rule.outcome ?? { kind: 'accept' } };
  }

  const isUnread = (rule: Behaviour) => rule.outcome?.kind === 'drop_unread';
  const fitsAccount = (rule: Behaviour, account: string) => rule.account === undefined || rule.account === account;

  return {
    add: (rule: Behaviour) => void rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }),
    clear: () => void (rules = []),
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

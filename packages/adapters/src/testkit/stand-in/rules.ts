/** Rules in force for a stand-in; the newest one that fits decides, and is used up where it holds for a number of times only. */
export function createRules<Rule extends { readonly times?: number }>() {
  let rules: { readonly rule: Rule; left: number }[] = [];

  return {
    add: (rule: Rule) => void rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }),
    clear: () => void (rules = []),
    take(fits: (rule: Rule) => boolean): Rule | undefined {
      const found = rules.findLast(({ rule }) => fits(rule));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) rules = rules.filter((entry) => entry !== found);
      return found.rule;
    },
  };
}

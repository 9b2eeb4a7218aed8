import type { Capabilities, CasePlan, ConformanceCase } from './case.js';

/**
 * The cases to register for a subject. It is decided here, before a test exists, which ones it cannot be asked: a case that
 * would look at nothing never shows as passed.
 * @example
 * const { cases, leftOut } = casesFor(queueCases, { processes: 'this queue lives in one process' });
 * for (const { name, run } of cases) test(name, async () => run(await openQueue()));
 * for (const { name, reason } of leftOut) test.skip(`${name} (${reason})`);
 */
export function casesFor<S, C extends string>(all: readonly ConformanceCase<S, C>[], capabilities: Capabilities<C>): CasePlan<S, C> {
  const reasonFor = ({ needs }: ConformanceCase<S, C>): string | undefined => {
    const answer = needs === undefined ? true : capabilities[needs];
    return answer === true ? undefined : answer;
  };
  return {
    cases: all.filter((one) => reasonFor(one) === undefined),
    leftOut: all.flatMap((one) => {
      const reason = reasonFor(one);
      return reason === undefined ? [] : [{ name: one.name, reason }];
    }),
  };
}

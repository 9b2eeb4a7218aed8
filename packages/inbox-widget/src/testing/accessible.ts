import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with one line per violation of WCAG 2.2 A and AA (and axe's best practices, those for whole pages left out). */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const lines = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
  expect(lines).toEqual([]);
}

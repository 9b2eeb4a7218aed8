import { expect, test } from 'vitest';
import type { JsonLine } from '../input/json-lines.js';
import type { Shell } from '../shell.js';
import { policyTester } from './policy-tester.js';

const line = (value: JsonLine['value']): JsonLine => ({ number: 3, id: null, value });

test('cases are held against the policy, and what is no case is told apart from what fails', async () => {
  const tester = await policyTester({} as Shell, {});
  expect(tester(line({ text: 'hello', expect: { person: false, mode: 'auto' } }))).toMatchObject({ name: 'line 3', passed: true });
  expect(tester(line({ name: 'x', reply: 'hi', expect: { allowed: false } }))).toMatchObject({ name: 'x', passed: false });
  for (const value of [
    {},
    { expect: {} },
    { expect: { mode: 'loud' } },
    { expect: { persons: true } },
    { at: 'soon', expect: { mode: 'off' } },
  ])
    expect(() => tester(line(value))).toThrow(/must/);
});

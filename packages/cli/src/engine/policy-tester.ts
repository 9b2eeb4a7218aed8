import { DEFAULT_POLICY, REPLY_MODES, testPolicy, type PolicyCase, type PolicyCaseResult, type ReplyMode } from '@replyforce/core';
import { findTenant } from '@replyforce/server';
import { invalid, type JsonLine } from '../input/json-lines.js';
import type { Shell } from '../shell.js';
import { withEngine } from './open-engine.js';

/** Without a tenant the cases are held against the policy of a business that has set nothing. */
export async function policyTester(
  shell: Shell,
  options: { readonly tenant?: string; readonly data?: string },
): Promise<(line: JsonLine) => PolicyCaseResult> {
  const { tenant: name, data } = options;
  const own =
    name === undefined ? {} : await withEngine(shell, { data }, async (engine) => (await findTenant(engine, name)).settings.policy);
  const policy = { ...DEFAULT_POLICY, ...own };
  return ({ number, value }) => {
    const [result] = testPolicy(policy, [{ name: `line ${number}`, ...readCase(value) }], Date.now());
    if (!result) throw invalid('', 'holds no case');
    return result;
  };
}

function readCase(value: JsonLine['value']): PolicyCase {
  for (const field of ['name', 'at', 'text', 'reply'])
    if (value[field] !== undefined && typeof value[field] !== 'string') throw invalid(field, 'must be text');
  if (typeof value['at'] === 'string' && Number.isNaN(Date.parse(value['at'])))
    throw invalid('at', 'must be a time such as 2026-11-25T21:00:00Z');
  const { expect } = value;
  if (typeof expect !== 'object' || expect === null) throw invalid('expect', 'must be an object with mode, person or allowed');
  const { mode, person, allowed, ...others } = expect as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length > 0 || (mode ?? person ?? allowed) === undefined)
    throw invalid('expect', 'must hold mode, person or allowed');
  if (mode !== undefined && !REPLY_MODES.includes(mode as ReplyMode))
    throw invalid('expect.mode', `must be one of ${REPLY_MODES.join(', ')}`);
  for (const [field, flag] of [
    ['person', person],
    ['allowed', allowed],
  ] as const)
    if (flag !== undefined && typeof flag !== 'boolean') throw invalid(`expect.${field}`, 'must be true or false');
  return value as unknown as PolicyCase;
}

import type { Policy } from '../domain/policy.js';
import type { ReplyMode } from '../domain/settings.js';
import { faultsOfReply, modeAt, personTopicIn, type PolicyFault } from './evaluate.js';

/** One case of a policy's own tests. What is not expected is not looked at. */
export interface PolicyCase {
  readonly name?: string;
  /** When, ISO 8601. Default: now. */
  readonly at?: string;
  /** What the customer says. */
  readonly text?: string;
  /** What the machine would say. */
  readonly reply?: string;
  readonly expect: {
    readonly mode?: ReplyMode;
    /** Whether the message goes to a person. */
    readonly person?: boolean;
    /** Whether the reply may be sent. */
    readonly allowed?: boolean;
  };
}

export interface PolicyCaseResult {
  readonly name: string;
  readonly passed: boolean;
  readonly found: { readonly mode: ReplyMode; readonly person: string | null; readonly faults: readonly PolicyFault[] };
  /** What was expected otherwise, in words; empty where it passed. */
  readonly failures: readonly string[];
}

/** Holds a policy against cases, so that a change of it cannot break what was meant. Pure. */
export function testPolicy(policy: Policy, cases: readonly PolicyCase[], now: number): readonly PolicyCaseResult[] {
  return cases.map(({ name, at, text = '', reply = '', expect }, index) => {
    const mode = modeAt(policy, at === undefined ? now : Date.parse(at));
    const person = personTopicIn(policy, text) ?? null;
    const faults = faultsOfReply(policy, reply);
    const failures: string[] = [];
    const check = (what: string, wanted: unknown, is: unknown) => {
      if (wanted !== undefined && wanted !== is) failures.push(`${what}: expected ${String(wanted)}, found ${String(is)}`);
    };
    check('mode', expect.mode, mode);
    check('person', expect.person, person !== null);
    check('allowed', expect.allowed, faults.length === 0);
    return { name: name ?? `case ${index + 1}`, passed: failures.length === 0, found: { mode, person, faults }, failures };
  });
}

import type { CrmFailure } from '../../ports/crm-adapter.js';
import { webRuntime } from '../../runtime/web-runtime.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { leadRecord, pushAll, type CrmCapability, type CrmMode, type CrmSubject } from './subject.js';

type Case = ConformanceCase<CrmSubject, CrmCapability>;

/** How long a silent CRM is waited for, and how much later the adapter must have given up, ms. */
const PATIENCE_MS = 300;
const GRACE_MS = 1_000;

export const failureCases: readonly Case[] = [
  failing('too many requests: told with how long to wait, and nothing is written', 'rate_limited', (failure) => {
    ok(failure.code === 'rate_limited' && failure.retryable, `the failure was ${JSON.stringify(failure)}`);
    ok((failure.retryAfterMs ?? 0) > 0, 'there is no waiting time');
  }),
  failing('credentials that are refused: told as such, and no retry helps', 'credentials_expired', (failure) => {
    ok(failure.code === 'unauthorized' && !failure.retryable, `the failure was ${JSON.stringify(failure)}`);
  }),
  failing('a CRM that is down: a retry helps', 'unavailable', (failure) => {
    ok(failure.code === 'platform_unavailable' && failure.retryable, `the failure was ${JSON.stringify(failure)}`);
  }),
  {
    name: 'a CRM that says nothing: given up when the signal says so, without an exception, and a retry helps',
    async run(subject) {
      await subject.platform.behave('silent');
      const { elapsed } = webRuntime();
      const start = elapsed();
      const [result] = await pushAll(subject, [leadRecord(subject, 'lead-1')], PATIENCE_MS);
      ok(elapsed() - start < PATIENCE_MS + GRACE_MS, `it took ${Math.round(elapsed() - start)} ms to give up`);
      ok(result?.ok === false && result.failure.retryable, `the result was ${JSON.stringify(result)}`);
      equal(result.failure.code, 'platform_unavailable', 'the code');
    },
  },
  {
    name: 'an answer that is lost: the same push again gives one record',
    async run(subject) {
      const record = leadRecord(subject, 'lead-1');
      await subject.platform.behave('drops_after_accept');
      const [lost] = await pushAll(subject, [record]);
      ok(lost?.ok === false && lost.failure.retryable, `the result was ${JSON.stringify(lost)}`);
      await subject.platform.behave('accepts');
      const [taken] = await pushAll(subject, [record]);
      ok(taken?.ok === true, `the second result was ${JSON.stringify(taken)}`);
      equal((await subject.platform.records()).length, 1, 'the number of records');
    },
  },
  {
    name: 'a record that is refused for good: told as such, and the others of its batch are taken',
    needs: 'refused',
    async run(subject) {
      ok(subject.refused, 'the subject brings no record that is refused');
      const results = await pushAll(subject, [leadRecord(subject, 'lead-1'), subject.refused, leadRecord(subject, 'lead-2')]);
      equal(
        results.map((result) => result.ok),
        [true, false, true],
        'the results',
      );
      const failure = results.flatMap((result) => (result.ok ? [] : [result.failure]))[0];
      ok(
        failure?.code === 'platform_rejected' && !failure.retryable && failure.message !== '',
        `the failure was ${JSON.stringify(failure)}`,
      );
    },
  },
];

/** A case that pushes two leads to a CRM in some mood: both fail alike, nothing is written, no secret is told. */
function failing(name: string, mode: CrmMode, judge: (failure: CrmFailure) => void): Case {
  return {
    name,
    async run(subject) {
      await subject.platform.behave(mode);
      const results = await pushAll(subject, [leadRecord(subject, 'lead-1'), leadRecord(subject, 'lead-2')]);
      equal(
        results.map(({ externalId, ok: taken }) => [externalId, taken]),
        [
          ['lead-1', false],
          ['lead-2', false],
        ],
        'the results',
      );
      for (const result of results) if (!result.ok) judge(result.failure);
      for (const secret of Object.values(subject.credentials)) {
        ok(typeof secret !== 'string' || secret.length < 4 || !JSON.stringify(results).includes(secret), 'the failure tells a secret');
      }
      await subject.platform.behave('accepts');
      equal(await subject.platform.records(), [], 'the records after the failure');
      ok((await pushAll(subject, [leadRecord(subject, 'lead-1')]))[0]?.ok === true, 'the CRM is well again, and yet it fails');
    },
  };
}

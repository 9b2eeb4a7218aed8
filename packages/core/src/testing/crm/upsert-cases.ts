import type { CrmRecord } from '../../ports/crm-adapter.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { leadRecord, pushAll, storedFields, type CrmCapability, type CrmSubject } from './subject.js';

export const upsertCases: readonly ConformanceCase<CrmSubject, CrmCapability>[] = [
  {
    name: 'a pushed lead is one record with the fields it was pushed with',
    async run(subject) {
      const record = leadRecord(subject, 'lead-1', 'HOT', { name: 'Zoë Ünlü-O’Neil 漢字', phone: '+33612345678' });
      const [result] = await pushAll(subject, [record]);
      ok(result?.ok === true && result.recordId !== '', `the result was ${JSON.stringify(result)}`);
      equal(
        (await subject.platform.records()).map(({ recordId }) => recordId),
        [result.recordId],
        'the records',
      );
      await holds(subject, record);
    },
  },
  {
    name: 'a lead pushed again is the same record, with what has changed',
    async run(subject) {
      const first = await pushAll(subject, [leadRecord(subject, 'lead-1', 'COLD')]);
      const changed = leadRecord(subject, 'lead-1', 'HOT', { name: 'Jane Smith' });
      const second = await pushAll(subject, [changed]);
      equal(second, first, 'the second result');
      equal((await subject.platform.records()).length, 1, 'the number of records');
      await holds(subject, changed);
    },
  },
  {
    name: 'a field that is not pushed keeps what somebody wrote in it',
    async run(subject) {
      const record = leadRecord(subject, 'lead-1');
      const phone = Object.keys(leadRecord(subject, 'lead-1', 'WARM', { phone: '+1' }).fields).find((name) => !(name in record.fields));
      ok(phone, 'the record has no field that may be missing');
      await pushAll(subject, [record]);
      await subject.platform.edit('lead-1', { [phone]: '+33612345678' });
      await pushAll(subject, [record]);
      equal((await storedFields(subject, 'lead-1'))[phone], '+33612345678', 'what somebody wrote');
    },
  },
  {
    name: 'every record of a full batch gets its result, in order',
    async run(subject) {
      const count = Math.min(subject.adapter.maxBatch, 100);
      const records = Array.from({ length: count }, (_, index) => leadRecord(subject, `lead-${index}`));
      const results = await pushAll(subject, records);
      equal(
        results.map(({ externalId }) => externalId),
        records.map(({ externalId }) => externalId),
        'the ids of the results',
      );
      ok(
        results.every((result) => result.ok),
        'a record of the batch was refused',
      );
      equal(new Set(results.map((result) => (result.ok ? result.recordId : ''))).size, count, 'the number of record ids');
      equal((await subject.platform.records()).length, count, 'the number of records');
    },
  },
  {
    name: 'one lead twice in a batch is one record, as the later one says',
    async run(subject) {
      const [first, last] = [leadRecord(subject, 'lead-1', 'WARM', { name: 'Early Name' }), leadRecord(subject, 'lead-1', 'HOT')];
      const results = await pushAll(subject, [first, leadRecord(subject, 'lead-2'), last]);
      equal(
        results.map(({ externalId, ok: taken }) => [externalId, taken]),
        [
          ['lead-1', true],
          ['lead-2', true],
          ['lead-1', true],
        ],
        'the results',
      );
      equal((await subject.platform.records()).length, 2, 'the number of records');
      await holds(subject, last);
    },
  },
  {
    name: 'one lead pushed many times at once is one record',
    async run(subject) {
      const results = await Promise.all(Array.from({ length: 5 }, () => pushAll(subject, [leadRecord(subject, 'lead-1')])));
      ok(
        results.flat().every((result) => result.ok || result.failure.retryable),
        `the results were ${JSON.stringify(results)}`,
      );
      ok(
        results.flat().some((result) => result.ok),
        'none of them was taken',
      );
      equal((await subject.platform.records()).length, 1, 'the number of records');
    },
  },
  {
    name: 'a push of nothing is nothing',
    async run(subject) {
      equal(await pushAll(subject, []), [], 'the results');
      equal(await subject.platform.records(), [], 'the records');
    },
  },
];

/** The CRM has every field as it was pushed, but for stage and status, which have cases of their own. */
export async function holds(subject: CrmSubject, { externalId, fields, stage, status }: CrmRecord): Promise<void> {
  const stored = await storedFields(subject, externalId);
  const ofPeople = [stage?.field, status?.field];
  for (const [name, value] of Object.entries(fields)) if (!ofPeople.includes(name)) equal(stored[name], String(value), `the field ${name}`);
}

import type { LeadTag } from '../../domain/lead.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { leadRecord, pushAll, storedFields, type CrmCapability, type CrmSubject } from './subject.js';
import { holds } from './upsert-cases.js';

const ID = 'lead-1';
/** As somebody there names what is over. */
const CLOSED = 'Closed by hand';

export const statusCases: readonly ConformanceCase<CrmSubject, CrmCapability>[] = [
  {
    name: 'a new record has its status, and while nobody there changes it, it follows the tag',
    async run(subject) {
      for (const tag of ['COLD', 'HOT', 'WARM'] as const)
        equal(await pushed(subject, tag), wanted(subject, tag), `the status beside ${tag}`);
    },
  },
  {
    name: 'a status that somebody there set stays, whether the tag changes or not; everything else is written',
    async run(subject) {
      await pushed(subject, 'WARM');
      await subject.platform.edit(ID, { [fieldOf(subject)]: CLOSED });
      for (const tag of ['WARM', 'HOT', 'COLD', 'HOT'] as const) equal(await pushed(subject, tag), CLOSED, `the status beside ${tag}`);
    },
  },
  {
    name: 'a status that somebody there emptied or set back stays while the tag stays',
    async run(subject) {
      await pushed(subject, 'HOT');
      const before = wanted(subject, 'COLD') || 'NEW';
      for (const set of ['', before]) {
        await subject.platform.edit(ID, { [fieldOf(subject)]: set });
        equal(await pushed(subject, 'HOT'), set, 'the status');
      }
    },
  },
  {
    name: 'a batch writes the status of a new record and leaves that of a closed one',
    async run(subject) {
      await pushed(subject, 'WARM');
      await subject.platform.edit(ID, { [fieldOf(subject)]: CLOSED });
      const results = await pushAll(subject, [leadRecord(subject, ID, 'HOT'), leadRecord(subject, 'new', 'HOT')]);
      ok(
        results.every((result) => result.ok),
        `the results were ${JSON.stringify(results)}`,
      );
      equal([await statusOf(subject, ID), await statusOf(subject, 'new')], [CLOSED, wanted(subject, 'HOT')], 'the statuses');
    },
  },
];

/** The status that the record has once the lead was pushed with a tag. */
async function pushed(subject: CrmSubject, tag: LeadTag): Promise<string> {
  const record = leadRecord(subject, ID, tag);
  const [result] = await pushAll(subject, [record]);
  ok(result?.ok === true, `the result was ${JSON.stringify(result)}`);
  await holds(subject, record);
  return statusOf(subject, ID);
}

/** HOT and WARM have a status in every template we ship. */
function fieldOf(subject: CrmSubject): string {
  const { status } = leadRecord(subject, ID, 'HOT');
  ok(status, 'the record has no status');
  return status.field;
}

function wanted(subject: CrmSubject, tag: LeadTag): string {
  return String(leadRecord(subject, ID, tag).fields[fieldOf(subject)] ?? '');
}

async function statusOf(subject: CrmSubject, externalId: string): Promise<string> {
  return (await storedFields(subject, externalId))[fieldOf(subject)] ?? '';
}

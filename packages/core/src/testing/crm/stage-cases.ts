import type { LeadTag } from '../../domain/lead.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { leadRecord, pushAll, storedFields, type CrmCapability, type CrmSubject } from './subject.js';
import { holds } from './upsert-cases.js';

const ID = 'lead-1';

export const stageCases: readonly ConformanceCase<CrmSubject, CrmCapability>[] = [
  {
    name: 'a stage rises with its lead, and never falls again; everything else is written',
    needs: 'stage',
    async run(subject) {
      const stages: string[] = [];
      for (const tag of ['COLD', 'HOT', 'WARM', 'COLD'] as const) {
        const record = leadRecord(subject, ID, tag);
        const [result] = await pushAll(subject, [record]);
        ok(result?.ok === true, `the result was ${JSON.stringify(result)}`);
        await holds(subject, record);
        stages.push(await stageOf(subject));
      }
      equal(stages, [wanted(subject, 'COLD'), wanted(subject, 'HOT'), wanted(subject, 'HOT'), wanted(subject, 'HOT')], 'the stages');
    },
  },
  {
    name: 'a stage that belongs to people stays, whatever the lead does',
    needs: 'stage',
    async run(subject) {
      const { stage } = leadRecord(subject, ID);
      ok(stage, 'the record has no stage');
      const handsOff = stage.handsOffFrom === null ? [] : stage.order.slice(stage.order.indexOf(stage.handsOffFrom));
      await pushAll(subject, [leadRecord(subject, ID, 'COLD')]);
      // The last one is of the operator's own making, as HubSpot names those.
      for (const current of [...handsOff, '99887766']) {
        await subject.platform.edit(ID, { [stage.field]: current });
        const [result] = await pushAll(subject, [leadRecord(subject, ID, 'HOT')]);
        ok(result?.ok === true, `the result was ${JSON.stringify(result)}`);
        equal(await stageOf(subject), current, 'the stage');
      }
    },
  },
  {
    name: 'a batch moves some stages and leaves others',
    needs: 'stage',
    async run(subject) {
      await pushAll(subject, [leadRecord(subject, 'up', 'COLD'), leadRecord(subject, 'down', 'HOT')]);
      await pushAll(subject, [leadRecord(subject, 'up', 'HOT'), leadRecord(subject, 'down', 'COLD'), leadRecord(subject, 'new', 'WARM')]);
      const stages = [await stageOf(subject, 'up'), await stageOf(subject, 'down'), await stageOf(subject, 'new')];
      equal(stages, [wanted(subject, 'HOT'), wanted(subject, 'HOT'), wanted(subject, 'WARM')], 'the stages');
    },
  },
];

function wanted(subject: CrmSubject, tag: LeadTag): string {
  const { stage, fields } = leadRecord(subject, ID, tag);
  return String(stage && fields[stage.field]);
}

async function stageOf(subject: CrmSubject, externalId = ID): Promise<string> {
  const { stage } = leadRecord(subject, externalId);
  return (await storedFields(subject, externalId))[stage?.field ?? ''] ?? '';
}

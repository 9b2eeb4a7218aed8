import { crmCases, type CrmCapability, type CrmSubject } from '@replyforce/core/testing';
import { moduleForm } from '../module-form.js';
import type { Port } from '../port.js';

export const crmPort: Port<CrmSubject, CrmCapability> = {
  name: 'crm',
  cases: crmCases,
  forms: [moduleForm()],
  capabilities: ({ adapter, refused }) => ({
    stage: adapter.type === 'hubspot' ? true : `the records of ${adapter.type} have no stage`,
    refused: refused ? true : 'the subject brings no record that the CRM refuses',
  }),
  async contents({ platform }) {
    const records = await platform.records();
    return records.length > 0 ? `${records.length} records` : undefined;
  },
};

import type { ConformanceCase } from './case.js';
import { failureCases } from './crm/failure-cases.js';
import { stageCases } from './crm/stage-cases.js';
import { statusCases } from './crm/status-cases.js';
import type { CrmCapability, CrmSubject } from './crm/subject.js';
import { upsertCases } from './crm/upsert-cases.js';

/** What every CRM adapter must do. */
export const crmCases: readonly ConformanceCase<CrmSubject, CrmCapability>[] = [
  ...upsertCases,
  ...stageCases,
  ...statusCases,
  ...failureCases,
];

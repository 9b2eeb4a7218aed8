import { describe, test } from 'vitest';
import { casesFor } from './cases-for.js';
import { crmCases } from './crm-cases.js';
import { leadRecord, type CrmSubject } from './crm/subject.js';
import { plainCrm, REFUSED_ID } from './plain-crm.js';

function open(type: 'hubspot' | 'salesforce'): CrmSubject {
  const { adapter, ...platform } = plainCrm(type);
  const subject = { adapter, platform, credentials: { accessToken: 'a secret token' } };
  return { ...subject, refused: leadRecord(subject, REFUSED_ID) };
}

describe('the plain CRM conforms, with the fields of HubSpot', () => {
  for (const { name, run } of casesFor(crmCases, { stage: true, refused: true }).cases) test(name, () => run(open('hubspot')));
});

describe('the plain CRM conforms, with the fields of Salesforce', () => {
  const { cases, leftOut } = casesFor(crmCases, { stage: 'a Salesforce lead has no stage', refused: true });
  for (const { name, run } of cases) test(name, () => run(open('salesforce')));
  for (const { name, reason } of leftOut) test.skip(`${name} (${reason})`);
});

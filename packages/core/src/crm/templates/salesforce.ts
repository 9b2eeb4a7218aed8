import type { CrmTemplate } from './template.js';

/**
 * Salesforce leads (platform-apis.md 8.2). LastName and Company are required, so they have fall-backs. The external id is
 * part of the upsert's URL; `ReplyForce_Id__c` is therefore no field of the body.
 */
export const SALESFORCE: CrmTemplate = {
  object: 'Lead',
  fields: {
    FirstName: { source: 'first_name', maxLength: 40 },
    LastName: { source: 'last_name', maxLength: 80, fallback: 'Unknown' },
    Company: { source: 'company', maxLength: 255, fallback: '[not provided]' },
    Email: { source: 'email', maxLength: 80, whole: true },
    Phone: { source: 'phone', maxLength: 40, whole: true },
    Status: { source: 'status' },
    Rating: { source: 'rating' },
    LeadSource: { source: 'channel_label' },
    Description: { source: 'summary', maxLength: 32_000 },
  },
  stages: { HOT: null, WARM: null, COLD: null },
  statuses: { HOT: 'Working - Contacted', WARM: 'Working - Contacted', COLD: 'Open - Not Contacted' },
  ratings: { HOT: 'Hot', WARM: 'Warm', COLD: 'Cold' },
  channels: { facebook: 'Facebook', instagram: 'Instagram', whatsapp: 'WhatsApp', twitter: 'X', api: 'Web' },
  stageOrder: [],
  handsOffFrom: null,
};

import type { CrmTemplate } from './template.js';

/**
 * HubSpot contacts (platform-apis.md 7.2, 7.3). The `replyforce_…` properties are our own; `replyforce_contact_id` is unique
 * and what records are upserted by. Stages are internal names, never the labels "Sales Qualified" and the like.
 */
export const HUBSPOT: CrmTemplate = {
  object: 'contacts',
  fields: {
    replyforce_contact_id: { source: 'id' },
    email: { source: 'email', maxLength: 254, whole: true },
    firstname: { source: 'first_name', maxLength: 255 },
    lastname: { source: 'last_name', maxLength: 255 },
    phone: { source: 'phone', maxLength: 64, whole: true },
    company: { source: 'company', maxLength: 255 },
    lifecyclestage: { source: 'stage' },
    hs_lead_status: { source: 'status' },
    hs_language: { source: 'language' },
    replyforce_lead_tag: { source: 'tag' },
    replyforce_lead_score: { source: 'score' },
    replyforce_channel: { source: 'channel' },
  },
  stages: { HOT: 'salesqualifiedlead', WARM: 'marketingqualifiedlead', COLD: 'subscriber' },
  statuses: { HOT: 'OPEN', WARM: 'NEW', COLD: null },
  ratings: { HOT: null, WARM: null, COLD: null },
  channels: { facebook: 'facebook', instagram: 'instagram', whatsapp: 'whatsapp', twitter: 'twitter', api: 'api' },
  stageOrder: ['subscriber', 'lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity', 'customer', 'evangelist'],
  handsOffFrom: 'opportunity',
};

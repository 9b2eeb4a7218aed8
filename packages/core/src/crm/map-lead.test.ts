import { describe, expect, it } from 'vitest';
import { mapLead, type MapLeadInput } from './map-lead.js';
import { maySetStatus, type HeldFields } from './may-set-status.js';
import { HUBSPOT } from './templates/hubspot.js';

const input: MapLeadInput = {
  crm: 'hubspot',
  lead: { tag: 'HOT', score: 75, intent: 'purchase', signals: [], ledger: [{ rule: 'pricing_or_purchase', points: 30, evidence: 'buy' }] },
  contact: { id: 'contact-1', name: 'Jane van Doe', email: 'jane@example.com', phone: null },
  conversation: { channelType: 'whatsapp', language: 'en' },
};
const lead = (tag: 'HOT' | 'WARM' | 'COLD') => ({ ...input.lead, tag });

describe('mapLead', () => {
  it('writes internal names for HubSpot, our unique id, and leaves empty fields out', () => {
    const { externalId, object, fields } = mapLead(input);
    expect([externalId, object]).toEqual(['contact-1', 'contacts']);
    expect(fields).toMatchObject({
      replyforce_contact_id: 'contact-1',
      firstname: 'Jane',
      lastname: 'van Doe',
      lifecyclestage: 'salesqualifiedlead',
      hs_lead_status: 'OPEN',
      replyforce_lead_tag: 'HOT',
      replyforce_lead_score: 75,
    });
    expect(fields).not.toHaveProperty('phone');
    expect(mapLead({ ...input, lead: lead('COLD') }).fields).not.toHaveProperty('hs_lead_status');
  });

  it('never moves a HubSpot contact down or touches what people own', () => {
    const stage = (tag: 'HOT' | 'WARM' | 'COLD', currentStage: string, allowDowngrade = false) =>
      mapLead({ ...input, lead: lead(tag), currentStage, allowDowngrade }).fields['lifecyclestage'];
    expect(stage('COLD', 'marketingqualifiedlead')).toBeUndefined();
    expect(stage('COLD', 'marketingqualifiedlead', true)).toBe('subscriber');
    expect(stage('HOT', 'lead')).toBe('salesqualifiedlead');
    expect(stage('HOT', 'customer', true)).toBeUndefined();
    expect(stage('HOT', '99887766')).toBeUndefined();
  });

  it('gives the adapter the rule for the stage it writes, and none where it writes no stage', () => {
    expect(mapLead(input).stage).toMatchObject({ field: 'lifecyclestage', handsOffFrom: 'opportunity', allowDowngrade: false });
    expect(mapLead({ ...input, allowDowngrade: true }).stage?.allowDowngrade).toBe(true);
    expect(mapLead({ ...input, currentStage: 'customer' })).not.toHaveProperty('stage');
    expect(mapLead({ ...input, crm: 'salesforce' })).not.toHaveProperty('stage');
  });

  it('gives the adapter the rule for the status: what we write beside each tag', () => {
    expect(mapLead(input).status).toEqual({
      field: 'hs_lead_status',
      tagField: 'replyforce_lead_tag',
      beside: { HOT: 'OPEN', WARM: 'NEW', COLD: null },
    });
    expect(mapLead({ ...input, crm: 'salesforce' }).status).toMatchObject({ tagField: 'Rating', beside: { Cold: 'Open - Not Contacted' } });
    expect(mapLead({ ...input, lead: lead('COLD') })).not.toHaveProperty('status');
  });

  it('writes a status into a new record, and later only where the tag is another and the status is still ours', () => {
    const { status, fields } = mapLead(input);
    const may = (held: HeldFields | null) => status && maySetStatus(status, held, fields);
    expect(may(null)).toBe(true);
    expect(may({ replyforce_lead_tag: 'WARM', hs_lead_status: 'NEW' })).toBe(true);
    expect(may({ replyforce_lead_tag: 'COLD', hs_lead_status: '' })).toBe(true);
    expect(may({ replyforce_lead_tag: 'WARM', hs_lead_status: 'UNQUALIFIED' })).toBe(false);
    expect(may({ replyforce_lead_tag: 'HOT', hs_lead_status: 'NEW' })).toBe(false);
    // A contact that was there before us.
    expect(may({ hs_lead_status: 'NEW' })).toBe(false);
    expect(may({})).toBe(false);
    const { replyforce_lead_tag: _, ...untagged } = HUBSPOT.fields;
    const alone = mapLead({ ...input, template: { ...HUBSPOT, fields: untagged } });
    expect(alone.status && maySetStatus(alone.status, { hs_lead_status: 'OPEN' }, alone.fields)).toBe(false);
  });

  it('fills what Salesforce requires and rates the lead', () => {
    const anonymous = mapLead({ ...input, crm: 'salesforce', contact: { ...input.contact, name: null, email: null } });
    expect(anonymous).toMatchObject({
      object: 'Lead',
      fields: { LastName: 'Unknown', Company: '[not provided]', Rating: 'Hot', LeadSource: 'WhatsApp' },
    });
    expect(anonymous.fields).not.toHaveProperty('FirstName');
    expect(anonymous.fields).not.toHaveProperty('ReplyForce_Id__c');
    expect(mapLead({ ...input, crm: 'salesforce', contact: { ...input.contact, name: null }, handle: '@jane' }).fields['LastName']).toBe(
      '@jane',
    );
    expect(mapLead({ ...input, crm: 'salesforce', lead: lead('COLD') }).fields).toMatchObject({
      Rating: 'Cold',
      Status: 'Open - Not Contacted',
    });
  });

  it('keeps to the length limits without cutting a character in two', () => {
    const { fields } = mapLead({ ...input, crm: 'salesforce', contact: { ...input.contact, name: `Jane ${'x'.repeat(79)}😀` } });
    expect(fields['LastName']).toBe('x'.repeat(79));
  });

  it('leaves out an address or a number that is too long: half of one is somebody else’s', () => {
    const email = `${'a'.repeat(70)}@shop.example.com`;
    const mapped = (phone: string | null) => mapLead({ ...input, crm: 'salesforce', contact: { ...input.contact, email, phone } }).fields;
    expect(mapped('+1'.padEnd(60, '5'))).not.toHaveProperty('Phone');
    expect(mapped(null)).not.toHaveProperty('Email');
    expect(mapLead({ ...input, contact: { ...input.contact, email } }).fields['email']).toBe(email);
  });

  it('writes a number as it is dialled from anywhere: platforms leave the plus out', () => {
    const phoneOf = (phone: string, channelType: 'whatsapp' | 'api', phoneIsAddress?: boolean) =>
      mapLead({
        ...input,
        contact: { ...input.contact, phone },
        conversation: { channelType },
        ...(phoneIsAddress !== undefined && { phoneIsAddress }),
      }).fields['phone'];
    expect(phoneOf('33612345678', 'whatsapp', true)).toBe('+33612345678');
    expect(phoneOf('+33612345678', 'whatsapp', true)).toBe('+33612345678');
    // What somebody says may be a number of its own country.
    expect(phoneOf('4155550123', 'whatsapp')).toBe('4155550123');
    expect(phoneOf('0612345678', 'api', true)).toBe('0612345678');
    expect(phoneOf('2025550100', 'api', true)).toBe('2025550100');
  });

  it('explains the score in the description', () => {
    const { fields } = mapLead({ ...input, crm: 'salesforce', summary: 'Asks for the Pro plan.' });
    expect(fields['Description']).toBe('Asks for the Pro plan.\nLead HOT, 75 points (purchase).\n+30 pricing_or_purchase: "buy"');
  });
});

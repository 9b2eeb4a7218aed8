import type { Contact } from '../domain/contact.js';
import type { Conversation } from '../domain/conversation.js';
import type { Lead, LeadTag } from '../domain/lead.js';
import type { CrmRecord, CrmType, StageRule, StatusRule } from '../ports/crm-adapter.js';
import { mayMoveStage } from './may-move-stage.js';
import { HUBSPOT } from './templates/hubspot.js';
import { SALESFORCE } from './templates/salesforce.js';
import type { CrmTemplate, FieldRule, FieldSource } from './templates/template.js';

export interface MapLeadInput {
  readonly lead: Pick<Lead, 'tag' | 'score' | 'intent' | 'signals' | 'ledger'>;
  readonly contact: Pick<Contact, 'id' | 'name' | 'email' | 'phone'>;
  readonly conversation: Pick<Conversation, 'channelType'> & { readonly language?: string | null };
  readonly crm: CrmType;
  /** The number is what WhatsApp reaches them at, so it begins with its country; one that was only said may not. Default false. */
  readonly phoneIsAddress?: boolean;
  /** How the customer is called on the platform: stands in for a missing last name. */
  readonly handle?: string | null;
  readonly company?: string | null;
  /** What the conversation was about. */
  readonly summary?: string | null;
  /** The record's stage as the CRM has it now, if known; if not, the adapter holds the same rule when it writes. */
  readonly currentStage?: string | null;
  /** Default false (platform-apis.md 7.3). */
  readonly allowDowngrade?: boolean;
  /** Replaces the built-in template. */
  readonly template?: CrmTemplate;
}

const TAGS: readonly LeadTag[] = ['HOT', 'WARM', 'COLD'];
const TEMPLATES: Readonly<Record<CrmType, CrmTemplate>> = { hubspot: HUBSPOT, salesforce: SALESFORCE };

/**
 * Maps a lead onto one CRM's record. Pure: it reads nothing, sends nothing, and equal input gives an equal record. Empty
 * fields are left out, so that nothing a person filled in is wiped. The record is keyed by our contact id.
 */
export function mapLead(input: MapLeadInput): CrmRecord {
  const template = input.template ?? TEMPLATES[input.crm];
  const values = valuesOf(input, template);
  const fields: Record<string, string | number> = {};
  for (const [name, rule] of Object.entries(template.fields)) {
    const value = fit(values[rule.source], rule);
    if (value !== null) fields[name] = value;
  }
  const stage = stageRuleOf(input, template);
  const status = statusRuleOf(template);
  return {
    externalId: input.contact.id,
    object: template.object,
    fields,
    ...(stage && stage.field in fields && { stage }),
    ...(status && status.field in fields && { status }),
  };
}

/** Undefined where the template writes no status. */
function statusRuleOf({ fields, ratings, statuses }: CrmTemplate): StatusRule | undefined {
  const fieldOf = (source: FieldSource) => Object.keys(fields).find((name) => fields[name]?.source === source);
  const field = fieldOf('status');
  if (field === undefined) return undefined;
  const tagField = fieldOf('tag');
  // A rating tells the tag too, where each has its own.
  const ratingField = new Set(TAGS.map((tag) => ratings[tag])).size === TAGS.length ? fieldOf('rating') : undefined;
  const told = (tag: LeadTag) => (tagField === undefined ? (ratings[tag] ?? '') : tag);
  return { field, tagField: tagField ?? ratingField ?? null, beside: Object.fromEntries(TAGS.map((tag) => [told(tag), statuses[tag]])) };
}

/** Undefined where the template writes no stage. */
function stageRuleOf({ allowDowngrade = false }: MapLeadInput, template: CrmTemplate): StageRule | undefined {
  const field = Object.keys(template.fields).find((name) => template.fields[name]?.source === 'stage');
  if (field === undefined) return undefined;
  return { field, order: template.stageOrder, handsOffFrom: template.handsOffFrom, allowDowngrade };
}

function valuesOf(input: MapLeadInput, template: CrmTemplate): Readonly<Record<FieldSource, string | number | null>> {
  const { lead, contact, conversation } = input;
  const { firstName, lastName } = splitName(contact.name);
  return {
    id: contact.id,
    first_name: firstName,
    last_name: lastName ?? input.handle ?? null,
    email: contact.email,
    phone: dialled(input),
    company: input.company ?? null,
    tag: lead.tag,
    score: lead.score,
    channel: conversation.channelType,
    channel_label: template.channels[conversation.channelType],
    language: conversation.language ?? null,
    summary: describe(input),
    stage: stageOf(input, template),
    status: template.statuses[lead.tag],
    rating: template.ratings[lead.tag],
  };
}

/** The stage of the tag, or null where the CRM's present one must stay. */
function stageOf(input: MapLeadInput, template: CrmTemplate): string | null {
  const wanted = template.stages[input.lead.tag];
  const rule = stageRuleOf(input, template);
  return wanted !== null && rule && mayMoveStage(rule, input.currentStage, wanted) ? wanted : null;
}

/** "Jane van Doe" → Jane · van Doe. A single word is a last name: that is the one a CRM insists on. */
function splitName(name: string | null): { readonly firstName: string | null; readonly lastName: string | null } {
  const words = (name ?? '').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { firstName: null, lastName: null };
  return words.length === 1
    ? { firstName: null, lastName: words[0] ?? null }
    : { firstName: words[0] ?? null, lastName: words.slice(1).join(' ') };
}

/** What the conversation was about, and why the lead has its score: plain text. */
function describe({ lead, summary }: MapLeadInput): string {
  const reasons = lead.ledger.map(({ rule, points, evidence }) => `${points >= 0 ? '+' : ''}${points} ${rule}: "${evidence}"`);
  const about = summary === undefined || summary === null || summary === '' ? [] : [summary];
  return [...about, `Lead ${lead.tag}, ${lead.score} points (${lead.intent}).`, ...reasons].join('\n');
}

/** WhatsApp gives its numbers with their country and without the plus; a CRM would read those as numbers of its own country. */
function dialled({ contact: { phone }, conversation: { channelType }, phoneIsAddress = false }: MapLeadInput): string | null {
  return phone !== null && channelType === 'whatsapp' && phoneIsAddress && /^[1-9]\d{6,14}$/.test(phone) ? `+${phone}` : phone;
}

/** The value as the CRM takes it: cut at its limit without splitting a character, its fall-back where there is none. */
function fit(value: string | number | null, rule: FieldRule): string | number | null {
  if (typeof value === 'number') return value;
  const text = value === null || value.trim() === '' ? (rule.fallback ?? null) : value.trim();
  if (text === null || rule.maxLength === undefined || text.length <= rule.maxLength) return text;
  if (rule.whole) return null;
  return text.slice(0, rule.maxLength).replace(/[\ud800-\udbff]$/, '');
}

import { CHANNEL_TYPES, REPLY_MODES, RULE_NAMES, TEMPLATE_CATEGORIES, VERDICT_CLASSES, type RuleName } from '@replyforce/core';
import { z } from 'zod';
import { analysis } from './analysis.js';
import { time } from './common.js';

export const channelType = z.enum(CHANNEL_TYPES);
export const leadTag = z.enum(['HOT', 'WARM', 'COLD']);
export const conversationStatus = z.enum(['open', 'needs_human', 'snoozed', 'closed']);
export const conversationOwner = z.enum(['ai', 'holding', 'human']);
export const role = z.enum(['admin', 'agent', 'viewer']);

export const user = z.strictObject({ id: z.string(), tenant_id: z.string(), email: z.string(), role }).meta({ id: 'User' });

export const contact = z
  .strictObject({
    id: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    avatar_url: z.string().nullable(),
    follows: z.boolean().nullable(),
    opted_out: z.array(z.string()),
  })
  .meta({ id: 'Contact' });

export const channel = z
  .strictObject({
    id: z.string(),
    type: channelType,
    account_id: z.string(),
    name: z.string(),
    status: z.enum(['active', 'needs_reauth', 'paused', 'disconnected']),
    webhook_url: z.string(),
    created_at: time,
  })
  .meta({ id: 'Channel' });

export const quickReply = z.strictObject({ title: z.string().trim().min(1).max(200), payload: z.string().min(1).max(1_000) });

export const template = z
  .strictObject({
    name: z.string().min(1).max(512),
    language: z.string().min(2).max(10),
    components: z
      .array(
        z.strictObject({
          type: z.string().max(50),
          sub_type: z.string().max(50).optional(),
          index: z.union([z.number().int(), z.string().max(3)]).optional(),
          parameters: z
            .array(z.record(z.string().max(100), z.unknown()))
            .max(50)
            .optional(),
        }),
      )
      .max(20),
    category: z.enum(TEMPLATE_CATEGORIES).optional(),
  })
  .meta({
    id: 'Template',
    description:
      'A wording that the platform has approved, with what fills its places in the platform’s spelling. `category` says what it was approved as: to who wants no advertising only `utility` and `authentication` are sent.',
  });

export const disclosureText = z
  .strictObject({ language: z.string(), version: z.string() })
  .meta({ id: 'DisclosureText', description: 'The words with which a message says that a machine writes.' });
const outgoing = z
  .strictObject({
    quick_replies: z.array(quickReply).optional(),
    template: template.optional(),
    reply_to: z.string().optional(),
    part: z.strictObject({ of: z.string(), number: z.number().int(), count: z.number().int() }).optional(),
    written_by: z.literal('program').optional(),
    disclosure: disclosureText.optional(),
  })
  .meta({
    id: 'Outgoing',
    description:
      'What an outbound message carries beside its words and files. Messages of one long text name the first of them in `part.of`.',
  });
const messageContext = z.strictObject({
  referral: z
    .strictObject({
      source: z.string().optional(),
      ref: z.string().optional(),
      headline: z.string().optional(),
      body: z.string().optional(),
      url: z.string().optional(),
      ad_id: z.string().optional(),
      product_id: z.string().optional(),
    })
    .optional(),
  story: z.strictObject({ relation: z.enum(['reply', 'mention']), id: z.string().optional(), url: z.string().optional() }).optional(),
  reply_to: z.string().optional(),
  forwarded: z.boolean().optional(),
  payload: z.string().optional(),
});
export const connectedChannel = z
  .strictObject({
    ...channel.shape,
    callback_secret: z.string().optional().meta({ description: 'Signs callbacks; given once, where the channel brought none of its own.' }),
  })
  .meta({ id: 'ConnectedChannel' });

/** Our own copy of what is attached. */
const media = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending') }),
  z.strictObject({ state: z.literal('failed'), reason: z.string() }),
  z.strictObject({
    state: z.literal('stored'),
    content_type: z.string(),
    bytes: z.number().int(),
    width: z.number().int().optional(),
    height: z.number().int().optional(),
  }),
]);

export const attachment = z
  .strictObject({
    id: z.string(),
    type: z.string(),
    title: z.string().nullable(),
    media,
    url: z
      .string()
      .nullable()
      .meta({ description: 'Path that opens the copy without a token until `expires_at`; null where there is no copy.' }),
    expires_at: time.nullable(),
  })
  .meta({ id: 'Attachment' });

export const messageStatus = z.enum([
  'received',
  'queued',
  'sending',
  'accepted',
  'sent',
  'delivered',
  'read',
  'failed',
  'uncertain',
  'cancelled',
]);

export const message = z
  .strictObject({
    id: z.string(),
    conversation_id: z.string(),
    sequence: z.number().int(),
    sender_type: z.enum(['customer', 'ai', 'agent', 'system']),
    sender_id: z.string().nullable(),
    kind: z.string(),
    content: z.string(),
    attachments: z.array(
      z.strictObject({
        id: z.string().optional().meta({ description: 'Names it where its media is copied: GET /api/v1/attachments/{id}.' }),
        media: media.optional(),
        type: z.string(),
        url: z.string().optional(),
        media_id: z.string().optional(),
        blob_key: z.string().optional(),
        mime_type: z.string().optional(),
        title: z.string().optional(),
        latitude: z.number().optional(),
        longitude: z.number().optional(),
      }),
    ),
    outgoing: outgoing.nullable(),
    platform_mid: z.string().nullable(),
    status: messageStatus,
    failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    disclosure: z.boolean(),
    ai_analysis: analysis.nullable(),
    platform_at: time.nullable(),
    created_at: time,
    origin: z.enum(['live', 'standby', 'history']),
    context: messageContext.nullable(),
    versions: z.array(z.strictObject({ content: z.string(), at: time })),
    reactions: z.array(z.strictObject({ by: z.enum(['customer', 'business']), emoji: z.string(), at: time })),
    feedback: z.enum(['positive', 'negative']).nullable(),
    deleted_at: time.nullable(),
  })
  .meta({ id: 'Message' });

const conversationFields = z.strictObject({
  id: z.string(),
  channel: channelType,
  channel_id: z.string(),
  contact,
  status: conversationStatus,
  owner: conversationOwner,
  assigned_to: z.string().nullable(),
  lead: z.strictObject({ id: z.string(), tag: leadTag, score: z.number() }).nullable(),
  sequence: z.number().int(),
  reply_window: z.strictObject({ state: z.enum(['open', 'human_agent', 'template', 'closed']), closes_at: time.nullable() }).meta({
    id: 'ReplyWindow',
    description:
      'What a person may send now: anything, words they typed themselves, approved templates alone, or nothing; and when that ends by itself.',
  }),
  preview: z.string(),
  handoff_reason: z.string().nullable(),
  language: z.string().nullable(),
  last_message_at: time,
  last_inbound_at: time.nullable(),
  disclosed_at: time.nullable(),
  continued_in: z.string().nullable().meta({
    description: 'The conversation in which this one goes on, where its customer turned out to be somebody known: this one is only read.',
  }),
  created_at: time,
});

export const conversation = conversationFields.meta({ id: 'Conversation' });

export const conversationWithMessages = conversationFields
  .extend({ messages: z.array(message) })
  .meta({ id: 'ConversationWithMessages', description: 'A conversation with its newest messages, newest first.' });

export const lead = z
  .strictObject({
    id: z.string(),
    contact_id: z.string(),
    conversation_id: z.string(),
    tag: leadTag,
    score: z.number(),
    intent: z.string(),
    signals: z.array(z.string()),
    ledger: z.array(z.strictObject({ rule: z.string(), points: z.number(), evidence: z.string() })),
    rule_version: z.number().int(),
    locked_by: z.string().nullable(),
    crm_synced_at: time.nullable(),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Lead' });

export const ingestEntry = z
  .strictObject({
    id: z.string(),
    channel_id: z.string().nullable(),
    channel: channelType,
    kind: z.string(),
    class: z.enum(VERDICT_CLASSES).meta({ description: 'The verdict in one word.' }),
    verdict: z.string().nullable().meta({ description: 'What became of it; null while it waits.' }),
    platform_at: time.nullable(),
    received_at: time,
    repeats: z.number().int().meta({ description: 'How often it was delivered again.' }),
    last_repeat_at: time.nullable(),
    has_body: z.boolean(),
  })
  .meta({ id: 'IngestEntry', description: 'An event that was delivered, and what became of it.' });

export const queueStatus = z
  .strictObject({
    queue: z.string(),
    waiting: z.number(),
    active: z.number(),
    delayed: z.number(),
    failed: z.number(),
    dead: z.number(),
    oldest_ms: z.number(),
  })
  .meta({ id: 'QueueStatus' });

export const pausedService = z
  .strictObject({
    kind: z.enum(['channel', 'crm', 'model', 'notifier']),
    service: z.string(),
    channel_id: z.string().nullable(),
    name: z.string().nullable(),
    state: z.enum(['open', 'half_open']),
    since: time,
    retry_at: time,
  })
  .meta({ id: 'PausedService', description: 'A service that failed again and again and is not called until it is tried at `retry_at`.' });

export const brandVoice = z
  .strictObject({
    company: z.string().min(1).max(200),
    tone: z.enum(['professional', 'friendly', 'casual']),
    description: z.string().max(2_000),
    max_reply_length: z.number().int().min(50).max(5_000),
    emoji: z.boolean(),
    signature: z.string().max(200),
    default_language: z.string().regex(/^[a-z]{2}$/, 'must be a language code of two letters such as en'),
    products: z.array(z.string().min(1).max(100)).max(500),
  })
  .meta({ id: 'BrandVoice' });

const replyMode = z.enum(REPLY_MODES);

export const budget = z
  .strictObject({
    day_tokens: z.number().int().nonnegative().nullable(),
    month_tokens: z.number().int().nonnegative().nullable(),
    day_usd: z.number().nonnegative().nullable(),
    month_usd: z.number().nonnegative().nullable(),
  })
  .meta({ id: 'Budget', description: 'What may be spent on models, beside what the plan allows; null: as the plan says.' });
const rulePoints = z.partialRecord(z.enum(RULE_NAMES as [RuleName, ...RuleName[]]), z.number().int().min(-100).max(100));

/** `revision` is counted by the server. */
export const leadScoringChange = z.strictObject({
  points: rulePoints,
  hot_from: z.number().int().min(1).max(100),
  warm_from: z.number().int().min(1).max(100),
  half_life_days: z.number().min(0).max(3_650),
  withdrawn_share: z.number().min(0).max(1),
});

export const leadScoring = leadScoringChange.extend({ revision: z.number().int() }).meta({ id: 'LeadScoring' });

export const rescoredLead = z
  .strictObject({
    lead_id: z.string(),
    before: z.strictObject({ score: z.number(), tag: leadTag }),
    after: z.strictObject({ score: z.number(), tag: leadTag }),
    added: z.record(z.string(), z.number()),
    removed: z.record(z.string(), z.number()),
    changed: z.record(z.string(), z.tuple([z.number(), z.number()])),
    applied: z.boolean(),
  })
  .meta({
    id: 'RescoredLead',
    description: 'What the scoring rules of today make of a lead: points by rule, [from, to] where they changed.',
  });

export const autoReply = z
  .strictObject({
    enabled: z.boolean(),
    mode: replyMode,
    channel_modes: z.partialRecord(channelType, replyMode),
    topic_modes: z.partialRecord(z.enum(['pricing', 'support', 'complaint', 'inquiry', 'feedback', 'other']), replyMode),
    coalesce_ms: z.number().int().min(0).max(30_000),
    max_age_seconds: z.number().int().min(1).max(86_400),
    stale_event_policy: z.enum(['flag', 'drop', 'reject']),
    min_confidence: z.number().min(0).max(1),
    show_answering: z.partialRecord(channelType, z.boolean()),
  })
  .meta({ id: 'AutoReply' });

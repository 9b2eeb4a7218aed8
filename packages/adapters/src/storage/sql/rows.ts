import type {
  Analysis,
  Attachment,
  Channel,
  ContactRecord,
  ConversationRecord,
  Lead,
  LiveEvent,
  Message,
  NewAuditEntry,
  IngestLine,
  Outgoing,
  RawEvent,
  Sealed,
  SendAttempt,
  SendFailure,
  SpendEntry,
  Tenant,
  TenantSettings,
} from '@replyforce/core';
import type { Selectable } from 'kysely';
import type * as Tables from './schema.js';

/** What a table row says in the language of the domain. Enumerations are trusted: only these commands write them. */

export type Row<T> = Readonly<Selectable<T>>;

export function toChannel(row: Row<Tables.ChannelsTable>): Channel {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    type: row.type as Channel['type'],
    accountId: row.account_id,
    name: row.name,
    status: row.status as Channel['status'],
    baseUrl: row.base_url,
    createdAt: row.created_at,
  };
}

export function toTenant(row: Row<Tables.TenantsTable>): Tenant {
  return {
    id: row.tenant_id,
    slug: row.slug,
    name: row.name,
    plan: row.plan as Tenant['plan'],
    settings: JSON.parse(row.settings) as TenantSettings,
    createdAt: row.created_at,
  };
}

export function toRawEvent(row: Row<Tables.RawEventsTable>): RawEvent {
  return { ...toIngestLine(row), raw: row.raw as Sealed };
}

export function toIngestLine(row: Omit<Row<Tables.RawEventsTable>, 'raw'>): IngestLine {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    channelId: row.channel_id,
    channelType: row.channel_type as RawEvent['channelType'],
    threadKey: row.thread_key,
    kind: row.kind,
    platformAt: row.platform_at,
    position: row.position,
    receivedAt: row.received_at,
    about: row.about,
    verdict: row.verdict,
    repeats: row.repeats,
    lastRepeatAt: row.last_repeat_at,
  };
}

export function toSpendEntry(row: Row<Tables.SpendEntriesTable>): SpendEntry {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    at: row.at,
    messageId: row.message_id,
    stage: row.stage as SpendEntry['stage'],
    model: row.model,
    reservedTokens: row.reserved_tokens,
    reservedMicroUsd: row.reserved_micro_usd,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    cachedTokens: row.cached_tokens,
    tokens: row.tokens,
    microUsd: row.micro_usd,
    ms: row.ms,
    settledAt: row.settled_at,
  };
}

export function toContact(row: Row<Tables.ContactsTable>): ContactRecord {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    name: row.name as Sealed | null,
    email: row.email as Sealed | null,
    emailIndex: row.email_index,
    phone: row.phone as Sealed | null,
    phoneIndex: row.phone_index,
    avatarUrl: row.avatar_url,
    follows: toFlag(row.follows),
    profileAt: row.profile_at,
    preferences: toPreferences(row.preferences),
    aliasesSeen: row.aliases_seen,
    createdAt: row.created_at,
  };
}

export function toConversation(row: Row<Tables.ConversationsTable>): ConversationRecord {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    channelId: row.channel_id,
    channelType: row.channel_type as ConversationRecord['channelType'],
    contactId: row.contact_id,
    threadKey: row.thread_key,
    status: row.status as ConversationRecord['status'],
    owner: row.owner as ConversationRecord['owner'],
    assignedTo: row.assigned_to,
    leadId: row.lead_id,
    sequence: row.sequence,
    inboundSequence: row.inbound_sequence,
    answeredSequence: row.answered_sequence,
    revision: row.revision,
    lastMessageAt: row.last_message_at,
    lastInboundAt: row.last_inbound_at,
    lastPreview: row.last_preview,
    disclosedAt: row.disclosed_at,
    handoffReason: row.handoff_reason,
    language: row.language,
    continuedIn: row.continued_in,
    createdAt: row.created_at,
  };
}

/** A message with what the agents made of its turn, where it was a turn's newest. */
export type MessageWithAnalysis = Row<Tables.MessagesTable> & { readonly analysis?: string | null };

export function toMessage(row: MessageWithAnalysis): Message {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    conversationId: row.conversation_id,
    sequence: row.sequence,
    senderType: row.sender_type as Message['senderType'],
    senderId: row.sender_id,
    kind: row.kind as Message['kind'],
    content: row.content,
    attachments: toAttachments(row.attachments),
    ...(row.outgoing !== null && { outgoing: JSON.parse(row.outgoing) as Outgoing }),
    platformMid: row.platform_mid,
    status: row.status as Message['status'],
    failure: row.failure === null ? null : (JSON.parse(row.failure) as SendFailure),
    turnId: row.turn_id,
    disclosure: row.disclosure === 1,
    // What was made of words that were taken back is not shown either.
    analysis:
      row.analysis === null || row.analysis === undefined || row.deleted_at !== null ? null : (JSON.parse(row.analysis) as Analysis),
    platformAt: row.platform_at,
    createdAt: row.created_at,
    origin: row.origin as Message['origin'],
    deletedAt: row.deleted_at,
    context: toContext(row.context),
    versions: row.versions === null ? [] : (JSON.parse(row.versions) as Message['versions']),
    reactions: row.reactions === null ? [] : (JSON.parse(row.reactions) as Message['reactions']),
  };
}

export function toContext(json: string | null): Message['context'] {
  return json === null ? null : (JSON.parse(json) as Message['context']);
}

export function toFlag(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

export function toPreferences(json: string | null): ContactRecord['preferences'] {
  return json === null ? {} : (JSON.parse(json) as ContactRecord['preferences']);
}

export function toAttachments(json: string): readonly Attachment[] {
  return json === '[]' ? [] : (JSON.parse(json) as readonly Attachment[]);
}

export function toAttempt(row: Row<Tables.SendAttemptsTable>): SendAttempt {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    messageId: row.message_id,
    conversationId: row.conversation_id,
    number: row.number,
    state: row.state as SendAttempt['state'],
    platformMid: row.platform_mid,
    error: row.error,
    httpStatus: row.http_status,
    createdAt: row.created_at,
    settledAt: row.settled_at,
  };
}

export function toLead(row: Row<Tables.LeadsTable>): Lead {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    contactId: row.contact_id,
    conversationId: row.conversation_id,
    tag: row.tag as Lead['tag'],
    score: row.score,
    intent: row.intent,
    signals: JSON.parse(row.signals) as readonly string[],
    ledger: JSON.parse(row.ledger) as Lead['ledger'],
    ruleVersion: row.rule_version,
    lockedBy: row.locked_by,
    crmSyncedAt: row.crm_synced_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function toLiveEvent(row: Row<Tables.LiveEventsTable>): LiveEvent {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    type: row.type as LiveEvent['type'],
    ...(row.conversation_id !== null && { conversationId: row.conversation_id }),
    ...(row.message_id !== null && { messageId: row.message_id }),
    ...(row.lead_id !== null && { leadId: row.lead_id }),
    ...(row.channel_id !== null && { channelId: row.channel_id }),
    createdAt: row.created_at,
  };
}

export function toAuditEntry(row: Row<Tables.AuditLogTable>): NewAuditEntry {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    at: row.at,
    actor: JSON.parse(row.actor) as NewAuditEntry['actor'],
    action: row.action,
    resource: { type: row.resource_type, id: row.resource_id },
    ...(row.metadata !== null && { metadata: JSON.parse(row.metadata) as Readonly<Record<string, unknown>> }),
    result: row.result as NewAuditEntry['result'],
  };
}

import type { Contact, ContactRecord } from '../domain/contact.js';
import type { Conversation } from '../domain/conversation.js';
import type { Sealed } from '../domain/sealed.js';
import type { EngineContext } from '../engine-context.js';
import { replyWindow } from '../outbound/send-policy.js';
import type { ConversationRow } from '../ports/storage.js';

export async function openContact(engine: EngineContext, record: ContactRecord): Promise<Contact> {
  const open = async (sealed: Sealed | null) =>
    sealed && (await engine.vault.open(sealed, { tenantId: record.tenantId, purpose: 'contact' }));
  return {
    id: record.id,
    tenantId: record.tenantId,
    name: await open(record.name),
    email: await open(record.email),
    phone: await open(record.phone),
    avatarUrl: record.avatarUrl,
    follows: record.follows,
    preferences: record.preferences,
    createdAt: record.createdAt,
  };
}

export async function openConversation(engine: EngineContext, row: ConversationRow): Promise<Conversation> {
  const { channelType, lastInboundAt } = row.conversation;
  const limits = engine.channels.get(channelType)?.limits;
  return {
    ...row.conversation,
    replyWindow: limits ? replyWindow(limits, lastInboundAt, engine.runtime.now()) : { state: 'closed', closesAt: null },
    contact: await openContact(engine, row.contact),
    lead: row.lead && { id: row.lead.id, tag: row.lead.tag, score: row.lead.score },
  };
}

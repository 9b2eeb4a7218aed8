import { createIds, webRuntime, type Channel, type NewAuditEntry, type Sealed, type Storage, type TenantStorage } from '@replyforce/core';

const newId = createIds(webRuntime());

export interface SeededTenant {
  readonly tenantId: string;
  readonly tenant: TenantStorage;
  readonly channel: Channel;
}

export interface SeededThread extends SeededTenant {
  readonly conversationId: string;
  readonly messageId: string;
}

export function newAuditEntry(tenantId: string): NewAuditEntry {
  return {
    id: newId(),
    tenantId,
    at: 1,
    actor: { type: 'cli', id: 'x' },
    action: 'x',
    resource: { type: 'x', id: 'x' },
    result: 'success',
  };
}

/** A tenant with a connected account. */
export async function seedTenant(storage: Storage, slug: string): Promise<SeededTenant> {
  const tenantId = newId();
  await storage.tenants.create({ id: tenantId, slug, name: slug, plan: 'selfhosted', settings: {}, createdAt: 1 });
  const tenant = storage.forTenant(tenantId);
  const channel: Channel = {
    id: newId(),
    tenantId,
    type: 'facebook',
    accountId: `page of ${slug}`,
    name: 'Page',
    status: 'active',
    baseUrl: null,
    createdAt: 1,
  };
  await tenant.channels.save(channel, 'sealed' as Sealed, newAuditEntry(tenantId));
  return { tenantId, tenant, channel };
}

/** A conversation in which the customer has written once. */
export async function openThread(storage: Storage, place: SeededTenant, threadKey = 'thread'): Promise<SeededThread> {
  const { tenantId, tenant, channel } = place;
  const [contactId, conversationId, messageId, jobId] = [newId(), newId(), newId(), newId()];
  await storage.jobs.add([{ id: jobId, tenantId, queue: 'inbound.messages', groupKey: threadKey, payload: { eventId: jobId }, runAt: 0 }]);
  const leases = await storage.jobs.claim({ queue: 'inbound.messages', groups: 1, leaseMs: 60_000, now: 1 });
  await tenant.commitInbound({
    leases: leases.map(({ id, fence }) => ({ id, fence })),
    contact: {
      record: {
        id: contactId,
        tenantId,
        name: 'sealed' as Sealed,
        email: null,
        emailIndex: null,
        phone: null,
        phoneIndex: null,
        avatarUrl: null,
        follows: null,
        profileAt: null,
        preferences: {},
        aliasesSeen: null,
        createdAt: 1,
      },
      aliases: [{ scope: channel.id, kind: 'psid', hash: threadKey, value: 'sealed' as Sealed }],
    },
    conversation: {
      id: conversationId,
      tenantId,
      channelId: channel.id,
      channelType: 'facebook',
      contactId,
      threadKey,
      status: 'open',
      owner: 'ai',
      assignedTo: null,
      leadId: null,
      sequence: 0,
      inboundSequence: 0,
      answeredSequence: 0,
      continuedIn: null,
      revision: 0,
      lastMessageAt: 1,
      lastInboundAt: 1,
      lastPreview: 'hello',
      disclosedAt: null,
      handoffReason: null,
      language: null,
      createdAt: 1,
    },
    conversationId,
    messages: [
      {
        id: messageId,
        tenantId,
        conversationId,
        senderType: 'customer',
        senderId: null,
        kind: 'text',
        content: 'hello',
        attachments: [],
        platformMid: `mid of ${threadKey}`,
        status: 'received',
        failure: null,
        turnId: null,
        disclosure: false,
        platformAt: 1,
        createdAt: 1,
      },
    ],
    statuses: [],
    receipts: [],
    cancelQueued: false,
    verdicts: [],
    live: [{ type: 'message.received', conversationId, messageId }],
  });
  return { ...place, conversationId, messageId };
}

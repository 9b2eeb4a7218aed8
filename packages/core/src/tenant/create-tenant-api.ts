import type { EngineContext } from '../engine-context.js';
import { attachmentActions } from './attachments.js';
import { channelActions } from './channels.js';
import { connectionActions } from './connections.js';
import { conversationActions } from './conversations.js';
import { deadLetterActions } from './dead-letters.js';
import { disclosureActions } from './disclosures.js';
import { ingestActions } from './ingest.js';
import { knowledgeActions } from './knowledge.js';
import { leadActions } from './leads.js';
import { settingsActions } from './settings.js';
import { usageActions } from './usage.js';
import type { TenantApi } from './tenant-api.js';

export function createTenantApi(engine: EngineContext, tenantId: string): TenantApi {
  const conversations = conversationActions(engine, tenantId);
  return {
    id: tenantId,
    channels: channelActions(engine, tenantId),
    connections: connectionActions(engine, tenantId),
    conversations,
    messages: { get: conversations.message },
    attachments: attachmentActions(engine, tenantId),
    leads: leadActions(engine, tenantId),
    deadLetters: deadLetterActions(engine, tenantId),
    knowledge: knowledgeActions(engine, tenantId),
    settings: settingsActions(engine, tenantId),
    usage: usageActions(engine, tenantId),
    disclosures: disclosureActions(engine, tenantId),
    ingest: ingestActions(engine, tenantId),
  };
}

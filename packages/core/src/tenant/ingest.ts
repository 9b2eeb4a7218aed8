import type { IngestEntry } from '../domain/ingest-entry.js';
import { verdictClassOf } from '../domain/verdict.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { aboutOf } from '../inbound/about.js';
import type { IngestLine, RawEvent } from '../ports/ingest.js';
import { auditEntry } from './audit-entry.js';
import type { TenantApi } from './tenant-api.js';

export function ingestActions(engine: EngineContext, tenantId: string): TenantApi['ingest'] {
  const tenant = engine.storage.forTenant(tenantId);

  async function find(id: string): Promise<RawEvent> {
    const [found] = await tenant.rawEvents([id]);
    if (!found) throw new ReplyForceError('not_found', 'There is no such event.');
    return found;
  }

  return {
    list: async ({ platformId, ...filter } = {}) => {
      const about = await aboutOf(engine, tenantId, platformId);
      const page = await tenant.ingestLog({ ...filter, ...(about !== null && { about }) });
      return { data: page.data.map((line) => entryOf(line, true)), nextCursor: page.nextCursor };
    },
    get: async (id) => {
      const { raw, ...line } = await find(id);
      return entryOf(line, raw !== '');
    },
    body: async (id, actor) => {
      const { raw } = await find(id);
      if (raw === '') throw new ReplyForceError('not_found', 'The body of this event is no longer kept.');
      const body = await engine.vault.open(raw, { tenantId, purpose: 'raw_event' });
      await tenant.audit.append(auditEntry(engine, tenantId, actor, 'ingest.body_read', { type: 'raw_event', id }));
      return body;
    },
  };
}

function entryOf({ threadKey: _threadKey, about: _about, ...line }: IngestLine, hasBody: boolean): IngestEntry {
  return { ...line, class: verdictClassOf(line.verdict), hasBody };
}

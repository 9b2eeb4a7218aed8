import type { Attachment } from '../domain/message.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { signLink } from '../media/links.js';
import { mediaKey, messageIdOf } from '../media/plan-media.js';
import type { TenantApi } from './tenant-api.js';

export function attachmentActions(engine: EngineContext, tenantId: string): TenantApi['attachments'] {
  async function get(id: string): Promise<Attachment> {
    const messageId = messageIdOf(id);
    const message = messageId === undefined ? undefined : await engine.storage.forTenant(tenantId).messages.get(messageId);
    const attachment = message?.attachments.find((one) => one.id === id);
    if (!attachment) throw new ReplyForceError('not_found', 'There is no such attachment.');
    return attachment;
  }

  return {
    get,
    link: async (id) => ((await get(id)).media?.state === 'stored' ? signLink(engine, tenantId, id) : null),
    content: async (id) => {
      const { media, title } = await get(id);
      const blob = media?.state === 'stored' ? await engine.blobs?.get(tenantId, mediaKey(id)) : undefined;
      if (!blob) throw new ReplyForceError('not_found', 'There is no copy of this attachment.');
      return { ...blob, ...(title !== undefined && { title }) };
    },
  };
}

import type { AttachmentLink, AttachmentMedia } from '@replyforce/core';
import { isoOrNull, toSnakeCase } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams } from '../schemas/common.js';
import { attachment } from '../schemas/entities.js';

const PATH = '/api/v1/attachments';

const linkQuery = z.object({
  tenant: z.string().min(1).max(100),
  expires: z.coerce.number().int().positive(),
  signature: z.string().min(1).max(200),
});

/** What a browser may show: formats that run nothing. All else is saved, never opened in our name. */
const SHOWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const NOT_COPIED: AttachmentMedia = { state: 'failed', reason: 'it is not copied' };

/** What customers attached: who may read conversations gets a link, and whoever holds the link the bytes. */
export function attachmentRoutes(app: App, { engine: { rf, runtime } }: Services): void {
  const tags = ['Conversations'];

  app.get(
    `${PATH}/:id`,
    {
      config: { access: 'read:conversations', summary: 'What is known of an attachment, with a link that opens it for some minutes' },
      schema: { tags, params: idParams, response: answers({ 200: attachment }) },
    },
    async (request) => {
      const { attachments } = rf.tenant(principalOf(request).tenantId);
      const { id } = request.params;
      const [{ type, title, media = NOT_COPIED }, link] = await Promise.all([attachments.get(id), attachments.link(id)]);
      return {
        id,
        type,
        title: title ?? null,
        media: toSnakeCase(media),
        url: link && pathOf(link),
        expires_at: isoOrNull(link?.expiresAt ?? null),
      };
    },
  );

  app.get(
    `${PATH}/:id/content`,
    { config: { access: 'public', hidden: true }, schema: { params: idParams, querystring: linkQuery } },
    async (request, reply) => {
      const { tenant: tenantId, expires: expiresAt, signature } = request.query;
      const { content, contentType, title } = await rf.openLink({ tenantId, attachmentId: request.params.id, expiresAt, signature });
      const isShown = SHOWN.has(contentType);
      return (
        reply
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('content-disposition', isShown ? 'inline' : disposition(title))
          .header('cache-control', `private, max-age=${Math.max(0, Math.floor((expiresAt - runtime.now()) / 1_000))}`)
          // A page that shows the inbox may be on another host; the link is what lets it in.
          .header('cross-origin-resource-policy', 'cross-origin')
          .type(isShown ? contentType : 'application/octet-stream')
          .send(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
      );
    },
  );
}

function pathOf({ attachmentId, tenantId, expiresAt, signature }: AttachmentLink): string {
  const query = new URLSearchParams({ tenant: tenantId, expires: String(expiresAt), signature });
  return `${PATH}/${attachmentId}/content?${query.toString()}`;
}

/** A name from outside, as RFC 6266 and RFC 8187 write it. */
function disposition(title: string | undefined): string {
  if (title === undefined) return 'attachment';
  const plain = title.replaceAll(/[^\w.() -]/g, '_').slice(0, 100);
  // Half a character pair cannot be encoded.
  const encoded = encodeURIComponent(
    [...title]
      .slice(0, 100)
      .join('')
      .replaceAll(/\p{Surrogate}/gu, '_'),
  ).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

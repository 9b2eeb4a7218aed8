import type { NewInboundMessage } from '@replyforce/core';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams } from '../schemas/common.js';

const MAX_TEXT = 20_000;
const MAX_ATTACHMENTS = 20;

/** Programs leave out what they do not know, or say null. */
const short = z.string().trim().min(1).max(200);
const inboundMessage = z.object({
  message_id: short.meta({ description: 'The program’s own id, unique on its channel for ever: sent again, it is the same message.' }),
  contact: z.object({
    id: short.meta({ description: 'Whom replies are addressed to.' }),
    name: short.nullish(),
    email: z.email().max(320).nullish(),
    phone: z.string().trim().min(3).max(50).nullish(),
  }),
  text: z.string().max(MAX_TEXT).nullish().meta({ description: 'May be left out where there are attachments.' }),
  timestamp: z
    .union([z.iso.datetime({ offset: true }), z.number().positive()])
    .nullish()
    .meta({ description: 'When it was said: ISO 8601, seconds or milliseconds since 1970.' }),
  attachments: z
    .array(
      z.object({
        type: z.enum(['image', 'video', 'audio', 'file', 'sticker', 'location']),
        url: z
          .url({ protocol: /^https?$/ })
          .max(2_000)
          .nullish(),
        mime_type: short.nullish(),
        title: short.nullish(),
        latitude: z.number().min(-90).max(90).nullish(),
        longitude: z.number().min(-180).max(180).nullish(),
      }),
    )
    .max(MAX_ATTACHMENTS)
    .nullish(),
});

const received = z
  .strictObject({
    id: z.string().meta({ description: 'Of the event in the ingest log.' }),
    message_id: z.string(),
    duplicate: z.boolean().meta({ description: 'It had been handed over before; nothing was stored.' }),
  })
  .meta({ id: 'ReceivedMessage' });

/** Any program is a channel: it hands over here what its customers say. */
export function inboundRoutes(app: App, { engine: { rf }, answerOnce, metrics }: Services): void {
  app.post(
    '/api/v1/channels/:id/inbound',
    {
      config: {
        access: 'write:conversations',
        summary: 'Hand over a customer’s message on an `api` channel; answered when it is durable',
        success: 202,
        idempotent: true,
      },
      schema: { tags: ['Channels'], params: idParams, body: inboundMessage, response: answers({ 202: received }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { channels } = rf.tenant(principalOf(request).tenantId);
        const { id, duplicate } = await channels.receive(request.params.id, toMessage(request.body));
        metrics.countEvents('api', duplicate ? 0 : 1, duplicate ? 1 : 0);
        return { status: 202, body: { id, message_id: request.body.message_id, duplicate } };
      }),
  );
}

function toMessage({ message_id: messageId, contact, text, timestamp, attachments }: z.infer<typeof inboundMessage>): NewInboundMessage {
  return {
    messageId,
    contact: { id: contact.id, ...given({ name: contact.name, email: contact.email, phone: contact.phone }) },
    text: text ?? '',
    ...given({ timestamp: typeof timestamp === 'string' ? Date.parse(timestamp) : timestamp }),
    ...(attachments && {
      attachments: attachments.map(({ type, url, mime_type: mimeType, title, latitude, longitude }) => ({
        type,
        ...given({ url, mimeType, title, latitude, longitude }),
      })),
    }),
  };
}

/** What was said, without what was left out. */
function given<T extends Readonly<Record<string, unknown>>>(fields: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as never;
}

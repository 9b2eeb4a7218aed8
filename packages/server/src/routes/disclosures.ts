import { disclosureToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, pageOf, pageQuery, time } from '../schemas/common.js';
import { channelType, disclosureText } from '../schemas/entities.js';

const query = pageQuery.extend({
  since: z.iso.datetime({ offset: true }).optional().meta({ description: 'Only conversations whose first machine message is not older.' }),
});

const disclosure = z
  .strictObject({
    conversation_id: z.string(),
    channel_id: z.string(),
    channel: channelType,
    first_ai_reply_at: time,
    disclosed_at: time.nullable(),
    message_id: z.string().nullable().meta({ description: 'The message that says so: its words are the proof.' }),
    text: disclosureText.nullable(),
    verdict: z.enum(['ok', 'late', 'missing']),
  })
  .meta({
    id: 'Disclosure',
    description: 'Whether the customer of a conversation was told in time that a machine writes (EU AI Act Art. 50(1)).',
  });

/** Proof that customers were told of the machine. */
export function disclosureRoutes(app: App, { engine: { rf } }: Services): void {
  app.get(
    '/api/v1/disclosures',
    {
      config: {
        access: 'read:analytics',
        summary: 'Whether customers were told of the machine: each conversation it wrote in, begun last first',
      },
      schema: { tags: ['Operation'], querystring: query, response: answers({ 200: pageOf(disclosure) }) },
    },
    async (request) => {
      const { cursor, limit, since } = request.query;
      const page = await rf.tenant(principalOf(request).tenantId).disclosures.list({
        limit,
        ...(cursor !== undefined && { cursor }),
        ...(since !== undefined && { since: Date.parse(since) }),
      });
      return { data: page.data.map(disclosureToWire), next_cursor: page.nextCursor };
    },
  );
}

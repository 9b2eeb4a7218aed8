import { deliveryPath, type Channel, type ConnectedChannel } from '@replyforce/core';
import { channelToWire, ingestEntryToWire, isoOrNull } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { connectionFields, connectionToWire } from './channel-connect.js';
import { answers, idParams, noContent, pageOf, pageQuery, time } from '../schemas/common.js';
import { channel, channelType, connectedChannel, ingestEntry } from '../schemas/entities.js';
import { pageOfAll, wholeListQuery } from './whole-list.js';

/** Why it does not send, where it does not. */
const channelWithProblem = channel.extend({ problem: connectionFields.problem }).meta({ id: 'ChannelWithProblem' });

const channelHealth = z.strictObject({
  id: z.string(),
  status: channel.shape.status,
  webhook_url: z.string(),
  last_event_at: time.nullable(),
  last_verdict: z.string().nullable(),
  ...connectionFields,
});

export function channelRoutes(app: App, { engine: { rf }, answerOnce, publicUrl }: Services): void {
  const webhookUrl = (one: Channel) => `${publicUrl()}${deliveryPath(one)}`;
  const withProblem = async (one: Channel) => {
    const { problem } = await rf.tenant(one.tenantId).connections.of(one.id);
    return { ...toWire(one), problem };
  };
  const toWire = (one: Channel) => ({ ...channelToWire(one), webhook_url: webhookUrl(one) });
  const connectedToWire = ({ callbackSecret, ...one }: ConnectedChannel) => ({
    ...toWire(one),
    ...(callbackSecret !== undefined && { callback_secret: callbackSecret }),
  });
  const tags = ['Channels'];

  app.get(
    '/api/v1/channels',
    {
      config: { access: 'read:dashboard', summary: 'Connected channels' },
      schema: { tags, querystring: wholeListQuery, response: answers({ 200: pageOf(channelWithProblem) }) },
    },
    async (request) => {
      const list = await rf.tenant(principalOf(request).tenantId).channels.list();
      const page = pageOfAll(list, request.query, ({ id }) => id);
      return { ...page, data: await Promise.all(page.data.map(withProblem)) };
    },
  );

  app.post(
    '/api/v1/channels',
    {
      config: { access: 'manage:channels', summary: 'Connect a channel by its credentials', success: 201, idempotent: true },
      schema: {
        tags,
        body: z.object({
          type: channelType,
          account_id: z.string().trim().min(1).max(200),
          name: z.string().trim().min(1).max(200),
          credentials: z.record(z.string(), z.unknown()),
        }),
        response: answers({ 201: connectedChannel }),
      },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { type, account_id: accountId, name, credentials } = request.body;
        const { tenantId, actor } = principalOf(request);
        const added = await rf.tenant(tenantId).channels.add({ type, accountId, name, credentials }, actor);
        return { status: 201, body: connectedToWire(added) };
      }),
  );

  app.get(
    '/api/v1/channels/:id',
    {
      config: { access: 'read:dashboard', summary: 'One channel' },
      schema: { tags, params: idParams, response: answers({ 200: channelWithProblem }) },
    },
    async (request) => withProblem(await rf.tenant(principalOf(request).tenantId).channels.get(request.params.id)),
  );

  app.get(
    '/api/v1/channels/:id/status',
    {
      config: { access: 'read:dashboard', summary: 'Whether a channel works, and when it last received something' },
      schema: { tags, params: idParams, response: answers({ 200: channelHealth }) },
    },
    async (request) => {
      const tenant = rf.tenant(principalOf(request).tenantId);
      const found = await tenant.channels.get(request.params.id);
      const newest = (await tenant.ingest.list({ channelId: found.id, limit: 1 })).data[0];
      return {
        id: found.id,
        status: found.status,
        webhook_url: webhookUrl(found),
        last_event_at: isoOrNull(newest?.receivedAt ?? null),
        last_verdict: newest?.verdict ?? null,
        ...connectionToWire(await tenant.connections.of(found.id)),
      };
    },
  );

  app.delete(
    '/api/v1/channels/:id',
    {
      config: { access: 'manage:channels', summary: 'Disconnect a channel; its history stays', success: 204 },
      schema: { tags, params: idParams, response: answers({ 204: noContent }) },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      await rf.tenant(tenantId).channels.disconnect(request.params.id, actor);
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/v1/channels/:id/events',
    {
      config: { access: 'manage:channels', summary: 'What the platform delivered and what became of it, newest first' },
      schema: { tags, params: idParams, querystring: pageQuery, response: answers({ 200: pageOf(ingestEntry) }) },
    },
    async (request) => {
      const tenant = rf.tenant(principalOf(request).tenantId);
      const { id: channelId } = await tenant.channels.get(request.params.id);
      const { cursor, limit } = request.query;
      const page = await tenant.ingest.list({ channelId, limit, ...(cursor && { cursor }) });
      return { data: page.data.map(ingestEntryToWire), next_cursor: page.nextCursor };
    },
  );
}

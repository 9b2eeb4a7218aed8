import { isChannelType, ReplyForceError, type Connection, type LoginProgress } from '@replyforce/core';
import { iso, isoOrNull } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { plainPage } from '../plain-page.js';
import { answers, idParams, time } from '../schemas/common.js';
import { channelType } from '../schemas/entities.js';

const begunLogin = z
  .strictObject({ id: z.string(), type: channelType, authorization_url: z.string(), expires_at: time })
  .meta({ id: 'BegunLogin' });

const progress = z
  .strictObject({
    id: z.string(),
    type: channelType,
    status: z.enum(['waiting', 'exchanging', 'choosing', 'connecting', 'connected', 'failed']),
    accounts: z.array(z.strictObject({ type: channelType, account_id: z.string(), name: z.string() })),
    channel_ids: z.array(z.string()),
    failure: z.string().nullable(),
    expires_at: time,
  })
  .meta({ id: 'Login' });

export const connectionFields = {
  problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  verified_at: time.nullable(),
  token_expires_at: time.nullable(),
  token_renewed_at: time.nullable(),
  next_renewal_at: time.nullable(),
  checked_at: time.nullable(),
};

export function connectionToWire({ problem, verifiedAt, expiresAt, issuedAt, refreshAt, checkedAt }: Connection) {
  return {
    problem,
    verified_at: isoOrNull(verifiedAt),
    token_expires_at: isoOrNull(expiresAt),
    token_renewed_at: isoOrNull(issuedAt),
    next_renewal_at: isoOrNull(refreshAt),
    checked_at: isoOrNull(checkedAt),
  };
}

/** Accounts are connected by a login at their platform: begun here, agreed to there, finished by its callback. */
export function channelConnectRoutes(app: App, { engine: { rf }, publicUrl, answerOnce }: Services): void {
  const tags = ['Channels'];
  const access = 'manage:channels';
  const path = '/api/v1/channels/connect';

  app.post(
    path,
    {
      config: { access, summary: 'Begin a login at a platform; its owner opens the address', success: 201, idempotent: true },
      schema: { tags, body: z.object({ type: channelType }), response: answers({ 201: begunLogin }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        const { type } = request.body;
        const { id, loginUrl, expiresAt } = await rf
          .tenant(tenantId)
          .connections.begin({ type, redirectUri: callbackUrl(publicUrl(), type), webhookUrl: `${publicUrl()}/webhooks/${type}` }, actor);
        return { status: 201, body: { id, type, authorization_url: loginUrl, expires_at: iso(expiresAt) } };
      }),
  );

  app.get(
    `${path}/:id`,
    {
      config: { access, summary: 'How far a login has got, and the accounts to choose from' },
      schema: { tags, params: idParams, response: answers({ 200: progress }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return progressToWire(await rf.tenant(tenantId).connections.progress(request.params.id, actor));
    },
  );

  app.post(
    `${path}/:id/accounts`,
    {
      config: { access, summary: 'Connect some of the accounts that a login gave access to' },
      schema: {
        tags,
        params: idParams,
        body: z.object({ account_ids: z.array(z.string().min(1).max(200)).min(1).max(100) }),
        response: answers({ 200: progress }),
      },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return progressToWire(await rf.tenant(tenantId).connections.choose(request.params.id, request.body.account_ids, actor));
    },
  );

  app.post(
    `${path}/:id/exchange`,
    {
      config: { access, summary: 'Go on with a code that a page was given (WhatsApp Embedded Signup)' },
      schema: {
        tags,
        params: idParams,
        body: z.object({
          code: z.string().min(1).max(2_000),
          waba_id: z.string().min(1).max(200).optional(),
          phone_number_id: z.string().min(1).max(200).optional(),
        }),
        response: answers({ 200: progress }),
      },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      const { code, waba_id: wabaId, phone_number_id: phoneNumberId } = request.body;
      const granted = { code, ...(wabaId && { wabaId }), ...(phoneNumberId && { phoneNumberId }) };
      return progressToWire(await rf.tenant(tenantId).connections.exchange(request.params.id, granted, actor));
    },
  );

  app.get(
    '/api/v1/auth/callback/:channel',
    {
      config: { access: 'public', summary: 'Where platforms send browsers back to after a login' },
      schema: { tags, params: z.object({ channel: z.string().max(40) }), response: answers({ 200: progress, 400: progress }) },
    },
    async (request, reply) => {
      const { channel } = request.params;
      if (!isChannelType(channel)) throw new ReplyForceError('unknown_channel', 'There is no such platform.');
      const isBrowser = (request.headers.accept ?? '').includes('text/html');
      void reply.header('cache-control', 'no-store');
      const query = new URLSearchParams(request.url.split('?')[1] ?? '');
      try {
        const { tenantId, ...done } = await rf.finishLogin(channel, query);
        void reply.code(done.status === 'failed' ? 400 : 200);
        if (!isBrowser) return reply.send(progressToWire(done));
        const workspace = (await rf.storage.tenants.find(tenantId))?.name ?? '';
        return reply.type('text/html; charset=utf-8').send(pageFor(done, workspace));
      } catch (error) {
        if (!isBrowser || !ReplyForceError.is(error) || error.code !== 'conflict') throw error;
        return reply
          .code(400)
          .type('text/html; charset=utf-8')
          .send(plainPage('This login is over', [error.message]));
      }
    },
  );

  for (const [action, summary] of [
    ['refresh', 'Renew an account’s token now'],
    ['check', 'Ask the platform whether the connection holds; an account that rested sends again where it does'],
  ] as const) {
    app.post(
      `/api/v1/channels/:id/${action}`,
      {
        config: { access, summary },
        schema: {
          tags,
          params: idParams,
          response: answers({
            200: z.strictObject({
              id: z.string(),
              status: z.enum(['active', 'needs_reauth', 'paused', 'disconnected']),
              ...connectionFields,
            }),
          }),
        },
      },
      async (request) => {
        const { tenantId, actor } = principalOf(request);
        const tenant = rf.tenant(tenantId);
        const { id } = request.params;
        const connection = await (action === 'refresh' ? tenant.connections.renew(id, actor) : tenant.connections.check(id, actor));
        return { id, status: (await tenant.channels.get(id)).status, ...connectionToWire(connection) };
      },
    );
  }
}

/** Must be registered at the platform, byte for byte. */
export function callbackUrl(publicUrl: string, type: string): string {
  return `${publicUrl}/api/v1/auth/callback/${type}`;
}

function progressToWire({ id, type, status, accounts, channelIds, failure, expiresAt }: LoginProgress) {
  return {
    id,
    type,
    status,
    accounts: accounts.map(({ type: of, accountId, name }) => ({ type: of, account_id: accountId, name })),
    channel_ids: channelIds,
    failure,
    expires_at: iso(expiresAt),
  };
}

/** What the person sees whose browser came back: for which workspace, and what became of it. */
function pageFor({ status, failure, accounts }: LoginProgress, workspace: string): string {
  const back = 'You can close this page and go back to where you began.';
  if (status === 'failed') return plainPage('Nothing was connected', [failure ?? '', back]);
  if (status === 'choosing') {
    return plainPage(`Choose what to connect to ${workspace}`, [
      `This login gives access to ${accounts.length} accounts: ${accounts.map(({ name }) => name).join(', ')}.`,
      'Go back to where you began and choose among them.',
    ]);
  }
  return plainPage(`Connected to ${workspace}`, [...(failure === null ? [] : [failure]), back]);
}

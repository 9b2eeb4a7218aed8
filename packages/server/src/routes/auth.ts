import { ReplyForceError, type User } from '@replyforce/core';
import { z } from 'zod';
import type { App, FastifyReply, FastifyRequest, Services } from '../app.js';
import { MIN_PASSWORD_LENGTH } from '../config/reader.js';
import { createLoginLimits } from '../identity/login-limits.js';
import { principalOf } from '../identity/principal.js';
import { register } from '../identity/register.js';
import { REFRESH_TOKEN_SECONDS, type Session } from '../identity/sessions.js';
import { MAX_PASSWORD_LENGTH } from '../identity/users.js';
import { answers, noContent } from '../schemas/common.js';
import { user } from '../schemas/entities.js';

const COOKIE = 'rf_refresh';
const COOKIE_PATH = '/api/v1/auth';

const password = z.string().min(1).max(MAX_PASSWORD_LENGTH);
const email = z.string().min(3).max(254);
const registration = z.object({
  company: z.string().trim().min(1).max(200),
  email: email.regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address'),
  password: z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH),
});
const session = z
  .strictObject({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.number().int(), user })
  .meta({ id: 'Session' });

/** Needs the cookie plugin in its scope. */
export function authRoutes(app: App, { engine, sessions, publicUrl }: Services): void {
  /** Secure where people reach the server by https: it is told so, or the proxy says it. */
  const cookieOptions = ({ protocol }: FastifyRequest) =>
    ({
      path: COOKIE_PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure: protocol === 'https' || publicUrl().startsWith('https:'),
    }) as const;

  const limits = createLoginLimits(engine.runtime);

  function answer(reply: FastifyReply, opened: Session, status = 200): FastifyReply {
    return reply
      .setCookie(COOKIE, opened.refreshToken, { ...cookieOptions(reply.request), maxAge: REFRESH_TOKEN_SECONDS })
      .header('cache-control', 'no-store')
      .code(status)
      .send({ access_token: opened.accessToken, token_type: 'Bearer', expires_in: opened.expiresIn, user: userToWire(opened.user) });
  }

  app.post(
    '/api/v1/auth/login',
    {
      config: { access: 'public', summary: 'Sign in; also sets the refresh cookie' },
      schema: { tags: ['Authentication'], body: z.object({ email, password }), response: answers({ 200: session }) },
    },
    async ({ body, ip }, reply) => answer(reply, await sessions.login(body.email, body.password, ip)),
  );

  app.post(
    '/api/v1/auth/refresh',
    {
      config: { access: 'public', summary: 'Trade the refresh cookie for a new pair; each works once' },
      schema: { tags: ['Authentication'], response: answers({ 200: session }) },
    },
    async (request, reply) => {
      const opened = await sessions.refresh(cookieOf(request)).catch((error: unknown) => {
        // A store that does not answer says nothing of the cookie: it is tried again.
        if (ReplyForceError.is(error) && error.code === 'unauthorized') void reply.clearCookie(COOKIE, cookieOptions(request));
        throw error;
      });
      return answer(reply, opened);
    },
  );

  app.delete(
    '/api/v1/auth/logout',
    {
      config: { access: 'public', summary: 'End the session of the refresh cookie', success: 204 },
      schema: { tags: ['Authentication'], response: answers({ 204: noContent }) },
    },
    async (request, reply) => {
      await sessions.logout(cookieOf(request), request.ip);
      return reply.clearCookie(COOKIE, cookieOptions(request)).code(204).send();
    },
  );

  app.post(
    '/api/v1/auth/password',
    {
      // Whatever their role: everybody may read the dashboard.
      config: {
        access: 'read:dashboard',
        summary: 'Change your own password; your other sessions end, and this one goes on with a new pair',
      },
      schema: {
        tags: ['Authentication'],
        body: z.strictObject({ current_password: password, new_password: z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH) }),
        response: answers({ 200: session }),
      },
    },
    async (request, reply) => {
      const { current_password: present, new_password: next } = request.body;
      return answer(reply, await sessions.changePassword(principalOf(request), { present, next }));
    },
  );

  app.post(
    '/api/v1/auth/register',
    {
      config: { access: 'public', summary: 'Create a tenant and its admin, where registration is open', success: 201 },
      schema: {
        tags: ['Authentication'],
        body: registration,
        response: answers({ 201: session }),
      },
    },
    async ({ body, ip }, reply) => {
      const { storage, config } = engine;
      if (config.registration === 'closed' && (await storage.tenants.list()).length > 0) throw new ReplyForceError('registration_closed');
      limits.register(ip);
      const admin = await register(engine, body, { type: 'system', id: 'registration', ip });
      return answer(reply, await sessions.open(admin), 201);
    },
  );
}

export function userToWire({ id, tenantId, email: address, role }: User) {
  return { id, tenant_id: tenantId, email: address, role };
}

function cookieOf(request: FastifyRequest): string | undefined {
  return request.cookies[COOKIE];
}

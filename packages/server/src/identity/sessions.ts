import { ReplyForceError, type Actor, type User } from '@replyforce/core';
import type { Engine } from '../engine.js';
import type { AccessTokens } from './access-tokens.js';
import { ACCESS_TOKEN_SECONDS } from './access-tokens.js';
import { auditEntry } from './audit.js';
import { createLoginLimits } from './login-limits.js';
import { verifyPassword } from './passwords.js';
import { randomSecret, secretHash } from './secrets.js';
import { normalizeEmail } from './users.js';

/** Life of a refresh token, s (architecture.md 5.2). */
export const REFRESH_TOKEN_SECONDS = 7 * 24 * 3_600;

export interface Session {
  readonly user: User;
  readonly accessToken: string;
  readonly expiresIn: number;
  /** Works once; only its hash is stored. */
  readonly refreshToken: string;
}

export interface Sessions {
  /** Throws `invalid_credentials`, alike in words and time for unknown accounts, or `rate_limited`. */
  login(email: string, password: string, ip: string): Promise<Session>;
  /** Trades a refresh token for a new pair; throws `unauthorized`. */
  refresh(refreshToken: string | undefined): Promise<Session>;
  logout(refreshToken: string | undefined, ip: string): Promise<void>;
  open(user: User): Promise<Session>;
}

export function createSessions(engine: Engine, tokens: AccessTokens): Sessions {
  const { storage, runtime } = engine;
  const limits = createLoginLimits(runtime);

  async function open(user: User): Promise<Session> {
    const refreshToken = randomSecret(runtime);
    const now = runtime.now();
    await storage.identity.saveRefreshToken({
      id: engine.newId(),
      tenantId: user.tenantId,
      userId: user.id,
      tokenHash: await secretHash(runtime, refreshToken),
      expiresAt: now + REFRESH_TOKEN_SECONDS * 1_000,
      createdAt: now,
    });
    return { user, accessToken: await tokens.issue(user), expiresIn: ACCESS_TOKEN_SECONDS, refreshToken };
  }

  async function log(user: User, ip: string, action: string, result: 'success' | 'failure'): Promise<void> {
    const actor: Actor = { type: 'user', id: user.id, role: user.role, ip };
    await storage
      .forTenant(user.tenantId)
      .audit.append(auditEntry(engine, user.tenantId, actor, action, { type: 'user', id: user.id }, {}, result));
  }

  return {
    open,
    async login(address, password, ip) {
      const email = normalizeEmail(address);
      limits.enter(ip, email);
      const user = await storage.identity.findUserByEmail(email);
      const matches = await verifyPassword(password, user?.passwordHash);
      if (user) await log(user, ip, matches ? 'session.opened' : 'session.refused', matches ? 'success' : 'failure');
      if (!user || !matches) throw new ReplyForceError('invalid_credentials');
      limits.succeeded(ip, email);
      return open(user);
    },
    async refresh(refreshToken) {
      const record = refreshToken ? await storage.identity.takeRefreshToken(await secretHash(runtime, refreshToken)) : undefined;
      if (!record || record.expiresAt <= runtime.now()) throw new ReplyForceError('unauthorized', 'Sign in again.');
      const user = await storage.identity.findUser(record.tenantId, record.userId);
      if (!user) throw new ReplyForceError('unauthorized', 'Sign in again.');
      return open(user);
    },
    async logout(refreshToken, ip) {
      if (!refreshToken) return;
      const record = await storage.identity.takeRefreshToken(await secretHash(runtime, refreshToken));
      const user = record && (await storage.identity.findUser(record.tenantId, record.userId));
      if (user) await log(user, ip, 'session.closed', 'success');
    },
  };
}

import { ReplyForceError, type Actor, type User } from '@replyforce/core';
import type { Engine } from '../engine.js';
import type { AccessTokens } from './access-tokens.js';
import { ACCESS_TOKEN_SECONDS } from './access-tokens.js';
import { auditEntry } from './audit.js';
import { createLoginLimits } from './login-limits.js';
import { hashPassword, verifyPassword } from './passwords.js';
import type { Principal } from './principal.js';
import { randomSecret, secretHash } from './secrets.js';
import { normalizeEmail, passwordFaults } from './users.js';

/** Life of a refresh token, s (architecture.md 5.2). */
export const REFRESH_TOKEN_SECONDS = 7 * 24 * 3_600;

export interface Session {
  readonly user: User;
  readonly accessToken: string;
  readonly expiresIn: number;
  /** Works once; only its hash is stored. */
  readonly refreshToken: string;
}

export interface PasswordChange {
  readonly present: string;
  readonly next: string;
}

export interface Sessions {
  /** Throws `invalid_credentials`, alike in words and time for unknown accounts, or `rate_limited`. */
  login(email: string, password: string, ip: string): Promise<Session>;
  /** Trades a refresh token for a new pair; throws `unauthorized`. */
  refresh(refreshToken: string | undefined): Promise<Session>;
  logout(refreshToken: string | undefined, ip: string): Promise<void>;
  /**
   * Changes the caller's own password: their sessions end, and this one goes on with a new pair. Throws `validation_failed`, also for
   * another present password than theirs, `forbidden` for who is nobody that signs in, or `rate_limited`.
   */
  changePassword(caller: Principal, change: PasswordChange): Promise<Session>;
  open(user: User): Promise<Session>;
}

export function createSessions(engine: Engine, tokens: AccessTokens): Sessions {
  const { storage, runtime } = engine;
  const limits = createLoginLimits(runtime);

  async function open(user: User): Promise<Session> {
    const refreshToken = randomSecret(runtime);
    const now = runtime.now();
    const record = {
      id: engine.newId(),
      tenantId: user.tenantId,
      userId: user.id,
      tokenHash: await secretHash(runtime, refreshToken),
      expiresAt: now + REFRESH_TOKEN_SECONDS * 1_000,
      createdAt: now,
    };
    // Whoever was removed or changed while they came in does not come in as who they were.
    if (!(await storage.identity.saveRefreshToken(record, user))) throw new ReplyForceError('unauthorized', 'Sign in again.');
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
    async changePassword({ tenantId, actor, embedded }, { present, next }) {
      const user = actor.type === 'user' && !embedded ? await storage.identity.findUser(tenantId, actor.id) : undefined;
      if (!user) throw new ReplyForceError('forbidden', 'Only who has signed in changes their own password.');
      const errors = passwordFaults(next, 'new_password');
      if (errors.length > 0) throw notLikeThis(errors);
      const ip = actor.ip ?? '';
      limits.enter(ip, user.email);
      if (!(await verifyPassword(present, user.passwordHash))) {
        await log(user, ip, 'user.password_set', 'failure');
        throw notLikeThis([{ path: 'current_password', message: 'is not your password' }]);
      }
      limits.succeeded(ip, user.email);
      const passwordHash = await hashPassword(next);
      const audit = auditEntry(engine, tenantId, actor, 'user.password_set', { type: 'user', id: user.id });
      const isSet = await storage.identity.setPassword(tenantId, user.id, passwordHash, audit, user.passwordHash);
      if (!isSet) throw new ReplyForceError('unauthorized', 'Sign in again.');
      return open({ ...user, passwordHash });
    },
  };
}

function notLikeThis(errors: readonly { readonly path: string; readonly message: string }[]): ReplyForceError {
  return new ReplyForceError('validation_failed', 'The password cannot be changed like this.', { errors });
}

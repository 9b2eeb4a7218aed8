import { SYSTEM_TENANT_ID, utf8, type Role, type User } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { isAccess, isRole, permissionsOf, type Permission } from './permissions.js';
import type { Principal } from './principal.js';
import { stampOf, type StampedUser } from './user-stamp.js';

/** Life of an access token, s (architecture.md 5.2). */
export const ACCESS_TOKEN_SECONDS = 3_600;

const ISSUER = 'replyforce';
const ALGORITHM = 'HS256';

export interface EmbedToken {
  readonly role: Role;
  readonly permissions: readonly Permission[];
  /** The only origin whose pages may use it; null for any. Programs, which send no origin, are not held up. */
  readonly origin: string | null;
  /** s */
  readonly expiresIn: number;
}

/** Where a request comes from. */
export interface CallerAddress {
  readonly ip: string;
  /** The page's, where a browser says it. */
  readonly origin?: string | undefined;
}

export interface AccessTokens {
  issue(user: StampedUser & Pick<User, 'tenantId'>): Promise<string>;
  /** A token for a page of somebody else's: it acts for the caller, may less, and ends soon. */
  issueEmbedded(caller: Principal, embed: EmbedToken): Promise<string>;
  /** Undefined for anything but a token of ours that has not run out and comes from where it may. Whether its user is still who they were is not asked here. */
  verify(token: string, from: CallerAddress): Promise<Principal | undefined>;
}

/** Access JWTs, signed with a key that only the holder of the master key can derive. */
export function createAccessTokens({ vault, runtime }: Pick<Engine, 'vault' | 'runtime'>): AccessTokens {
  let key: Promise<Uint8Array> | undefined;
  const signingKey = () => (key ??= deriveKey());

  async function deriveKey(): Promise<Uint8Array> {
    return runtime.sha256(utf8(await vault.digest('access-token-key|v1', SYSTEM_TENANT_ID)));
  }

  async function sign(subject: string, claims: Readonly<Record<string, unknown>>, seconds: number): Promise<string> {
    const { SignJWT } = await import('jose');
    const now = Math.floor(runtime.now() / 1_000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(await signingKey());
  }

  return {
    async issue(user) {
      const { id, tenantId, role } = user;
      const stamp = await stampOf(runtime, user);
      return sign(id, { tid: tenantId, role, permissions: permissionsOf(role), stamp }, ACCESS_TOKEN_SECONDS);
    },
    issueEmbedded: ({ tenantId, actor, stamp }, { role, permissions, origin, expiresIn }) =>
      sign(
        actor.id,
        { tid: tenantId, role, permissions, act: actor.type, embed: true, ...(stamp && { stamp }), ...(origin && { origin }) },
        expiresIn,
      ),
    async verify(token, { ip, origin }) {
      const { jwtVerify } = await import('jose');
      try {
        const { payload } = await jwtVerify(token, await signingKey(), {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          typ: 'JWT',
          requiredClaims: ['sub', 'exp', 'iat'],
          currentDate: new Date(runtime.now()),
        });
        const { sub, exp, tid, role, permissions, act, embed, stamp, origin: bound } = payload;
        if (!sub || !exp || typeof tid !== 'string' || !isRole(role)) return undefined;
        if (bound !== undefined && origin !== undefined && origin !== bound) return undefined;
        return {
          tenantId: tid,
          role,
          permissions: grantedOf(permissions, permissionsOf(role)),
          actor: { type: act === 'api_key' ? 'api_key' : 'user', id: sub, role, ip },
          expiresAt: exp * 1_000,
          ...(typeof stamp === 'string' && { stamp }),
          ...(embed === true && { embedded: true }),
        };
      } catch {
        return undefined;
      }
    },
  };
}

/** What the token names, and never more than its role grants today. */
function grantedOf(claimed: unknown, allowed: readonly Permission[]): readonly Permission[] {
  if (!Array.isArray(claimed)) return [];
  return claimed.filter((name): name is Permission => isAccess(name) && (allowed as readonly string[]).includes(name));
}

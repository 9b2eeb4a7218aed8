import { SYSTEM_TENANT_ID, utf8, type User } from '@replyforce/core';
import type { Engine } from '../engine.js';
import { isAccess, isRole, permissionsOf, type Permission } from './permissions.js';
import type { Principal } from './principal.js';

/** Life of an access token, s (architecture.md 5.2). */
export const ACCESS_TOKEN_SECONDS = 3_600;

const ISSUER = 'replyforce';
const ALGORITHM = 'HS256';

export interface AccessTokens {
  issue(user: Pick<User, 'id' | 'tenantId' | 'role'>): Promise<string>;
  /** Undefined for anything but a token of ours that still holds. */
  verify(token: string, ip: string): Promise<Principal | undefined>;
}

/** Access JWTs, signed with a key that only the holder of the master key can derive. */
export function createAccessTokens({ vault, runtime }: Pick<Engine, 'vault' | 'runtime'>): AccessTokens {
  let key: Promise<Uint8Array> | undefined;
  const signingKey = () => (key ??= deriveKey());

  async function deriveKey(): Promise<Uint8Array> {
    return runtime.sha256(utf8(await vault.digest('access-token-key|v1', SYSTEM_TENANT_ID)));
  }

  return {
    async issue({ id, tenantId, role }) {
      const { SignJWT } = await import('jose');
      const now = Math.floor(runtime.now() / 1_000);
      return new SignJWT({ tid: tenantId, role, permissions: permissionsOf(role) })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
        .setSubject(id)
        .setIssuer(ISSUER)
        .setIssuedAt(now)
        .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
        .sign(await signingKey());
    },
    async verify(token, ip) {
      const { jwtVerify } = await import('jose');
      try {
        const { payload } = await jwtVerify(token, await signingKey(), {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          typ: 'JWT',
          requiredClaims: ['sub', 'exp', 'iat'],
          currentDate: new Date(runtime.now()),
        });
        const { sub, exp, tid, role, permissions } = payload;
        if (!sub || !exp || typeof tid !== 'string' || !isRole(role)) return undefined;
        return {
          tenantId: tid,
          role,
          permissions: grantedOf(permissions, permissionsOf(role)),
          actor: { type: 'user', id: sub, role, ip },
          expiresAt: exp * 1_000,
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

import { randomBytes } from 'node:crypto';

/** A token the stand-in gave, for whom it is and when it ends, ms; null for never. */
export interface GivenToken {
  readonly token: string;
  readonly kind: string;
  /** The person who agreed. */
  readonly userId: string;
  /** The account it is for; absent for one of the person. */
  readonly accountId?: string;
  /** What the person agreed to, as the login asked for it; absent where it named nothing. */
  readonly scope?: string;
  readonly givenAt: number;
  readonly endsAt: number | null;
}

/** Codes and tokens that a stand-in gives, on a clock that may be moved. */
export function createTokens(now: () => number) {
  const tokens = new Map<string, GivenToken>();
  const dead = new Set<string>();
  const codes = new Map<string, { readonly grant: Readonly<Record<string, string>>; readonly endsAt: number }>();
  const secret = (prefix: string) => `${prefix}${randomBytes(24).toString('base64url')}`;

  return {
    newCode(grant: Readonly<Record<string, string>>, livesMs: number): string {
      const code = secret('code-');
      codes.set(code, { grant, endsAt: now() + livesMs });
      return code;
    },
    /** A code works once and in time. */
    takeCode(code: string): Readonly<Record<string, string>> | undefined {
      const found = codes.get(code);
      codes.delete(code);
      return found && found.endsAt > now() ? found.grant : undefined;
    },
    give(token: Omit<GivenToken, 'token' | 'givenAt' | 'endsAt'>, livesMs: number | null, prefix = 'token-'): GivenToken {
      const given = { ...token, token: secret(prefix), givenAt: now(), endsAt: livesMs === null ? null : now() + livesMs };
      tokens.set(given.token, given);
      return given;
    },
    /** One of ours, living or not. */
    find: (token: string): GivenToken | undefined => tokens.get(token),
    living(token: string | undefined): GivenToken | undefined {
      const found = tokens.get(token ?? '');
      return found && !dead.has(found.token) && (found.endsAt === null || found.endsAt > now()) ? found : undefined;
    },
    kill: (token: string) => void dead.add(token),
    killOf(accountId: string): void {
      for (const { token, accountId: of } of tokens.values()) if (of === accountId) dead.add(token);
    },
    /** None of those that were given lives on after that, ms. */
    endAt(time: number): void {
      for (const one of tokens.values()) tokens.set(one.token, { ...one, endsAt: Math.min(time, one.endsAt ?? time) });
    },
    /** All that a person ever agreed to ends. */
    revoke(userId: string): void {
      for (const { token, userId: owner } of tokens.values()) if (owner === userId) dead.add(token);
    },
    clear(): void {
      tokens.clear();
      codes.clear();
      dead.clear();
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;

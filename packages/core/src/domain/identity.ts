export type Role = 'admin' | 'agent' | 'viewer';

export interface User {
  readonly id: string;
  readonly tenantId: string;
  readonly email: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly createdAt: number;
}

export interface ApiKeyRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly role: Role;
  readonly name: string;
  /** SHA-256 of the key; the key itself is shown once and never stored. */
  readonly keyHash: string;
  readonly createdAt: number;
}

export interface RefreshTokenRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly tokenHash: string;
  readonly expiresAt: number;
  readonly createdAt: number;
}

/** Who did something, for the audit log. */
export interface Actor {
  readonly type: 'user' | 'api_key' | 'system' | 'cli' | 'customer';
  readonly id: string;
  readonly role?: Role;
  readonly ip?: string;
}

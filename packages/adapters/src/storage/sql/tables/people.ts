// Who may sign in, by person and by program.

export interface UsersTable {
  tenant_id: string;
  id: string;
  email: string;
  /** In lower case: what makes an address the same. */
  email_key: string;
  role: string;
  password_hash: string;
  created_at: number;
}

export interface ApiKeysTable {
  tenant_id: string;
  id: string;
  role: string;
  name: string;
  key_hash: string;
  created_at: number;
}

export interface RefreshTokensTable {
  tenant_id: string;
  id: string;
  user_id: string;
  token_hash: string;
  expires_at: number;
  created_at: number;
}

export interface IdempotencyKeysTable {
  tenant_id: string;
  key: string;
  body_hash: string;
  /** Who works on it. */
  holder: string;
  leased_until: number;
  /** 0 as long as there is no answer. */
  status: number;
  response: string;
  /** When the key was first used; of an answer, when it was given. */
  created_at: number;
}

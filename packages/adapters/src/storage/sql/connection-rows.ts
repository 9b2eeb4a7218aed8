import type { Connection, PendingConnection, Sealed } from '@replyforce/core';
import type { Row } from './rows.js';
import type * as Tables from './schema.js';

/** What rows of connections say in the language of the domain; see `rows.ts`. */

export function toConnection(row: Row<Tables.ChannelConnectionsTable>): Connection {
  return {
    tenantId: row.tenant_id,
    channelId: row.channel_id,
    ownerHash: row.owner_hash,
    businessHash: row.business_hash,
    verifiedAt: row.verified_at,
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
    refreshAt: row.refresh_at,
    dueAt: row.due_at,
    checkedAt: row.checked_at,
    problem: row.problem_code === null ? null : { code: row.problem_code, message: row.problem ?? '' },
    failures: row.failures,
  };
}

export function toPendingConnection(row: Row<Tables.PendingConnectionsTable>): PendingConnection {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    channelType: row.channel_type as PendingConnection['channelType'],
    stateHash: row.state_hash,
    actor: JSON.parse(row.actor) as PendingConnection['actor'],
    redirectUri: row.redirect_uri,
    webhookUrl: row.webhook_url,
    verifier: row.verifier as Sealed,
    status: row.status as PendingConnection['status'],
    offers: row.offers as Sealed | null,
    channelIds: JSON.parse(row.channel_ids) as readonly string[],
    failure: row.failure,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

import type { NewAuditEntry } from '../domain/audit.js';
import type { ChannelStatus } from '../domain/channel.js';
import type { NewJob } from '../domain/job.js';
import type { Connection, DeletionRequest, PendingConnection, PendingStatus } from '../domain/connection.js';
import type { Sealed } from '../domain/sealed.js';

/** Connections of the installation, for whoever looks after them. */
export interface ConnectionStore {
  /**
   * Takes connections whose time has come, those first that have waited longest. Nobody else is given them before `until`: whoever
   * took one and died is followed by another then. `change` gives them back.
   */
  takeDue(request: { readonly now: number; readonly until: number; readonly limit: number }): Promise<readonly Connection[]>;
  /** The accounts a person connected, of whatever tenant. */
  ofOwner(ownerHash: string): Promise<readonly Pick<Connection, 'tenantId' | 'channelId'>[]>;
  /** The accounts of one business account that are not disconnected, of whatever tenant. */
  ofBusiness(businessHash: string): Promise<readonly Pick<Connection, 'tenantId' | 'channelId'>[]>;
}

/** Connections of one tenant. */
export interface TenantConnections {
  get(channelId: string): Promise<Connection | undefined>;
  /** Takes one by hand, due or not, as `takeDue` does; undefined where it is taken, or is none. */
  take(channelId: string, now: number, until: number): Promise<Connection | undefined>;
  /** Brings forward the time at which it is looked after. */
  hasten(channelId: string, at: number): Promise<void>;
  /** Notes what became of looking after it, and gives it back. Adds `channel.updated` where the status is set. */
  change(command: ChangeConnection): Promise<'changed' | 'stale'>;

  /** Notes a login that begins; forgets those of the tenant that are over. */
  begin(pending: PendingConnection): Promise<void>;
  pending(id: string): Promise<PendingConnection | undefined>;
  /**
   * Moves a login on, in one statement: of many who want to, one can. Undefined where it is not in the status `from`, or is over
   * at `now`.
   */
  move(
    which: { readonly id: string } | { readonly stateHash: string },
    from: PendingStatus,
    to: PendingMove,
    now: number,
  ): Promise<PendingConnection | undefined>;

  noteDeletion(request: DeletionRequest): Promise<void>;
  deletion(code: string): Promise<DeletionRequest | undefined>;
}

export type PendingMove = { readonly status: PendingStatus } & Partial<
  Pick<PendingConnection, 'offers' | 'channelIds' | 'failure' | 'expiresAt'>
>;

export interface ChangeConnection {
  readonly channelId: string;
  readonly set: Partial<Omit<Connection, 'tenantId' | 'channelId'>>;
  readonly status?: ChannelStatus;
  /** Instead of giving it back: keeps it for so long, ms since 1970, or leaves it with whoever has it. */
  readonly heldUntil?: number | 'unchanged';
  /**
   * New ones in place of those that were used, or none: `stale`, and nothing is written, where others stand there by now. `forget`
   * deletes whichever there are.
   */
  readonly credentials?: { readonly from: Sealed; readonly to: Sealed | null } | 'forget';
  readonly audit?: readonly NewAuditEntry[];
  readonly jobs?: readonly NewJob[];
}

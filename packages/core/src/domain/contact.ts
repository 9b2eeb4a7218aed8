import type { ChannelType } from './channel.js';
import type { Sealed } from './sealed.js';

/** How a platform names a person. A contact is a set of these (platform-apis.md 4.2). */
export type AliasKind = 'psid' | 'igsid' | 'phone' | 'bsuid' | 'parent_bsuid' | 'username' | 'x_user' | 'external';

/** Which alias replies on a channel are addressed to, best first. */
export const RECIPIENT_ALIASES: Readonly<Record<ChannelType, readonly AliasKind[]>> = {
  facebook: ['psid'],
  instagram: ['igsid'],
  whatsapp: ['phone', 'bsuid'],
  twitter: ['x_user'],
  api: ['external'],
};

export interface Alias {
  readonly kind: AliasKind;
  readonly value: string;
}

/** What an event tells about the customer it concerns. */
export interface Participant {
  /** The value that keys the thread on its account: what replies are addressed to. */
  readonly id: string;
  readonly aliases: readonly Alias[];
  readonly name?: string;
  /** Said by whoever passed the message on, and no proof of who somebody is: contacts are not merged by them. */
  readonly email?: string;
  readonly phone?: string;
}

export interface Contact {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly avatarUrl: string | null;
  readonly createdAt: number;
}

/** A contact as storage keeps it: personal fields sealed, look-ups by keyed hash only. */
export interface ContactRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly name: Sealed | null;
  readonly email: Sealed | null;
  readonly emailIndex: string | null;
  readonly phone: Sealed | null;
  readonly phoneIndex: string | null;
  readonly avatarUrl: string | null;
  readonly createdAt: number;
}

/** An alias as storage keeps it. `scope` is the channel id where ids are account-scoped, else the tenant id. */
export interface AliasRecord {
  readonly scope: string;
  readonly kind: AliasKind;
  readonly hash: string;
  readonly value: Sealed;
}

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
  /** Whether they follow the account; null where nobody knows. */
  readonly follows: boolean | null;
  readonly preferences: ContactPreferences;
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
  readonly follows: boolean | null;
  /** When the platform was last asked who they are, ms; null for never. */
  readonly profileAt: number | null;
  readonly preferences: ContactPreferences;
  /** Keyed hash of the set of aliases they were last seen with, where an event named more than one: another set is evidence. */
  readonly aliasesSeen: string | null;
  readonly createdAt: number;
}

/** What somebody said they want, by topic, such as `marketing_messages`: the newest word counts. `at` in ms. */
export type ContactPreferences = Readonly<Record<string, { readonly allowed: boolean; readonly at: number }>>;

/** The preferences with one word more; undefined where a newer one is known. */
export function withPreference(
  before: ContactPreferences,
  { topic, allowed, at }: { readonly topic: string; readonly allowed: boolean; readonly at: number },
): ContactPreferences | undefined {
  const known = Object.hasOwn(before, topic) ? before[topic] : undefined;
  return known && known.at >= at ? undefined : { ...before, [topic]: { allowed, at } };
}

/** What two records of one person say together. */
export function newestPreferences(left: ContactPreferences, right: ContactPreferences): ContactPreferences {
  return Object.entries(right).reduce((all, [topic, word]) => withPreference(all, { topic, ...word }) ?? all, left);
}

/** Topic of messages that advertise (platform-apis.md 4.2). */
export const MARKETING = 'marketing_messages';

/** Whether a machine may advertise to somebody: never to who said no. */
export function mayAdvertiseTo({ preferences }: Pick<Contact, 'preferences'>): boolean {
  return preferences[MARKETING]?.allowed !== false;
}

/**
 * Kinds of alias by which a person is recognised. Names people choose are none: they are given up and taken by others.
 */
export const IDENTIFYING_ALIASES: ReadonlySet<AliasKind> = new Set<AliasKind>([
  'psid',
  'igsid',
  'phone',
  'bsuid',
  'parent_bsuid',
  'x_user',
  'external',
]);

/** An alias as storage keeps it. `scope` is the channel id where ids are account-scoped, else the tenant id. */
export interface AliasRecord {
  readonly scope: string;
  readonly kind: AliasKind;
  readonly hash: string;
  readonly value: Sealed;
}

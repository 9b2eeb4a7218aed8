import { NOTICE_KINDS, type NoticeKind } from './notice.js';
import type { Sealed } from './sealed.js';

/** Who is told of what, beside the live event. */
export interface NotificationSettings {
  /** Whom mails about a conversation go to: its assignee (everybody where there is none), everybody who may answer, or nobody. */
  readonly email: 'assignee' | 'team' | 'off';
  /** Addresses of no user that are told besides, such as a shared mailbox. */
  readonly addresses: readonly string[];
  readonly emailAbout: readonly NoticeKind[];
  /** Gets a signed request for each notice; null for none. */
  readonly webhookUrl: string | null;
  readonly webhookAbout: readonly NoticeKind[];
  /** After a notice about a conversation, what else happens in it is gathered so long, s. */
  readonly quietSeconds: number;
  /** A customer who writes while a person owns the conversation is told of where nobody has answered after so long, s. */
  readonly unansweredSeconds: number;
  /** Whether the customer's name and the beginning of their newest words are shown. */
  readonly preview: boolean;
  /** Own words at the end of each mail; empty for none. */
  readonly closing: string;
}

/** As it is kept. The secret signs what goes to the webhook. */
export type StoredNotifications = Partial<NotificationSettings> & { readonly webhookSecret?: Sealed };

export const DEFAULT_NOTIFICATIONS: NotificationSettings = {
  email: 'assignee',
  addresses: [],
  emailAbout: NOTICE_KINDS,
  webhookUrl: null,
  webhookAbout: NOTICE_KINDS,
  quietSeconds: 600,
  unansweredSeconds: 300,
  preview: true,
  closing: '',
};

export function notificationSettingsOf(stored: StoredNotifications | undefined): NotificationSettings {
  const { webhookSecret: _webhookSecret, ...given } = stored ?? {};
  return { ...DEFAULT_NOTIFICATIONS, ...given };
}

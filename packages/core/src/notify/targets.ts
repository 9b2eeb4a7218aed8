import type { User } from '../domain/identity.js';
import type { PeopleEvent, NoticeTarget } from '../domain/notice.js';
import type { NotificationSettings } from '../domain/notification-settings.js';
import type { Notifiers } from '../ports/notifier.js';

export interface Audience {
  readonly settings: NotificationSettings;
  readonly notifiers: Notifiers;
  readonly users: readonly User[];
  /** Whose conversation it is. */
  readonly assignedTo: string | null;
  /** Whether the tenant's webhook has an address and a secret. */
  readonly hasWebhook: boolean;
}

/**
 * Who is told of an event. Conversations concern whoever may answer, accounts and budgets those who may change them; where a
 * conversation is somebody's, they alone are told, unless everybody is to be.
 */
export function targetsOf(event: PeopleEvent, { settings, notifiers, users, assignedTo, hasWebhook }: Audience): readonly NoticeTarget[] {
  const targets: NoticeTarget[] = [];
  if (notifiers.email && settings.emailAbout.includes(event.kind)) {
    if (settings.email !== 'off') targets.push(...membersFor(event, settings, users, assignedTo).map(({ id }) => `user:${id}` as const));
    if (event.userId === undefined) targets.push(...settings.addresses.map((address) => `address:${address}` as const));
  }
  if (notifiers.webhook && hasWebhook && settings.webhookAbout.includes(event.kind)) targets.push('webhook');
  return targets;
}

/** Whether a tenant has anybody told of such events at all: what nobody is told needs no job. */
export function tellsOf(kind: PeopleEvent['kind'], settings: NotificationSettings, { email, webhook }: Notifiers): boolean {
  const byMail = email !== undefined && settings.emailAbout.includes(kind) && (settings.email !== 'off' || settings.addresses.length > 0);
  return byMail || (webhook !== undefined && settings.webhookUrl !== null && settings.webhookAbout.includes(kind));
}

function membersFor(
  { conversationId, userId }: PeopleEvent,
  { email }: NotificationSettings,
  users: readonly User[],
  assignedTo: string | null,
): readonly User[] {
  if (userId !== undefined) return users.filter(({ id }) => id === userId);
  const concerned = users.filter(({ role }) => role === 'admin' || (role === 'agent' && conversationId !== undefined));
  const assignee = email === 'assignee' ? concerned.filter(({ id }) => id === assignedTo) : [];
  return assignee.length > 0 ? assignee : concerned;
}

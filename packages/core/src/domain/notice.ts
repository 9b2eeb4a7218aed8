/** Of what people are told beside the live event, by e-mail and by webhook. */
export const NOTICE_KINDS = [
  'person_needed',
  'turn_given_up',
  'send_uncertain',
  'send_failed',
  'customer_waiting',
  'assigned',
  'account_stopped',
  'budget_used',
  'dead_letters',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something people are to be told of: ids and no content, whoever tells it reads the present state. All texts, as they go into a job. */
export interface PeopleEvent {
  readonly kind: NoticeKind;
  /** What makes it unique in its tenant: told once to everybody who is told of it, however often it is noted. */
  readonly key: string;
  readonly conversationId?: string;
  readonly channelId?: string;
  /** Of `assigned`: to whom. */
  readonly userId?: string;
  /** Of `person_needed` the trigger, of `budget_used` the share in percent. */
  readonly code?: string;
}

/** `user:ID`, `address:E-MAIL` or `webhook`: where it leads is looked up when it goes out. */
export type NoticeTarget = `user:${string}` | `address:${string}` | 'webhook';

/** `dropped`: when its time had come there was nothing to tell any more, or nobody. */
export type NoticeState = 'waiting' | 'sent' | 'dropped';

/** That one event is to be told to one target. One per (tenant, event key, target), whatever crashes. */
export interface Notice {
  readonly tenantId: string;
  readonly event: PeopleEvent;
  readonly target: NoticeTarget;
  /** What it is about: a conversation, an account; notices about one thing to one target keep a distance. */
  readonly subject: string;
  /** Notices that go out together share it; the receiver sees it in every try. */
  readonly deliveryId: string;
  readonly state: NoticeState;
  readonly createdAt: number;
  /** Not before, ms. */
  readonly dueAt: number;
}

/** What a notice is about: who is to know is decided for one after another. */
export function subjectOf({ kind, conversationId, channelId }: PeopleEvent): string {
  return conversationId ?? channelId ?? kind;
}

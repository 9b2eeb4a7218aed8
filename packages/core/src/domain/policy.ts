import type { ReplyMode } from './settings.js';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a business lets its machine do and say, as data: the same is evaluated in server, command line and SDK. */
export interface Policy {
  /** IANA name. */
  readonly timeZone: string;
  /** When the team is there: `{"mon": ["09:00-12:30", "13:30-17:00"]}`; a day left out is a day off. Empty: always. */
  readonly businessHours: Readonly<Partial<Record<Weekday, readonly string[]>>>;
  /** What the machine may do at other times. */
  readonly outsideHours: ReplyMode;
  /** Spans in which the machine sends nothing, `22:00-07:00`: its replies are suggested to people instead. */
  readonly quietHours: readonly string[];
  /** Words and phrases with which a message goes to a person, whatever the knowledge says. */
  readonly personTopics: readonly string[];
  /** Words and phrases that no reply of the machine holds. */
  readonly forbidden: readonly string[];
  /** Percent; a reply of the machine names no higher discount. */
  readonly maxDiscount: number | null;
  /** What a customer is told before the first machine message, by language (ISO 639-1); `{company}` is the name. Default: ours. */
  readonly disclosure: Readonly<Record<string, string>>;
  /** ms between the customer's last word and the machine's answer, at the least. */
  readonly replyDelayMs: number;
}

export const DEFAULT_POLICY: Policy = {
  timeZone: 'UTC',
  businessHours: {},
  outsideHours: 'auto',
  quietHours: [],
  personTopics: [],
  forbidden: [],
  maxDiscount: null,
  disclosure: {},
  replyDelayMs: 0,
};

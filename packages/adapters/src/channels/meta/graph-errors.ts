/** What an error means for the message, the connection or the channel. Only the first two are tried again. */
export type GraphErrorClass =
  | 'temporary'
  | 'rate_limited'
  | 'window_closed'
  | 'template_needed'
  | 'recipient_unreachable'
  | 'needs_reauth'
  | 'channel_paused'
  | 'thread_elsewhere'
  | 'rejected';

export interface GraphErrorRule {
  /** Single codes and inclusive ranges. */
  readonly codes: readonly (number | readonly [first: number, last: number])[];
  /** Only these subcodes; absent for all. */
  readonly subcodes?: readonly number[];
  readonly class: GraphErrorClass;
  /** What happened and what a person can do about it. */
  readonly words: string;
  /** How long to wait where the platform does not say, ms. */
  readonly afterMs?: number;
  /** It is one person who should get fewer messages, not the account that should send fewer. */
  readonly ofRecipient?: true;
  /** The customer has said no to messages of this kind, in the word of their preferences. */
  readonly optedOutOf?: string;
}

const MINUTE = 60_000;

/**
 * Every error of the Graph API that we act on, for Messenger and WhatsApp, in HTTP answers and in failed statuses
 * (platform-apis.md 2.8, 3.3 and 4.8). The first rule that fits decides, so a rule with subcodes stands before the one
 * for its code alone.
 */
export const GRAPH_ERRORS: readonly GraphErrorRule[] = [
  // Messenger, by subcode
  {
    codes: [10],
    subcodes: [2018065, 2018278, 2534022],
    class: 'window_closed',
    words: 'The customer last wrote more than 24 hours ago. A person may still answer within 7 days.',
  },
  {
    codes: [100, 200],
    subcodes: [2018278, 2534022],
    class: 'window_closed',
    words: 'The customer last wrote more than 24 hours ago. A person may still answer within 7 days.',
  },
  {
    codes: [10],
    subcodes: [2018108],
    class: 'recipient_unreachable',
    words: 'This person cannot be reached: the account is gone or has blocked the page.',
  },
  {
    codes: [10],
    subcodes: [2018300],
    class: 'thread_elsewhere',
    words: 'Another app or a person in the page inbox holds this conversation. Wait until it is passed back, or take it over.',
  },
  {
    codes: [10],
    subcodes: [1893063],
    class: 'channel_paused',
    words: 'Meta has restricted the page from sending for a while. See the page quality tab in Meta Business Suite.',
  },
  {
    codes: [200],
    subcodes: [1545041],
    class: 'recipient_unreachable',
    words: 'This person cannot be reached right now: the account is unavailable or has blocked the page.',
  },
  { codes: [100], subcodes: [2018001], class: 'recipient_unreachable', words: 'Meta knows no such recipient for this account.' },
  {
    codes: [100],
    subcodes: [33],
    class: 'needs_reauth',
    words: 'The account does not exist or the token may not use it. Connect the channel again.',
  },
  { codes: [190], subcodes: [458], class: 'needs_reauth', words: 'The app was removed from the account. Connect the channel again.' },
  {
    codes: [190],
    subcodes: [460],
    class: 'needs_reauth',
    words: 'The password was changed, which ended the token. Connect the channel again.',
  },
  { codes: [190], subcodes: [463], class: 'needs_reauth', words: 'The access token has expired. Connect the channel again.' },
  {
    codes: [190],
    subcodes: [459, 464],
    class: 'needs_reauth',
    words: 'Meta wants the account owner to log in and confirm something first. Do that, then connect the channel again.',
  },

  // Both, by code
  {
    codes: [551],
    class: 'recipient_unreachable',
    words: 'This person is not available: the account is deactivated or has blocked the page.',
  },
  { codes: [0, 102, 190], class: 'needs_reauth', words: 'The access token is no longer valid. Connect the channel again.' },
  {
    codes: [368, 130497],
    class: 'channel_paused',
    words: 'Meta has blocked the account for a policy reason. See Account Quality in Meta Business Suite.',
  },
  {
    codes: [4, 17, 32],
    class: 'rate_limited',
    words: 'Meta limits the calls of this app or account. It goes on by itself.',
    afterMs: 5 * MINUTE,
  },
  {
    codes: [613, [80001, 80002], 80006],
    class: 'rate_limited',
    words: 'Meta limits the messages of this account. It goes on by itself.',
    afterMs: MINUTE,
  },
  { codes: [1, 1200], class: 'temporary', words: 'Meta had a temporary problem.' },
  { codes: [2], class: 'temporary', words: 'Meta had a temporary problem, or this person has blocked the page.' },

  // WhatsApp, by code
  {
    codes: [80007],
    class: 'rate_limited',
    words: 'The WhatsApp business account has reached its rate limit. It goes on by itself.',
    afterMs: 5 * MINUTE,
  },
  { codes: [130429], class: 'rate_limited', words: 'The number sends faster than WhatsApp allows. It goes on by itself.', afterMs: 5_000 },
  {
    codes: [131056],
    class: 'rate_limited',
    words: 'Too many messages to this one customer in a short time. It goes on by itself.',
    afterMs: 6_000,
    ofRecipient: true,
  },
  { codes: [131000, 131016, 131057, 133004], class: 'temporary', words: 'WhatsApp had a temporary problem.' },
  {
    codes: [131047],
    class: 'template_needed',
    words: 'The customer last wrote more than 24 hours ago. Only an approved template may be sent now.',
  },
  {
    codes: [131026],
    class: 'recipient_unreachable',
    words: 'The message cannot be delivered: no WhatsApp on this number, an old app, or its terms were not accepted.',
  },
  {
    codes: [131049],
    class: 'rejected',
    words: 'WhatsApp held this message back to protect the customer from too many business messages. Do not send it again within 24 hours.',
  },
  {
    codes: [131050],
    class: 'rejected',
    words: 'The customer has stopped marketing messages from this business.',
    optedOutOf: 'marketing_messages',
  },
  {
    codes: [130472],
    class: 'rejected',
    words: 'WhatsApp did not deliver this message: the customer is part of an experiment without marketing messages.',
  },
  { codes: [131021], class: 'rejected', words: 'A number cannot write to itself.' },
  {
    codes: [131030],
    class: 'rejected',
    words: 'The number is a test number and this recipient is not on its list. Add the recipient in the Meta dashboard.',
  },
  { codes: [131051, 131052, 131053], class: 'rejected', words: 'WhatsApp could not take this kind of message or its media file.' },
  {
    codes: [131048],
    class: 'channel_paused',
    words: 'WhatsApp stopped the number because customers blocked or reported it. See its quality rating in WhatsApp Manager.',
  },
  { codes: [131031], class: 'channel_paused', words: 'The WhatsApp account is locked. See Account Quality in Meta Business Suite.' },
  // Only what is billed stops (platform-apis.md 4.8): replies within the day are free, and customers wait for them.
  {
    codes: [131042],
    class: 'rejected',
    words:
      'WhatsApp has no valid payment method for this account and does not send what it bills, such as templates. Add one in WhatsApp Manager.',
  },
  {
    codes: [131037, 131045],
    class: 'channel_paused',
    words: 'The display name or the registration of the number is not approved. See WhatsApp Manager.',
  },
  {
    codes: [133005],
    class: 'channel_paused',
    words: 'The number has a PIN of its own. Turn its two-step verification off in WhatsApp Manager, then connect it again.',
  },
  {
    codes: [[133006, 133016]],
    class: 'channel_paused',
    words: 'The number is not registered with WhatsApp. Register it again with its PIN.',
  },
  {
    codes: [132000, 132001, 132005, 132007, 132012, 132015, 132016, 132068, 132069],
    class: 'rejected',
    words: 'The template or flow cannot be sent as it is: missing translation or parameters, paused or disabled.',
  },
  { codes: [2593107, 2593108], class: 'rejected', words: 'The limit for synchronising with the WhatsApp Business app is reached.' },
  { codes: [100, 131008, 131009], class: 'rejected', words: 'Meta refused the message because a value in it is missing or wrong.' },

  // Both, by range: what no rule above names
  {
    codes: [3, 10, [200, 299]],
    class: 'needs_reauth',
    words: 'The app has no permission to send for this account. Connect it again and grant all permissions.',
  },
];

/** For answers that name no code we know: by `is_transient`, then by the HTTP status. */
export const GRAPH_FALLBACKS = {
  transient: { class: 'temporary', words: 'Meta says that the problem will pass.' },
  tooMany: { class: 'rate_limited', words: 'Meta limits the calls. It goes on by itself.', afterMs: MINUTE },
  unauthorized: { class: 'needs_reauth', words: 'Meta did not accept the access token. Connect the channel again.' },
  serverError: { class: 'temporary', words: 'Meta had a problem on its side.' },
  other: { class: 'rejected', words: 'Meta refused the message.' },
} as const satisfies Record<string, Pick<GraphErrorRule, 'class' | 'words' | 'afterMs'>>;

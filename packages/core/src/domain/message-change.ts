import type { Message, MessageVersion, Reaction, Side } from './message.js';

/** What somebody did to a message that is there. `at` is the platform's time, ms. */
export type MessageChange =
  | { readonly kind: 'reaction'; readonly by: Side; readonly emoji: string | null; readonly at: number }
  /** `version`: how often it was edited, this time included; null where the platform does not count. */
  | { readonly kind: 'edit'; readonly by: Side; readonly content: string; readonly version: number | null; readonly at: number }
  | { readonly kind: 'deletion'; readonly by: Side; readonly at: number };

/** The parts of a message that change after it was said. */
export type ChangeableParts = Pick<Message, 'content' | 'attachments' | 'context' | 'versions' | 'reactions' | 'deletedAt'>;
type Changeable = ChangeableParts & Pick<Message, 'senderType' | 'platformAt' | 'createdAt'>;

/** Wordings kept of one message at most: the first, and the newest. */
const MAX_VERSIONS = 20;

/**
 * The message after a change; undefined where the change says nothing new: it came late, twice, or from somebody whose message it
 * is not. Events come in any order, so it never matters which of two changes is applied first.
 */
export function changeMessage(message: Changeable, change: MessageChange): ChangeableParts | undefined {
  if (message.deletedAt !== null) return undefined;
  if (change.kind === 'reaction') return react(message, change);
  if (change.by !== sideOf(message)) return undefined;
  return change.kind === 'edit' ? edit(message, change) : { ...NOTHING, reactions: message.reactions, deletedAt: change.at };
}

/** Who said it. */
export function sideOf({ senderType }: Pick<Message, 'senderType'>): Side {
  return senderType === 'customer' ? 'customer' : 'business';
}

/** What was taken back is nobody's to read any more: its place stays, its words and files go (platform-apis.md 3.2). */
const NOTHING = { content: '', attachments: [], context: null, versions: [] } as const;

/** Each side has one reaction on a message: the newest. One that was taken away is kept as such, or an older one would come back. */
function react(message: Changeable, { by, emoji, at }: Extract<MessageChange, { kind: 'reaction' }>): ChangeableParts | undefined {
  const before = message.reactions.find((one) => one.by === by);
  if (before && (before.at > at || (before.at === at && before.emoji === emoji))) return undefined;
  const reaction: Reaction = { by, emoji, at };
  return { ...partsOf(message), reactions: [...message.reactions.filter((one) => one.by !== by), reaction] };
}

function edit(message: Changeable, given: Extract<MessageChange, { kind: 'edit' }>): ChangeableParts | undefined {
  // Some platforms count the message itself as the first wording (platform-apis.md 3.2).
  const added: MessageVersion = { content: given.content, at: given.at, version: given.version === 0 ? null : given.version };
  const first: MessageVersion = { content: message.content, at: message.platformAt ?? message.createdAt, version: 0 };
  const known = message.versions.length > 0 ? message.versions : [first];
  if (known.some((one) => isSame(one, added)) || known.at(-1)?.content === added.content) return undefined;
  const versions = [...known, added].toSorted(byAge);
  const newest = versions.at(-1);
  const kept = versions.length > MAX_VERSIONS ? [...versions.slice(0, 1), ...versions.slice(2)] : versions;
  return { ...partsOf(message), content: newest?.content ?? message.content, versions: kept };
}

function isSame(left: MessageVersion, right: MessageVersion): boolean {
  return left.version === null || right.version === null
    ? left.at === right.at && left.content === right.content
    : left.version === right.version;
}

/** By the platform's count, else by time. */
function byAge(left: MessageVersion, right: MessageVersion): number {
  return left.version === null || right.version === null ? left.at - right.at : left.version - right.version;
}

function partsOf({ content, attachments, context, versions, reactions, deletedAt }: ChangeableParts): ChangeableParts {
  return { content, attachments, context, versions, reactions, deletedAt };
}

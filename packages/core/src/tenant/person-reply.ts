import type { Channel } from '../domain/channel.js';
import type { ConversationRecord } from '../domain/conversation.js';
import type { Actor } from '../domain/identity.js';
import type { Attachment } from '../domain/message.js';
import type { QuickReply, Template } from '../domain/outgoing.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { contentFaults, type Fault, type SendContent } from '../outbound/content-faults.js';
import { recipientOf } from '../outbound/may-send.js';
import { planParts, type PlannedPart } from '../outbound/plan-parts.js';
import { contentKindOf, sendPolicy, type Author } from '../outbound/send-policy.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import type { ConversationRow } from '../ports/storage.js';

/** What a person wants to send. */
export interface PersonReply {
  /**
   * The id of its message, of the first where it takes several; a UUID. Tried again under the same id, by whatever process, it goes out
   * once: what is there already is the answer. Default: one of its own for each call.
   */
  readonly id?: string;
  /** Longer than the platform takes in one message: it goes out in several. May be empty beside attachments and templates. */
  readonly content: string;
  /** Refused with `sequence_conflict` where the conversation has moved past it. */
  readonly expectSequence?: number;
  readonly attachments?: readonly Attachment[];
  readonly quickReplies?: readonly QuickReply[];
  /** Instead of everything else; `content` is then what the team sees of it. */
  readonly template?: Template;
  /** The id of the message it answers. */
  readonly replyTo?: string;
}

/** A program that speaks in a person's name is no person to the platforms. */
export function authorOfActor({ type }: Actor): Author {
  return type === 'user' || type === 'cli' ? 'person' : 'program';
}

/**
 * The messages a reply takes, when the platform would take them now. Throws `channel_unavailable`, `window_closed` or
 * `template_needed`, `advertising_refused` with words for a person, `content_unsupported` or `validation_failed` with every fault.
 */
export async function planReply(
  engine: EngineContext,
  to: Pick<ConversationRow, 'conversation' | 'contact'>,
  reply: PersonReply,
  actor: Actor,
): Promise<readonly PlannedPart[]> {
  const { conversation } = to;
  const { limits } = await openChannel(engine, conversation);
  const { content, faults } = await toContent(engine, conversation, reply, limits);
  refuse([...faults, ...contentFaults(content, limits)]);
  const verdict = sendPolicy({
    limits,
    author: authorOfActor(actor),
    content: contentKindOf({ outgoing: content.kind === 'template' ? { template: content.template } : {} }),
    ...recipientOf(to),
    now: engine.runtime.now(),
  });
  if (!verdict.may) throw new ReplyForceError(verdict.code, verdict.words);
  return planParts(content, limits);
}

async function openChannel(
  engine: EngineContext,
  { tenantId, channelId }: ConversationRecord,
): Promise<{ readonly channel: Channel; readonly limits: ChannelLimits }> {
  const channel = await engine.storage.forTenant(tenantId).channels.get(channelId);
  const adapter = channel && engine.channels.get(channel.type);
  if (!channel || !adapter || channel.status === 'disconnected') throw new ReplyForceError('channel_unavailable');
  return { channel, limits: adapter.limits };
}

async function toContent(
  engine: EngineContext,
  conversation: ConversationRecord,
  { content: text, attachments = [], quickReplies = [], template, replyTo }: PersonReply,
  limits: ChannelLimits,
): Promise<{ readonly content: SendContent; readonly faults: readonly Fault[] }> {
  if (template) {
    const isAlone = attachments.length === 0 && quickReplies.length === 0 && replyTo === undefined;
    const faults = isAlone ? [] : [{ path: 'template', message: 'goes alone: without attachments, quick replies or reply_to' }];
    return { content: { kind: 'template', template, text: text.trim() || summaryOf(template) }, faults };
  }
  const target = replyTo === undefined ? undefined : await targetOf(engine, conversation, replyTo);
  const faults =
    replyTo !== undefined && target === undefined
      ? [{ path: 'reply_to', message: 'is no message of this conversation that the platform knows' }]
      : [];
  const content = { kind: 'message', text, attachments, quickReplies, ...(target !== undefined && { replyTo: target }) } as const;
  return { content, faults: [...faults, ...(await fileFaults(engine, conversation.tenantId, attachments, limits))] };
}

async function targetOf(engine: EngineContext, { tenantId, id }: ConversationRecord, messageId: string): Promise<string | undefined> {
  const message = await engine.storage.forTenant(tenantId).messages.get(messageId);
  return message?.conversationId === id ? (message.platformMid ?? undefined) : undefined;
}

/** Stored files that are not there, or are larger than the platform takes. */
async function fileFaults(
  engine: EngineContext,
  tenantId: string,
  attachments: readonly Attachment[],
  { content }: ChannelLimits,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [index, { type, blobKey }] of attachments.entries()) {
    if (blobKey === undefined) continue;
    const path = `attachments[${index}].blob_key`;
    const blob = await engine.blobs?.get(tenantId, blobKey);
    const most = content?.media?.[type as keyof NonNullable<typeof content.media>]?.maxBytes ?? 0;
    if (!blob) faults.push({ path, message: 'names no stored file' });
    else if (blob.content.length > most && most > 0)
      faults.push({ path, message: `has ${blob.content.length} bytes; the platform takes ${most} of this kind` });
  }
  return faults;
}

/** What the team sees of a template whose wording only the platform knows. */
function summaryOf({ name, components }: Template): string {
  const values = components.flatMap(({ parameters = [] }) => parameters.map(({ text }) => text)).filter((text) => typeof text === 'string');
  return values.length === 0 ? name : `${name}: ${values.join(', ')}`;
}

function refuse(faults: readonly Fault[]): void {
  const [first] = faults;
  if (!first) return;
  const errors = faults.map(({ path, message }) => ({ path, message }));
  const words = `${first.path}: ${first.message}.`;
  throw new ReplyForceError(faults.every((fault) => fault.unsupported) ? 'content_unsupported' : 'validation_failed', words, { errors });
}

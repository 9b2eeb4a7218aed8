import type { Attachment, MessageKind } from '../domain/message.js';
import { isMediaType, type Outgoing } from '../domain/outgoing.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import type { SendContent } from './content-faults.js';
import { splitText } from './split-text.js';

/** One message of those that something to be sent takes. */
export interface PlannedPart {
  readonly kind: MessageKind;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly outgoing: Omit<Outgoing, 'part'>;
}

/**
 * The messages that something to be sent takes on a platform, in order: one for each part of a long text and one for each file.
 * A single file takes the words with it where the platform lets it. Quick replies hang on the last words, and nothing follows
 * them: the next message would make them vanish.
 */
export function planParts(content: SendContent, limits: ChannelLimits): readonly PlannedPart[] {
  if (content.kind === 'template') {
    return [{ kind: 'template', text: content.text, attachments: [], outgoing: { template: content.template } }];
  }
  const { text, attachments, quickReplies, replyTo } = content;
  const [only] = attachments;
  const isCaptioned = attachments.length === 1 && quickReplies.length === 0 && only !== undefined && text.length <= captionOf(only, limits);
  const files = attachments.map((attachment) => plain(attachment.type as MessageKind, isCaptioned ? text : '', [attachment]));
  const words = isCaptioned
    ? []
    : splitText(text, { max: limits.maxText, unit: limits.textUnit }).map((part, index, all) => ({
        ...plain('text', part, []),
        ...(quickReplies.length > 0 && index === all.length - 1 && { outgoing: { quickReplies } }),
      }));
  const parts = quickReplies.length > 0 ? [...files, ...words] : [...words, ...files];
  return parts.map((part, index) => (index === 0 && replyTo !== undefined ? { ...part, outgoing: { ...part.outgoing, replyTo } } : part));
}

/** What a planned part adds to its message; undefined where it adds nothing. */
export function outgoingOf(part: PlannedPart, place: Outgoing['part']): Outgoing | undefined {
  const outgoing = { ...part.outgoing, ...(place && { part: place }) };
  return Object.keys(outgoing).length === 0 ? undefined : outgoing;
}

function plain(kind: MessageKind, text: string, attachments: readonly Attachment[]): PlannedPart {
  return { kind, text, attachments, outgoing: {} };
}

function captionOf({ type }: Attachment, { content }: ChannelLimits): number {
  return (isMediaType(type) && content?.media?.[type]?.caption) || 0;
}

import type { NewJob } from '../domain/job.js';
import type { Outgoing } from '../domain/outgoing.js';
import type { NewMessage } from '../ports/commands.js';
import type { ConversationRecord } from '../domain/conversation.js';
import { outgoingOf, type PlannedPart } from './plan-parts.js';

type SendJob = Extract<NewJob, { readonly queue: 'outbound.messages' }>;
type Base = Omit<NewMessage, 'id' | 'kind' | 'content' | 'attachments' | 'outgoing'>;

/**
 * The messages of one answer, ready to be stored, in order. Each is a message of its own with an id, attempts and a fate of its
 * own (docs/decisions, "A long answer is several messages"); the disclosure stands in the first.
 *
 * @param ids gives each its id, the first one first
 */
export function partMessages(
  parts: readonly PlannedPart[],
  base: Base,
  ids: () => string,
  writtenBy?: Outgoing['writtenBy'],
): readonly NewMessage[] {
  const given = parts.map((part) => ({ part, id: ids() }));
  const of = given[0]?.id ?? '';
  return given.map(({ part, id }, index) => {
    const place = parts.length > 1 ? { of, number: index + 1, count: parts.length } : undefined;
    const outgoing = outgoingOf({ ...part, outgoing: { ...part.outgoing, ...(writtenBy && { writtenBy }) } }, place);
    return Object.assign({}, base, {
      id,
      kind: part.kind,
      content: part.text,
      attachments: part.attachments,
      ...(outgoing && { outgoing }),
      disclosure: base.disclosure && index === 0,
    });
  });
}

/** The job that sends a message: those of one conversation run one after the other, oldest first. */
export function sendJobOf(
  { tenantId, id: groupKey, channelType, channelId }: Pick<ConversationRecord, 'tenantId' | 'id' | 'channelType' | 'channelId'>,
  messageId: string,
  newId: () => string,
  runAt: number,
): SendJob & { readonly payload: Extract<SendJob['payload'], { readonly type: 'send' }> } {
  return {
    id: newId(),
    tenantId,
    queue: 'outbound.messages',
    groupKey,
    payload: { type: 'send', messageId, channelType, channelId },
    runAt,
  };
}

import type { NewJob } from '../domain/job.js';
import type { EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import type { NewMessage } from '../ports/commands.js';
import { MEDIA_LIMITS } from './limits.js';

type MediaJob = Extract<NewJob, { readonly queue: 'media.fetch' }>;

/** Messages with the names of what is to be copied, and a job for each. */
export interface PlannedMedia {
  readonly messages: readonly NewMessage[];
  readonly jobs: readonly MediaJob[];
}

/** Names what is attached to new messages and can be copied. Nothing is, where there is nowhere to keep it or nobody to read it. */
export function planMedia(engine: EngineContext, adapter: ChannelAdapter, messages: readonly NewMessage[]): PlannedMedia {
  const { media } = adapter;
  if (!media || !engine.blobs || !engine.outside || messages.every(({ attachments }) => attachments.length === 0))
    return { messages, jobs: [] };
  const jobs: MediaJob[] = [];
  const named = messages.map((message) => ({
    ...message,
    attachments: message.attachments.map((attachment, index) => {
      // What was taken back before it was read is not copied.
      if (!(attachment.type in MEDIA_LIMITS) || !media.has(attachment) || (message.deletedAt ?? null) !== null) return attachment;
      const id = attachmentIdOf(message.id, index);
      jobs.push({
        id: engine.newId(),
        tenantId: message.tenantId,
        queue: 'media.fetch',
        groupKey: id,
        payload: { messageId: message.id, attachmentId: id },
        runAt: engine.runtime.now(),
      });
      return { ...attachment, id, media: { state: 'pending' } as const };
    }),
  }));
  return { messages: named, jobs };
}

/** Jobs that delete the copies of what was attached to messages that were taken back: they find the attachment gone. */
export function planForgetting(
  engine: EngineContext,
  tenantId: string,
  taken: readonly { readonly messageId: string; readonly attachmentId: string }[],
): readonly MediaJob[] {
  return taken.map((payload) => ({
    id: engine.newId(),
    tenantId,
    queue: 'media.fetch',
    groupKey: payload.attachmentId,
    payload,
    runAt: engine.runtime.now(),
  }));
}

const ID = /^([0-9a-f-]{36})\.(\d{1,3})$/;

/** An attachment is named after its message and its place in it. */
function attachmentIdOf(messageId: string, index: number): string {
  return `${messageId}.${index}`;
}

/** The message an attachment belongs to; undefined for what is no name of one. */
export function messageIdOf(attachmentId: string): string | undefined {
  return ID.exec(attachmentId)?.[1];
}

/** Where the copy lies in the blob store. */
export function mediaKey(attachmentId: string): string {
  return `media/${attachmentId.replace('.', '/')}`;
}

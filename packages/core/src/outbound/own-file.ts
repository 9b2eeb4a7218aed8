import type { Message, SendFailure } from '../domain/message.js';
import type { EngineContext } from '../engine-context.js';
import type { OutgoingFile } from '../ports/channel-adapter.js';

/** The file of ours that goes with a message; undefined where it has none, a failure where it is gone. */
export async function fileOf(engine: EngineContext, { tenantId, attachments }: Message): Promise<OutgoingFile | SendFailure | undefined> {
  const [attachment] = attachments;
  if (attachment?.blobKey === undefined) return undefined;
  const blob = await engine.blobs?.get(tenantId, attachment.blobKey);
  if (!blob) return { code: 'file_gone', message: 'The file of this message is no longer kept.' };
  const name = attachment.title ?? attachment.blobKey.split('/').at(-1) ?? 'file';
  return { bytes: blob.content, mimeType: attachment.mimeType ?? blob.contentType, name };
}

import type { ChannelContext, OutgoingFile, SendResult } from '@replyforce/core';
import { multipart } from '../multipart.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { postGraph, type GraphCall } from './graph-client.js';
import { failureOf } from './result-of.js';

/** How a product takes files: they are uploaded first and then sent by their id (platform-apis.md 3.3, 4.6). */
export interface UploadShape {
  /** After the account's id. */
  readonly path: string;
  readonly fileField: string;
  readonly fields: (attachmentType: string, file: OutgoingFile) => Readonly<Record<string, string>>;
  /** Names the file in the answer. */
  readonly idField: string;
}

/** For Messenger and Instagram. */
export const MESSAGE_ATTACHMENT: UploadShape = {
  path: 'message_attachments',
  fileField: 'filedata',
  fields: (type) => ({ message: JSON.stringify({ attachment: { type, payload: { is_reusable: true } } }) }),
  idField: 'attachment_id',
};

/** For WhatsApp. */
export const WHATSAPP_MEDIA: UploadShape = {
  path: 'media',
  fileField: 'file',
  fields: (_type, { mimeType }) => ({ messaging_product: 'whatsapp', type: mimeType }),
  idField: 'id',
};

/** The id of an uploaded file, or why there is none. An upload shows nothing to anybody: whatever became of it, it may be repeated. */
export async function upload(
  shape: UploadShape,
  call: Omit<GraphCall, 'path'> & { readonly node: string },
  attachmentType: string,
  file: OutgoingFile,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<{ readonly id: string } | Extract<SendResult, { outcome: 'retry' | 'failed' }>> {
  const { node, ...rest } = call;
  const form = multipart(shape.fields(attachmentType, file), shape.fileField, file, context.runtime);
  const answer = await postGraph({ ...rest, path: [node, shape.path] }, form, context, signal);
  if (answer.outcome !== 'answered') return again(answer.reason);
  if (answer.response.status >= 200 && answer.response.status < 300) {
    const id = idOf(fieldsOf(answer.json)?.[shape.idField]);
    return id === undefined ? again('The platform did not say what it calls the file.') : { id };
  }
  const failure = failureOf(answer, context.runtime.now());
  return failure.outcome === 'retry' || failure.outcome === 'failed' ? failure : again('The platform answered without saying why.');
}

function again(reason: string): Extract<SendResult, { outcome: 'retry' }> {
  return { outcome: 'retry', failure: { code: 'not_uploaded', message: `The file could not be uploaded. ${reason}` } };
}

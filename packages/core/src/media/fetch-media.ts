import { channelContext, type EngineContext } from '../engine-context.js';
import type { JobOf } from '../domain/job.js';
import type { Attachment, AttachmentMedia, Message } from '../domain/message.js';
import { notTheTenants, RetryLater } from '../errors/job-errors.js';
import type { BlobStore } from '../ports/blob-store.js';
import type { MediaLocation, MediaSource, OutsideClient, OutsideResponse } from '../ports/media.js';
import { fromBase64Url, timingSafeEqual, toHex, utf8 } from '../support/bytes.js';
import { withDeadline } from '../support/deadline.js';
import { judgeMedia } from './judge-media.js';
import { MEDIA_LIMITS, MEDIA_TIMEOUT_MS } from './limits.js';
import { mediaKey } from './plan-media.js';

type MediaJob = JobOf<'media.fetch'>;

/** Another process has them, or had. */
const NO_FILES = 'this process has nowhere to keep files, or nothing to read them with';

interface Parts {
  readonly blobs: BlobStore;
  readonly outside: OutsideClient;
  readonly source: MediaSource;
  readonly account: Parameters<MediaSource['locate']>[1];
}

/**
 * Copies what is attached to a message to the blob store, in a job of its own: the message was stored before, and stays as it is where
 * this fails. Throws where trying again may help.
 */
export async function fetchMedia(engine: EngineContext, [job]: readonly MediaJob[], signal: AbortSignal): Promise<'done' | 'finished'> {
  if (!job) return 'done';
  const { messageId, attachmentId } = job.payload;
  const message = await engine.storage.forTenant(job.tenantId).messages.get(messageId);
  if (!message) throw notTheTenants('message');
  const attachment = message.attachments.find(({ id }) => id === attachmentId);
  if (!attachment) return forget(engine, job, message);
  if (attachment.media?.state === 'stored') return 'done';
  const parts = await partsFor(engine, message);
  const media: AttachmentMedia =
    typeof parts === 'string'
      ? failed(parts)
      : await withDeadline(engine.runtime, signal, MEDIA_TIMEOUT_MS, async (until) => copy(engine, parts, message, attachment, until));
  const outcome = await settle(engine, job, message, media, [{ id: job.id, fence: job.fence }]);
  if (outcome === 'gone' && typeof parts !== 'string') await parts.blobs.delete(job.tenantId, mediaKey(attachmentId));
  return 'finished';
}

/** A message that was taken back has nothing to be copied, and keeps no copy. */
async function forget(engine: EngineContext, { tenantId, payload }: MediaJob, { deletedAt }: Message): Promise<'done'> {
  if (deletedAt === null) return 'done';
  if (!engine.blobs) throw new RetryLater(60_000, NO_FILES, true);
  await engine.blobs.delete(tenantId, mediaKey(payload.attachmentId));
  return 'done';
}

/** Says on the message that its attachment will not come. */
export async function givenUpMedia(engine: EngineContext, jobs: readonly MediaJob[], reason: string): Promise<void> {
  for (const job of jobs) {
    const message = await engine.storage.forTenant(job.tenantId).messages.get(job.payload.messageId);
    if (message) await settle(engine, job, message, failed(reason), []);
  }
}

async function settle(
  engine: EngineContext,
  { tenantId, payload: { messageId, attachmentId } }: MediaJob,
  { conversationId }: Message,
  media: AttachmentMedia,
  leases: readonly { readonly id: string; readonly fence: number }[],
) {
  const live = [{ type: 'message.updated', conversationId, messageId } as const];
  const { outcome } = await engine.storage.forTenant(tenantId).settleMedia({ leases, messageId, attachmentId, media, live });
  if (outcome === 'settled') engine.bus.announce(tenantId);
  return outcome;
}

async function partsFor(engine: EngineContext, { tenantId, conversationId }: Message): Promise<Parts | string> {
  const { blobs, outside } = engine;
  const tenant = engine.storage.forTenant(tenantId);
  const row = await tenant.conversations.get(conversationId);
  const channel = row && (await tenant.channels.get(row.conversation.channelId));
  const source = channel && engine.channels.get(channel.type)?.media;
  if (!channel || !source) return 'its channel is no longer connected';
  if (!blobs || !outside) throw new RetryLater(60_000, NO_FILES, true);
  return { blobs, outside, source, account: { credentials: (await engine.openCredentials(channel)) ?? {}, baseUrl: channel.baseUrl } };
}

async function copy(
  engine: EngineContext,
  { blobs, outside, source, account }: Parts,
  { tenantId }: Message,
  attachment: Attachment,
  signal: AbortSignal,
): Promise<AttachmentMedia> {
  const maxBytes = Math.min(MEDIA_LIMITS[attachment.type] ?? 0, blobs.maxBytes);
  const locate = () => source.locate(attachment, account, channelContext(engine), signal);
  const read = ({ url, headers = {}, hosts }: MediaLocation) =>
    outside({ url, headers, maxBytes, signal, ...(hosts !== undefined && { hosts }) });

  let location = await locate();
  if (typeof location === 'string') return failed(location);
  let answer = await read(location);
  if (isGone(answer)) {
    // Addresses run out before what they name does: one fresh one is asked for.
    location = await locate();
    if (typeof location === 'string') return failed(location);
    answer = await read(location);
  }
  if (answer.outcome === 'too_large') return failed(`it has more than ${Math.floor(maxBytes / 1024 / 1024)} MB`);
  if (answer.outcome === 'refused') return failed(answer.reason);
  if (isGone(answer)) return failed('the platform no longer has it');
  if (answer.status !== 200) throw new Error(`The media could not be read: its address answered ${answer.status}.`);
  if (!(await matches(engine, answer.body, location.sha256)))
    throw new Error('The media did not arrive as it was sent: its digest differs.');
  const media = judgeMedia(attachment, answer.body, answer.headers['content-type']);
  if (typeof media === 'string') return failed(media);
  await blobs.put(tenantId, mediaKey(attachment.id ?? ''), answer.body, media.contentType);
  return media;
}

function isGone(answer: OutsideResponse): boolean {
  return answer.outcome === 'answered' && (answer.status === 404 || answer.status === 410);
}

async function matches({ runtime }: EngineContext, bytes: Uint8Array, expected: string | undefined): Promise<boolean> {
  if (expected === undefined) return true;
  const digest = await runtime.sha256(bytes);
  if (/^[0-9a-f]{64}$/i.test(expected)) return timingSafeEqual(utf8(toHex(digest)), utf8(expected.toLowerCase()));
  return timingSafeEqual(digest, fromBase64Url(expected.replace(/=+$/, '')));
}

function failed(reason: string): AttachmentMedia {
  return { state: 'failed', reason };
}

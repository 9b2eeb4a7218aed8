import { toHex, type ChannelContext, type OutgoingFile, type SendResult } from '@replyforce/core';
import { multipart } from '../multipart.js';
import { addressOf, post, postJson, type PostAnswer } from '../post-json.js';
import { fieldsOf, idOf, numberOf, textOf, type Fields } from '../reading/fields.js';
import { resultOfRefusal } from './result-of-refusal.js';

/** X takes a file in pieces of at most so many bytes (reference of `POST media/upload (APPEND)`). */
const PIECE_BYTES = 4 * 1024 * 1024;
/** Films are worked on after they are there. Asked about so long, ms, the send is put off: its message needs time of its own. */
const MOST_WAIT_MS = 8_000;
const LOOK_MS = { least: 1_000, most: 3_000 } as const;
/** Uploads that were not ready: so many are remembered at most, for so long, ms. */
const MOST_UNREADY = 100;
const UNREADY_MS = 60 * 60_000;

type Refused = Extract<SendResult, { outcome: 'retry' | 'failed' }>;
type Uploaded = { readonly id: string } | Refused;
/** It is there, and X is still at work on it. */
interface Unready {
  readonly unready: string;
}

interface Place {
  readonly baseUrl: string;
  readonly accessToken: string;
  readonly context: ChannelContext;
  readonly signal: AbortSignal;
}

/** Uploads files, and remembers those that X was still at work on: the next try of the same send goes on there. */
export function mediaUploads(): (place: Place, accountId: string, attachmentType: string, file: OutgoingFile) => Promise<Uploaded> {
  const unready = new Map<string, { readonly id: string; readonly at: number }>();
  return async (place, accountId, attachmentType, file) => {
    const { runtime } = place.context;
    const key = `${accountId}|${file.mimeType}|${toHex(await runtime.sha256(file.bytes))}`;
    const known = unready.get(key);
    unready.delete(key);
    const from = runtime.elapsed();
    const result =
      known !== undefined && runtime.now() - known.at < UNREADY_MS
        ? await waitUntilDone(place, known.id, await look(place, known.id), from)
        : await uploadMedia(place, attachmentType, file, from);
    if (!('unready' in result)) return result;
    if (unready.size >= MOST_UNREADY) unready.delete([...unready.keys()][0] ?? '');
    unready.set(key, { id: result.unready, at: runtime.now() });
    return again('X is still working on it.');
  };
}

/**
 * Uploads a file in the owner's name and gives the id to send it by, which holds for a day (platform-apis.md 6.4). An upload shows
 * nothing to anybody: whatever became of it, it may be repeated.
 */
async function uploadMedia(place: Place, attachmentType: string, file: OutgoingFile, since: number): Promise<Uploaded | Unready> {
  const begun = await begin(place, attachmentType, file);
  if (!('id' in begun)) return begun;
  const { id } = begun;
  for (let from = 0, index = 0; from < file.bytes.length; from += PIECE_BYTES, index += 1) {
    const piece = { ...file, bytes: file.bytes.subarray(from, from + PIECE_BYTES) };
    const form = multipart({ segment_index: String(index) }, 'media', piece, place.context.runtime);
    const refused = refusalIn(await post(at(place, id, 'append'), place.accessToken, form, place.context, place.signal), place);
    if (refused) return refused;
  }
  const ended = await postJson(at(place, id, 'finalize'), place.accessToken, {}, place.context, place.signal);
  return refusalIn(ended, place) ?? waitUntilDone(place, id, dataOf(ended), since);
}

async function begin(place: Place, attachmentType: string, { mimeType, bytes }: OutgoingFile): Promise<Uploaded> {
  const body = { media_type: mimeType, total_bytes: bytes.length, media_category: categoryOf(attachmentType, mimeType) };
  const answer = await postJson(at(place, 'initialize'), place.accessToken, body, place.context, place.signal);
  const id = idOf(dataOf(answer)?.['id']);
  return refusalIn(answer, place) ?? (id === undefined ? again('X did not say what it calls the file.') : { id });
}

function categoryOf(attachmentType: string, mimeType: string): string {
  if (mimeType === 'image/gif') return 'dm_gif';
  return attachmentType === 'video' ? 'dm_video' : 'dm_image';
}

async function waitUntilDone(place: Place, id: string, first: Fields | undefined, since: number): Promise<Uploaded | Unready> {
  const { runtime } = place.context;
  let work = fieldsOf(first?.['processing_info']);
  while (work !== undefined) {
    const state = textOf(work['state']);
    if (state === 'succeeded') return { id };
    if (state === 'failed') {
      const message = 'X could not read the file. Send it in another format: JPEG, PNG, WebP or GIF, or MP4.';
      return { outcome: 'failed', affects: 'message', failure: { code: 'rejected', message } };
    }
    if (runtime.elapsed() - since >= MOST_WAIT_MS || place.signal.aborted) return { unready: id };
    await runtime.sleep(Math.min(LOOK_MS.most, Math.max(LOOK_MS.least, (numberOf(work['check_after_secs']) ?? 0) * 1_000)), place.signal);
    work = fieldsOf((await look(place, id))?.['processing_info']);
  }
  return { id };
}

/** What X says of a file it has; as if it were still at work where it does not say. */
async function look({ baseUrl, accessToken, context, signal }: Place, id: string): Promise<Fields | undefined> {
  try {
    const url = `${addressOf(baseUrl, ['2', 'media', 'upload'])}?command=STATUS&media_id=${encodeURIComponent(id)}`;
    const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
    const { status, body } = await context.http({ method: 'GET', url, headers, signal });
    if (status === 200) return fieldsOf(fieldsOf(JSON.parse(body))?.['data']);
  } catch {
    // Asked again.
  }
  return { processing_info: { state: 'in_progress' } };
}

function at({ baseUrl }: Place, ...path: readonly string[]): string {
  return addressOf(baseUrl, ['2', 'media', 'upload', ...path]);
}

function dataOf(answer: PostAnswer): Fields | undefined {
  return answer.outcome === 'answered' ? fieldsOf(fieldsOf(answer.json)?.['data']) : undefined;
}

function refusalIn(answer: PostAnswer, { context }: Place): Refused | undefined {
  if (answer.outcome !== 'answered') return again(answer.reason);
  if (answer.response.status >= 200 && answer.response.status < 300) return undefined;
  const refused = resultOfRefusal(answer, context.runtime.now());
  return refused.outcome === 'retry' || refused.outcome === 'failed' ? refused : again('X answered without saying why.');
}

function again(reason: string): Refused {
  return { outcome: 'retry', failure: { code: 'not_uploaded', message: `The file could not be uploaded. ${reason}` } };
}

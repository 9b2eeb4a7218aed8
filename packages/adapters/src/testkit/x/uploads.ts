import { fieldsOf, numberOf, textOf } from '../../channels/reading/fields.js';
import { parseJson } from '../../channels/reading/parse-json.js';
import { newMessageId } from '../random-ids.js';
import { json, type Answer } from '../stand-in/answer.js';
import { invalidRequest, problem } from './answers.js';

interface Upload {
  readonly account: string;
  readonly category: string;
  readonly totalBytes: number;
  readonly pieces: Map<number, number>;
  done: boolean;
  /** How often it still says that it is at work on a film. */
  looks: number;
}

interface UploadCall {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly contentType: string;
  readonly account: string;
}

/** The files that were uploaded, and how. */
export interface XUploads {
  answer(call: UploadCall): Answer;
  /** Whether an account may send what has this id. */
  isReady(account: string, id: string): boolean;
}

const PATH = /^\/2\/media\/upload\/(?:initialize|([^/]+)\/(append|finalize))$/;
const CATEGORIES = { dm_image: /^image\/(?:jpeg|png|webp)$/, dm_gif: /^image\/gif$/, dm_video: /^video\/mp4$/ } as const;
const MOST_BYTES = { dm_image: 5 * 1024 * 1024, dm_gif: 15 * 1024 * 1024, dm_video: 512 * 1024 * 1024 } as const;
const PIECE_BYTES = 5 * 1024 * 1024;

export function isUpload(path: string): boolean {
  return path.startsWith('/2/media/upload');
}

/** `/2/media/upload`, checked as X does: type against category, the pieces against the size that was told, one owner. */
export function xUploads(filmLooks = 1): XUploads {
  const uploads = new Map<string, Upload>();

  function initialize(body: Buffer, account: string): Answer {
    const fields = fieldsOf(parseJson(body.toString('utf8')));
    const category = textOf(fields?.['media_category']) ?? '';
    const totalBytes = numberOf(fields?.['total_bytes']) ?? 0;
    if (!isCategory(category) || !CATEGORIES[category].test(textOf(fields?.['media_type']) ?? '')) return invalidRequest();
    if (totalBytes < 1 || totalBytes > MOST_BYTES[category]) return invalidRequest();
    const id = newMessageId.twitter();
    uploads.set(id, { account, category, totalBytes, pieces: new Map(), done: false, looks: category === 'dm_video' ? filmLooks : 0 });
    return json({ data: { id, media_key: `3_${id}`, expires_after_secs: 86_400 } });
  }

  function append(upload: Upload, body: Buffer, contentType: string): Answer {
    const form = readForm(body, contentType);
    const index = Number(form.get('segment_index')?.toString('utf8') ?? Number.NaN);
    const piece = form.get('media');
    if (!piece || piece.length === 0 || piece.length > PIECE_BYTES || !Number.isInteger(index) || index < 0 || index > 999)
      return invalidRequest();
    upload.pieces.set(index, piece.length);
    return json({ data: { expires_at: 86_400 } });
  }

  function finalize(id: string, upload: Upload): Answer {
    const sizes = [...upload.pieces.keys()]
      .sort((left, right) => left - right)
      .map((index, at) => (index === at ? upload.pieces.get(index) : undefined));
    const total = sizes.reduce<number>((sum, size) => sum + (size ?? Number.NaN), 0);
    if (total !== upload.totalBytes) return invalidRequest();
    upload.done = true;
    return stateOf(id, upload);
  }

  function stateOf(id: string, upload: Upload): Answer {
    const info =
      upload.category === 'dm_image'
        ? {}
        : { processing_info: upload.looks > 0 ? { state: 'in_progress', check_after_secs: 1 } : { state: 'succeeded' } };
    return json({ data: { id, ...info } });
  }

  return {
    answer({ method, url, body, contentType, account }) {
      if (method === 'GET') {
        const id = url.searchParams.get('media_id') ?? '';
        const upload = uploads.get(id);
        if (url.searchParams.get('command') !== 'STATUS' || upload?.account !== account)
          return problem(404, 'Not Found', 'resource-not-found');
        upload.looks = Math.max(0, upload.looks - 1);
        return stateOf(id, upload);
      }
      const [, id, step] = PATH.exec(url.pathname) ?? [];
      if (method !== 'POST' || !PATH.test(url.pathname)) return problem(404, 'Not Found');
      if (id === undefined) return initialize(body, account);
      const upload = uploads.get(id);
      if (upload?.account !== account || upload.done) return problem(404, 'Not Found', 'resource-not-found');
      return step === 'append' ? append(upload, body, contentType) : finalize(id, upload);
    },
    isReady(account, id) {
      const upload = uploads.get(id);
      return upload?.account === account && upload.done && upload.looks === 0;
    },
  };
}

function isCategory(value: string): value is keyof typeof CATEGORIES {
  return Object.hasOwn(CATEGORIES, value);
}

/** The fields of a form as RFC 7578 writes it. */
function readForm(body: Buffer, contentType: string): ReadonlyMap<string, Buffer> {
  const boundary = /boundary=([^;]+)/.exec(contentType)?.[1];
  const fields = new Map<string, Buffer>();
  if (boundary === undefined) return fields;
  const mark = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(mark); at >= 0;) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const split = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part.subarray(0, split).toString('utf8'))?.[1];
    if (name !== undefined) fields.set(name, part.subarray(split + 4));
    at = next;
  }
  return fields;
}
